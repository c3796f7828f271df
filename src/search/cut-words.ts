import { isStopWord } from './features.ts';
import { baseForms } from './base-forms.ts';
import { quote, stretchesOf } from './query-plan.ts';
import type { Hit } from './ranking.ts';
import { type Find, standTogether } from './text-search.ts';
import { indexWords, isHan, tokenize } from './tokens.ts';

/** With so many words a cut one is completed; where more would do, what stands beside it has to be enough. */
const most = 16;

/** A word of so few letters is more often the end of another. */
const fewLetters = 2;

/**
 * Tells whether the first or the last word of a query may be a piece of one: somebody is typing it, or has copied a run that
 * begins within a word. Chinese has no such words.
 * @param isKnown whether a word, in its base form, is the library's
 */
export function mayBeCut(query: string, isKnown: (form: string) => boolean): boolean {
  const isWhole = (token: string) =>
    isStopWord(token) || (token.length > fewLetters && !/\d/.test(token) && baseForms(token).every(isKnown));
  return endsOf(query).some((token) => !isWhole(token));
}

/** The first and the last word of a query where they can be cut. */
export function endsOf(query: string): string[] {
  const tokens = tokenize(query);
  return [tokens[0], tokens.at(-1)].filter((token) => token !== undefined && !isHan(token)) as string[];
}

/**
 * Pages in which a query stands with its first and last words completed: `ople can settle gr` in *people can settle grievances*.
 * @param bringWords brings all words that stand in texts; they are sent for only where what stands between the two is found
 */
export async function findCut<H extends Hit>(
  query: string,
  bringWords: () => Promise<readonly string[]>,
  find: Find<H>,
): Promise<H[]> {
  const tokens = tokenize(query);
  if (endsOf(query).length === 0 || !(await standTogether(stretchesOf(tokens.slice(1, -1)), find))) return [];
  const findAny = async (phrases: readonly Phrase[]) => {
    const found = await Promise.all(phrases.map((phrase) => find(quote(phrase))));
    return new Map(found.flat().map((hit) => [hit.id, hit]));
  };
  const [found, ...others] = await Promise.all(complete(tokens, await bringWords()).map(findAny));
  return [...(found?.values() ?? [])].filter(({ id }) => others.every((pages) => pages.has(id)));
}

/** Words one after another. */
type Phrase = readonly string[];

/** What a query may have been cut from, as groups of phrases: a page has to have one of each group. */
function complete(tokens: Phrase, words: readonly string[]): Phrase[][] {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const alone = (some: readonly string[]) => some.slice(0, most).map((word) => [word]);
  if (tokens.length === 1) return [alone(completions(first, 'includes', words))];
  const heads = isHan(first) ? [first] : completions(first, 'endsWith', words);
  const tails = isHan(last) ? [last] : completions(last, 'startsWith', words);
  const inner = tokens.slice(1, -1);
  if (heads.length * tails.length <= most)
    return [heads.flatMap((head) => tails.map((tail) => [head, ...inner, tail]))];
  const groups = [heads.map((head) => [head, ...inner]), tails.map((tail) => [...inner, tail])];
  const short = groups.filter((group) => group.length <= most);
  if (short.length > 0) return short;
  if (inner.length > 0) return [[inner]];
  return [alone(heads.length < tails.length ? heads : tails)];
}

/** The shortest words first: they are most like what was typed. */
function completions(token: string, fits: 'includes' | 'startsWith' | 'endsWith', words: readonly string[]): string[] {
  const [piece = token] = indexWords([token]);
  return words.filter((word) => word[fits](piece)).sort((a, b) => a.length - b.length);
}
