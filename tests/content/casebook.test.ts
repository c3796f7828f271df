import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { loadFromDisk } from '../../src/library/from-disk.ts';
import { readFolder } from '../../src/library/read-folder.ts';
import { locales } from '../../src/locales.ts';
import { contentRoot } from '../../src/project.ts';
import { buildTable } from '../../src/search/build-table.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { practices } from './practices.ts';
import { sourceFigures } from './source-figures.ts';

const issues = checkContent(readFolder(contentRoot));
const library = loadFromDisk(contentRoot);
const cases = [...library.cases.values()];

test('the check has nothing to say about the casebook, not even a notice', () => {
  expect(issues.map((issue) => `${issue.file}:${String(issue.line)} ${issue.message.en}`)).toEqual([]);
});

describe('every practice of the sources is a case, and no case is of another', () => {
  test.each(Object.entries(practices))('%s', (source, { practised, proposed }) => {
    const from = cases.filter((found) => found.facts.sources[0]?.source === source);
    const ids = (status: string) => from.filter(({ facts }) => facts.status === status).map(({ id }) => id as string);
    expect(ids('practised').sort()).toEqual([...practised].sort());
    expect(ids('proposed').sort()).toEqual([...proposed].sort());
  });
});

describe('every figure of the sources is typed, with the passage where it stands', () => {
  const rows = Object.entries(sourceFigures).flatMap(([source, sections]) =>
    Object.entries(sections).map(([section, printed]) => ({ source, section, printed })),
  );
  test.each(rows)('$source $section', ({ source, section, printed }) => {
    const typed = library.sources
      .get(source)!
      .figures.filter(({ figure }) => figure.section === section)
      .flatMap(({ figure }) => [figure.printed, figure.before?.printed ?? '']);
    expect(printed.filter((words) => !typed.some((text) => text.includes(words)))).toEqual([]);
  });
});

describe('everyday words', () => {
  test.each(locales)('of the %s edition stand for words that its entries have', (locale) => {
    const means = [...new Set(library.synonyms[locale].flatMap((group) => group.means))];
    const each = new Vocabulary(means.map((word) => ({ means: [word], said: [word] })));
    const { entries } = buildTable(library, locale);
    const texts = entries.flatMap(({ title, names, asked, summary, parts }) => [
      ...[title, ...names, ...asked, summary],
      ...parts.map(({ name }) => name),
    ]);
    const met = new Set(texts.flatMap((text) => [...each.saidFor(text)]));
    expect(means.filter((word) => !met.has(word))).toEqual([]);
  });
});

describe('related cases', () => {
  test.each(cases.map((found) => [found.id, found] as const))('%s has at least two', (_, { related }) => {
    expect(related.length).toBeGreaterThanOrEqual(2);
    for (const { why } of related) for (const locale of locales) expect(why[locale].length).toBeGreaterThan(15);
  });

  test('give each reason once', () => {
    const reasons = cases.flatMap(({ related }) => related.map(({ why }) => why.zh));
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

test('no two cases ask a group the same question', () => {
  for (const locale of locales) {
    const asked = cases.flatMap((found) => found.text[locale].teaching.questions.map(({ ask }) => ask));
    expect(new Set(asked).size).toBe(asked.length);
  }
});

test('there are at least 90 terms, each with a definition that says what it rests on', () => {
  expect(library.terms.size).toBeGreaterThanOrEqual(90);
  for (const { term } of library.terms.values())
    expect(term.definedIn.length + term.references.length, term.id).toBeGreaterThan(0);
});
