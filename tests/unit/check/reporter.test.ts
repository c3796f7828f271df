import { expect, test } from 'vitest';
import { formatReport } from '../../../src/check/reporter.ts';
import type { Issue } from '../../../src/schema/issue.ts';

function issue(changes: Partial<Issue>): Issue {
  return {
    code: 'unknown-id',
    severity: 'error',
    file: 'cases/a/facts.yaml',
    line: 3,
    message: { zh: '没有 b。', en: 'There is no b.' },
    remedy: { zh: '检查拼写。', en: 'Check the spelling.' },
    ...changes,
  };
}

test('an issue names the file, the line, what is wrong and what to do, in both languages', () => {
  expect(formatReport([issue({})], 'content', 2)).toBe(
    [
      'content/cases/a/facts.yaml:3  error [unknown-id]',
      '  没有 b。检查拼写。',
      '  There is no b. Check the spelling.',
      '',
      '内容检查没有通过：1 个文件里有 1 处错误。 / Content check failed: 1 errors in 1 files.',
    ].join('\n'),
  );
});

test('the same message about one file is told once, with all its lines', () => {
  const report = formatReport([issue({}), issue({ line: 9 }), issue({ line: 12 })], 'content', 2);
  expect(report).toContain('content/cases/a/facts.yaml:3  error [unknown-id]  (also: 9, 12)');
  expect(report).toContain('3 errors in 1 files');
});

test('notices alone do not fail', () => {
  expect(formatReport([issue({ severity: 'notice' })], 'content', 2)).toContain(
    'Content is sound: 2 entries, 1 notices.',
  );
});
