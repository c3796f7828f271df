import type { Locale } from '../locales.ts';
import type { Faceted, Offer } from './facets.ts';
import { sortByName } from './sort.ts';

/** Ways to order a list of cases; the first keeps the groups of the page. */
export const caseOrders = ['theme', 'name', 'evidence', 'year'] as const;

export type CaseOrder = (typeof caseOrders)[number];

/** A list of more cases than this is laid out piece by piece, as it comes into view. */
export const longList = 300;

export const caseFacetNames = ['challenge', 'theme', 'setting', 'place', 'evidence', 'status', 'source'] as const;

export type CaseFacetName = (typeof caseFacetNames)[number];

/** What the list of cases can be asked. */
export const caseOffer: Offer<CaseOrder> = { facets: caseFacetNames, orders: caseOrders };

/** What the browser needs to know of a case in order to sift and order it. */
export interface ListedCase extends Faceted {
  name: string;
  /** The first year, where there is one. */
  year: string;
}

/** Puts cases in an order; `theme` leaves them as they stand. The strongest evidence and the latest year come first. */
export function orderCases<Entry extends ListedCase>(
  entries: readonly Entry[],
  order: CaseOrder,
  locale: Locale,
): Entry[] {
  if (order === 'theme') return [...entries];
  const byName = sortByName(entries, ({ name }) => name, locale);
  if (order === 'name') return byName;
  const key = (entry: Entry) => (order === 'year' ? entry.year : (entry.facets['evidence']?.[0] ?? ''));
  return byName.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
