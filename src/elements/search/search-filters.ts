import type { SearchMessages } from '../../i18n/search.ts';
import { type Choice, toggle } from '../../library/facets.ts';
import type { CountedFacet } from '../../search/facets.ts';
import { type SortOrder, sortOrders } from '../../search/order.ts';
import { element } from '../element.ts';

/**
 * The order of results and their filters, with the number of results that each value would leave.
 * @param go is called with what the reader chooses
 */
export function makeFilters(
  facets: readonly CountedFacet[],
  choice: Choice<SortOrder>,
  t: SearchMessages,
  go: (choice: Choice<SortOrder>) => void,
): Node[] {
  const boxes = facets
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .map(({ facet, values }) =>
      element(
        'details',
        { class: 'search-facet', open: values.some(({ chosen }) => chosen) },
        element('summary', {}, t.facets[facet as keyof typeof t.facets]),
        ...values.map(({ value, name, count, chosen }) => {
          const box = element('input', { type: 'checkbox', checked: chosen });
          box.addEventListener('change', () => go({ ...choice, chosen: toggle(choice.chosen, facet, value) }));
          return element('label', {}, box, ` ${name} `, element('span', { class: 'count' }, String(count)));
        }),
      ),
    );
  const select = element(
    'select',
    {},
    ...sortOrders.map((order) => element('option', { value: order, selected: order === choice.order }, t.sort[order])),
  );
  select.addEventListener('change', () => go({ ...choice, order: select.value as SortOrder }));
  return [element('label', { class: 'search-sort' }, t.sortBy, ' ', select), ...boxes];
}
