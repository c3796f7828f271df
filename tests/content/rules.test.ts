import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { readFolder } from '../../src/library/read-folder.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { type Breakage, soundLibrary, withBrokenCopy } from './broken-copy.ts';

const facts = 'cases/first-case/facts.yaml';
const zh = 'cases/first-case/zh.mdx';
const en = 'cases/first-case/en.mdx';
const second = 'cases/second-case/zh.mdx';

/**
 * What is broken, how, and the issue that must be reported: its code, its file and a piece of the line it must name.
 * Files that are missing or not read are reported at their first line. One row, one breakage, one line.
 */
// prettier-ignore
const table: [name: string, Breakage, code: string, file: string, line: string | 1][] = [
  ['a missing field', { file: facts, replace: 'checked: 2026-11-21\n', by: '' }, 'missing-field', facts, 'id: first-case'],
  ['a field nobody knows', { file: facts, replace: 'burden:', by: 'colour: red\nburden:' }, 'unknown-field', facts, 'colour'],
  ['a misspelt choice', { file: facts, replace: 'practised', by: 'practiced' }, 'bad-value', facts, 'practiced'],
  ['an empty text', { file: zh, replace: '怎么办？', by: "''" }, 'bad-value', zh, 'question:'],
  ['a day that is none', { file: facts, replace: '2026-11-21', by: '2026-13-01' }, 'bad-value', facts, 'checked'],
  ['a need that is half stated', { file: facts, replace: 'people: not-stated', by: 'people: { level: low }' }, 'missing-field', facts, 'level: low'],
  ['bad YAML', { file: facts, replace: '[district]', by: '[district' }, 'bad-yaml', facts, 'place:'],
  ['a field written twice', { file: facts, replace: 'setting:', by: 'status: proposed\nsetting:' }, 'bad-yaml', facts, 'status: proposed'],
  ['bad YAML in a frontmatter', { file: zh, replace: 'summary: 人数', by: 'summary: "人" 数' }, 'bad-yaml', zh, 'summary:'],
  ['a text without frontmatter', { file: zh, write: '## 背景\n' }, 'no-frontmatter', zh, 1],
  ['an empty facts file', { file: facts, write: '\n' }, 'bad-value', facts, 1],
  ['an id that is not its folder', { file: facts, replace: 'id: first-case', by: 'id: another-case' }, 'id-mismatch', facts, 'id: another-case'],
  ['an unknown theme', { file: facts, replace: '[a-theme]', by: '[b-theme]' }, 'unknown-id', facts, 'b-theme'],
  ['an unknown source of a figure', { file: facts, replace: 'source: a-source\n', by: 'source: b-source\n' }, 'unknown-id', facts, 'b-source'],
  ['an unknown term in a body', { file: zh, replace: '可以试。', by: '可以<Term id="b-term">试</Term>。' }, 'unknown-id', zh, 'b-term'],
  ['a case related to itself', { file: facts, replace: 'id: second-case', by: 'id: first-case' }, 'self-reference', facts, '- id: first-case'],
  ['a section that is not in the outline', { file: facts, replace: '    section: 一1', by: '    section: 一9' }, 'unknown-locator', facts, '一9'],
  ['a paragraph that does not exist', { file: zh, replace: 'paragraph="1"', by: 'paragraph="7"' }, 'unknown-locator', zh, 'paragraph="7"'],
  ['a figure without a locator', { file: facts, replace: '    section: 一1\n', by: '' }, 'missing-field', facts, '- id: workers'],
  ['a source mark that says nothing', { file: zh, replace: '<Src reference="a-reference"/>', by: '<Src/>' }, 'no-locator', zh, '<Src/>'],
  ['三三四 with groups of 3, 3 and 3', { file: facts, replace: 'count: 4', by: 'count: 3 # of 4' }, 'model-count', facts, '# of 4'],
  ['三三四 with a third 三', { file: facts, replace: 'numeral: 四', by: 'numeral: 三' }, 'model-numerals', facts, 'name: 三三四'],
  ['a slogan with other numerals than its groups', { file: facts, replace: 'name: 三三四', by: 'name: 三三五' }, 'model-numerals', facts, '三三五'],
  ['a group that lists too few', { file: facts, replace: '        - { zh: 社区, en: Community }\n', by: '' }, 'model-items', facts, 'items:'],
  ['a numbered title without a model', { file: second, replace: '另一种', by: '“八有”' }, 'numbered-title', second, 'title:'],
  ['an import', { file: zh, replace: '可以试。', by: 'import fs from "node:fs"\n\n可以试。' }, 'forbidden-markup', zh, 'import fs'],
  ['an export', { file: zh, replace: '可以试。', by: 'export const x = 1\n\n可以试。' }, 'forbidden-markup', zh, 'export'],
  ['an expression', { file: zh, replace: '可以试。', by: '可以{process.exit(1)}试。' }, 'forbidden-markup', zh, 'process'],
  ['an expression as an attribute', { file: zh, replace: '<Figure id="workers"/>', by: '<Figure id={"workers"}/>' }, 'forbidden-markup', zh, '<Figure'],
  ['a spread', { file: zh, replace: '<Figure id="workers"/>', by: '<Figure {...x}/>' }, 'forbidden-markup', zh, '<Figure'],
  ['a script', { file: zh, replace: '可以试。', by: '可以试。<script>alert(1)</script>' }, 'forbidden-markup', zh, '<script>'],
  ['raw HTML', { file: zh, replace: '可以试。', by: '<div>可以试。</div>' }, 'forbidden-markup', zh, '<div>'],
  ['an unknown component', { file: zh, replace: '可以试。', by: '<Chart/>可以试。' }, 'forbidden-markup', zh, '<Chart/>'],
  ['an event handler', { file: zh, replace: '可以试。', by: '<Quote onclick="alert(1)">试</Quote>' }, 'forbidden-markup', zh, 'onclick'],
  ['a javascript: link', { file: zh, replace: '可以试。', by: '[试](javascript:alert(1))' }, 'forbidden-markup', zh, 'javascript:'],
  ['a picture', { file: zh, replace: '可以试。', by: '![试](x.png)' }, 'forbidden-markup', zh, 'x.png'],
  ['a tag that is not closed', { file: zh, replace: '可以试。', by: '<Quote>可以试。' }, 'bad-markup', zh, '<Quote>'],
  ['a section left out', { file: zh, replace: '## 难点\n\n没有报告。<Src reference="a-reference"/>\n\n', by: '' }, 'section-order', zh, '## 借鉴'],
  ['a section under another name', { file: zh, replace: '## 背景', by: '## 缘起' }, 'section-order', zh, '## 缘起'],
  ['a section with nothing in it', { file: zh, replace: '可以试。', by: '' }, 'section-empty', zh, '## 借鉴'],
  ['a claim without a source', { file: zh, replace: '<Src source="a-source" section="一1"/>', by: '' }, 'no-source', zh, '没有数字'],
  [
    'a claim after its source',
    {
      file: zh,
      replace: '<Src source="a-source" section="一1"/>',
      by: '<Src source="a-source" section="一1"/>又说了一句。',
    },
    'no-source',
    zh,
    '又说了',
  ],
  ['a figure that does not exist', { file: zh, replace: '<Figure id="workers"/>', by: '<Figure id="others"/>' }, 'unknown-figure', zh, 'others'],
  ['a number that is no figure', { file: zh, replace: '原有34人', by: '原有35人' }, 'loose-number', zh, '35'],
  ['a number in Chinese that is no figure', { file: zh, replace: '可以试。', by: '可以试，问九个人。' }, 'loose-number', zh, '九个'],
  ['a number in a summary that is no figure', { file: en, replace: 'are 12 people', by: 'are 13 people' }, 'loose-number', en, 'summary:'],
  ['lists of different length', { file: en, replace: '[The point]', by: '[The point, And more]' }, 'languages-differ', en, 'keep:'],
  ['minutes that differ', { file: en, replace: 'minutes: 5', by: 'minutes: 6' }, 'languages-differ', en, 'minutes: 6'],
  ['a figure cited in one language only', { file: en, replace: '<Figure id="workers"/>', by: '12 people' }, 'languages-differ', en, '## What was done'],
  ['a listed term that the text never uses', { file: en, replace: 'community workers', by: 'staff' }, 'unused-term', facts, 'terms:'],
  ['an alias', { file: facts, replace: 'burden: not-stated', by: 'burden: *b' }, 'yaml-trick', facts, 'burden'],
  ['an anchor that holds itself', { file: facts, replace: 'burden: not-stated', by: 'burden: &x [*x]' }, 'yaml-trick', facts, 'burden'],
  ['a tag', { file: facts, replace: 'practised', by: '!x practised' }, 'bad-yaml', facts, '!x'],
  ['a day where text should be', { file: facts, replace: 'printed: 12人', by: 'printed: 2010-04-15' }, 'bad-value', facts, 'printed: 2010'],
  ['a day that the calendar lacks', { file: facts, replace: '2026-11-21', by: '2026-02-31' }, 'bad-value', facts, '02-31'],
  ['an end before its start', { file: facts, replace: 'start: 2001,', by: 'start: 2001, end: 1999,' }, 'bad-value', facts, 'period:'],
  ['a day for a whole year', { file: facts, replace: 'start: 2001,', by: 'start: 2001-05-02,' }, 'bad-value', facts, 'period:'],
  ['two figures of one id', { file: facts, replace: 'model:\n', by: '  - { id: workers }\nmodel:\n' }, 'figure-twin', facts, '- { id: workers }'],
  ['a figure with neither value nor range', { file: facts, replace: '    value: 12\n', by: '' }, 'bad-value', facts, '- id: workers'],
  ['a group with neither items nor a reason', { file: facts, replace: 'count: 4\n      unknown: { zh: 没有列出, en: Not listed }', by: 'count: 4' }, 'bad-value', facts, '- numeral: 四'],
  ['a theme twice', { file: facts, replace: '[a-theme]', by: '[a-theme, a-theme]' }, 'listed-twice', facts, 'themes:'],
  ['everyday words of an edition that there is not', { file: 'synonyms/fr.yaml', write: 'id: fr\ngroups: []\n' }, 'bad-value', 'synonyms/fr.yaml', 'id: fr'],
  ['an everyday word for nothing', { file: 'synonyms/zh.yaml', replace: '[社区, 居民区]', by: '[]' }, 'bad-value', 'synonyms/zh.yaml', 'means'],
  ['an everyday word written twice', { file: 'synonyms/zh.yaml', replace: '邻里', by: '街坊' }, 'listed-twice', 'synonyms/zh.yaml', 'said'],
  ['a subject outside that stands in a case', { file: 'outside/zh.yaml', replace: '学区', by: '社区' }, 'not-outside', 'outside/zh.yaml', '社区'],
  ['a subject outside written twice', { file: 'outside/zh.yaml', replace: '学区', by: '停车费' }, 'listed-twice', 'outside/zh.yaml', 'subjects'],
  ['a term that rests on nothing', { file: 'terms/a-term.yaml', replace: '  - { source: a-source, section: 一1, paragraph: 1 }', by: '  []' }, 'bad-value', 'terms/a-term.yaml', 'definedIn'],
  ['an answer past the options', { file: 'modules/a-module/facts.yaml', replace: 'answer: 2', by: 'answer: 3' }, 'module-answer', 'modules/a-module/zh.mdx', 'options: [对, 错], reason: 无据'],
  ['a plan of 50 minutes', { file: 'modules/a-module/zh.mdx', replace: 'minutes: 5,', by: 'minutes: 10,' }, 'bad-value', 'modules/a-module/zh.mdx', 'short:'],
  ['a case without its reason in a module', { file: 'modules/a-module/zh.mdx', replace: '[先看它, 再看它]', by: '[先看它, 再看它, 又看它]' }, 'module-lists', 'modules/a-module/zh.mdx', 'caseReasons'],
  ['a module that takes a question its case does not have', { file: 'modules/a-module/facts.yaml', replace: 'questions: [1]', by: 'questions: [9]' }, 'module-question', 'modules/a-module/facts.yaml', 'questions: [9]'],
  ['a module that recommends an entry that is not there', { file: 'modules/a-module/facts.yaml', replace: 'id: a-source', by: 'id: no-source' }, 'unknown-id', 'modules/a-module/facts.yaml', 'id: no-source'],
  ['a case in an approach to a problem that it does not answer', { file: facts, replace: 'challenges: [a-challenge]', by: 'challenges: []' }, 'approach-stray', 'challenges/a-challenge/facts.yaml', '- cases:'],
  ['a case in two approaches', { file: 'challenges/a-challenge/facts.yaml', replace: 'approaches:\n', by: 'approaches:\n  - cases: [first-case] # twin\n' }, 'approach-twice', 'challenges/a-challenge/facts.yaml', '[first-case, second-case]'],
  ['a case that no approach names', { file: 'challenges/a-challenge/facts.yaml', replace: ', second-case]', by: ']' }, 'approach-missing', 'challenges/a-challenge/facts.yaml', 'approaches:'],
  ['an approach that a text leaves out', { file: 'challenges/a-challenge/en.mdx', replace: '  - name: New people\n    how: One was done, the other only proposed.\n', by: '  []\n' }, 'approach-count', 'challenges/a-challenge/en.mdx', 'approaches:'],
  ['cases said to answer one problem that name none in common', { file: 'cases/second-case/facts.yaml', replace: 'challenges: [a-challenge]', by: 'challenges: []' }, 'no-shared-problem', facts, 'relation: same-problem'],
  ['two cases that call each other different things', { file: 'cases/second-case/facts.yaml', replace: 'sources:\n', by: 'related:\n  - { id: first-case, relation: opposite, why: { zh: 相反, en: The opposite } }\nsources:\n' }, 'relations-differ', facts, 'relation: same-problem'],
  ['a passage cited but not listed', { file: zh, replace: '<Src source="a-source" section="一1"/>', by: '<Src source="a-source" section="一"/>' }, 'source-not-listed', zh, 'section="一"'],
  ['a paragraph that is no number', { file: zh, replace: 'paragraph="1"', by: 'paragraph="一"' }, 'no-locator', zh, 'paragraph="一"'],
  ['a term mark without an id', { file: zh, replace: '可以试。', by: '可以<Term>试</Term>。' }, 'forbidden-markup', zh, '<Term>'],
  ['text inside a source mark', { file: zh, replace: '<Src reference="a-reference"/>', by: '<Src reference="a-reference">文字</Src>' }, 'forbidden-markup', zh, '文字'],
  ['an attribute that every object has', { file: zh, replace: '<Src reference="a-reference"/>', by: '<Src constructor="x"/>' }, 'forbidden-markup', zh, 'constructor'],
  ['a component in a heading', { file: zh, replace: '## 借鉴', by: '## <Quote>借鉴</Quote>' }, 'forbidden-markup', zh, '## <Quote>'],
  ['a tick box', { file: zh, replace: '可以试。', by: '- [ ] 可以试。' }, 'forbidden-markup', zh, '- [ ]'],
  ['a number in words with 余', { file: zh, replace: '可以试。', by: '可以试，有三十余个。' }, 'loose-number', zh, '三十余'],
  ['a percentage in words', { file: zh, replace: '可以试。', by: '可以试，占百分之七十五。' }, 'loose-number', zh, '百分之'],
  ['a number in full-width digits', { file: zh, replace: '可以试。', by: '可以试，有３５人。' }, 'loose-number', zh, '３５'],
  ['a count that looks like a year', { file: zh, replace: '可以试。', by: '可以试，有2001人。' }, 'loose-number', zh, '2001人'],
  ['a range that looks like years', { file: zh, replace: '可以试。', by: '可以试，有1200-1500户。' }, 'loose-number', zh, '1200'],
  ['an extra section in one language', { file: 'themes/a-theme/en.mdx', replace: 'One paragraph.', by: 'One paragraph.\n\n## More\n\nMore.' }, 'languages-differ', 'themes/a-theme/en.mdx', '## More'],
  ['straight quotes in Chinese', { file: zh, replace: '可以试。', by: '可以"试"。' }, 'typography', zh, '可以"试'],
  ['half-width punctuation in Chinese', { file: zh, replace: '可以试。', by: '可以试,再看。' }, 'typography', zh, '试,再'],
  ['a typed space in Chinese', { file: zh, replace: '可以试。', by: '可以试 GDP。' }, 'typography', zh, 'GDP'],
  ['curly quotes in English', { file: en, replace: 'Worth a try.', by: 'Worth “a try”.' }, 'typography', en, 'a try”'],
  ['a sentence copied from a source', { file: zh, replace: '可以试。', by: '可以试。报名的人都要参加笔试和面试，居民代表到场旁听。' }, 'copied-text', zh, '可以试'],
  ['a copied sentence in a field', { file: facts, replace: 'printed: 12人', by: 'flag: { zh: 都要参加笔试和面试居民代表到场旁听并且可以, en: Copied }\n    printed: 12人' }, 'copied-text', facts, 'flag:'],
  ['a source without traces of its wording', { file: 'sources/a-source/shingles.txt', remove: true }, 'no-shingles', 'sources/a-source/facts.yaml', 1],
  ['two cases of one title', { file: second, replace: '另一种做法', by: '“三三四”做法' }, 'shared-value', second, 'title:'],
  ['a missing language', { file: en, remove: true }, 'missing-file', en, 1],
  ['a stray file', { file: 'cases/first-case/notes.txt', write: 'x' }, 'stray-file', 'cases/first-case/notes.txt', 1],
  ['bytes that are not UTF-8', { file: zh, write: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc9, 0xe7, 0xc7, 0xf8]) }, 'not-utf-8', zh, '\uFFFD'],
  ['a file of 5 MB', { file: zh, write: 'x'.repeat(5 * 1024 * 1024) }, 'too-large', zh, 1],
  ['an invisible control character', { file: zh, replace: '怎么办？', by: '"怎么\\u0007办？"' }, 'bad-value', zh, 'question:'],
];

