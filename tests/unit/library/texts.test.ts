import { describe, expect, test } from 'vitest';
import { formatBefore, formatFigure } from '../../../src/library/figure-text.ts';
import { formatLocator } from '../../../src/library/locator-text.ts';
import { formatDate, formatPeriod } from '../../../src/library/period-text.ts';
import { sortByName } from '../../../src/library/sort.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { figureWith } from './samples.ts';

const share = { value: 75, counted: 'share', unit: { zh: '%', en: '%' }, before: undefined } as const;

describe('figures in words', () => {
  test.each<[Partial<Figure>, string, string]>([
    [{ before: undefined }, '12人', '12 people'],
    [{ qualifier: 'about' }, '约12人', 'about 12 people'],
    [{ qualifier: 'over', value: 87_745 }, '超过87745人', 'over 87,745 people'],
    [{ qualifier: 'over', value: 50_000 }, '超过5万人', 'over 50,000 people'],
    [{ value: 97_000, before: undefined }, '9.7万人', '97,000 people'],
    [{ value: undefined, range: [700, 1300], before: undefined }, '700至1300人', '700 to 1,300 people'],
    [share, '75%', '75%'],
    [{ ...share, value: 46.7 }, '46.7%', '46.7%'],
    [{ value: undefined, before: undefined, qualifier: 'masked' }, '数字隐去', 'number masked'],
    [
      {
        value: undefined,
        before: undefined,
        qualifier: 'in-words',
        unit: { zh: '数千元', en: 'several thousand yuan' },
      },
      '数千元',
      'several thousand yuan',
    ],
  ])('%j', (changes, zh, en) => {
    expect(formatFigure(figureWith(changes), 'zh')).toBe(zh);
    expect(formatFigure(figureWith(changes), 'en')).toBe(en);
  });

  test('the earlier number stands by itself', () => {
    expect(formatBefore(figureWith({}), 'en')).toBe('34 people');
    expect(formatBefore(figureWith({ before: undefined }), 'en')).toBeUndefined();
  });
});

describe('places in a source', () => {
  test.each([
    ['一(二)', 1, '一（二）第1段', '一(二), para. 1'],
    ['二(一)第一', 6, '二（一）第一，第6段', '二(一)第一, para. 6'],
    ['二4', undefined, '二4', '二4'],
  ])('%s, %s', (section, paragraph, zh, en) => {
    expect(formatLocator({ section, paragraph }, 'zh')).toBe(zh);
    expect(formatLocator({ section, paragraph }, 'en')).toBe(en);
  });
});

describe('dates', () => {
  test.each([
    ['1997', '1997年', '1997'],
    ['2010-04', '2010年4月', 'April 2010'],
    ['2026-11-21', '2026年11月21日', '21 November 2026'],
  ])('%s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });

  test('a period says when it is inferred, and when it is unknown', () => {
    const year = { precision: 'year', bound: 'exact' } as const;
    expect(formatPeriod({ ...year, start: '1997', end: '2000', basis: 'stated' }, 'zh')).toBe('1997年—2000年');
    expect(formatPeriod({ ...year, start: '2011', basis: 'inferred' }, 'zh')).toBe('2011年（推断）');
    expect(formatPeriod({ precision: 'unknown', bound: 'exact', basis: 'unknown' }, 'en')).toBe('not known');
    const limit = { ...year, start: '2000', bound: 'not-before', basis: 'inferred' } as const;
    expect(formatPeriod(limit, 'zh')).toBe('2000年或以后（推断）');
    expect(formatPeriod({ ...limit, bound: 'not-after' }, 'en')).toBe('2000 or earlier (inferred)');
  });
});

test('names are sorted by pinyin in Chinese, opening quotation marks aside', () => {
  expect(sortByName(['志愿者', '“一肩挑”', '社区', '八有'], (name) => name, 'zh')).toEqual([
    '八有',
    '社区',
    '“一肩挑”',
    '志愿者',
  ]);
});
