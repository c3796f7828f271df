import type { Case } from '../library/library.ts';
import type { Relation } from '../schema/case-facts.ts';
import { wrap } from './model-layout.ts';

/** Which of two cases names the other: this one, the other, or each. */
export type Direction = 'out' | 'in' | 'both';

/** A case that this one names or that names it, once. */
export interface MapLink {
  to: Case;
  relation: Relation;
  direction: Direction;
}

/** Relations that share a colour: answers to like problems, the same practice, a helper, an opposite. */
export type RelationFamily = 'alike' | 'kin' | 'helper' | 'contrast';

const families: Record<Relation, RelationFamily> = {
  'same-problem': 'alike',
  similar: 'alike',
  'part-of': 'kin',
  'has-part': 'kin',
  'earlier-form': 'kin',
  'later-form': 'kin',
  complement: 'helper',
  opposite: 'contrast',
  'contrast-of-evidence': 'contrast',
};

export function familyOf(relation: Relation): RelationFamily {
  return families[relation];
}

/** Every case that a case is linked with, those it names first. */
export function mapLinks({ related, linkedFrom }: Pick<Case, 'related' | 'linkedFrom'>): MapLink[] {
  const naming = new Set(linkedFrom.map(({ to }) => to.id));
  const named = new Set(related.map(({ to }) => to.id));
  return [
    ...related.map(({ to, relation }) => ({ to, relation, direction: naming.has(to.id) ? 'both' : 'out' }) as const),
    ...linkedFrom
      .filter(({ to }) => !named.has(to.id))
      .map(({ to, relation }) => ({ to, relation, direction: 'in' }) as const),
  ];
}

/** A box with the lines of a title in it, in the drawing's own units. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

/** A linked case: its box, the line to the hub, and where the line touches the box. */
export interface MapNode extends Box {
  link: MapLink;
  path: string;
  touch: { x: number; y: number };
  /** Whether the line comes to the box from the right. */
  mirrored: boolean;
}

export interface LinkMapDrawing {
  width: number;
  height: number;
  hub: Box;
  /** The line that the lines to the nodes of a column branch off. */
  trunk?: string;
  nodes: MapNode[];
}

export const titleSize = 14;
export const lineHeight = 19;
/** From the top of a node to the first line of its title: the relation stands in between. */
export const titleTop = 39;
/** From the side of a box to its text. */
export const padding = 12;
const gap = 10;

/**
 * Lays out a case among those that it is linked with. Pure arithmetic; the component draws it.
 * @param name the case's own title
 * @param titleOf the title of a linked case
 * @param wide whether the hub stands in the middle; else it stands above a column, for a phone
 */
export function layOutLinkMap(
  name: string,
  links: readonly MapLink[],
  titleOf: (link: MapLink) => string,
  wide: boolean,
): LinkMapDrawing {
  return wide ? layOutAround(name, links, titleOf) : layOutBelow(name, links, titleOf);
}

function layOutBelow(name: string, links: readonly MapLink[], titleOf: (link: MapLink) => string): LinkMapDrawing {
  const width = 340;
  const hub = hubBox(name, 0, 0, width);
  const trunk = 14;
  const x = 44;
  let y = hub.height + 16;
  const nodes = links.map((link): MapNode => {
    const box = nodeBox(titleOf(link), x, y, width - x);
    const middle = box.y + box.height / 2;
    y += box.height + gap;
    const path = `M${trunk} ${middle - 12}Q${trunk} ${middle} ${trunk + 12} ${middle}H${x}`;
    return { ...box, link, path, touch: { x, y: middle }, mirrored: false };
  });
  const end = (nodes.at(-1)?.touch.y ?? hub.height) - 12;
  return { width, height: y - gap + 1, hub, trunk: `M${trunk} ${hub.height}V${end}`, nodes };
}

function layOutAround(name: string, links: readonly MapLink[], titleOf: (link: MapLink) => string): LinkMapDrawing {
  const width = 680;
  const side = 216;
  // Halves in reading order, so that what the case itself names comes first and stands on the left.
  const half = Math.ceil(links.length / 2);
  const columns = [links.slice(0, half), links.slice(half)].map((column, index) =>
    stack(column, titleOf, index === 0 ? 0 : width - side, side),
  );
  const tallest = Math.max(...columns.map((column) => column.height), 0);
  const hubWidth = 168;
  const hubX = (width - hubWidth) / 2;
  const hub = hubBox(name, hubX, 0, hubWidth);
  const height = Math.max(tallest, hub.height);
  hub.y = (height - hub.height) / 2;
  const centre = height / 2;
  const nodes = columns.flatMap((column, index): MapNode[] => {
    const mirrored = index === 0;
    const down = (height - column.height) / 2;
    return column.boxes.map(({ link, box }) => {
      const y = box.y + down;
      const touch = { x: mirrored ? side : width - side, y: y + box.height / 2 };
      const from = mirrored ? hubX : hubX + hubWidth;
      const bend = (from + touch.x) / 2;
      const path = `M${from} ${centre}C${bend} ${centre} ${bend} ${touch.y} ${touch.x} ${touch.y}`;
      return { ...box, y, link, path, touch, mirrored };
    });
  });
  return { width, height: height + 1, hub, nodes };
}

function stack(links: readonly MapLink[], titleOf: (link: MapLink) => string, x: number, width: number) {
  let y = 0;
  const boxes = links.map((link) => {
    const box = nodeBox(titleOf(link), x, y, width);
    y += box.height + gap;
    return { link, box };
  });
  return { boxes, height: Math.max(0, y - gap) };
}

function nodeBox(title: string, x: number, y: number, width: number): Box {
  const lines = wrapEvenly(title, width - 2 * padding);
  return { x, y, width, height: titleTop + (lines.length - 1) * lineHeight + 10, lines };
}

function hubBox(name: string, x: number, y: number, width: number): Box {
  const lines = wrapEvenly(name, width - 2 * padding);
  return { x, y, width, height: lines.length * lineHeight + 16, lines };
}

/** As few lines as the width allows, and none of them much shorter than the others. */
function wrapEvenly(text: string, limit: number): string[] {
  const { length } = wrap(text, titleSize, limit);
  let narrowest = limit;
  while (wrap(text, titleSize, narrowest - titleSize / 2).length === length && narrowest > titleSize * 2) {
    narrowest -= titleSize / 2;
  }
  return wrap(text, titleSize, narrowest);
}