/** The issues of a broken copy, and where the expected line is in it. */
function check(breakage: Breakage, file: string, line: string | 1) {
  return withBrokenCopy([breakage], (root) => {
    const lines = line === 1 ? [] : readFileSync(join(root, file), 'utf8').split('\n');
    const expected = line === 1 ? 1 : lines.findIndex((text) => text.includes(line)) + 1;
    return { issues: checkContent(readFolder(root)), expected };
  });
}

describe('a sound library', () => {
  test('has no issues', () => {
    expect(checkContent(readFolder(soundLibrary))).toEqual([]);
  });
});

describe('each breakage is reported with its file and line, in both languages and with something to do', () => {
  test.each(table)('%s', (_, breakage, code, file, line) => {
    const { issues, expected } = check(breakage, file, line);
    expect(expected).toBeGreaterThan(0);
    expect(issues.map((issue) => `${issue.code} ${issue.file}:${issue.line}`)).toContain(`${code} ${file}:${expected}`);
    const words = issues.flatMap(({ message, remedy }) => [message.zh, message.en, remedy.zh, remedy.en]);
    expect(words.filter((text) => text.length < 4 || text.includes('undefined'))).toEqual([]);
  });
});

test('all breakages of a run are reported in one run', () => {
  // One breakage for each file, because two would hide each other when a file cannot be read at all.
  const chosen = ['an unknown theme', '三三四 with groups of 3, 3 and 3', 'an import', 'a missing language'];
  const rows = table.filter(([name]) => chosen.includes(name));
  const issues = withBrokenCopy(
    rows.map(([, breakage]) => breakage),
    (root) => checkContent(readFolder(root)),
  );
  const codes = new Set(issues.map((issue: Issue) => issue.code));
  for (const [, , code] of rows) expect(codes).toContain(code);
});

test('an empty theme is a notice, not an error', () => {
  const another: Breakage = { file: 'cases/second-case', remove: true };
  const issues = withBrokenCopy(
    [
      another,
      { file: 'modules/a-module', remove: true },
      {
        file: facts,
        replace:
          '  - id: second-case\n    relation: same-problem\n    why: { zh: 可以一起做。, en: They can be done together. }\n',
        by: '  []\n',
      },
      { file: facts, replace: 'themes: [a-theme]', by: 'themes: []' },
    ],
    (root) => checkContent(readFolder(root)),
  );
  expect(issues.filter((issue) => issue.code === 'no-cases').map((issue) => [issue.file, issue.severity])).toEqual([
    ['themes/a-theme/facts.yaml', 'notice'],
  ]);
});

test('two ids that differ by case alone are reported', () => {
  const issues = withBrokenCopy([{ file: 'terms/A-term.yaml', write: 'id: A-term\n' }], (root) =>
    checkContent(readFolder(root)),
  );
  expect(issues.map((issue) => issue.code)).toContain('id-twin');
});

test('a content folder that does not exist is one clear error', () => {
  const issues = checkContent(readFolder('no/such/folder'));
  expect(issues.map((issue) => issue.code)).toEqual(['no-content']);
});
