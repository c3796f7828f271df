import type { IStylesOptions, IXmlableObject } from 'docx';
import { type Slab, slabsOf } from './layout.ts';
import { breakLines } from './line-breaks.ts';
import type { Look } from './look.ts';
import { noteLine, noteSize, separatorLine } from './styles.ts';

/**
 * The page on which each bookmark will stand, for the table of contents. Lines have fixed heights and Chinese
 * characters one width, so that the pages can be counted without a printer; a word processor's own may differ by one where
 * a line just fits, until its reader updates the table.
 * @param notes texts of the footnotes; the first has number 1
 */
export function countPages(
  body: IXmlableObject,
  look: Look,
  styles: IStylesOptions,
  notes: readonly string[],
): { bookmarks: Map<string, string>; pageCount: number } {
  const slabs = slabsOf(body, look, styles);
  const height = 16838 - look.page.top - look.page.bottom;
  const noteHeights = notes.map(
    // The number before the text takes the rest of the width.
    (text) =>
      noteLine(look) *
      breakLines([{ text, em: noteSize(look) * 10, spread: 1 }], look.textWidth - 150, 0, look.locale === 'zh').length,
  );
  const bookmarks = new Map<string, string>();
  let page = 1;
  let used = 0;
  let footnotes = 0;
  let space = 0;
  const turn = () => {
    page += 1;
    used = 0;
    footnotes = 0;
    space = 0;
  };
  const notesHeight = (ids: readonly number[]) => {
    const sum = ids.reduce((total, id) => total + (noteHeights[id - 1] ?? 0), 0);
    return sum > 0 && footnotes === 0 ? sum + separatorLine : sum;
  };
  /** How many parts from `from` on fit below `above`. */
  const fitting = (slab: Slab, from: number, above: number) => {
    let sum = above;
    let taken = from;
    const called: number[] = [];
    while (taken < slab.parts.length) {
      const part = slab.parts[taken]!;
      called.push(...part.notes);
      sum += part.height;
      if (sum + footnotes + notesHeight(called) > height) break;
      taken += 1;
    }
    return taken - from;
  };

  slabs.forEach((slab, index) => {
    if (slab.newPage && (page > 1 || used > 0)) turn();
    const gap = used === 0 && !slab.newPage ? 0 : Math.max(slab.before, space);
    if (used > 0 && !chainFits(slabs, index, used + gap, fitting)) turn();
    used += used === 0 && !slab.newPage ? 0 : gap;
    let at = 0;
    let marked = false;
    while (at < slab.parts.length) {
      let count = fitting(slab, at, used);
      const rest = slab.parts.length - at;
      if (!slab.free && count < rest) {
        if (slab.keepLines && used > 0 && at === 0) count = 0;
        if (rest - count === 1) count -= 1;
        if (count < 2 && used > 0 && at === 0) count = 0;
      }
      if (count <= 0 && used > 0) {
        turn();
        if (slab.free && at > 0)
          used += slab.parts.filter(({ repeats }) => repeats).reduce((sum, part) => sum + part.height, 0);
        if (used === 0 || fitting(slab, at, used) > 0) continue;
      }
      count = Math.max(count, 1);
      if (!marked) for (const name of slab.bookmarks) bookmarks.set(name, String(page));
      marked = true;
      for (const part of slab.parts.slice(at, at + count)) {
        used += part.height;
        footnotes += notesHeight(part.notes);
      }
      at += count;
      if (at < slab.parts.length) {
        turn();
        if (slab.free) used += slab.parts.filter(({ repeats }) => repeats).reduce((sum, part) => sum + part.height, 0);
      }
    }
    space = slab.after;
  });
  return { bookmarks, pageCount: page };
}

/** Whether a heading and all that is kept with it, to the first lines of the text, still fit on the page. */
function chainFits(
  slabs: readonly Slab[],
  index: number,
  start: number,
  fitting: (slab: Slab, from: number, above: number) => number,
): boolean {
  let above = start;
  for (let at = index; at < slabs.length; at += 1) {
    const slab = slabs[at]!;
    if (at > index) {
      if (slab.newPage) return true;
      above += Math.max(slab.before, slabs[at - 1]!.after);
    }
    const count = fitting(slab, 0, above);
    if (!slab.keepNext) {
      if (at === index) return true;
      const least = leastParts(slab);
      return count >= least;
    }
    if (count < slab.parts.length) return false;
    above += slab.parts.reduce((sum, part) => sum + part.height, 0);
  }
  return true;
}

/** How many parts of a slab must at least stand below a heading. */
function leastParts({ free, keepLines, parts }: Slab): number {
  if (free) return Math.min(parts[0]?.repeats ? 2 : 1, parts.length);
  return keepLines || parts.length <= 3 ? parts.length : 2;
}
