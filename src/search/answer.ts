import { planQuery } from './query-plan.ts';
import { findNamed, type NameIndex, type Named, indexNames } from './names.ts';
import { foldScript, parseFold, type ScriptFold } from './script-fold.ts';
import { suggest } from './suggest.ts';
import { kinds, type SearchTable, type TableEntry } from './table.ts';
import { isHan } from './tokens.ts';
import { featuresOf, findWorded, indexWordings, type TextHits, type WordingIndex, type Worded } from './wording.ts';

/** A page in which the index found words, best first in a list of them. */
export interface Hit {
  id: string;
}

/** Looks words up in the full-text index; a phrase stands in double quotation marks. */
export type Find<H extends Hit> = (words: string) => Promise<H[]>;

/** Why a page is among the results: its name, its text, the wording of its problem, or only parts of the query. */
export type Reason = 'name' | 'text' | 'wording' | 'parts';

/** A result. */
export interface Found<H extends Hit> {
  entry: TableEntry;
  reason: Reason;
  /** The name or slogan part that was met. */
  name?: string;
  /** Where the index found it, for an excerpt. */
  hit?: H;
}

/** What is shown for a query. */
export interface Answer<H extends Hit> {
  /** The query in simplified characters: what excerpts mark. */
  query: string;
  results: Found<H>[];
  /** False when no page has the query, by name, in its text or as a question: the results only have parts of it. */
  whole: boolean;
  /** A name that differs from the query by a slip. */
  suggestion?: string;
  /** Where nothing was found: the themes and problems that come nearest. */
  nearest?: TableEntry[];
}

/** A table made ready for queries. */
export interface PreparedTable {
  byId: ReadonlyMap<string, TableEntry>;
  entries: readonly TableEntry[];
  fold: ScriptFold;
  names: NameIndex;
  wordings: WordingIndex;
}

/** Makes a table ready; it takes as long as a few queries. */
export function prepareTable(table: SearchTable): PreparedTable {
  return {
    byId: new Map(table.entries.map((entry) => [entry.id, entry])),
    entries: table.entries,
    fold: parseFold(table.fold),
    names: indexNames(table.entries),
    wordings: indexWordings(table.entries),
  };
}

/** What each way of meeting a query is worth. A name beats the text, the text beats a likeness. */
const worth: Record<Named['how'], number> = {
  name: 1000,
  part: 800,
  pinyin: 780,
  figure: 700,
  within: 400,
  'pinyin-within': 300,
  'part-within': 250,
};
const worthOfText = 220;
const worthOfAllWords = 120;
const worthOfLikeness = 400;

/** How fast the worth of a page of the text falls with its rank there. */
const fall = 0.08;

/** From this likeness an entry answers a question; from the next it is shown as having parts of it. */
const likeEnough = 0.22;
const somewhatLike = 0.14;

/** The share of a problem's likeness that its own cases gain, when it is what a question is most like. */
const share = 0.35;

/** Each word of a question is a search of its own; a pasted paragraph should not start hundreds. */
const mostFeatures = 24;

/** How many results there are when none has the whole query. */
const mostParts = 8;

/**
 * Answers a query from the table and the full-text index: by name and text where the library has its words, else by what
 * its wording is like.
 * @param find looks words up in the index
 */
export async function answer<H extends Hit>(typed: string, table: PreparedTable, find: Find<H>): Promise<Answer<H>> {
  const query = foldScript(typed, table.fold);
  const plan = planQuery(query);
  if (!plan) return { query, results: [], whole: true };
  const known = async (words: string) => (await find(words)).filter((hit) => table.byId.has(hit.id));
  const phrase = await known(plan.phrase);
  const words = plan.runs.length > 0 ? intersect(await Promise.all(plan.runs.map(known))) : [];
  const named = findNamed(query, table.names);
  if (phrase.length + words.length + named.length === 0) return answerByLikeness(query, table, known);
  const ranking = new Ranking<H>(table);
  ranking.giveNamed(named);
  ranking.giveTexts(phrase, worthOfText);
  ranking.giveTexts(words, worthOfAllWords);
  ranking.giveLike(findWorded(query, table.wordings).filter(({ likeness }) => likeness >= somewhatLike));
  return { query, results: ranking.sorted(), whole: true };
}

