import type { Diagram } from '../blocks.ts';
import { body, type Frame } from './geometry.ts';
import { fitLine, heightOfAll, heightOfTight } from './measure.ts';
import { paginate } from './paginate.ts';
import type { Drawing, Line, Shape } from './slides.ts';

type Group = Diagram['groups'][number];

const disc = 52;
/** Of a numeral of one, two or three characters, in points. */
const numeralSizes = [26, 20, 14];
const remarkHeight = 34;
const gap = 16;
/** Between a panel's border and its text, all round. */
export const panelPadding = 10;
const sizes = [24, 22, 20, 18];
/** Cards of a few words are no lower than this, in points. */
const leastCard = 96;
const mostColumns = 4;
const slot = 26;

/** What a drawing says in words of its own. */
export interface DrawingWords {
  colon: string;
  comma: string;
  unknown: string;
}

/** A model as native shapes: its groups side by side where they fit, else one group on each drawing; long groups go on. */
export function drawModel(model: Diagram, words: DrawingWords): Drawing[] {
  const remark = model.remarks.join(' ');
  const area = remark === '' ? body : { ...body, height: body.height - remarkHeight };
  const together = model.groups.length > 1 ? sideBySide(model.groups, words, area) : undefined;
  const drawings = together
    ? [{ description: describe(model.groups, words), shapes: together }]
    : model.groups.flatMap((group) =>
        oneGroup(group, words, area).map((shapes) => ({ description: describe([group], words), shapes })),
      );
  const below = remark === '' ? [] : [remarkShape(remark)];
  return drawings.map(({ description, shapes }) => ({ description, shapes: [...shapes, ...below] }));
}

/** What a reader should know of the name, below the drawing. */
function remarkShape(remark: string): Shape {
  const frame = { x: body.x, y: body.y + body.height - remarkHeight + 6, width: body.width, height: remarkHeight - 6 };
  const { text } = fitLine(remark, frame, [18]);
  return { kind: 'text', ...frame, lines: [{ text, tone: 'quiet' }], size: 18, align: 'left' };
}

/** The groups of a model in words, as they are read aloud in place of the drawing. */
export function describe(groups: readonly Group[], { colon, comma, unknown }: DrawingWords): string {
  return groups
    .map(
      ({ numeral, name, items, unknown: why }) =>
        `${numeral} ${name}${colon}${items ? items.join(comma) : (why ?? unknown)}`,
    )
    .join('\n');
}

function sideBySide(groups: readonly Group[], words: DrawingWords, area: Frame): Shape[] | undefined {
  if (groups.length > mostColumns) return undefined;
  const width = (area.width - gap * (groups.length - 1)) / groups.length;
  const inner = width - 2 * panelPadding;
  const nameSize = 20;
  const nameWidth = width - disc - 10;
  const nameHeight = Math.max(disc, ...groups.map(({ name }) => heightOfTight([{ text: name }], nameSize, nameWidth)));
  const top = area.y + nameHeight + 12;
  const room = area.y + area.height - top;
  const parts = groups.map((group) => ({ group, lines: linesOf(group, words), slots: slotsOf(group, inner) }));
  const heightAt = (size: number) =>
    Math.max(...parts.map(({ lines, slots }) => heightOfAll(lines, size, inner) + slots.height)) + 2 * panelPadding;
  const size = sizes.find((candidate) => heightAt(candidate) <= room);
  if (size === undefined) return undefined;
  const height = Math.min(heightAt(size) + 8, room);
  return parts.flatMap(({ group, lines, slots }, index): Shape[] => {
    const x = area.x + index * (width + gap);
    return [
      discShape(group.numeral, x, area.y + (nameHeight - disc) / 2),
      {
        kind: 'text',
        x: x + disc + 10,
        y: area.y,
        width: nameWidth,
        height: nameHeight,
        lines: [{ text: group.name }],
        size: nameSize,
        align: 'left',
      },
      { kind: 'panel', x, y: top, width, height, lines, size, align: 'left' },
      ...placeSlots(group, slots, x + panelPadding, top + height - panelPadding - slots.height),
    ];
  });
}

function oneGroup(group: Group, words: DrawingWords, area: Frame): Shape[][] {
  const nameX = body.x + disc + gap;
  const nameWidth = body.width - disc - gap;
  const name = fitLine(group.name, { width: nameWidth, height: disc }, [24, 20, 18]);
  const head: Shape[] = [
    discShape(group.numeral, body.x, body.y),
    {
      kind: 'text',
      x: nameX,
      y: body.y,
      width: nameWidth,
      height: disc,
      lines: [{ text: name.text }],
      size: name.size,
      align: 'left',
    },
  ];
  const top = body.y + disc + gap;
  const room = area.y + area.height - top;
  const pages = group.items ? cards(group.items, top, room) : emptyPlaces(group, words, top, room);
  return pages.map((shapes) => [...head, ...shapes]);
}

