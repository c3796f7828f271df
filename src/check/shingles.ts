/**
 * Traces of a source's wording, from which the wording cannot be read back. A source leaves one hash for every
 * `step`-th run of `width` Chinese characters; whoever shares `width + step - 1` characters in a row with it shares one of
 * those runs wherever the shared passage begins.
 */
const width = 16;
const step = 5;

/** Every passage of this many Chinese characters that a text shares with a source is found; shorter ones may be. */
export const sharedLength = width + step - 1;

/** The hashes that stand for a source's text, sorted. @param text in simplified characters */
export function shinglesOf(text: string): string[] {
  const han = hanOf(text);
  const found = new Set<string>();
  for (let start = 0; start + width <= han.length; start += step) found.add(hash(han, start));
  return [...found].sort();
}

/**
 * The passages of a text whose hashes are among a source's.
 * @param text in simplified characters, without what may be quoted as it is
 * @returns Chinese characters only, in the order in which they stand
 */
export function sharedPassages(text: string, shingles: ReadonlySet<string>): string[] {
  const han = hanOf(text);
  const passages: { start: number; end: number }[] = [];
  for (let start = 0; start + width <= han.length; start += 1) {
    if (!shingles.has(hash(han, start))) continue;
    const last = passages.at(-1);
    if (last && start <= last.end) last.end = start + width;
    else passages.push({ start, end: start + width });
  }
  return passages.map(({ start, end }) => han.slice(start, end));
}

/**
 * Only Chinese characters count: punctuation, figures and the Latin letters of a bad conversion do not. 著 counts as 着,
 * because folding traditional characters leaves it where simplified text writes 着.
 */
function hanOf(text: string): string {
  return text.replaceAll(/\P{Script=Han}/gu, '').replaceAll('著', '着');
}

/** A hash of the run at `start`, of 64 bits: with 32, a library of this size would meet a chance twin now and then. */
function hash(han: string, start: number): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = start; index < start + width; index += 1) {
    const code = han.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index - start), 0x85ebca6b);
    low ^= low >>> 13;
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
