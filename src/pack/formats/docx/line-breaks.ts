/** A stretch of text in one size, a footnote's number, or both in turn. */
export interface Piece {
  text: string;
  /** Twentieths of a point. */
  em: number;
  /** How much wider than Times New Roman its Latin letters are. */
  spread: number;
  /** The footnote that is called here. */
  note?: number;
}

/** A line of a paragraph: the footnotes called in it. */
export type Line = number[];

/** What stays together on a line. */
interface Cluster {
  width: number;
  /** Of the punctuation at its end that may hang over the margin. */
  hanging: number;
  notes: number[];
  /** Space before it, which is lost where a line breaks. */
  gap: number;
  breaks: boolean;
}

// Widths of Times New Roman from the space to the tilde, in hundredths of an em.
// prettier-ignore
const times = [
  25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 28, 28, 56, 56, 56, 44,
  92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56, 61, 72, 72, 94, 72, 72, 61, 33, 28, 33, 47, 50,
  33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50, 28, 78, 50, 50, 50, 50, 33, 39, 28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54,
];
const opening = /[（《〈「『【〔“‘([]/;
const closing = /[，。、；：？！）》〉」』】〕”’…,.;:?!)\]%]/;
const mayHang = /[，。、；：]/;
/** Between Chinese characters and Latin letters, in ems. */
const autoSpace = 0.25;

/** Breaks text into lines as a word processor does: between Chinese characters, at spaces and hyphens, with kinsoku. */
export function breakLines(pieces: readonly Piece[], width: number, firstIndent: number, fullQuotes: boolean): Line[] {
  const lines: Line[] = [[]];
  let used = firstIndent;
  for (const cluster of clustersOf(pieces, fullQuotes)) {
    const start = used > 0 ? used + cluster.gap : 0;
    if (cluster.breaks || (used > 0 && start + cluster.width - cluster.hanging > width)) {
      lines.push([]);
      used = cluster.width;
    } else {
      used = start + cluster.width;
    }
    // A word that is longer than a line goes on in the next ones.
    while (used - cluster.hanging > width) {
      lines.push([]);
      used -= width;
    }
    lines.at(-1)!.push(...cluster.notes);
  }
  return lines;
}

function clustersOf(pieces: readonly Piece[], fullQuotes: boolean): Cluster[] {
  const clusters: Cluster[] = [];
  let before: 'none' | 'asian' | 'latin' | 'punctuation' = 'none';
  let glued = false;
  let gap = 0;
  const start = (breaks = false) => {
    clusters.push({ width: 0, hanging: 0, notes: [], gap, breaks });
    gap = 0;
  };
  for (const { text, em, spread, note } of pieces) {
    if (note !== undefined) {
      if (clusters.length === 0) start();
      clusters.at(-1)!.width += 0.5 * 0.6 * em * String(note).length;
      clusters.at(-1)!.notes.push(note);
      continue;
    }
    for (const character of text) {
      if (character === '\n') {
        start(true);
        before = 'none';
        continue;
      }
      const latin = times[character.codePointAt(0)! - 32];
      if (character === ' ' || character === '\t') {
        gap += 0.25 * em;
        glued = false;
        before = 'none';
        continue;
      }
      const narrow = latin !== undefined || character === '·' || (!fullQuotes && /[‘’“”…—–]/.test(character));
      const own = (latin !== undefined ? (latin / 100) * spread : narrow ? 0.44 : 1) * em;
      const punctuation = opening.test(character) || closing.test(character);
      const kind = narrow ? 'latin' : punctuation ? 'punctuation' : 'asian';
      const spaced = kind !== before && kind !== 'punctuation' && before !== 'punctuation' && before !== 'none';
      const joins = gap === 0 && (glued || closing.test(character) || (kind === 'latin' && before === 'latin'));
      if (clusters.length === 0 || !joins) start();
      const cluster = clusters.at(-1)!;
      if (spaced) cluster[joins ? 'width' : 'gap'] += autoSpace * em;
      cluster.width += own;
      cluster.hanging = mayHang.test(character) ? own : 0;
      glued = opening.test(character);
      before = character === '-' ? 'none' : kind;
    }
  }
  return clusters;
}
