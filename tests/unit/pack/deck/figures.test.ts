import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../../../src/pack/deck/charts.ts';
import type { FigureRow } from '../../../../src/pack/material.ts';

const words = {
  before: '之前',
  after: '之后',
  planned: '计划',
  doubtful: '存疑',
  open: '（',
  close: '）',
  comma: '、',
};

function figure(id: string, value: number, change: Partial<FigureRow> = {}, before?: number): FigureRow {
  return {
    id,
    label: id,
    value: `${value}人`,
    ...(before !== undefined && { before: `${before}人` }),
    printed: `${value}人`,
    nature: '产出',
    planned: false,
    passage: { short: '文献1', full: '文献1' },
    numbers: { value, unit: '人', ...(before !== undefined && { before }) },
    ...change,
  };
}

describe('charts of figures', () => {
  it('set what was before beside what came after', () => {
    const [{ chart }] = chartsOf([figure('工作者', 12, {}, 34)], words) as [ReturnType<typeof chartsOf>[number]];
    expect(chart.series.map(({ name, points }) => [name, points[0]!.value, points[0]!.label])).toEqual([
      ['之前', 34, '34人'],
      ['之后', 12, '12人'],
    ]);
  });

  it('take numbers together only where unit, whole and nature are the same', () => {
    const figures = [
      figure('a', 8, { scope: '共12人' }),
      figure('b', 4, { scope: '共12人' }),
      figure('c', 5),
      figure('d', 6, { nature: '背景' }),
      figure('e', 7, { numbers: { value: 7, unit: '户' } }),
    ];
    const charts = chartsOf(figures, words);
    expect(charts.map(({ figures: shown }) => shown.map(({ id }) => id))).toEqual([['a', 'b']]);
    expect(charts[0]!.chart.caption).toBe('共12人');
  });

  it('mark what is only planned or doubtful', () => {
    const [found] = chartsOf([figure('a', 8, { flag: '与人数不合' }), figure('b', 4, { planned: true })], words);
    expect(found!.chart.series[0]!.points.map(({ label, unsure }) => [label, unsure])).toEqual([
      ['8人（存疑）', true],
      ['4人（计划）', true],
    ]);
  });

  it('leave out what cannot be read off one scale, and what has no number', () => {
    expect(chartsOf([figure('a', 1), figure('b', 900)], words)).toEqual([]);
    const wordy = figure('a', 1);
    delete wordy.numbers;
    expect(chartsOf([wordy, figure('b', 2)], words)).toEqual([]);
  });

  it('have no more than eight bars each', () => {
    const charts = chartsOf(
      Array.from({ length: 9 }, (_, index) => figure(`f${index}`, 5 + index)),
      words,
    );
    expect(charts.map(({ chart }) => chart.categories.length)).toEqual([5, 4]);
  });
});
