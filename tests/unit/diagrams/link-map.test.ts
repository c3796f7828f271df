import { describe, expect, it, test } from 'vitest';
import { layOutLinkMap, mapLinks, padding, titleSize } from '../../../src/diagrams/link-map.ts';
import { measure } from '../../../src/diagrams/model-layout.ts';
import { loadFromDisk } from '../../../src/library/from-disk.ts';
import { locales } from '../../../src/locales.ts';
import { contentRoot } from '../../../src/project.ts';

const cases = [...loadFromDisk(contentRoot).cases.values()];

describe('which cases are on the map', () => {
  it.each(cases.map((found) => [found.id, found] as const))('%s: each once, with its direction', (_, found) => {
    const links = mapLinks(found);
    const ids = links.map(({ to }) => to.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { to, direction } of links) {
      expect(direction !== 'in').toBe(found.related.some((link) => link.to.id === to.id));
      expect(direction !== 'out').toBe(found.linkedFrom.some((link) => link.to.id === to.id));
    }
    expect(new Set(ids)).toEqual(new Set([...found.related, ...found.linkedFrom].map(({ to }) => to.id)));
  });
});

test.each([true, false])(
  'no box lies over another or beyond the edge, and every title fits its box (wide: %s)',
  (wide) => {
    for (const locale of locales) {
      for (const found of cases) {
        const { title } = found.text[locale];
        const drawing = layOutLinkMap(title, mapLinks(found), ({ to }) => to.text[locale].title, wide);
        const boxes = [drawing.hub, ...drawing.nodes];
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
          for (const line of box.lines) expect(measure(line, titleSize)).toBeLessThanOrEqual(box.width - 2 * padding);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y;
            expect(apart, `${found.id} ${locale}`).toBe(true);
          }
        }
      }
    }
  },
);
