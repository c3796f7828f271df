import { expect, test } from 'vitest';
import { foldSpelling, foldSpellings } from '../../../src/search/spelling.ts';

test.each([
  ['neighborhood', 'neighbourhood'],
  ['labor', 'labour'],
  ['organizations', 'organisations'],
  ['mobilizing', 'mobilising'],
  ['emphasize', 'emphasise'],
  ['center', 'centre'],
  ['program', 'programme'],
  ['defense', 'defence'],
  ['enrollment', 'enrolment'],
  ['traveling', 'travelling'],
])('%s is %s', (american, british) => {
  expect(foldSpelling(american)).toBe(british);
});

test.each([
  'size',
  'sizing',
  'downsized',
  'prize',
  'prized',
  'seize',
  'citizens',
  'horizon',
  'four',
  'order',
  'cent',
  'labels',
])('%s stays', (word) => {
  expect(foldSpelling(word)).toBe(word);
});

test('a query keeps what is no word of English', () => {
  expect(foldSpellings('Neighborhood 党建, 8515 XFCJ')).toBe('neighbourhood 党建, 8515 XFCJ');
});
