import { readWords, writeWords } from './text-words.ts';

/**
 * A text in codes of one byte for its commonest symbols and of two for the others, after a list of them. The symbols of Chinese
 * are its characters: UTF-8 takes three bytes for one, and everyday wordings are 15% smaller so when gzip has packed both.
 * Those of other texts are words and what stands between: 20% smaller.
 */

/** How many symbols may have codes of one byte; the first bytes of the longer codes follow. The more symbols, the fewer. */
const singles = [224, 192, 128, 0];
const perFirst = 256;
const room = (single: number) => single + (256 - single) * perFirst;

/** Ends the list of symbols. */
const end = 0;

/** How a text is cut into symbols and put together again, and how their list is written. */
interface Cutting {
  cut(text: string): string[];
  join(symbols: readonly string[]): string;
  /** The commonest symbols stand first; the order of the others is free. */
  order(others: string[]): string[];
  writeList(symbols: readonly string[]): string;
  readList(written: string): string[];
}

const byCharacters: Cutting = {
  cut: (text) => [...text],
  join: (symbols) => symbols.join(''),
  order: (others) => others,
  writeList: (symbols) => symbols.join(''),
  readList: (written) => [...written],
};

const word = /^[\p{L}\p{N}'’]/u;

const byWords: Cutting = {
  cut: (text) => {
    const symbols = text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu) ?? [];
    // A space between two words goes without saying.
    return symbols.filter((symbol, at) => symbol !== ' ' || at === 0 || at === symbols.length - 1);
  },
  join: (symbols) => {
    const spaced = symbols.map((symbol, at) => {
      return word.test(symbol) && word.test(symbols[at - 1] ?? '') ? ` ${symbol}` : symbol;
    });
    return spaced.join('');
  },
  // Words in order share their beginnings.
  order: (others) => others.sort(),
  writeList: writeWords,
  readList: readWords,
};

/** The first byte tells which; the second how many codes have one byte. */
const cuttings = [byCharacters, byWords];

/** @throws if the text has more kinds of symbols than there are codes */
export function writeShort(text: string): Uint8Array {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A list of words has a line for each.
  const kind = han > text.length / 10 || text.includes('\n') ? 0 : 1;
  const { cut, order, writeList } = cuttings[kind]!;
  const symbols = cut(text);
  const counts = new Map<string, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const single = singles.find((some) => counts.size <= room(some));
  if (single === undefined) throw new Error(`There are codes for ${String(room(0))} kinds of symbols only.`);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([symbol]) => symbol);
  const listed = [...byCount.slice(0, single), ...order(byCount.slice(single))];
  const codes = new Map(listed.map((symbol, place) => [symbol, codeOf(place, single)]));
  const bytes = symbols.flatMap((symbol) => codes.get(symbol)!);
  return new Uint8Array([kind, single, ...new TextEncoder().encode(writeList(listed)), end, ...bytes]);
}

export function readShort(bytes: Uint8Array): string {
  const { join, readList } = cuttings[bytes[0]!]!;
  const single = bytes[1]!;
  const start = bytes.indexOf(end, 2) + 1;
  const listed = readList(new TextDecoder().decode(bytes.subarray(2, start - 1)));
  const symbols: string[] = [];
  for (let at = start; at < bytes.length; at += 1) {
    const first = bytes[at]!;
    if (first < single) symbols.push(listed[first]!);
    else {
      at += 1;
      symbols.push(listed[single + (first - single) * perFirst + bytes[at]!]!);
    }
  }
  return join(symbols);
}

function codeOf(place: number, single: number): number[] {
  const beyond = place - single;
  return beyond < 0 ? [place] : [single + Math.floor(beyond / perFirst), beyond % perFirst];
}
