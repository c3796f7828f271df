/** Anything that has values by facet: a case, a result of a search. */
export interface Faceted {
  facets: Readonly<Record<string, readonly string[]>>;
}

/** What was chosen: values by facet. Several values of one facet mean any of them; several facets, all of them. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Everything that the address of a list says. */
export interface Choice<Order extends string = string> {
  chosen: Chosen;
  order: Order;
}

/** What a list can be asked: the facets as the address names them, and the orders, the usual one first. */
export interface Offer<Order extends string = string> {
  facets: readonly string[];
  orders: readonly [Order, ...Order[]];
}

/** What a choice leaves, and how many entries each value would leave beside the choices in the other facets. */
export interface Sifted<Entry> {
  kept: Entry[];
  /** By facet and value; a value that would leave nothing is not in the map. */
  counts: Map<string, Map<string, number>>;
}

/**
 * Keeps what fits and counts all values in one pass: an entry that fits everywhere counts in every facet, one that fails in a
 * single facet counts in that facet only, for there it would fit with another value.
 */
export function sift<Entry extends Faceted>(
  entries: readonly Entry[],
  chosen: Chosen,
  facets: readonly string[],
): Sifted<Entry> {
  const active = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({ facet, values: new Set(values) }));
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const kept: Entry[] = [];
  for (const entry of entries) {
    const failed = active.filter(({ facet, values }) => !entry.facets[facet]?.some((value) => values.has(value)));
    if (failed.length === 0) kept.push(entry);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? facets : failed.map((failure) => failure.facet)) {
      const ofFacet = counts.get(facet);
      if (ofFacet) for (const value of entry.facets[facet] ?? []) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return { kept, counts };
}

/** A chosen value, with the number of entries that would be left without it. */
export interface Drop {
  facet: string;
  value: string;
  left: number;
}

/** For each chosen value, what dropping it alone would leave: the ways out of an empty list. */
export function offerDrops(entries: readonly Faceted[], chosen: Chosen): Drop[] {
  return Object.entries(chosen).flatMap(([facet, values]) =>
    values.map((value) => {
      const left = sift(entries, toggle(chosen, facet, value), []).kept.length;
      return { facet, value, left };
    }),
  );
}

/** The choice with a value added, or taken out where it was chosen. */
export function toggle(chosen: Chosen, facet: string, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const without = values.filter((other) => other !== value);
  return { ...chosen, [facet]: without.length === values.length ? [...values, value] : without };
}

/** The choice with a facet cleared. */
export function clear(chosen: Chosen, facet: string): Chosen {
  return { ...chosen, [facet]: [] };
}

/** How many values are chosen. */
export function countChosen(chosen: Chosen): number {
  return Object.values(chosen).reduce((sum, values) => sum + values.length, 0);
}

/** More values than this come from no list of ours. */
const mostValues = 50;

/**
 * Reads a choice from the query of an address, such as `?theme=staff,services&sort=evidence`. An unknown value stays, so that the
 * list can say what it was asked; an unknown order is the usual one.
 */
export function readChoice<Order extends string>(search: string, offer: Offer<Order>): Choice<Order> {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    offer.facets.map((facet) => {
      const values = parameters.getAll(facet).flatMap((value) => value.split(','));
      return [facet, [...new Set(values.map((value) => value.trim()).filter(Boolean))].slice(0, mostValues)];
    }),
  );
  return { chosen, order: offer.orders.find((order) => order === parameters.get('sort')) ?? offer.orders[0] };
}

/**
 * Writes a choice as the query of an address, with its question mark; empty when there is nothing to say.
 * @param search the query that it replaces; what is not about facets stays, such as `q`
 */
export function writeChoice<Order extends string>(
  { chosen, order }: Choice<Order>,
  offer: Offer<Order>,
  search = '',
): string {
  const parameters = new URLSearchParams(search);
  for (const facet of offer.facets) {
    parameters.delete(facet);
    const values = chosen[facet] ?? [];
    if (values.length > 0) parameters.set(facet, values.join(','));
  }
  parameters.delete('sort');
  if (order !== offer.orders[0]) parameters.set('sort', order);
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
