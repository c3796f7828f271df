import type { Listed, ResultKind } from './ranking.ts';

/** How results can be sorted. */
export const sortOrders = ['relevance', 'evidence'] as const;

export type SortOrder = (typeof sortOrders)[number];

/** Results of one kind. */
export interface Group<Result> {
  kind: ResultKind;
  results: Result[];
}

/** Sorts results; among equals the order of relevance stays. */
export function sortFound<Result extends Listed>(results: readonly Result[], order: SortOrder): Result[] {
  if (order === 'relevance') return [...results];
  const grade = ({ entry, kind }: Result) =>
    kind === 'part' ? -1 : Number(entry.facets['evidence']?.[0]?.slice(1) ?? -1);
  return [...results].sort((a, b) => grade(b) - grade(a));
}

/** Results by kind; the kind whose first result comes first stands first. */
export function groupByKind<Result extends Listed>(results: readonly Result[]): Group<Result>[] {
  const groups = new Map<ResultKind, Result[]>();
  for (const result of results) {
    const group = groups.get(result.kind);
    if (group) group.push(result);
    else groups.set(result.kind, [result]);
  }
  return [...groups].map(([kind, found]) => ({ kind, results: found }));
}
