import { describe, expect, test } from 'vitest';
import { viewPage } from '../../../src/search/page-view.ts';

const words = '储 绩 ‡ 党 员 怎 样 记 分 ¶ 做 法 ‡ 社 区 发 卡 ¶ 结 果 ‡ 地 点 ‡ 社 区 报 告 了 人 数 ¶'.split(' ');
const stored = {
  content: words.join(' '),
  anchors: [
    { element: 'h2', id: 'practice', text: '做 法 ‡', location: words.indexOf('做') },
    { element: 'h2', id: 'results', text: '结 果 ‡', location: words.indexOf('结') },
    { element: 'p', id: 'elsewhere', text: '社', location: words.indexOf('社') },
  ],
};
const textOf = (place?: number, query = '社区') =>
  viewPage(stored, query, place)
    .excerpt.map(({ text }) => text)
    .join('');

describe('what is shown of a page', () => {
  test('stands under the heading where the words were found, without labels', () => {
    const place = words.lastIndexOf('社');
    expect(viewPage(stored, '社区', place).section).toEqual({ title: '结果', id: 'results' });
    expect(textOf(place)).toBe('社区报告了人数');
  });

  test('has what was searched for marked', () => {
    expect(viewPage(stored, '社区', words.indexOf('社')).excerpt).toContainEqual({ text: '社区', marked: true });
  });

  test('is the beginning where the words stand before any heading', () => {
    expect(viewPage(stored, '记分', 5).section).toBeUndefined();
    expect(textOf(5, '记分')).toContain('党员怎样记分');
  });

  test('is found in the whole page where no place is known', () => {
    expect(textOf(undefined, '发卡')).toContain('社区发卡');
  });
});