/** That the members are not listed, and their empty places, as many as the numeral counts. */
function emptyPlaces(group: Group, words: DrawingWords, top: number, room: number): Shape[][] {
  const slots = slotsOf(group, body.width - 2 * panelPadding);
  const pages = panels(linesOf(group, words), 22, top, room - slots.height);
  return pages.map((shapes, index) => {
    const [panel] = shapes;
    if (index > 0 || !panel) return shapes;
    const y = panel.y + panel.height;
    return [
      { ...panel, height: panel.height + slots.height },
      ...placeSlots(group, slots, panel.x + panelPadding, y - panelPadding),
    ];
  });
}

/** Paragraphs in a panel of the whole width, on as many pages as they need. */
function panels(lines: readonly Line[], size: number, top: number, room: number): Shape[][] {
  const inner = { width: body.width - 2 * panelPadding, height: room - 2 * panelPadding };
  return paginate(lines, size, inner).map((page): Shape[] => {
    const height = Math.min(heightOfAll(page, size, inner.width) + 2 * panelPadding, room);
    return [{ kind: 'panel', x: body.x, y: top, width: body.width, height, lines: page, size, align: 'left' }];
  });
}

/** Items as a grid of panels, in the largest letters that fit; on more than one page where even the smallest do not. */
function cards(items: readonly string[], top: number, room: number): Shape[][] {
  for (const size of [28, ...sizes]) {
    const grids = [1, 2, 3, 4, 5]
      .filter((columns) => columns <= items.length)
      .map((columns) => gridOf(items, columns, size))
      .filter(({ height }) => height <= room);
    // Of the grids that fit, the one with the fewest empty places, then the one that fills the page best.
    const [best] = grids.toSorted((a, b) => a.empty - b.empty || b.height - a.height);
    if (best) return [best.place(top)];
  }
  return panels(numbered(items), sizes.at(-1)!, top, room);
}

function numbered(items: readonly string[]): Line[] {
  return items.map((text, index) => ({ lead: `${index + 1}. `, text }));
}

function gridOf(items: readonly string[], columns: number, size: number) {
  const width = (body.width - gap * (columns - 1)) / columns;
  const inner = width - 2 * panelPadding;
  const lines = numbered(items);
  const tallest = Math.max(...lines.map((line) => heightOfAll([line], size, inner))) + 2 * panelPadding;
  const card = Math.max(tallest, leastCard);
  const rows = Math.ceil(items.length / columns);
  return {
    height: rows * card + (rows - 1) * gap,
    empty: rows * columns - items.length,
    place: (top: number): Shape[] =>
      lines.map((line, index) => ({
        kind: 'panel',
        x: body.x + (index % columns) * (width + gap),
        y: top + Math.floor(index / columns) * (card + gap),
        width,
        height: card,
        lines: [line],
        size,
        align: 'left',
      })),
  };
}

function linesOf({ items, unknown }: Group, words: DrawingWords): Line[] {
  return items ? numbered(items) : [{ text: unknown ?? words.unknown, tone: 'quiet' }];
}

/** Room for a group's empty places, where its members are not listed. */
function slotsOf({ items, count }: Group, width: number): { perRow: number; height: number } {
  if (items) return { perRow: 1, height: 0 };
  const perRow = Math.max(Math.floor((width + 6) / (slot + 6)), 1);
  return { perRow, height: Math.ceil(count / perRow) * (slot + 6) + 6 };
}

function placeSlots({ items, count }: Group, { perRow }: { perRow: number }, x: number, y: number): Shape[] {
  if (items) return [];
  return Array.from({ length: count }, (_, index) => ({
    kind: 'slot',
    x: x + (index % perRow) * (slot + 6),
    y: y + 6 + Math.floor(index / perRow) * (slot + 6),
    width: slot,
    height: slot,
    lines: [],
    size: 12,
    align: 'center',
  }));
}

function discShape(numeral: string, x: number, y: number): Shape {
  return {
    kind: 'disc',
    x,
    y,
    width: disc,
    height: disc,
    lines: [{ text: numeral }],
    size: numeralSizes[numeral.length - 1] ?? 12,
    align: 'center',
  };
}
