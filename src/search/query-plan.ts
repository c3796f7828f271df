import { foldQuery, isHan, tokenize } from './tokens.ts';

/** Searches to run one after another, the strictest first. */
export interface QueryPlan {
  tokens: string[];
  /** The whole query as one phrase, in the index's spelling. */
  phrase: string;
  /** Every run of the query as a phrase of its own, hyphens read as spaces; all of them must be there. Empty when that is the phrase again. */
  runs: string[];
  /** Pieces for the last resort: pairs of neighbouring characters, and words. A page counts by how many it has. */
  pieces: string[];
}

/** Each piece is a search of its own; a pasted paragraph should not start hundreds. */
const mostPieces = 24;

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
    pieces: [...new Set(piecesOf(runs.flat()))].slice(0, mostPieces),
  };
}

/** How many of `total` pieces a page must have to be shown at all: half, or it is noise. */
export function enoughPieces(found: number, total: number): boolean {
  return total > 0 && found / total >= 0.5;
}

function piecesOf(tokens: readonly string[]): string[] {
  const pairs = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    return next !== undefined && isHan(token) && isHan(next) ? [quote([token, next])] : [];
  });
  const words = tokens.filter((token) => !isHan(token) && token.length > 2).map((word) => quote([word]));
  return [...pairs, ...words];
}

function quote(tokens: readonly string[]): string {
  return `"${tokens.join(' ')}"`;
}
