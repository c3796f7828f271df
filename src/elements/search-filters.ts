import type { SearchMessages } from '../i18n/search.ts';
import { countFacets, type FacetChoice } from '../search/facets.ts';
import { type SortOrder, sortOrders } from '../search/order.ts';
import { element } from './element.ts';
import type { Result } from './search-engine.ts';

/**
 * The order of results and their filters, with the number of results that each value would leave.
 * @param names values of each facet and their names
 * @param go is called with what the reader chooses
 */
export function makeFilters(
  results: readonly Result[],
  choice: FacetChoice,
  names: Record<string, Record<string, string>>,
  t: SearchMessages,
  go: (choice: FacetChoice) => void,
): Node[] {
  if (results.length < 2) return [];
  const choose = (facet: string, value: string, chosen: boolean) => {
    const others = (choice.facets[facet] ?? []).filter((other) => other !== value);
    go({ ...choice, facets: { ...choice.facets, [facet]: chosen ? [...others, value] : others } });
  };
  const boxes = countFacets(results, choice.facets, { kind: t.kinds, ...names })
    .filter(({ values }) => values.length > 1 || values.some((value) => value.chosen))
    .map(({ facet, values }) =>
      element(
        'details',
        { class: 'search-facet', open: values.some((value) => value.chosen) },
        element('summary', {}, t.facets[facet as keyof typeof t.facets]),
        ...values.map(({ value, name, count, chosen }) => {
          const box = element('input', { type: 'checkbox', checked: chosen });
          box.addEventListener('change', () => choose(facet, value, box.checked));
          return element('label', {}, box, ` ${name} `, element('span', { class: 'count' }, String(count)));
        }),
      ),
    );
  const select = element(
    'select',
    {},
    ...sortOrders.map((order) => element('option', { value: order, selected: order === choice.sort }, t.sort[order])),
  );
  select.addEventListener('change', () => go({ ...choice, sort: select.value as SortOrder }));
  return [element('label', { class: 'search-sort' }, t.sortBy, ' ', select), ...boxes];
}
