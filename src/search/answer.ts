import { endsOf, findCut, mayBeCut } from './cut-words.ts';
import { featuresAsked } from './features.ts';
import { planQuery } from './query-plan.ts';
import { findNamed, findParts, type Named } from './names.ts';
import type { PreparedTable } from './prepared-table.ts';
import { foldScript } from './script-fold.ts';
import { foldSpellings } from './spelling.ts';
import { suggest } from './suggest.ts';
import { type Found, type Hit, Ranking } from './ranking.ts';
import { type Find, findTogether, standTogether } from './text-search.ts';
import type { Kind, TableEntry } from './table.ts';
import { isHan } from './tokens.ts';
import { findWorded, type TextHits, type Worded } from './wording.ts';

/** What is shown for a query. */
export interface Answer<H extends Hit> {
  /** The query in simplified characters: what excerpts mark. */
  query: string;
  results: Found<H>[];
  /** A name that differs from the query by a slip. */
  suggestion?: string;
  /** Where nothing was found: the themes and problems that come nearest. */
  nearest?: TableEntry[];
  /** Its results share words with the query, and may be about something else. */
  doubtful?: true;
  /** What the query names and the library does not have. */
  outside?: string[];
}

/** What a query is compared with. Names and wordings travel apart from each other, and are asked for when they are needed. */
export interface TableSource {
  /** Whose names are those of the query's script. */
  names(query: string): Promise<PreparedTable>;
  /** As before, and with everyday wordings. */
  wordings(query: string): Promise<PreparedTable>;
  /** The words of all texts that are not Chinese. */
  words(): Promise<readonly string[]>;
}

/**
 * An entry may answer a question from the first sureness on, does from the second, and needs no look into the texts of pages from
 * the third. A pair of characters is met by chance more often than a word.
 */
const sureness = {
  han: { possible: 1.75, likely: 2.3, certain: 2.7 },
  latin: { possible: 0.9, likely: 1.4, certain: 1.8 },
};

/** A wording that shares less than this with the query adds nothing to what names and texts say. */
const somewhatLike = 0.12;

/** Beside one that answers, entries with this share of its sureness are shown. */
const nextToSure = 0.6;

/** An entry with this share of the query's words answers it, whatever the rest is. */
const nearlyAll = 0.8;

/** Each word of a question is a search of its own; a pasted paragraph should not start hundreds. */
const mostFeatures = 24;

/** How many of the nearest problems and themes are offered where nothing is found. */
const mostNearest = 4;

/**
 * Answers a query from the tables and the full-text index: by name and text where the library has its words, else by what
 * its wording is like.
 * @param find looks words up in the index
 */
export async function answer<H extends Hit>(typed: string, source: TableSource, find: Find<H>): Promise<Answer<H>> {
  const table = await source.names(typed);
  const query = foldScript(typed, table.fold);
  const plan = planQuery(query);
  if (!plan) return { query, results: [] };
  const known = async (words: string) => (await find(words)).filter((hit) => table.byId.has(hit.id));
  // Long questions stand nowhere word for word, which their own words tell without the long lists of the commonest.
  const mayStand = await standTogether(plan.probes, known);
  const words = mayStand && plan.runs.length > 0 ? await findTogether(plan.runs, known) : [];
  const mayBePhrase =
    mayStand && !(plan.runsDecide && words.length === 0) && (await standTogether(plan.stretches, known));
  const phrase = mayBePhrase ? await known(plan.phrase) : [];
  const named = findNamed(query, table.names);
  const met = phrase.length + words.length + named.length > 0;
  const spelt = foldSpellings(query);
  if (!met && spelt !== query) return answer(spelt, source, find);
  const completed = completer(query, source, known);
  const stands = phrase.length > 0 || named.some(({ how }) => how !== 'begun');
  const cut = stands ? [] : await (words.length > 0 ? completed.always() : completed.ifCut());
  if (!met && cut.length === 0) {
    const liked = await answerByLikeness(query, await source.wordings(query), known);
    if (liked.results.length > 0 && !liked.doubtful) return liked;
    // A piece of a word may be a word itself: «he» of «the».
    cut.push(...(await completed.always()));
    if (cut.length === 0) return liked;
  }
  const ranking = new Ranking<H>(table.byId);
  ranking.giveNamed(named);
  ranking.giveParts(findParts(query, table.names));
  ranking.givePhrase([...phrase, ...cut]);
  ranking.giveAllWords(words);
  if (!isSettled(named, [...phrase, ...cut], table)) {
    const { wordings } = await source.wordings(query);
    ranking.giveLike(findWorded(query, wordings).filter(({ likeness }) => likeness >= somewhatLike));
  }
  return { query, results: ranking.sorted() };
}

