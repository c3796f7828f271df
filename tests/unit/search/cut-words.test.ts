import { describe, expect, test } from 'vitest';
import { findCut, mayBeCut } from '../../../src/search/cut-words.ts';

const known = new Set(['member', 'post']);

test.each([
  ['members of a pos', true],
  ['embers of a post', true],
  ['members of a post', false],
  ['how members', false],
  ['党员活动', false],
  ['2座楼', true],
  ['d members', true],
])('%s may be cut: %s', (query, wanted) => {
  expect(mayBeCut(query, (form) => known.has(form))).toBe(wanted);
});

describe('a query with its first and last words completed', () => {
  const words = ['312', 'bold', 'people', 'purple', 'settle', 'tap', 'tape', 'time', 'times'];
  const asked = async (query: string) => {
    const phrases: string[] = [];
    await findCut(
      query,
      () => Promise.resolve(words),
      (phrase) => Promise.resolve((phrases.push(phrase), [{ id: phrase }])),
    );
    return phrases;
  };

  test.each([
    ['eople settle ti', ['"settle"', '"people settle time"', '"people settle times"']],
    ['tle ta', ['"settle tap"', '"settle tape"']],
    ['urpl', ['"purple"']],
    ['12座楼', ['"座"', '"312 座楼"']],
    ['楼里ti', ['"里"', '"楼里 里 time"', '"楼里 里 times"']],
    ['xyz settle', []],
    ['eople of ti', ['"people of time"', '"people of times"']],
    ['党员活动', []],
  ])('%s is looked up as %j', async (query, phrases) => {
    expect(await asked(query)).toEqual(phrases);
  });

  const numbered = (count: number, start: string, end: string) =>
    Array.from({ length: count }, (_, index) => `${start}${String(index + 10)}${end}`);

  test.each([
    ['one end', numbered(40, 'a', 's'), 's settle tim', ['"settle"', '"settle time"', '"settle times"']],
    [
      'both ends',
      [...numbered(40, 'a', 's'), ...numbered(40, 't', '')],
      's all settle t',
      ['"settle"', '"all settle"'],
    ],
  ])('where very many words would do at %s, the rest is looked up alone', async (_, many, query, wanted) => {
    const phrases: string[] = [];
    await findCut(
      query,
      () => Promise.resolve([...many, ...words]),
      (phrase) => Promise.resolve((phrases.push(phrase), [{ id: phrase }])),
    );
    expect(phrases).toEqual(wanted);
  });

  test('where several words would do at both ends, a page has to fit at each', async () => {
    const pages: Record<string, { id: string }[]> = {
      '"settle"': [{ id: 'a' }],
      '"a12s settle"': [{ id: 'a' }, { id: 'b' }],
      '"settle t11"': [{ id: 'b' }, { id: 'c' }],
    };
    const several = [...numbered(5, 'a', 's'), ...numbered(5, 't', '')];
    const found = await findCut(
      's settle t',
      () => Promise.resolve(several),
      (phrase) => Promise.resolve(pages[phrase] ?? []),
    );
    expect(found).toEqual([{ id: 'b' }]);
  });

  test('where what stands between the two is nowhere, the words are not sent for', async () => {
    const bring = () => Promise.reject(new Error('They were sent for.'));
    expect(await findCut('eople nowhere ti', bring, () => Promise.resolve([]))).toEqual([]);
  });
});
