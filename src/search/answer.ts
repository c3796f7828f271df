import { planQuery } from './query-plan.ts';
import { findNamed, type NameIndex, indexNames } from './names.ts';
import { foldScript, parseFold, type ScriptFold } from './script-fold.ts';
import { suggest } from './suggest.ts';
import { type Found, type Hit, Ranking } from './ranking.ts';
import type { SearchTable, TableEntry } from './table.ts';
import { isHan } from './tokens.ts';
import { featuresOf, findWorded, indexWordings, type TextHits, type WordingIndex } from './wording.ts';

/** Looks words up in the full-text index; a phrase stands in double quotation marks. */
export type Find<H extends Hit> = (words: string) => Promise<H[]>;

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

/** From this likeness an entry answers a question; from the next it is shown as having parts of it. */
const likeEnough = 0.17;
const somewhatLike = 0.12;

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
  const ranking = new Ranking<H>(table.byId);
  ranking.giveNamed(named);
  ranking.givePhrase(phrase);
  ranking.giveAllWords(words);
  ranking.giveLike(findWorded(query, table.wordings).filter(({ likeness }) => likeness >= somewhatLike));
  return { query, results: ranking.sorted(), whole: true };
}

async function answerByLikeness<H extends Hit>(query: string, table: PreparedTable, find: Find<H>): Promise<Answer<H>> {
  const worded = findWorded(query, table.wordings, await textHits(query, find));
  const liked = worded.filter(({ likeness, firm }) => firm && likeness >= likeEnough);
  const suggestion = suggest(query, table.entries);
  const meant = suggestion === undefined ? [] : findNamed(suggestion, table.names);
  const slip = suggestion === undefined ? {} : { suggestion };
  if (liked.length + meant.length === 0) {
    const parts = worded.filter(({ likeness, firm }) => firm && likeness >= somewhatLike).slice(0, mostParts);
    const near = worded.filter(({ entry }) => entry.kind === 'theme' || entry.kind === 'challenge').slice(0, 4);
    return {
      query,
      results: parts.map(({ entry }) => ({ entry, reason: 'parts' })),
      whole: false,
      nearest: near.map(({ entry }) => entry),
      ...slip,
    };
  }
  const ranking = new Ranking<H>(table.byId);
  ranking.giveNamed(meant);
  ranking.giveLike(liked);
  ranking.giveCasesOf(liked[0], worded);
  return { query, results: ranking.sorted(), whole: true, ...slip };
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
