import { describe, expect, it } from 'vitest';
import { chartWidth, layOutFigureCharts } from '../../../src/diagrams/figure-chart.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { loadFromDisk } from '../../../src/library/from-disk.ts';
import { contentRoot } from '../../../src/project.ts';

function sample(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    id,
    label: { zh: id, en: id },
    value,
    printed: `${value}人`,
    qualifier: 'exact',
    counted: 'persons',
    unit: { zh: '人', en: 'people' },
    state: 'realised',
    kind: 'output',
    source: 'district-survey',
    section: '一',
    ...more,
  } as Figure;
}

const cases = [...loadFromDisk(contentRoot).cases.values()];

const whole = { label: { zh: '全体', en: 'all' }, value: 40 };
const drawn = (figures: Figure[]) => layOutFigureCharts(figures).map(({ bars }) => bars.map(({ figure }) => figure.id));

describe('what is drawn', () => {
  it('two figures of one unit are, to one scale from zero', () => {
    const [chart] = layOutFigureCharts([sample('a', 20), sample('b', 5)]);
    expect(chart!.bars.map(({ length }) => length)).toEqual([chartWidth, chartWidth / 4]);
    expect(chart!.whole).toBeUndefined();
  });

  it('one alone is not', () => {
    expect(drawn([sample('a', 20)])).toEqual([]);
  });

  it.each<[string, Partial<Figure>]>([
    ['a doubtful one', { flag: { zh: '存疑', en: 'doubtful' } }],
    ['a planned one', { state: 'planned' }],
    ['one given before and after, which has a chart of its own', { before: { value: 3, printed: '3人' } }],
    ['one of another unit', { unit: { zh: '户', en: 'households' } }],
    ['one of another kind', { kind: 'context' }],
    ['one of another whole', { denominator: whole }],
    ['one of another date', { asOf: '2009' }],
  ])('%s is left out', (_, more) => {
    expect(drawn([sample('a', 20), sample('b', 10), sample('c', 15, more)])).toEqual([['a', 'b']]);
  });

  it('figures that one scale cannot show are not', () => {
    expect(drawn([sample('a', 20), sample('b', 6000)])).toEqual([]);
  });
});

describe('the whole', () => {
  it('stands behind parts of it', () => {
    const [chart] = layOutFigureCharts([
      sample('a', 20, { denominator: whole }),
      sample('b', 10, { denominator: whole }),
    ]);
    expect(chart!.whole).toBe(40);
    expect(chart!.bars[0]!.length).toBe(chartWidth / 2);
  });

  it('is a hundred for shares', () => {
    const share = { counted: 'share', unit: { zh: '%', en: '%' } } as const;
    expect(layOutFigureCharts([sample('a', 20, share), sample('b', 10, share)])[0]!.whole).toBe(100);
  });

  it('is not drawn twice where its parts are both counted and given as shares', () => {
    const share = { counted: 'share', unit: { zh: '%', en: '%' }, denominator: whole } as const;
    const counts = [sample('a', 20, { denominator: whole }), sample('b', 10, { denominator: whole })];
    expect(drawn([...counts, sample('c', 50, share), sample('d', 25, share)])).toEqual([['a', 'b']]);
  });
});

it('no chart of the casebook runs over its edge', () => {
  const charts = cases.flatMap(({ facts }) => layOutFigureCharts(facts.figures));
  expect(charts.length).toBeGreaterThan(5);
  for (const { bars } of charts) for (const { length } of bars) expect(length).toBeLessThanOrEqual(chartWidth);
});
