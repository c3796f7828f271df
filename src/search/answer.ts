import { enoughPieces, planQuery } from './query-plan.ts';
import { findNamed, type NameIndex, type Named, indexNames } from './names.ts';
import { foldScript, parseFold, type ScriptFold } from './script-fold.ts';
import { suggest } from './suggest.ts';
import { kinds, type SearchTable, type TableEntry } from './table.ts';
import { findWorded, indexWordings, type WordingIndex } from './wording.ts';

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

/** Below this likeness an entry is not offered as the answer to a question; between the two only beside better ones. */
const likeEnough = 0.3;
const likelyNoise = 0.16;

/** What the cases of the problem that answers a question gain from it. */
const share = 0.35;

/**
 * Answers a query from the table and the full-text index.
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
  const worded = findWorded(query, table.wordings);
  const literal = phrase.length > 0 || words.length > 0 || named.length > 0;
  const liked = worded.filter(({ likeness }) => likeness >= (literal ? likelyNoise : likeEnough));

  const scores = new Map<string, Found<H> & { score: number }>();
  const give = (found: Found<H>, score: number) => {
    const before = scores.get(found.entry.id);
    if (before) {
      before.score += score;
      if (found.hit && !before.hit) before.hit = found.hit;
    } else scores.set(found.entry.id, { ...found, score });
  };
  for (const { entry, how, name } of named) {
    give({ entry, reason: 'name', name }, worth[how] - 6 * kinds.indexOf(entry.kind) - Math.min(name.length, 60) / 2);
  }
  const inText = (hits: readonly H[], value: number) => {
    for (const [rank, hit] of hits.entries()) {
      const entry = table.byId.get(hit.id)!;
      give({ entry, reason: 'text', hit }, value / (1 + rank * 0.08));
    }
  };
  inText(phrase, worthOfText);
  inText(words, worthOfAllWords);
  for (const { entry, likeness } of liked) give({ entry, reason: 'wording' }, worthOfLikeness * likeness);
  const [best] = liked;
  if (best?.entry.kind === 'challenge' && !literal) {
    const id = best.entry.url.split('/').at(-2)!;
    for (const { entry, likeness } of worded) {
      if (entry.facets['challenge']?.includes(id))
        give({ entry, reason: 'wording' }, worthOfLikeness * (best.likeness * share + likeness * share));
    }
  }
  // Among entries of that very name the case comes first, however much the term that explains it says of it.
  const sameName = new Set(named.filter(({ how }) => how === 'name').map(({ entry }) => entry.id));
  const tier = ({ entry }: Found<H>) => (sameName.has(entry.id) ? kinds.indexOf(entry.kind) : kinds.length);
  const results = [...scores.values()].sort((a, b) => tier(a) - tier(b) || b.score - a.score);
  if (results.length > 0) {
    const slip = phrase.length === 0 && named.length === 0 ? suggest(query, table.entries) : undefined;
    return { query, results, whole: true, ...(slip && { suggestion: slip }) };
  }
  const partial = await byPieces(plan.pieces, known);
  const nearest = worded.map(({ entry }) => entry).filter(({ kind }) => kind === 'theme' || kind === 'challenge');
  const slip = suggest(query, table.entries);
  return {
    query,
    results: partial.map((hit) => ({ entry: table.byId.get(hit.id)!, reason: 'parts', hit })),
    whole: false,
    nearest: nearest.slice(0, 4),
    ...(slip && { suggestion: slip }),
  };
}

/** Pages that have most of the pieces, the fullest first. */
async function byPieces<H extends Hit>(pieces: readonly string[], find: Find<H>): Promise<H[]> {
  const counted = new Map<string, { hit: H; count: number }>();
  for (const found of await Promise.all(pieces.map(find))) {
    for (const hit of found) {
      const entry = counted.get(hit.id) ?? { hit, count: 0 };
      entry.count += 1;
      counted.set(hit.id, entry);
    }
  }
  return [...counted.values()]
    .filter((entry) => enoughPieces(entry.count, pieces.length))
    .sort((a, b) => b.count - a.count)
    .map((entry) => entry.hit);
}

function intersect<H extends Hit>(lists: H[][]): H[] {
  const [first = [], ...rest] = lists;
  const sets = rest.map((list) => new Set(list.map((hit) => hit.id)));
  return first.filter((hit) => sets.every((set) => set.has(hit.id)));
}
