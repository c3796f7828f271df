import { expect, test } from 'vitest';
import { joinTable, partsFor, readPart, splitTable, tableParts, writePart } from '../../../src/search/table-parts.ts';
import { sampleTable } from './samples.ts';

const parts = splitTable(sampleTable, ['2009', '2010', 'time', 'times', 'tram'], 'pages.gz');

test('a table that was taken apart is whole again when all of it has arrived', () => {
  const joined = joinTable(parts);
  const sorted = (names: readonly string[]) => names.toSorted();
  expect(joined.fold).toBe(sampleTable.fold);
  for (const [index, entry] of sampleTable.entries.entries()) {
    const { names, parts: members, ...rest } = joined.entries[index]!;
    expect({ ...rest, names: sorted(names) }).toMatchObject({ ...rest, id: entry.id, names: sorted(entry.names) });
    expect(members).toEqual(entry.parts);
  }
});

test.each(tableParts)('the part of %s reads as it was written', (part) => {
  expect(readPart(part, writePart(part, parts[part]))).toEqual(parts[part]);
});

test('until the wordings arrive, entries have none', () => {
  const { entries } = joinTable({ entries: parts.entries, han: parts.han });
  expect(entries[0]).toMatchObject({ title: '社区党员“先锋储绩”', names: ['先锋储绩'], asked: [], pinyin: [] });
});

test.each([
  ['先锋储绩', ['han']],
  ['xfcj', ['latin', 'pinyin']],
  ['sjlcshgssdgc', ['latin', 'pinyin']],
  ['xian feng chuj', ['latin', 'pinyin']],
  ['how do we get members to stay', ['latin']],
  ['SOHO尚都', ['han', 'latin']],
  ['８５１５', ['han', 'latin']],
  ['，', ['han']],
])('for %s the names are in %j', (query, wanted) => {
  expect(partsFor(query)).toEqual(wanted);
});
