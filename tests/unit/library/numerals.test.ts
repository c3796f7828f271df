import { expect, test } from 'vitest';
import { matchNumerals, numeralsOf, numeralValue } from '../../../src/library/numerals.ts';

test.each([
  ['15', 15],
  ['8,515', 8515],
  ['四', 4],
  ['两', 2],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三百一十二', 312],
  ['一千零五', 1005],
  ['八万七千七百四十五', 87_745],
  ['35万', 350_000],
  ['9.7万', 97_000],
  ['许多', Number.NaN],
])('%s is worth %d', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
});

test.each([
  ['三三四', ['三', '三', '四'], [], true],
  ['三三四', ['三', '三', '三'], [], false],
  ['三三四', ['三', '三'], [], false],
  ['8515', ['8', '5', '15'], [], true],
  ['8515', ['85', '15'], [], true],
  ['8515', ['8', '5', '1'], [], false],
  ['四议两公开一监督', ['四', '两', '一'], [], true],
  ['四个一', ['四'], ['一'], true],
  ['四个一', ['四'], [], false],
  ['十进社区', ['十'], [], true],
])('the numerals of %s are %j with %j uncounted: %s', (name, groups, uncounted, expected) => {
  expect(matchNumerals(name, groups, uncounted)).toBe(expected);
});

test('numerals are picked out of a name in order', () => {
  expect(numeralsOf('“8515”与四议两公开')).toBe('8515四两');
});
