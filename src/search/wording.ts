import { featuresAsked, featuresOf, featuresSaid } from './features.ts';
import type { TableEntry } from './table.ts';
import { isHan } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry whose everyday wording is like the query, and how like, from 0 to 1. */
export interface Worded {
  entry: TableEntry;
  likeness: number;
  /** How much of what the query says it has, by weight, from 0 to 1. */
  covers: number;
  /** How sure it is that it is about what the query asks: half of a long question tells more than half of two words. */
  sureness: number;
}

/** How much a field's words weigh: names most, then how people ask, then the rest. */
const weights = { title: 3, names: 2, asked: 2, rest: 1 };

/** Damping of repeated words (BM25's k1) and of long texts (b). */
const damping = 2.5;
const lengthShare = 0.75;

/** What a word weighs that the library does not have. */
const unknown = { han: 2, latin: 5 };

/** What a word that people say instead weighs beside the word that stands there. */
const saidShare = 0.8;

/** What the text of a page adds to the likeness of its entry's names and wordings. */
const textShare = 0.3;

/** How much of a feature is met when it stands in the text of the page alone: a long text has many a word by chance, few a number. */
const metInText = { number: 1, han: 0.7, latin: 0.5 };

/** How much the likeness to all that the entry is called and asked weighs, and the likeness to the closest of these. */
const mix = { overall: 0.65, closest: 0.35 };

interface Document {
  entry: TableEntry;
  counts: Map<string, number>;
  length: number;
  /** Each way of asking, on its own: a query that is one of them should find it whole. */
  ways: Way[];
}

/** The features of a way of asking: what each weighs, and how many it has of its own. */
interface Way {
  weights: ReadonlyMap<string, number>;
  size: number;
}

/** An index over names and everyday wordings, small enough to be made when the table arrives. */
export interface WordingIndex {
  documents: Document[];
  /** The documents in which a feature stands, by their places in `documents`. */
  places: Map<string, number[]>;
  averageLength: number;
  vocabulary: Vocabulary;
}

/** Makes the index over a table's entries. */
export function indexWordings(entries: readonly TableEntry[], vocabulary: Vocabulary): WordingIndex {
  const documents = entries.map((entry) => describe(entry, vocabulary));
  const places = new Map<string, number[]>();
  for (const [place, { counts }] of documents.entries()) {
    for (const feature of counts.keys()) {
      const known = places.get(feature);
      if (known) known.push(place);
      else places.set(feature, [place]);
    }
  }
  const total = documents.reduce((sum, document) => sum + document.length, 0);
  return { documents, places, averageLength: total / Math.max(documents.length, 1), vocabulary };
}

/** In which pages' texts a feature of the query stands, by the pages' ids. */
export type TextHits = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Entries whose wording is like the query's, the likest first.
 * @param inText where the query's features stand in the texts of pages, which say more than the table
 */
export function findWorded(query: string, index: WordingIndex, inText: TextHits = new Map()): Worded[] {
  const rarity = weigh(query, index, inText);
  const whole = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  const telling = [...rarity.keys()].filter((feature) => !isHan(feature));
  const stands = (feature: string) => index.places.has(feature) || (inText.get(feature)?.size ?? 0) > 0;
  const known = share(rarity, whole, (feature) => Number(stands(feature)));
  return candidatesFor(telling, index, inText)
    .map((document) => {
      const inPage = (feature: string) => (inText.get(feature)?.has(document.entry.id) ? shareInText(feature) : 0);
      const covers = share(rarity, whole, (feature) => (document.counts.has(feature) ? 1 : inPage(feature)));
      return {
        entry: document.entry,
        likeness: likeness(document, rarity, whole, index) + textShare * share(rarity, whole, inPage),
        covers,
        sureness: covers * Math.sqrt(rarity.size) * known,
      };
    })
    .filter((worded) => worded.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The share of a query's features that is met, by weight. @param met how much of a feature is met, from 0 to 1 */
function share(rarity: ReadonlyMap<string, number>, whole: number, met: (feature: string) => number): number {
  let sum = 0;
  for (const [feature, weight] of rarity) sum += weight * met(feature);
  return sum / whole;
}

function shareInText(feature: string): number {
  if (/\d/.test(feature)) return metInText.number;
  return /\p{Script=Han}/u.test(feature) ? metInText.han : metInText.latin;
}

/** What each feature of a query weighs: by itself, and the rarer it is in the library, the more. */
function weigh(query: string, index: WordingIndex, inText: TextHits): Map<string, number> {
  const features = [...featuresAsked(query, index.vocabulary)];
  return new Map(features.map(([feature, share]) => [feature, share * rarityOf(feature, index, inText)]));
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
  return mix.overall * overall + mix.closest * closest;
}

/** The share of the query that one way of asking covers, less what it has beyond. */
function overlap({ weights, size }: Way, rarity: Map<string, number>, best: number): number {
  let shared = 0;
  let common = 0;
  for (const [feature, weight] of rarity) {
    const share = weights.get(feature) ?? 0;
    shared += share * weight;
    common += share;
  }
  const beyond = size === 0 ? 1 : Math.min(1, common / size);
  return (shared / best) * Math.sqrt(beyond);
}

/** How much a feature tells: the rarer it is, the more; one that stands nowhere tells only that the words differ. */
function rarityOf(feature: string, { documents, places }: WordingIndex, inText: TextHits): number {
  const frequency = Math.max(places.get(feature)?.length ?? 0, inText.get(feature)?.size ?? 0);
  if (frequency === 0) return /\p{Script=Han}/u.test(feature) ? unknown.han : unknown.latin;
  return Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
}

function describe(entry: TableEntry, vocabulary: Vocabulary): Document {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): Way => {
    const own = new Set<string>();
    const gain = (feature: string, by: number) => counts.set(feature, (counts.get(feature) ?? 0) + by);
    for (const feature of featuresOf(text, vocabulary)) {
      own.add(feature);
      gain(feature, weight);
    }
    const way = new Map([...own].map((feature) => [feature, 1]));
    for (const feature of featuresSaid(text, vocabulary)) {
      gain(feature, saidShare * weight);
      if (!own.has(feature)) way.set(feature, saidShare);
    }
    return { weights: way, size: own.size };
  };
  const ways = [
    add(entry.title, weights.title),
    ...entry.names.map((name) => add(name, weights.names)),
    ...entry.asked.map((asked) => add(asked, weights.asked)),
    add(entry.summary, weights.rest),
  ];
  for (const part of entry.parts) add(part.name, weights.rest);
  for (const figure of entry.figures) add(figure, weights.rest);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { entry, counts, length, ways };
}
