import { stemmer } from 'stemmer';
import { isHan, tokenize } from './tokens.ts';
import type { TableEntry } from './table.ts';

/** An entry whose everyday wording is like the query, and how like, from 0 to 1. */
export interface Worded {
  entry: TableEntry;
  likeness: number;
  /** Whether it shares more with the query than one pair of characters or one word, where the query has more. */
  firm: boolean;
  /** The share of the query's pairs and words that it has. */
  covers: number;
}

/** Words that carry no subject. What is left of a question after them is what it is about. */
const fillers =
  /怎么办|怎么样|怎样|怎么|如何|什么|为什么|哪些|哪里|有没有|能不能|可不可以|应该|可以|需要|我们|你们|他们|一下|这个|那个|问题|办法|的|了|吗|呢|吧|啊|我|你|他|是|在|和|与|就|也|都|很|太|被|把|对|给|让|请/gu;

const stopWords = new Set(
  'a an the of to in on at for with and or but is are was were be been do does did how what why who which when where can could should would will our we us you your they them their it its this that there not no get gets got have has had if so as by from into out up about than then very too my me i'.split(
    ' ',
  ),
);

/** How much a field's words weigh: names most, then how people ask, then the rest. */
const weights = { title: 3, names: 2, asked: 2, rest: 1 };

/** Damping of repeated words (BM25's k1) and of long texts (b). */
const damping = 1.2;
const lengthShare = 0.5;

/** What a single character weighs beside a pair, and what a word weighs that the library does not have. */
const oneCharacter = 0.4;
const unknown = { han: 2, latin: 5 };

/** What the text of a page weighs beside the names and wordings of its entry. */
const textShare = 0.5;

interface Document {
  entry: TableEntry;
  counts: Map<string, number>;
  length: number;
  /** Each way of asking, on its own: a query that is one of them should find it whole. */
  ways: Set<string>[];
}

/** An index over names and everyday wordings, small enough to be made when the table arrives. */
export interface WordingIndex {
  documents: Document[];
  /** The documents in which a feature stands, by their places in `documents`. */
  places: Map<string, number[]>;
  averageLength: number;
}

/** Makes the index over a table's entries. */
export function indexWordings(entries: readonly TableEntry[]): WordingIndex {
  const documents = entries.map((entry) => describe(entry));
  const places = new Map<string, number[]>();
  for (const [place, { counts }] of documents.entries()) {
    for (const feature of counts.keys()) {
      const known = places.get(feature);
      if (known) known.push(place);
      else places.set(feature, [place]);
    }
  }
  const total = documents.reduce((sum, document) => sum + document.length, 0);
  return { documents, places, averageLength: total / Math.max(documents.length, 1) };
}

/** In which pages' texts a feature of the query stands, by the pages' ids. */
export type TextHits = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Entries whose wording is like the query's, the likest first.
 * @param inText where the query's features stand in the texts of pages, which say more than the table
 */
export function findWorded(query: string, index: WordingIndex, inText: TextHits = new Map()): Worded[] {
  const wanted = [...new Set(featuresOf(query))];
  const rarity = new Map(wanted.map((feature) => [feature, weightOf(feature, index, inText)]));
  const whole = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  const telling = wanted.filter((feature) => !isHan(feature));
  const candidates = candidatesFor(telling, index, inText);
  return candidates
    .map((document) => {
      const texts = [...rarity].filter(([feature]) => inText.get(feature)?.has(document.entry.id));
      const shared = telling.filter(
        (feature) => document.counts.has(feature) || inText.get(feature)?.has(document.entry.id),
      );
      const text = texts.reduce((sum, [, weight]) => sum + weight, 0) / whole;
      return {
        entry: document.entry,
        likeness: likeness(document, rarity, whole, index) + textShare * text,
        firm: shared.length >= Math.min(2, telling.length),
        covers: shared.length / Math.max(telling.length, 1),
      };
    })
    .filter((worded) => worded.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}

/** How much of what a query says stands anywhere in the library, from 0 to 1. */
export function shareKnown(query: string, index: WordingIndex, inText: TextHits): number {
  const wanted = [...new Set(featuresOf(query))];
  const known = (feature: string) => index.places.has(feature) || (inText.get(feature)?.size ?? 0) > 0;
  const sum = (features: readonly string[]) =>
    features.reduce((all, feature) => all + weightOf(feature, index, inText), 0);
  return sum(wanted.filter(known)) / Math.max(sum(wanted), 1e-9);
}

/**
 * The entries that share a telling feature with the query. In a large library a feature that stands in very many entries
 * brings none by itself.
 */
function candidatesFor(telling: readonly string[], { documents, places }: WordingIndex, inText: TextHits): Document[] {
  const tooMany = Math.max(1000, documents.length * 0.1);
  const found = new Set<Document>();
  const ids = new Set<string>();
  for (const feature of telling) {
    const here = places.get(feature) ?? [];
    if (here.length <= tooMany) for (const place of here) found.add(documents[place]!);
    const there = inText.get(feature);
    if (there && there.size <= tooMany) for (const id of there) ids.add(id);
  }
  if (ids.size > 0) for (const document of documents) if (ids.has(document.entry.id)) found.add(document);
  return [...found];
}

function likeness(document: Document, rarity: Map<string, number>, whole: number, index: WordingIndex): number {
  const norm = 1 - lengthShare + (lengthShare * document.length) / index.averageLength;
  let score = 0;
  for (const [feature, weight] of rarity) {
    const count = document.counts.get(feature) ?? 0;
    score += (weight * count * (damping + 1)) / (count + damping * norm);
  }
  const overall = score / (whole * (damping + 1));
  const closest = Math.max(0, ...document.ways.map((way) => overlap(way, rarity, whole)));
  return 0.5 * overall + 0.5 * closest;
}

/** The share of the query that one way of asking covers, less what it has beyond. */
function overlap(way: Set<string>, rarity: Map<string, number>, best: number): number {
  let shared = 0;
  let common = 0;
  for (const [feature, weight] of rarity) {
    if (!way.has(feature)) continue;
    shared += weight;
    common += 1;
  }
  const beyond = way.size === 0 ? 1 : common / way.size;
  return (shared / best) * Math.sqrt(beyond);
}

/** How much a feature tells: the rarer it is, the more; one that stands nowhere tells only that the words differ. */
function weightOf(feature: string, { documents, places }: WordingIndex, inText: TextHits): number {
  const size = isHan(feature) ? oneCharacter : 1;
  const frequency = Math.max(places.get(feature)?.length ?? 0, inText.get(feature)?.size ?? 0);
  if (frequency === 0) return size * (/\p{Script=Han}/u.test(feature) ? unknown.han : unknown.latin);
  return size * Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
}

function describe(entry: TableEntry): Document {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + weight);
  };
  add(entry.title, weights.title);
  for (const name of entry.names) add(name, weights.names);
  for (const way of entry.asked) add(way, weights.asked);
  add(entry.summary, weights.rest);
  for (const part of entry.parts) add(part.name, weights.rest);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ways = [entry.title, ...entry.names, ...entry.asked, entry.summary].map((text) => new Set(featuresOf(text)));
  return { entry, counts, length, ways };
}

/** Single characters and neighbouring pairs of Chinese, stems of other words; fillers left out. */
export function featuresOf(text: string): string[] {
  const bare = text.replaceAll(fillers, '，');
  const tokens = tokenize(bare);
  const pairs = [...bare.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1]!);
  const words = tokens.filter((token) => !isHan(token) && !stopWords.has(token)).map(stemmer);
  return [...tokens.filter(isHan), ...pairs, ...words];
}
