import { isStopWord, rarePairs } from './features.ts';
import { foldQuery, indexWords, tokenize } from './tokens.ts';

/** Searches to run one after another, the strictest first. */
export interface QueryPlan {
  tokens: string[];
  /** The whole query as one phrase, in the index's spelling. */
  phrase: string;
  /**
   * Every run of the query that tells something as a phrase of its own, hyphens read as spaces; all of them must be there. Empty
   * when that is the phrase again.
   */
  runs: string[];
  /** Whether a page without all of the runs cannot have the phrase. So it is in English; words with a hyphen are spelt in two ways. */
  runsDecide: boolean;
  /**
   * Neighbouring words that tell something, as phrases, where the whole phrase has others too: where a page has not all of these,
   * the long lists of «the» and «of» need not be fetched for the phrase.
   */
  stretches: string[];
  /** Words of the index that have to stand in one page if the phrase or all runs do: asked first, a long query need not ask for more. */
  probes: string[];
}

/** From so many tokens on a query is probed, with at most so many pairs. */
const probing = { from: 8, most: 4 };

/** Plans the searches for what a person typed. Undefined for a query without a letter or digit. */
export function planQuery(query: string): QueryPlan | undefined {
  const tokens = tokenize(query);
  if (tokens.length === 0) return undefined;
  const phrase = quote(tokens);
  const typed = foldQuery(query)
    .trim()
    .split(/[\s，。、；：？！,;:?!]+/);
  const all = typed.map((run) => tokenize(run.replace(/[-–]/g, ' '))).filter((run) => run.length > 0);
  const telling = all.filter((run) => !run.every(isStopWord));
  const runs = telling.length > 0 ? telling : all;
  const latin = !/[-–\p{Script=Han}]/u.test(query);
  const stretches = stretchesOf(tokens);
  const sameAgain = all.length === 1 && quote(all.flat()) === phrase;
  return {
    tokens,
    phrase,
    runs: sameAgain ? [] : runs.map(quote),
    runsDecide: !sameAgain && latin,
    stretches: latin && stretches[0] !== phrase ? stretches : [],
    probes:
      tokens.length < probing.from
        ? []
        : rarePairs(query)
            .slice(0, probing.most)
            .map((pair) => `"${pair}"`),
  };
}

/** Words that stand beside each other with no word between them that tells nothing, as phrases. */
export function stretchesOf(tokens: readonly string[]): string[] {
  const stretches: string[][] = [[]];
  for (const token of tokens) {
    if (isStopWord(token)) stretches.push([]);
    else stretches.at(-1)!.push(token);
  }
  return stretches.filter((stretch) => stretch.length > 0).map(quote);
}

/** Tokens as a phrase of the index. */
export function quote(tokens: readonly string[]): string {
  return `"${indexWords(tokens).join(' ')}"`;
}
