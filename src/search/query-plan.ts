import { foldQuery, indexWords, tokenize } from './tokens.ts';

/** Searches to run one after another, the strictest first. */
export interface QueryPlan {
  tokens: string[];
  /** The whole query as one phrase, in the index's spelling. */
  phrase: string;
  /** Every run of the query as a phrase of its own, hyphens read as spaces; all of them must be there. Empty when that is the phrase again. */
  runs: string[];
}

/** Plans the searches for what a person typed. Undefined for a query without a letter or digit. */
export function planQuery(query: string): QueryPlan | undefined {
  const tokens = tokenize(query);
  if (tokens.length === 0) return undefined;
  const phrase = quote(tokens);
  const typed = foldQuery(query)
    .trim()
    .split(/[\s，。、；：？！,;:?!]+/);
  const runs = typed.map((run) => tokenize(run.replace(/[-–]/g, ' '))).filter((run) => run.length > 0);
  const sameAgain = runs.length === 1 && quote(runs.flat()) === phrase;
  return {
    tokens,
    phrase,
    runs: sameAgain ? [] : runs.map(quote),
  };
}

function quote(tokens: readonly string[]): string {
  return `"${indexWords(tokens).join(' ')}"`;
}
