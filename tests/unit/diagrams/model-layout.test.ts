import { describe, expect, test } from 'vitest';
import { layOutModel, measure, wrap } from '../../../src/diagrams/model-layout.ts';
import { sampleLibrary } from '../library/samples.ts';

const model = sampleLibrary.cases.get('first-case')!.facts.model!;

describe('a model as a drawing', () => {
  const drawing = layOutModel(model, 'zh');

  test('every numeral of the slogan counts', () => {
    expect(drawing.slogan.map((place) => [place.character, place.counts])).toEqual([
      ['三', true],
      ['三', true],
      ['四', true],
    ]);
  });

  test('a numeral that counts nothing is set like the other characters', () => {
    const fourOnes = { ...model, name: '四个一', uncounted: ['一'] };
    const counts = layOutModel(fourOnes, 'zh').slogan.filter((place) => place.counts);
    expect(counts.map((place) => place.character)).toEqual(['四']);
  });

  test('each group has as many places as it counts, filled only where the source lists them', () => {
    expect(drawing.groups.map((group) => group.slots.map((slot) => slot.known))).toEqual([
      [true, true, true],
      [false, false, false],
      [false, false, false, false],
    ]);
  });

  test('nothing lies outside the drawing, and no two places overlap', () => {
    const slots = drawing.groups.flatMap((group) => group.slots);
    for (const slot of slots) {
      expect(slot.x + 20).toBeLessThanOrEqual(drawing.width);
      expect(slot.y + 8).toBeLessThanOrEqual(drawing.height);
    }
    expect(new Set(slots.map((slot) => `${slot.x} ${slot.y}`)).size).toBe(slots.length);
  });

  test('fifteen empty places take two rows', () => {
    const fifteen = { ...model, groups: [{ ...model.groups[2]!, numeral: '15', count: 15 }] };
    const rows = new Set(layOutModel(fifteen, 'zh').groups[0]!.slots.map((slot) => slot.y));
    expect(rows.size).toBe(2);
  });
});

describe('lines', () => {
  test('English breaks between words, Chinese before no closing mark', () => {
    expect(wrap('study visits to Shanghai and Tianjin', 12, 120)).toEqual([
      'study visits to',
      'Shanghai and',
      'Tianjin',
    ]);
    expect(wrap('一二三四，五', 10, 40)).toEqual(['一二三', '四，五']);
  });

  test('no line is wider than it may be', () => {
    for (const line of wrap('standing committee sessions with formal documents 常委会专题研究并发文件', 12.5, 200)) {
      expect(measure(line, 12.5)).toBeLessThanOrEqual(200);
    }
  });
});
