import { tokenize } from './tokens.ts';

/** What ranking looks at in a result. */
export interface Ranked {
  title: string;
  kind: string;
  /** Other names, as the page lists them. */
  aliases: readonly string[];
}

/** Cases before the terms that explain them, when a query names both. */
const kindOrder = ['case', 'challenge', 'theme', 'term', 'source', 'page'];

/**
 * Puts results whose name is the query first, then those whose name holds it; the rest keep the order of Pagefind's score.
 * @param tokens the query's tokens
 */
export function rankByName<T extends Ranked>(results: readonly T[], tokens: readonly string[]): T[] {
  const wanted = comparable(tokens);
  const scored = results.map((result, index) => ({ result, index, tier: tierOf(result, wanted) }));
  return scored
    .sort((a, b) => a.tier - b.tier || (a.tier < 2 ? kindRank(a.result) - kindRank(b.result) : 0) || a.index - b.index)
    .map((entry) => entry.result);
}

/** A name or query in a form in which time-bank and time bank are the same. */
function comparable(tokens: readonly string[]): string {
  return tokens.join(' ').replaceAll('-', ' ');
}

function tierOf({ title, aliases }: Ranked, wanted: string): number {
  const names = [title, ...aliases].map((name) => comparable(tokenize(name)));
  if (names.includes(wanted)) return 0;
  return names.some((name) => name.includes(wanted)) ? 1 : 2;
}

function kindRank({ kind }: Ranked): number {
  const rank = kindOrder.indexOf(kind);
  return rank < 0 ? kindOrder.length : rank;
}
