import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../../src/pack/blocks.ts';
import { drawModel, panelPadding } from '../../../../src/pack/deck/drawing.ts';
import { body } from '../../../../src/pack/deck/geometry.ts';
import { heightOfTight } from '../../../../src/pack/deck/measure.ts';

const words = { colon: '：', comma: '；', unknown: '材料没有列出' };
const model = (groups: Diagram['groups'], remarks: string[] = []): Diagram => ({
  kind: 'diagram',
  name: '三三四',
  remarks,
  groups,
});
const items = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => `${index}${'事'.repeat(length)}`);

/** Drawings of every shape that the library has, and larger ones. */
const models: [string, Diagram][] = [
  ['one group of short items', model([{ numeral: '五', name: '模式', count: 5, items: items(5, 3) }])],
  [
    'one group of long items',
    model([{ numeral: '四', name: '腿', count: 4, items: items(4, 60) }], ['名称是本库所拟。']),
  ],
  ['items that need more than a slide', model([{ numeral: '廿五', name: '项', count: 25, items: items(25, 50) }])],
  [
    'groups side by side',
    model([
      { numeral: '三', name: '三级联创', count: 3, unknown: '没有写明。' },
      { numeral: '三', name: '三会共商', count: 3, items: items(3, 4) },
      { numeral: '15', name: '十五项服务', count: 15 },
    ]),
  ],
  [
    'groups that do not fit side by side',
    model([
      { numeral: '三', name: '名'.repeat(100), count: 3, unknown: '没有写明。'.repeat(100) },
      { numeral: '三', name: '三会共商', count: 3, items: items(3, 200) },
    ]),
  ],
];

describe.each(models)('a drawing with %s', (_, diagram) => {
  const drawings = drawModel(diagram, words);
  const shapes = drawings.flatMap((drawing) => drawing.shapes);

  it('stays inside the slide, and its text inside its shapes', () => {
    for (const shape of shapes) {
      expect(shape.x).toBeGreaterThanOrEqual(body.x - 0.01);
      expect(shape.x + shape.width).toBeLessThanOrEqual(body.x + body.width + 0.01);
      expect(shape.y + shape.height).toBeLessThanOrEqual(body.y + body.height + 0.01);
      if (shape.kind === 'disc') continue;
      const inset = shape.kind === 'panel' ? 2 * panelPadding : 0;
      const taken = heightOfTight(shape.lines, shape.size, shape.width - inset) + inset;
      expect(taken, JSON.stringify(shape.lines)).toBeLessThanOrEqual(shape.height + 0.01);
    }
  });

  it('names every group and item, or says that they are not known, with as many empty places as the numeral counts', () => {
    const text = shapes.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
    for (const group of diagram.groups) {
      for (const item of group.items ?? [(group.unknown ?? words.unknown).slice(0, 5)])
        expect(text).toContain(item.slice(0, 20));
    }
    const unknown = diagram.groups.filter((group) => !group.items).reduce((sum, { count }) => sum + count, 0);
    expect(shapes.filter(({ kind }) => kind === 'slot')).toHaveLength(unknown);
    for (const remark of diagram.remarks) expect(text).toContain(remark);
  });

  it('is told in words for those who do not see it', () => {
    const told = drawings.map(({ description }) => description).join('\n');
    for (const { name, items: members = [] } of diagram.groups) {
      expect(told).toContain(name);
      for (const member of members) expect(told).toContain(member);
    }
  });
});
