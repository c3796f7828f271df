import { numeralsOf } from '../library/numerals.ts';
import type { Locale } from '../locales.ts';
import type { Model } from '../schema/model.ts';

/** A place in the drawing, in its own units (one unit is a CSS pixel at full size). */
interface Point {
  x: number;
  y: number;
}

/** One character of the slogan, and whether it is a numeral that counts. */
export interface SloganCharacter extends Point {
  character: string;
  counts: boolean;
}

/** A member of a group: a numbered box, empty where the source does not list it. */
export interface Slot extends Point {
  number: number;
  known: boolean;
  /** The member's name in lines that fit the drawing. */
  lines: string[];
}

/** A group of the model: its numeral, its name and its members. */
export interface GroupDrawing extends Point {
  numeral: string;
  /** The group's name in lines that fit the drawing. */
  nameLines: string[];
  slots: Slot[];
}

/** A slogan taken apart, ready to be drawn. */
export interface ModelDrawing {
  width: number;
  height: number;
  slogan: SloganCharacter[];
  /** The size of the slogan's characters, smaller where it is long. */
  sloganSize: number;
  groups: GroupDrawing[];
  /** The line that ties the groups to the slogan. */
  spine: { x: number; from: number; to: number };
}

const width = 340;
const spineX = 20;
const textX = 56;
const slotGap = 6;
const nameSize = 14;
const itemSize = 12.5;

/** From one line of a name to the next. */
export const lineHeight = 18;
/** The side of a slot's box. */
export const slotSize = 20;
/** How far the box of a slot reaches above the slot's point, which is near the baseline of its text. */
export const slotRise = 12;
/** How far the name of a member stands to the right of its slot's point. */
export const slotIndent = slotSize + 8;
/** The radius of the disc that a group's numeral stands in. */
export const discRadius = 13;

/** Lays out a model as a tree that reads from top to bottom and fits a phone. Pure arithmetic; the component draws it. */
export function layOutModel(model: Model, locale: Locale): ModelDrawing {
  const sloganSize = Math.min(26, (width - 8) / measure(model.name, 1));
  const slogan = placeSlogan(model, sloganSize);
  let y = 64;
  const groups = model.groups.map((group): GroupDrawing => {
    const nameLines = wrap(group.name[locale], nameSize, width - textX);
    const top = y;
    y += nameLines.length * lineHeight + 8;
    const slots = group.items
      ? placeItems(
          group.items.map((item) => item[locale]),
          y,
        )
      : placeEmpty(group.count, y);
    y = Math.max(...slots.map((slot) => slot.y + Math.max(slotSize, slot.lines.length * lineHeight))) + 22;
    return { x: textX, y: top, numeral: group.numeral, nameLines, slots };
  });
  const spine = { x: spineX, from: 44, to: groups.at(-1)?.y ?? 44 };
  return { width, height: y - 16, slogan, sloganSize, groups, spine };
}

function placeSlogan(model: Model, size: number): SloganCharacter[] {
  const numerals = model.groups.map((group) => group.numeral);
  // A name of the library's own counts nothing; one whose numerals do not match is refused by the check.
  const counting = model.ownLabel ? undefined : tellCounting(numeralsOf(model.name), numerals, model.uncounted);
  let numeralIndex = 0;
  let x = 4;
  return [...model.name].map((character) => {
    const isNumeral = numeralsOf(character) !== '';
    const counts = isNumeral && (counting?.[numeralIndex] ?? false);
    if (isNumeral) numeralIndex += 1;
    const placed = { character, counts, x, y: 32 };
    x += measure(character, size);
    return placed;
  });
}

/**
 * Tells for each character of a slogan's numerals whether it counts. Groups and uncounted numerals are used up in
 * order: of 四个一 with 一 uncounted, 四 counts and 一 does not; the 1 and the 5 of 8515 both belong to 15.
 * @param rest the numerals, run together
 * @returns undefined where they are not those of the groups and the uncounted ones
 */
function tellCounting(
  rest: string,
  groups: readonly string[],
  uncounted: readonly string[],
): readonly boolean[] | undefined {
  if (rest === '') return groups.length + uncounted.length === 0 ? [] : undefined;
  const [group, ...laterGroups] = groups;
  const [free, ...laterFree] = uncounted;
  const asGroup = group && rest.startsWith(group) && tellCounting(rest.slice(group.length), laterGroups, uncounted);
  if (group && asGroup) return [...Array.from(group, () => true), ...asGroup];
  const asFree = free && rest.startsWith(free) && tellCounting(rest.slice(free.length), groups, laterFree);
  if (free && asFree) return [...Array.from(free, () => false), ...asFree];
  return undefined;
}

function placeItems(items: readonly string[], top: number): Slot[] {
  let y = top;
  return items.map((item, index) => {
    const lines = wrap(item, itemSize, width - textX - slotIndent);
    const slot = { number: index + 1, known: true, lines, x: textX, y };
    y += Math.max(slotSize, lines.length * lineHeight) + 6;
    return slot;
  });
}

function placeEmpty(count: number, top: number): Slot[] {
  const perRow = Math.floor((width - textX) / (slotSize + slotGap));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    known: false,
    lines: [],
    x: textX + (index % perRow) * (slotSize + slotGap),
    y: top + Math.floor(index / perRow) * (slotSize + slotGap),
  }));
}

/** The width of a text: a Chinese character is one em wide, a Latin one a little over half. */
export function measure(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF“”—…]/.test(character) ? 1 : 0.56), 0) * size;
}

/** Breaks a text into lines no wider than `limit`: between words in English, between any two characters in Chinese. */
export function wrap(text: string, size: number, limit: number): string[] {
  const pieces = text.match(/[\u2E80-\uFFEF“”—…][，。；：、）》”]?|[^\s\u2E80-\uFFEF“”—…]+\s?|\s/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd(), size) > limit) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}
