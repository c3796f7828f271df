import { indent, spaceBefore } from './geometry.ts';
import type { Line } from './slides.ts';

const chinese = /[\u2E80-\uFFEF]/;
const wide =
  /[\u1100-\u11FF\u2014\u201C\u201D\u2026\u2190-\u21FF\u2460-\u24FF\u25A0-\u25FF\u2E80-\uFFEF]|[\u{1F000}-\u{3FFFF}]/u;
/** Characters of Latin by their width in thousandths of an em in Arial, the widest of the usual office faces. */
const latin: [characters: RegExp, width: number][] = [
  [/[ijl|'\u2018\u2019]/, 225],
  [/[ ft.,:;!/\\[\]I]/, 280],
  [/[r()-]/, 335],
  [/[csvxyzkJ]/, 500],
  [/[mM%]/, 850],
  [/[wGOQCDHNRU]/, 750],
  [/[W@]/, 1000],
  [/[A-Z&]/, 670],
];
/** Bold letters and faces that run wider. */
const tolerance = 1.06;

/** The width of a character in em: whole for Chinese. */
function advance(character: string): number {
  let width = advances.get(character);
  if (width === undefined) {
    const latinWidth = latin.find(([characters]) => characters.test(character))?.[1] ?? 560;
    width = wide.test(character) ? 1 : (latinWidth / 1000) * tolerance;
    advances.set(character, width);
  }
  return width;
}

/** What has been looked up. */
const advances = new Map<string, number>();

/** The width of a text on one line, in em. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += advance(character);
  return sum;
}

/**
 * How many lines a text takes. Breaks between words and between Chinese characters; a word that is longer than a line is broken.
 * @param limit the width of a line in em
 */
export function countLines(text: string, limit: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, limit), 0);
}

function linesOf(text: string, limit: number): number {
  // Punctuation may not begin a line and takes the character before it along, which costs up to two ems.
  const usable = Math.max(limit - (chinese.test(text) ? 1.5 : 0.3), 2);
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(/[^\s\u2E80-\uFFEF]+[^\S\n]*|[\s\S]/gu)) {
    const needed = widthOf(piece.trimEnd());
    if (used + needed > usable && used > 0) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(Math.ceil(needed / usable) - 1, 0);
    used = needed > usable ? needed % usable : used + widthOf(piece);
  }
  return lines;
}

/** The height of a line in sizes of its letters, a tenth of it spacing: Chinese faces stand further apart. */
export function lineHeight(text: string): number {
  return chinese.test(text) ? tallestLine : 1.3;
}

/** Of a line that holds Chinese. */
export const tallestLine = 1.46;

/** The height in points of a paragraph in a frame of a width, with the room above it. */
export function heightOf({ text, lead = '', bullet = false }: Line, size: number, width: number): number {
  const whole = `${lead}${text}`;
  const lines = countLines(whole, (width - (bullet ? indent : 0)) / size);
  return (lines * lineHeight(whole) + spaceBefore) * size;
}

/** The height in points of paragraphs one below another. */
export function heightOfAll(lines: readonly Line[], size: number, width: number): number {
  return lines.reduce((sum, line) => sum + heightOf(line, size, width), 0);
}

/** The height in points of paragraphs as they stand in a cell or a shape: without spacing. */
export function heightOfTight(lines: readonly Line[], size: number, width: number): number {
  return lines.reduce((sum, line) => sum + (heightOf(line, size, width) - spaceBefore * size) * 0.94, 0);
}

/**
 * As much of a line's text as fits a frame, in the largest of some sizes in which all of it fits, else in the last with an ellipsis.
 * @returns `whole` tells whether nothing was left out
 */
export function fitLine(
  text: string,
  { width, height }: { width: number; height: number },
  sizes: readonly number[],
): { text: string; size: number; whole: boolean } {
  const fits = (candidate: string, size: number) =>
    heightOf({ text: candidate }, size, width) <= height + spaceBefore * size;
  const size = sizes.find((candidate) => fits(text, candidate));
  if (size !== undefined) return { text, size, whole: true };
  const least = sizes.at(-1)!;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`, least)) low = middle;
    else high = middle - 1;
  }
  return { text: `${characters.slice(0, low).join('').trimEnd()}…`, size: least, whole: false };
}
