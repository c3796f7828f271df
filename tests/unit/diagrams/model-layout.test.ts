import { describe, expect, test } from 'vitest';
import { layOutModel, measure, slotRise, slotSize, wrap } from '../../../src/diagrams/model-layout.ts';
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

  test.each([
    { name: '四个一', groups: ['四'], uncounted: ['一'], counting: '四' },
    { name: '一岗一责', groups: ['一'], uncounted: ['一'], counting: '一' },
    { name: '8515', groups: ['8', '5', '15'], uncounted: [], counting: '8515' },
    { name: '十五个一', groups: ['十五'], uncounted: ['一'], counting: '十五' },
    { name: '15个1', groups: ['15'], uncounted: ['1'], counting: '15' },
    { name: '四议两公开一监督', groups: ['四', '两', '一'], uncounted: [], counting: '四两一' },
  ])('of $name the numerals $counting count', ({ name, groups, uncounted, counting }) => {
    const slogan = { ...model, name, uncounted, groups: groups.map((numeral) => ({ ...model.groups[2]!, numeral })) };
    const counts = layOutModel(slogan, 'zh').slogan.filter((place) => place.counts);
    expect(counts.map((place) => place.character).join('')).toBe(counting);
  });

  test("a name of the library's own counts nothing", () => {
    const own = layOutModel({ ...model, ownLabel: true }, 'zh');
    expect(own.slogan.filter((place) => place.counts)).toEqual([]);
  });

  test('a long slogan is set smaller, so that its last character ends inside the drawing', () => {
    const long = layOutModel({ ...model, name: '三联三创四到位三级联创工作机制建设模式', ownLabel: true }, 'zh');
    expect(drawing.sloganSize).toBe(26);
    expect(long.sloganSize).toBeLessThan(26);
    expect(long.slogan.at(-1)!.x + long.sloganSize).toBeLessThanOrEqual(long.width);
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
      expect(slot.x + slotSize).toBeLessThanOrEqual(drawing.width);
      expect(slot.y - slotRise + slotSize).toBeLessThanOrEqual(drawing.height);
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
