import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenCC from 'opencc-js/t2cn';
import { shinglesOf } from '../check/shingles.ts';
import { shinglesFile } from '../library/read-folder.ts';
import { contentRoot } from '../project.ts';

// Leaves the traces of a source's wording beside its entry, so that the check sees when a text copies it. The source
// itself is not kept in the library.
const [id, file] = process.argv.slice(2);
const folder = join(contentRoot, 'sources', id ?? '');
if (!id || !file || !existsSync(folder) || !existsSync(file)) {
  console.error('用法 / Usage: npm run shingles -- SOURCE-ID TEXT-FILE (UTF-8)');
  process.exit(2);
}

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const shingles = shinglesOf(toSimplified(readFileSync(file, 'utf8')));
writeFileSync(join(folder, shinglesFile), `${shingles.join('\n')}\n`);
console.log(`${join('content', 'sources', id, shinglesFile)}: ${String(shingles.length)}`);
