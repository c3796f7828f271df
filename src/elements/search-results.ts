import { messagesFor, type Messages } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import type { Answer } from '../search/answer.ts';
import { isWithin, makeExcerpt } from '../search/excerpt.ts';
import { countFacets, type FacetChoice, keep, readChoice, writeChoice } from '../search/facets.ts';
import { sortFound, type SortOrder, sortOrders } from '../search/order.ts';
import type { Found } from '../search/ranking.ts';
import { element } from './element.ts';
import { loadSearcher, type PagefindHit, readPage, type Searcher } from './pagefind-client.ts';
import { remember } from './recent-queries.ts';

/** How many results are listed at first, and how many more at a time. A page's text is fetched when its result comes into view. */
const step = 120;

type Result = Found<PagefindHit>;

/**
 * `<search-results data-edition data-index>`: answers the query in the page's address. Around it stand a status line, filters,
 * a list, and the ways in by browsing, which show when nothing is found or the index cannot be had. What is chosen stands
 * in the address, so that a result can be sent to somebody.
 */
class SearchResultsElement extends HTMLElement {
  private edition: Locale = 'zh';
  private query = '';
  private searcher: Searcher | undefined;
  private answer: Answer<PagefindHit> | undefined;
  private shown = step;

  connectedCallback() {
    this.edition = (this.dataset['edition'] ?? 'zh') as Locale;
    this.querySelector('.search-fallback')?.remove();
    this.query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = this.query;
    this.child('ways').hidden = this.query !== '';
    this.askOtherEdition();
    window.addEventListener('popstate', () => this.show());
    if (this.query !== '') void this.start();
  }

  private get t(): Messages['search'] {
    return messagesFor(this.edition).search;
  }

  private async start() {
    const status = this.child('status');
    status.textContent = this.t.busy;
    document.title = `${this.query} · ${document.title}`;
    try {
      this.searcher = await loadSearcher(this.dataset['index'] ?? '', this.edition);
      this.answer = await this.searcher.search(this.query);
    } catch {
      const retry = element('button', { type: 'button' }, this.t.retry);
      retry.addEventListener('click', () => void this.start());
      status.replaceChildren(this.t.failed, ' ', retry);
      this.child('ways').hidden = false;
      return;
    }
    if (this.answer.results.length > 0) remember(this.query);
    this.show();
  }

  /** Shows what the address asks for. */
  private show() {
    if (!this.answer || !this.searcher) return;
    const choice = readChoice(location.search);
    const kept = sortFound(keep(this.answer.results, choice.facets), choice.sort);
    this.child('status').replaceChildren(this.statusText(kept.length), ...this.suggestion());
    this.child('filters').replaceChildren(...this.filters(choice));
    this.child('ways').hidden = this.answer.results.length > 0;
    this.child('nearest').replaceChildren(...this.nearest());
    const list = this.child('results');
    list.replaceChildren();
    this.shown = 0;
    this.showMore(kept);
  }

  private statusText(count: number): string {
    const { results, whole } = this.answer!;
    const typed = shorten(this.query);
    if (results.length === 0) return `${this.t.none(typed)} ${this.t.noneHint}`;
    return whole ? this.t.found(count, typed) : `${this.t.none(typed)} ${this.t.partial}`;
  }

  private suggestion(): Node[] {
    const { suggestion } = this.answer!;
    if (!suggestion) return [];
    const link = element('a', { href: `?q=${encodeURIComponent(suggestion)}` }, suggestion);
    return [element('span', { class: 'search-suggestion' }, this.t.didYouMean, ' ', link)];
  }

  /** Themes and problems that come nearest, where nothing was found. */
  private nearest(): Node[] {
    const { nearest } = this.answer!;
    if (!nearest || nearest.length === 0) return [];
    const items = nearest.map((entry) => element('li', {}, element('a', { href: entry.url }, entry.title)));
    return [element('p', {}, this.t.nearest), element('ul', { class: 'inline-list' }, ...items)];
  }

  private filters(choice: FacetChoice): Node[] {
    const { results } = this.answer!;
    if (results.length < 2) return [];
    const names = { kind: this.t.kinds, ...this.searcher!.facets };
    const counted = countFacets(results, choice.facets, names);
    const boxes = counted
      .filter(({ values }) => values.length > 1 || values.some((value) => value.chosen))
      .map(({ facet, values }) =>
        element(
          'details',
          { class: 'search-facet', open: values.some((value) => value.chosen) },
          element('summary', {}, this.t.facets[facet as keyof typeof this.t.facets]),
          ...values.map(({ value, name, count, chosen }) => {
            const box = element('input', { type: 'checkbox', checked: chosen });
            box.addEventListener('change', () => this.choose(choice, facet, value, box.checked));
            return element('label', {}, box, ` ${name} `, element('span', { class: 'count' }, String(count)));
          }),
        ),
      );
    const select = element(
      'select',
      {},
      ...sortOrders.map((order) =>
        element('option', { value: order, selected: order === choice.sort }, this.t.sort[order]),
      ),
    );
    select.addEventListener('change', () => this.go({ ...choice, sort: select.value as SortOrder }));
    return [element('label', { class: 'search-sort' }, this.t.sortBy, ' ', select), ...boxes];
  }