/** Looks for pages where the query stands with its first and last words completed: if these seem cut, or whatever they are. */
function completer<H extends Hit>(query: string, source: TableSource, find: Find<H>) {
  const always = () => findCut(query, () => source.words(), find);
  const ifCut = async () => {
    if (endsOf(query).length === 0) return [];
    const { places } = (await source.wordings(query)).wordings;
    return mayBeCut(query, (form) => places.has(form)) ? always() : [];
  };
  return { always, ifCut };
}

/** Kinds of pages whose very words say enough: others name what these are about. */
const saysEnough: ReadonlySet<Kind | undefined> = new Set(['case', 'challenge', 'term'] as const);

/**
 * Tells whether a name or the very words of a page say enough, so that nothing need be guessed from wordings. Which of several
 * names that hold the query is meant, wordings tell.
 */
function isSettled(named: readonly Named[], phrase: readonly Hit[], table: PreparedTable): boolean {
  const sure = named.some(({ how }) => how === 'name' || how === 'part' || how === 'figure' || how === 'pinyin');
  return sure || (named.length === 0 && phrase.some(({ id }) => saysEnough.has(table.byId.get(id)?.kind)));
}

async function answerByLikeness<H extends Hit>(query: string, table: PreparedTable, find: Find<H>): Promise<Answer<H>> {
  const enough = sureness[/\p{Script=Han}/u.test(query) ? 'han' : 'latin'];
  const worded = await findLike(query, table, find, enough.certain);
  const isSure = (value: number) => (one: Worded) => one.sureness >= value || one.covers >= nearlyAll;
  const liked = worded.some(isSure(enough.possible)) ? worded.filter(isSure(enough.possible * nextToSure)) : [];
  const suggestion = suggest(query, table.entries);
  const meant = suggestion === undefined ? [] : findNamed(suggestion, table.names);
  const { outside } = table.vocabulary.setApart(query);
  const notes = { ...(suggestion === undefined ? {} : { suggestion }), ...(outside.length === 0 ? {} : { outside }) };
  if (liked.length + meant.length === 0) {
    const near = worded.filter(({ entry }) => entry.kind === 'theme' || entry.kind === 'challenge');
    return { query, results: [], nearest: near.slice(0, mostNearest).map(({ entry }) => entry), ...notes };
  }
  const ranking = new Ranking<H>(table.byId);
  ranking.giveNamed(meant);
  ranking.giveLike(liked);
  ranking.giveCasesOf(liked[0], worded);
  const doubtful = meant.length === 0 && !liked.some(isSure(enough.likely)) ? { doubtful: true as const } : {};
  return { query, results: ranking.sorted(), ...notes, ...doubtful };
}

/**
 * Entries whose wording is like the query's. Where wordings leave no doubt the texts of pages are not looked at: they would cost
 * fetches, and a long text shares words with anything.
 */
async function findLike<H extends Hit>(query: string, table: PreparedTable, find: Find<H>, certain: number) {
  const worded = findWorded(query, table.wordings);
  if (worded[0] && worded[0].sureness >= certain) return worded;
  const sure = new Map(worded.map(({ entry, sureness }) => [entry.id, sureness]));
  // A text that has a few of its words must not make a likeness of wordings less sure.
  return findWorded(query, table.wordings, await textHits(query, table, find)).map((one) => {
    return { ...one, sureness: Math.max(one.sureness, sure.get(one.entry.id) ?? 0) };
  });
}

/** Where the words of a query stand in the texts of pages, each looked up by itself. */
async function textHits<H extends Hit>(query: string, table: PreparedTable, find: Find<H>): Promise<TextHits> {
  const asked = [...featuresAsked(query, table.vocabulary).keys()];
  const features = asked.filter((feature) => !isHan(feature)).slice(0, mostFeatures);
  const found = await Promise.all(
    features.map(async (feature) => {
      return [feature, new Set((await find(`"${feature}"`)).map(({ id }) => id))] as const;
    }),
  );
  return new Map(found);
}