async function answerByLikeness<H extends Hit>(query: string, table: PreparedTable, find: Find<H>): Promise<Answer<H>> {
  const worded = findWorded(query, table.wordings, await textHits(query, find));
  const liked = worded.filter(({ likeness }) => likeness >= likeEnough);
  const suggestion = suggest(query, table.entries);
  const meant = suggestion === undefined ? [] : findNamed(suggestion, table.names);
  const slip = suggestion === undefined ? {} : { suggestion };
  if (liked.length + meant.length === 0) {
    const parts = worded.filter(({ likeness }) => likeness >= somewhatLike).slice(0, mostParts);
    const near = worded.filter(({ entry }) => entry.kind === 'theme' || entry.kind === 'challenge').slice(0, 4);
    return {
      query,
      results: parts.map(({ entry }) => ({ entry, reason: 'parts' })),
      whole: false,
      nearest: near.map(({ entry }) => entry),
      ...slip,
    };
  }
  const ranking = new Ranking<H>(table);
  ranking.giveNamed(meant);
  ranking.giveLike(liked);
  ranking.giveCasesOf(liked[0], worded);
  return { query, results: ranking.sorted(), whole: true, ...slip };
}

/** Adds up what speaks for each entry. */
class Ranking<H extends Hit> {
  private readonly table: PreparedTable;
  private readonly scores = new Map<string, Found<H> & { score: number }>();
  private readonly sameName = new Set<string>();

  constructor(table: PreparedTable) {
    this.table = table;
  }

  giveNamed(named: readonly Named[]) {
    for (const { entry, how, name } of named) {
      if (how === 'name') this.sameName.add(entry.id);
      this.give(
        { entry, reason: 'name', name },
        worth[how] - 6 * kinds.indexOf(entry.kind) - Math.min(name.length, 60) / 2,
      );
    }
  }

  giveTexts(hits: readonly H[], value: number) {
    for (const [rank, hit] of hits.entries())
      this.give({ entry: this.table.byId.get(hit.id)!, reason: 'text', hit }, value / (1 + rank * fall));
  }

  giveLike(worded: readonly Worded[]) {
    for (const { entry, likeness } of worded) this.give({ entry, reason: 'wording' }, worthOfLikeness * likeness);
  }

  /** A question that is most like a problem is answered by the problem and then by its cases. */
  giveCasesOf(best: Worded | undefined, worded: readonly Worded[]) {
    if (best?.entry.kind !== 'challenge') return;
    const id = best.entry.url.split('/').at(-2)!;
    for (const { entry, likeness } of worded) {
      if (entry.facets['challenge']?.includes(id))
        this.give({ entry, reason: 'wording' }, worthOfLikeness * share * (best.likeness + likeness));
    }
  }

  /** Among entries of the query's very name the case comes first, however much the term that explains it says of it. */
  sorted(): Found<H>[] {
    const tier = ({ entry }: Found<H>) => (this.sameName.has(entry.id) ? kinds.indexOf(entry.kind) : kinds.length);
    return [...this.scores.values()].sort((a, b) => tier(a) - tier(b) || b.score - a.score);
  }

  private give(found: Found<H>, score: number) {
    const before = this.scores.get(found.entry.id);
    if (!before) {
      this.scores.set(found.entry.id, { ...found, score });
      return;
    }
    before.score += score;
    if (found.hit && !before.hit) before.hit = found.hit;
  }
}

/** Where the words of a query stand in the texts of pages, each looked up by itself. */
async function textHits<H extends Hit>(query: string, find: Find<H>): Promise<TextHits> {
  const features = [...new Set(featuresOf(query))].filter((feature) => !isHan(feature)).slice(0, mostFeatures);
  const found = await Promise.all(
    features.map(async (feature) => {
      const words = /\p{Script=Han}/u.test(feature) ? `"${[...feature].join(' ')}"` : feature;
      return [feature, new Set((await find(words)).map(({ id }) => id))] as const;
    }),
  );
  return new Map(found);
}

function intersect<H extends Hit>(lists: H[][]): H[] {
  const [first = [], ...rest] = lists;
  const sets = rest.map((list) => new Set(list.map((hit) => hit.id)));
  return first.filter((hit) => sets.every((set) => set.has(hit.id)));
}
