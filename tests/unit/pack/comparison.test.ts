import { describe, expect, it, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { compareFacts, compareTexts } from '../../../src/pack/comparison.ts';
import { allCases } from './samples.ts';

const chosen = (locale: 'zh' | 'en', ...ids: string[]) =>
  ids.map((id) => allCases(locale).find((material) => material.id === id)!);

it('gives every case a cell in every row, in the order asked for', () => {
  const cases = chosen('zh', 'pioneer-points', 'competitive-hiring-of-workers', 'volunteer-time-bank');
  for (const rows of [compareFacts(cases), compareTexts(cases)]) {
    for (const { name, cells } of rows) {
      expect(name).not.toBe('');
      expect(cells).toHaveLength(3);
    }
  }
  expect(compareFacts(cases)[0]!.cells.map(([question]) => question)).toEqual(cases.map(({ question }) => question));
});

it('leaves a cell empty where the source does not say, rather than fill it', () => {
  const [thin] = chosen('en', 'pioneer-points');
  const needs = compareFacts([thin!]).find(({ name }) => name === 'What it needs');
  expect(needs!.cells).toEqual([[]]);
});

it('says which needs the source is silent about, where it states others', () => {
  const [partly] = allCases('zh').filter(({ needs }) => {
    const stated = needs.filter(({ passage }) => passage !== undefined).length;
    return stated > 0 && stated < needs.length;
  });
  const [cell] = compareFacts([partly!]).find(({ name }) => name === '需要什么')!.cells;
  const silent = partly!.needs.flatMap(({ label, passage }) => (passage === undefined ? [label] : []));
  expect(cell!.at(-1)).toBe(`材料没有说明：${silent.join('、')}`);
});

describe.each(locales)('in the %s edition', (locale) => {
  test('every doubtful and planned figure of every case is there and says so', () => {
    const cases = allCases(locale);
    const facts = compareFacts(cases);
    const figures = facts.find(({ cells }) => cells.some((lines) => lines.some((line) => line.includes('34'))))!;
    expect(figures).toBeDefined();
    cases.forEach((material, index) => {
      const lines = figures.cells[index]!.join('\n');
      for (const figure of material.figures) {
        if (figure.flag === undefined && !figure.planned) continue;
        expect(lines).toContain(figure.label);
        expect(lines).toMatch(figure.planned ? /计划|planned/i : /存疑|doubtful/i);
      }
    });
  });
});
