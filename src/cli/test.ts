import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';

/** A step of the test run. Steps that count their own tests leave a report; the others are one test each. */
interface Step {
  name: string;
  script: string;
  report?: { file: string; read: (report: never) => Count };
}

interface Count {
  passed: number;
  failed: number;
}

const steps: Step[] = [
  { name: '内容检查 / content', script: 'check:content' },
  { name: '类型 / types', script: 'types' },
  { name: '代码规范 / lint', script: 'lint' },
  { name: '格式 / formatting', script: 'format:check' },
  { name: '单元测试 / unit tests', script: 'unit', report: { file: 'test-results/unit.json', read: readVitest } },
  { name: '生成网站 / build', script: 'build:site' },
  {
    name: '浏览器测试 / browser tests',
    script: 'e2e',
    report: { file: 'test-results/e2e.json', read: readPlaywright },
  },
];

function readVitest({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }): Count {
  return { passed: numPassedTests, failed: numFailedTests };
}

function readPlaywright({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }): Count {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n■ ${step.name}`);
  const report = step.report && join(projectRoot, step.report.file);
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', step.script], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const count = countOf(step, report, status === 0);
  total.passed += count.passed;
  total.failed += count.failed;
  // Browser tests of a site that was not built would test an older one.
  if (step.script === 'build:site' && status !== 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** What a step adds to the total. A step that failed without a report, or whose report shows no failure, has failed once. */
function countOf(step: Step, report: string | undefined, succeeded: boolean): Count {
  const plain: Count = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.report || !report) return plain;
  try {
    const count = step.report.read(JSON.parse(readFileSync(report, 'utf8')) as never);
    return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return plain;
  }
}
