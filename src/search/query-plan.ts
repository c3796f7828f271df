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
  /** Words of the index that have to stand somewhere if the phrase or all runs do: asked first, a long query need not ask for more. */
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
  const sameAgain = all.length === 1 && quote(all.flat()) === phrase;
  return {
    tokens,
    phrase,
    runs: sameAgain ? [] : runs.map(quote),
    runsDecide: !sameAgain && !/[-–\p{Script=Han}]/u.test(query),
    probes:
      tokens.length < probing.from
        ? []
        : rarePairs(query)
            .slice(0, probing.most)
            .map((pair) => `"${pair}"`),
  };
}

function quote(tokens: readonly string[]): string {
  return `"${indexWords(tokens).join(' ')}"`;
}
