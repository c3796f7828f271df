import { isStopWord } from './features.ts';
import { baseForms } from './base-forms.ts';
import type { Hit } from './ranking.ts';
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
 * @param words all words that stand in texts @param find looks a phrase up in the index
 */
export async function findCut<H extends Hit>(
  query: string,
  words: readonly string[],
  find: (phrase: string) => Promise<H[]>,
): Promise<H[]> {
  const findAny = async (phrases: readonly Phrase[]) => {
    const found = await Promise.all(phrases.map((phrase) => find(`"${indexWords(phrase).join(' ')}"`)));
    return new Map(found.flat().map((hit) => [hit.id, hit]));
  };
  const [found, ...others] = await Promise.all(complete(tokenize(query), words).map(findAny));
  return [...(found?.values() ?? [])].filter(({ id }) => others.every((pages) => pages.has(id)));
}

/** Words one after another. */
type Phrase = readonly string[];

/** What a query may have been cut from, as groups of phrases: a page has to have one of each group. */
function complete(tokens: Phrase, words: readonly string[]): Phrase[][] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || (isHan(first) && isHan(last))) return [];
  if (tokens.length === 1)
    return [
      completions(first, 'includes', words)
        .slice(0, most)
        .map((word) => [word]),
    ];
  const heads = isHan(first) ? undefined : completions(first, 'endsWith', words);
  const tails = isHan(last) ? undefined : completions(last, 'startsWith', words);
  if (heads?.length === 0 || tails?.length === 0) return [];
  const inner = tokens.slice(heads ? 1 : 0, tails ? -1 : undefined);
  if (inner.length === 0) return [completeTwo(heads!, tails!)];
  const groups = [heads?.map((head) => [head, ...inner]), tails?.map((tail) => [...inner, tail])];
  const short = groups.filter((group) => group !== undefined && group.length <= most) as Phrase[][];
  return short.length > 0 ? short : [[inner]];
}

/** The shortest words first: they are most like what was typed. */
function completions(token: string, fits: 'includes' | 'startsWith' | 'endsWith', words: readonly string[]): string[] {
  const [piece = token] = indexWords([token]);
  return words.filter((word) => word[fits](piece)).sort((a, b) => a.length - b.length);
}

/** Two words that may both be cut, or where that would be too many, the one of fewer completions alone. */
function completeTwo(heads: readonly string[], tails: readonly string[]): Phrase[] {
  if (heads.length * tails.length <= 2 * most) return heads.flatMap((head) => tails.map((tail) => [head, tail]));
  const fewer = heads.length < tails.length ? heads : tails;
  return fewer.slice(0, most).map((word) => [word]);
}
