import { searchMessagesFor, type SearchMessages } from '../../i18n/search.ts';
import { type Choice, readChoice, writeChoice } from '../../library/facets.ts';
import type { Locale } from '../../locales.ts';
import { listValues, resultOffer, siftResults } from '../../search/facets.ts';
import { sortFound, type SortOrder } from '../../search/order.ts';
import { element } from '../element.ts';
import { remember } from './recent-queries.ts';
import type { Answered } from './search-engine.ts';
import { makeFilters } from './search-filters.ts';
import { makeGroups } from './search-groups.ts';
import { makeItem } from './search-item.ts';
import { openSearcher, type Searcher } from './searcher.ts';

/**
 * `<search-results data-edition data-index>`: answers the query in the page's address. Around it stand a status line, filters,
 * the results in groups, and the ways in by browsing, which show when nothing is found or the index cannot be had. What is
 * chosen stands in the address, so that a result can be sent to somebody.
 */
class SearchResultsElement extends HTMLElement {
  private edition: Locale = 'zh';
  private query = '';
  private searcher!: Searcher;
  private answered: Answered | undefined;
  private facetNames: Awaited<ReturnType<Searcher['facetNames']>> = {};

  connectedCallback() {
    this.edition = (this.dataset['edition'] ?? 'zh') as Locale;
    this.querySelector('.search-fallback')?.remove();
    this.query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = this.query;
    this.child('ways').hidden = this.query !== '';
    this.askOtherEdition();
    window.addEventListener('popstate', () => this.show());
    this.searcher = openSearcher(this.dataset['index'] ?? '', this.edition);
    if (this.query !== '') void this.start();
  }

  private get t(): SearchMessages {
    return searchMessagesFor(this.edition);
  }

  private async start() {
    const status = this.child('status');
    status.textContent = this.t.busy;
    document.title = `${this.query} · ${document.title}`;
    try {
      this.answered = await this.searcher.search(this.query, Infinity);
      this.facetNames = await this.searcher.facetNames();
    } catch {
      const retry = element('button', { type: 'button' }, this.t.retry);
      retry.addEventListener('click', () => void this.start());
      status.replaceChildren(this.t.failed, ' ', retry);
      this.child('ways').hidden = false;
      return;
    }
    if (this.answered.results.length > 0) remember(this.query);
    this.show();
  }

  /** Shows what the address asks for. */
  private show() {
    if (!this.answered) return;
    const { results, query } = this.answered;
    const choice = readChoice(location.search, resultOffer);
    const sifted = siftResults(results, choice.chosen);
    const kept = sortFound(sifted.kept, choice.order);
    const { t } = this;
    const facets = listValues(sifted.counts, choice.chosen, { kind: t.kinds, ...this.facetNames });
    const filters = results.length < 2 ? [] : makeFilters(facets, choice, t, (next) => this.go(next));
    const [said, ...notes] = this.statusTexts(kept.length);
    const more = notes.map((note) => element('span', { class: 'search-note' }, note));
    this.child('status').replaceChildren(said!, ...more, ...this.suggestion());
    this.child('filters').replaceChildren(...filters);
    this.child('ways').hidden = results.length > 0;
    this.child('nearest').replaceChildren(...this.nearest());
    const item = (result: Answered['results'][number], withKind: boolean) =>
      makeItem(result, query, t, withKind, ({ entry, hit }) => this.searcher.view(entry.id, query, hit?.place));
    this.child('groups').replaceChildren(...(kept.length > 0 ? makeGroups(kept, choice.order, t, item) : []));
  }

  /** What was found, and what to think of it: a line each. */
  private statusTexts(count: number): string[] {
    const { t } = this;
    const { results, outside = [], doubtful } = this.answered!;
    const typed = shorten(this.query);
    const lacks = outside.length > 0 ? [t.outside(outside)] : [];
    if (results.length === 0) return [t.none(typed), ...(lacks.length > 0 ? lacks : [t.notMentioned]), t.noneHint];
    return [t.found(count, typed), ...lacks, ...(doubtful ? [t.doubtful] : [])];
  }

  private suggestion(): Node[] {
    const { suggestion } = this.answered!;
    if (!suggestion) return [];
    const link = element('a', { href: `?q=${encodeURIComponent(suggestion)}` }, suggestion);
    return [element('span', { class: 'search-suggestion' }, this.t.didYouMean, ' ', link)];
  }

  /** Themes and problems that come nearest, where nothing was found. */
  private nearest(): Node[] {
    const { nearest } = this.answered!;
    if (nearest.length === 0) return [];
    const items = nearest.map((entry) => element('li', {}, element('a', { href: entry.url }, entry.title)));
    return [element('p', {}, this.t.nearest), element('ul', { class: 'inline-list' }, ...items)];
  }

  private go(choice: Choice<SortOrder>) {
    history.pushState(null, '', writeChoice(choice, resultOffer, location.search));
    this.askOtherEdition();
    this.show();
  }

  /** The other edition is asked the same. */
  private askOtherEdition() {
    const other = document.querySelector<HTMLAnchorElement>('.language-switch a');
    if (other && this.query !== '') other.search = location.search;
  }

  private child(name: 'status' | 'filters' | 'nearest' | 'groups' | 'ways'): HTMLElement {
    return this.querySelector<HTMLElement>(`.search-${name}`)!;
  }
}

/** A query as the status line repeats it: without quotation marks of its own, and not a whole pasted paragraph. */
function shorten(query: string): string {
  const bare = query.replace(/^["“”]+|["“”]+$/g, '');
  return bare.length > 40 ? `${bare.slice(0, 40)}…` : bare;
}

customElements.define('search-results', SearchResultsElement);
