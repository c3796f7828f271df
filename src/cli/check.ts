import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check.ts';
import { formatReport } from '../check/reporter.ts';
import { countEntries, readFolder } from '../library/read-folder.ts';
import { contentRoot } from '../project.ts';

const values = readArguments();
const folder = readFolder(values.root);
const issues = checkContent(folder);
const root = relative(process.cwd(), values.root).replaceAll('\\', '/') || '.';
console.log(formatReport(issues, root, countEntries(folder)));
process.exitCode = issues.some((issue) => issue.severity === 'error') ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({ options: { root: { type: 'string', default: contentRoot } } }).values;
  } catch {
    console.error('用法 / Usage: npm run check -- [--root DIR]');
    process.exit(2);
  }
}
