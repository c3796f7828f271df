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
    await findCut(query, words, (phrase) => Promise.resolve((phrases.push(phrase), [{ id: phrase }])));
    return phrases;
  };

  test.each([
    ['eople settle ti', ['"people settle"', '"settle time"', '"settle times"']],
    ['tle ta', ['"settle tap"', '"settle tape"']],
    ['urpl', ['"purple"']],
    ['12座楼', ['"312 座楼"']],
    ['楼里ti', ['"楼里 里 time"', '"楼里 里 times"']],
    ['xyz settle', []],
    ['党员活动', []],
  ])('%s is looked up as %j', async (query, phrases) => {
    expect(await asked(query)).toEqual(phrases);
  });

  test('where very many words would do, what stands beside is looked up alone', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `a${String(index)}s`);
    const phrases: string[] = [];
    await findCut('s settle tim', [...many, ...words], (phrase) => Promise.resolve((phrases.push(phrase), [])));
    expect(phrases).toEqual(['"settle time"', '"settle times"']);
  });

  test('a page has to fit at both ends', async () => {
    const pages: Record<string, { id: string }[]> = {
      '"people settle"': [{ id: 'a' }, { id: 'b' }],
      '"settle tap"': [{ id: 'b' }],
    };
    expect(await findCut('eople settle ta', words, (phrase) => Promise.resolve(pages[phrase] ?? []))).toEqual([
      { id: 'b' },
    ]);
  });
});
