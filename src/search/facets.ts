import { type SortOrder, sortOrders } from './order.ts';
import type { Listed } from './ranking.ts';

/** What a reader chose: values by facet, and the order. Several values of one facet mean any of them. */
export interface FacetChoice {
  facets: Record<string, string[]>;
  sort: SortOrder;
}

/** A facet's values with the number of results each would leave. */
export interface CountedFacet {
  facet: string;
  values: { value: string; name: string; count: number; chosen: boolean }[];
}

const facetNames = ['kind', 'challenge', 'theme', 'setting', 'status', 'evidence', 'source'] as const;

/** Reads a choice from the query of an address: `?q=…&theme=staff,services&sort=evidence`. */
export function readChoice(search: string): FacetChoice {
  const parameters = new URLSearchParams(search);
  const facets = Object.fromEntries(
    facetNames.map((facet) => [facet, (parameters.get(facet) ?? '').split(',').filter(Boolean)]),
  );
  const sort = sortOrders.find((order) => order === parameters.get('sort')) ?? 'relevance';
  return { facets, sort };
}

/** Writes a query and a choice as the query of an address. */
export function writeChoice(query: string, { facets, sort }: FacetChoice): string {
  const parameters = new URLSearchParams({ q: query });
  for (const facet of facetNames) {
    const values = facets[facet] ?? [];
    if (values.length > 0) parameters.set(facet, values.join(','));
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.toString().replaceAll('%2C', ',');
}

/** The results that a choice leaves. @param except a facet that is not applied */
export function keep<Result extends Listed>(
  results: readonly Result[],
  chosen: FacetChoice['facets'],
  except?: string,
): Result[] {
  const active = Object.entries(chosen).filter(([facet, values]) => facet !== except && values.length > 0);
  return results.filter((found) =>
    active.every(([facet, values]) => valuesOf(found, facet).some((value) => values.includes(value))),
  );
}

/**
 * The values of each facet among the results, with the number of results that each would leave beside the other facets' choices.
 * @param names values of each facet and their names, in the order in which they are listed
 */
export function countFacets(
  results: readonly Listed[],
  chosen: FacetChoice['facets'],
  names: Record<string, Record<string, string>>,
): CountedFacet[] {
  return facetNames.map((facet) => {
    const others = keep(results, chosen, facet);
    const values = Object.entries(names[facet] ?? {}).map(([value, name]) => ({
      value,
      name,
      count: others.filter((found) => valuesOf(found, facet).includes(value)).length,
      chosen: chosen[facet]?.includes(value) ?? false,
    }));
    return { facet, values: values.filter(({ count, chosen }) => count > 0 || chosen) };
  });
}

function valuesOf({ entry, kind }: Listed, facet: string): string[] {
  return facet === 'kind' ? [kind] : (entry.facets[facet] ?? []);
}
