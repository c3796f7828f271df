import type { BenchQuery } from './queries.ts';

/** What an engine answered: addresses, best first. */
export interface Answered {
  query: BenchQuery;
  urls: string[];
}

interface Row {
  kind: string;
  count: number;
  found: number;
  first: number;
  third: number;
  reciprocal: number;
}

/** The rank of the first acceptable answer, from 1; undefined when there is none. */
export function rankOf({ query, urls }: Answered): number | undefined {
  if (query.accept.length === 0) return urls.length === 0 ? 1 : undefined;
  const rank = urls.findIndex((url) => query.accept.some((id) => url === id || url.endsWith(`/${id}/`)));
  return rank < 0 ? undefined : rank + 1;
}

/** Hits, top 1, top 3 and mean reciprocal rank by kind of query, and the queries that were not answered in the top three. */
export function report(engine: string, answered: readonly Answered[], withMisses: boolean): string {
  const kinds = [...new Set(answered.map(({ query }) => query.kind))];
  const rows = [...kinds, undefined].map((kind): Row => {
    const of = answered.filter(({ query }) => kind === undefined || query.kind === kind);
    const ranks = of.map(rankOf);
    const found = of.filter((one, at) =>
      one.query.from ? one.urls.includes(one.query.from) : ranks[at] !== undefined,
    );
    const count = (most: number) => ranks.filter((rank) => rank !== undefined && rank <= most).length;
    const reciprocal = ranks.reduce<number>((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / Math.max(of.length, 1);
    return {
      kind: kind ?? 'all',
      count: of.length,
      found: found.length,
      first: count(1),
      third: count(3),
      reciprocal,
    };
  });
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)}%`.padStart(7);
  const lines = rows.map(
    (row) =>
      `${row.kind.padEnd(28)}${String(row.count).padStart(5)}${share(row.found, row.count)}${share(row.first, row.count)}${share(row.third, row.count)}${row.reciprocal.toFixed(3).padStart(8)}`,
  );
  const misses = answered
    .filter((one) => (rankOf(one) ?? Infinity) > 3 || (one.query.from && !one.urls.includes(one.query.from)))
    .map(
      (one) =>
        `  ${one.query.kind}: ${one.query.query} → ${one.query.accept.join('|') || '(nothing)'}; got ${one.urls.slice(0, 3).join(' ')}`,
    );
  return [
    `\n${engine}`,
    `${'kind'.padEnd(28)}${'n'.padStart(5)}${'hits'.padStart(7)}${'top 1'.padStart(7)}${'top 3'.padStart(7)}${'MRR'.padStart(8)}`,
    ...lines,
    ...(withMisses && misses.length > 0 ? ['not in the top three:', ...misses] : []),
  ].join('\n');
}
