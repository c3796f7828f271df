import { type Chosen, type Offer, type Sifted, sift } from '../library/facets.ts';
import { type SortOrder, sortOrders } from './order.ts';
import type { Listed } from './ranking.ts';

/** A facet's values with the number of results each would leave. */
export interface CountedFacet {
  facet: string;
  values: { value: string; name: string; count: number; chosen: boolean }[];
}

/** What results can be asked, as the address of the search page says it. */
export const resultOffer: Offer<SortOrder> = {
  facets: ['kind', 'challenge', 'theme', 'setting', 'status', 'evidence', 'source'],
  orders: sortOrders,
};

/** The results that a choice leaves, and what every other value would leave. Their kind is a facet like the others. */
export function siftResults<Result extends Listed>(results: readonly Result[], chosen: Chosen): Sifted<Result> {
  const faceted = results.map((result) => ({ result, facets: { ...result.entry.facets, kind: [result.kind] } }));
  const { kept, counts } = sift(faceted, chosen, resultOffer.facets);
  return { kept: kept.map(({ result }) => result), counts };
}

/**
 * The values of each facet that are worth a box: those that would leave a result, and those chosen.
 * @param names values of each facet and their names, in the order in which they are listed
 */
export function listValues(
  counts: Sifted<Listed>['counts'],
  chosen: Chosen,
  names: Record<string, Record<string, string>>,
): CountedFacet[] {
  return resultOffer.facets.map((facet) => {
    const values = Object.entries(names[facet] ?? {}).map(([value, name]) => ({
      value,
      name,
      count: counts.get(facet)?.get(value) ?? 0,
      chosen: chosen[facet]?.includes(value) ?? false,
    }));
    return { facet, values: values.filter(({ count, chosen }) => count > 0 || chosen) };
  });
}
