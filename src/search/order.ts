import type { Found, Hit } from './ranking.ts';

/** How results can be sorted. */
export const sortOrders = ['relevance', 'evidence', 'kind'] as const;

export type SortOrder = (typeof sortOrders)[number];

/** Sorts results; among equals the order of relevance stays. `kind` keeps the order in which the kinds first appear. */
export function sortFound<H extends Hit>(results: readonly Found<H>[], order: SortOrder): Found<H>[] {
  if (order === 'relevance') return [...results];
  const first = [...new Set(results.map(({ entry }) => entry.kind))];
  const keyOf = ({ entry }: Found<H>) =>
    order === 'kind' ? first.indexOf(entry.kind) : -Number(entry.facets['evidence']?.[0]?.slice(1) ?? -1);
  return [...results].sort((a, b) => keyOf(a) - keyOf(b));
}
