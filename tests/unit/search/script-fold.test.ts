import { describe, expect, test } from 'vitest';
import { romanise } from '../../../src/search/romanise.ts';
import { foldScript, formatFold, parseFold } from '../../../src/search/script-fold.ts';
import { allTraditional, usedFold } from '../../../src/search/traditional.ts';

describe('traditional characters', () => {
  const fold = allTraditional();

  test('are written as simplified ones, one for one', () => {
    expect(foldScript('社區黨建：雙報到', fold)).toBe('社区党建：双报到');
  });

  test('and simplified ones stay as they are', () => {
    expect(foldScript('社区党建312座', fold)).toBe('社区党建312座');
  });

  test('travel as the pairs that can occur in the library', () => {
    const used = usedFold(fold, new Set('党区'));
    expect(parseFold(formatFold(used))).toEqual(used);
    expect(foldScript('黨區績', used)).toBe('党区績');
    expect(used.size).toBeLessThan(10);
  });
});

test.each([
  ['先锋储绩', 'xian feng chu ji'],
  ['社区党员“先锋储绩”', 'she qu dang yuan xian feng chu ji'],
  ['8515', undefined],
  ['time bank', undefined],
])('%s in pinyin is %s', (name, pinyin) => {
  expect(romanise(name)).toBe(pinyin);
});