  private choose(choice: FacetChoice, facet: string, value: string, chosen: boolean) {
    const values = (choice.facets[facet] ?? []).filter((other) => other !== value);
    this.go({ ...choice, facets: { ...choice.facets, [facet]: chosen ? [...values, value] : values } });
  }

  private go(choice: FacetChoice) {
    history.pushState(null, '', `?${writeChoice(this.query, choice)}`);
    this.askOtherEdition();
    this.show();
  }

  private showMore(kept: readonly Result[]) {
    const list = this.child('results');
    const from = this.shown;
    this.shown = Math.min(from + step, kept.length);
    const items = kept.slice(from, this.shown).map((found) => this.item(found));
    list.append(...items);
    const button = this.querySelector<HTMLButtonElement>('.search-more')!;
    button.hidden = this.shown >= kept.length;
    button.textContent = this.t.more(kept.length - this.shown);
    button.onclick = () => {
      this.showMore(kept);
      items.at(-1)?.nextElementSibling?.querySelector('a')?.focus();
    };
  }

  private item(found: Result): HTMLLIElement {
    const { entry, name, reason } = found;
    const link = element('a', { href: entry.url }, entry.title);
    const tag = element('span', { class: 'tag' }, this.t.kinds[entry.kind]);
    const grade = entry.facets['evidence']?.[0] ?? (entry.facets['status']?.[0] === 'proposed' ? this.t.proposed : '');
    const badge = element('span', { class: `badge ${grade.startsWith('E') ? `grade-${grade}` : 'proposed'}` }, grade);
    const heading = element('h2', { class: 'entry-title' }, link, ' ', tag, ...(grade ? [' ', badge] : []));
    const where = element('p', { class: 'search-where' });
    if (reason === 'name' && name && name !== entry.title) where.textContent = `${this.t.alsoNamed}${name}`;
    const excerpt = element('p', { class: 'entry-summary' });
    const item = element('li', {}, heading, where, excerpt);
    this.mark(excerpt, entry.asked[0] ?? entry.summary);
    if (found.hit) this.whenSeen(item, () => void this.readInto(item, found, link, where, excerpt));
    return item;
  }

  private whenSeen(item: Element, read: () => void) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      read();
    });
    observer.observe(item);
  }

  /** Fetches the page's text for an excerpt, and for the place in the page at which the link should lead. */
  private async readInto(
    item: HTMLElement,
    found: Result,
    link: HTMLAnchorElement,
    where: HTMLElement,
    excerpt: HTMLElement,
  ) {
    try {
      const { text, parts } = await readPage(found.hit!);
      this.mark(excerpt, text);
      const { query } = this.answer!;
      const part = parts.find((candidate) => isWithin(candidate.text, query)) ?? parts[0];
      const highlight = `?q=${encodeURIComponent(query)}`;
      link.search = highlight;
      if (part && found.reason !== 'name') {
        const jump = element('a', { href: `${found.entry.url}${highlight}#${part.id}` }, part.title);
        where.replaceChildren(this.t.inSection, ' ', jump);
      }
    } catch {
      // The list stays useful without this excerpt; the page itself can be opened.
      item.dataset['unread'] = '';
    }
  }

  private mark(target: HTMLElement, text: string) {
    target.replaceChildren(
      ...makeExcerpt(text, this.answer!.query).map((piece) =>
        piece.marked ? element('mark', {}, piece.text) : document.createTextNode(piece.text),
      ),
    );
  }

  /** The other edition is asked the same. */
  private askOtherEdition() {
    const other = document.querySelector<HTMLAnchorElement>('.language-switch a');
    if (other && this.query !== '') other.search = location.search;
  }

  private child(name: 'status' | 'filters' | 'nearest' | 'results' | 'ways'): HTMLElement {
    return this.querySelector<HTMLElement>(`.search-${name}`)!;
  }
}

/** A query as the status line repeats it: without quotation marks of its own, and not a whole pasted paragraph. */
function shorten(query: string): string {
  const bare = query.replace(/^["“”]+|["“”]+$/g, '');
  return bare.length > 40 ? `${bare.slice(0, 40)}…` : bare;
}

customElements.define('search-results', SearchResultsElement);
