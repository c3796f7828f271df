import { expect, test } from 'vitest';
import { readWords, wordsOf, writeWords } from '../../../src/search/text-words.ts';

test('the words of texts are those that are not Chinese, once each, in order', () => {
  expect(wordsOf(['SOHO尚都 312座，Party-building', 'party 2,424'])).toEqual([
    '2424',
    '312',
    'building',
    'party',
    'partybuilding',
    'soho',
  ]);
});

test.each([
  [[]],
  [['a', 'ab', 'abc', 'b']],
  [['co', 'coordinate', 'coordinated', 'x'.repeat(60), `${'x'.repeat(60)}y`]],
])('words read as they were written: %j', (words) => {
  expect(readWords(writeWords(words))).toEqual(words);
});
