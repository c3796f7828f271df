import type { SearchMessages } from '../../i18n/search.ts';
import { groupByKind, type SortOrder } from '../../search/order.ts';
import { element } from '../element.ts';
import type { Result } from './search-engine.ts';

/** How many results stand at the top whatever their kind, and how many of each kind below them before the rest is unfolded. */
const best = 3;
const handful = 5;

/** How many results are listed at a time. A page's text is fetched when its result comes into view. */
const step = 120;

/**
 * The results in sections: the most relevant first, then what is left of each kind.
 * @param makeItem makes the line of a result, with its kind where results of several kinds stand together
 */
export function makeGroups(
  results: readonly Result[],
  order: SortOrder,
  t: SearchMessages,
  makeItem: (result: Result, withKind: boolean) => HTMLLIElement,
): Node[] {
  const makeMixed = (result: Result) => makeItem(result, true);
  const groups = groupByKind(order === 'relevance' && results.length > best ? results.slice(best) : results);
  // Results of one kind, such as after a filter, need no sections.
  const flat = new Set(results.map(({ kind }) => kind)).size === 1 || (order === 'relevance' && results.length <= best);
  if (flat) return [makeSection([], results, results.length, makeMixed, t)];
  const top = makeSection([heading(t.best)], results.slice(0, best), best, makeMixed, t);
  return [
    ...(order === 'relevance' ? [top] : []),
    ...groups.map(({ kind, results: found }) =>
      makeSection([heading(t.groups[kind], found.length)], found, handful, (result) => makeItem(result, false), t),
    ),
  ];
}

function heading(title: string, count?: number): HTMLElement {
  const number = count === undefined ? [] : [' ', element('span', { class: 'count' }, String(count))];
  return element('h2', { class: 'search-group' }, title, ...number);
}

/** @param shown how many results stand in it before the rest is unfolded */
function makeSection(
  headings: readonly HTMLElement[],
  results: readonly Result[],
  shown: number,
  makeLine: (result: Result) => HTMLLIElement,
  t: SearchMessages,
): HTMLElement {
  const list = (of: readonly Result[]) => {
    const made = element('ol', { class: 'search-results' });
    unfold(made, of, makeLine, t);
    return made;
  };
  const made = element('section', {}, ...headings, list(results.slice(0, shown)));
  const rest = results.slice(shown);
  if (rest.length > 0)
    made.append(element('details', { class: 'search-rest' }, element('summary', {}, t.more(rest.length)), list(rest)));
  return made;
}

/** Lists as many results as are listed at a time, and after them a button for more. */
function unfold(
  list: HTMLOListElement,
  results: readonly Result[],
  makeLine: (result: Result) => HTMLLIElement,
  t: SearchMessages,
) {
  const items = results.slice(0, step).map(makeLine);
  list.append(...items);
  const left = results.slice(step);
  if (left.length === 0) return;
  const button = element('button', { type: 'button', class: 'search-more' }, t.more(left.length));
  const line = element('li', {}, button);
  list.append(line);
  button.addEventListener('click', () => {
    line.remove();
    unfold(list, left, makeLine, t);
    items.at(-1)?.nextElementSibling?.querySelector('a')?.focus();
  });
}
