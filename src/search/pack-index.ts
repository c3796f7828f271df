import { type Cbor, CborReader, CborWriter } from './cbor.ts';
import { mark } from './index-files.ts';
import { PageText, readPlaces } from './page-text.ts';
import { isHan } from './tokens.ts';

/** A word with everything that the index says of it: `[word, [[pages on, places, places in titles]…], spellings]`. */
interface WrittenWord {
  word: string;
  written: Uint8Array;
}

/** A piece of the index: the words from `from` to `to`. */
interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** How many places of a single Chinese character are kept for a page; pairs have all of theirs. */
const fewPlaces = 2;

/** A piece of the index is cut when it has so many bytes, before packing. Smaller ones make the list of pieces too long. */
const chunkSize = 5000;

/** An index as it is written. */
interface PackedIndex {
  meta: Uint8Array;
  chunks: Uint8Array[];
  pages: string[];
}

/** Words that no query asks for: Pagefind lists 员， beside 员. */
const neverAsked = /\p{P}/u;

/**
 * Makes the index of characters that Pagefind built into one of pairs of characters, in small pieces. A query then reads
 * short lists of places instead of those of 的 and 有, and fetches little: for a phrase of thirteen characters 60 KB instead of
 * 320. Pagefind's own search reads the result; it offers no setting for either.
 * @param meta Pagefind's list of pages and pieces @param chunks its pieces, all of them
 * @returns the same anew, with pages and pieces named by their numbers, and Pagefind's names of the pages in that order
 */
export function packIndex(meta: Uint8Array, chunks: Iterable<Uint8Array>): PackedIndex {
  const described = new CborReader(meta.subarray(mark.length)).read() as Cbor[];
  const listed = described[1] as [string, number][];
  const pages = listed.map(() => new PageText());
  const words = [...takeApart(chunks, pages), ...pairUp(pages)].sort((a, b) => compare(a.word, b.word));
  const made = cut(words);
  const pieces = made.map(({ from, to }, number) => [from, to, String(number)]);
  const numbered = listed.map(([, words], number) => [String(number), words]);
  return {
    meta: begin().write(described.with(1, numbered).with(2, pieces)).written(),
    chunks: made.map(({ bytes }) => bytes),
    pages: listed.map(([name]) => name),
  };
}

/** Puts the Chinese characters of Pagefind's pieces back into their pages. @returns the other words, as they are written */
function takeApart(chunks: Iterable<Uint8Array>, pages: readonly PageText[]): WrittenWord[] {
  const others: WrittenWord[] = [];
  for (const bytes of chunks) {
    const reader = new CborReader(bytes);
    reader.position = mark.length;
    reader.enter();
    for (let left = reader.enter(); left > 0; left -= 1) {
      const start = reader.position;
      const [word, entries] = reader.read() as [string, [number, number[]][]];
      if (neverAsked.test(word)) continue;
      const han = isHan(word);
      if (!han) others.push({ word, written: bytes.slice(start, reader.position) });
      let page = 0;
      for (const [further, places] of entries) {
        page += further;
        for (const { place, weight } of readPlaces(places)) {
          if (han) pages[page]!.setCharacter(place, word, weight);
          else pages[page]!.setOtherWord(place);
        }
      }
    }
  }
  return others;
}

/** The words of Chinese text: pairs and single characters. */
function* pairUp(pages: readonly PageText[]): Generator<WrittenWord> {
  const lists = new Map<string, { count: number; last: number; entries: CborWriter }>();
  for (const [number, page] of pages.entries()) {
    for (const [word, places] of page.words(fewPlaces)) {
      const list = lists.get(word) ?? { count: 0, last: 0, entries: new CborWriter() };
      lists.set(word, list);
      list.entries.write([number - list.last, places.format(), []]);
      list.count += 1;
      list.last = number;
    }
  }
  for (const [word, { count, entries }] of lists) {
    yield {
      word,
      written: new CborWriter().list(3).write(word).list(count).append(entries.written()).write([]).written(),
    };
  }
}

function cut(words: readonly WrittenWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  let [start, size] = [0, 0];
  for (const [index, { word, written }] of words.entries()) {
    size += written.length;
    if (size < chunkSize && index + 1 < words.length) continue;
    const piece = words.slice(start, index + 1);
    const body = begin().list(1).list(piece.length);
    for (const one of piece) body.append(one.written);
    // The end of the piece before it, and a little more: that packs better than the first word.
    const from = start === 0 ? '' : `${words[start - 1]!.word} `;
    chunks.push({ from, to: word, bytes: body.written() });
    [start, size] = [index + 1, 0];
  }
  return chunks;
}

function begin(): CborWriter {
  return new CborWriter().append(new TextEncoder().encode(mark));
}

/** The order of bytes, in which Pagefind looks pieces up: that of code points, where JavaScript compares halves of them. */
function compare(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}
