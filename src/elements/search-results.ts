import { messagesFor, type Messages } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import { makeExcerpt } from '../search/excerpt.ts';
import { type SearchResult, type SearchResults, searchSite } from './pagefind-client.ts';

/**
 * `<search-results data-edition data-index>`: answers the query in the page's address. Around it stand a status line, a list
 * and the ways in by browsing, which show when nothing is found or the index cannot be had.
 */
class SearchResultsElement extends HTMLElement {
  connectedCallback() {
    const edition = (this.dataset['edition'] ?? 'zh') as Locale;
    this.querySelector('.search-fallback')?.remove();
    const t = messagesFor(edition).search;
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
    this.child('ways').hidden = query !== '';
    // The other edition is asked the same.
    const other = document.querySelector<HTMLAnchorElement>('.language-switch a');
    if (other && query !== '') other.search = location.search;
    if (query !== '') void this.answer(query, edition, t);
  }

  private async answer(query: string, edition: Locale, t: Messages['search']) {
    const status = this.child('status');
    status.textContent = t.busy;
    document.title = `${query} · ${document.title}`;
    let found: SearchResults;
    try {
      found = await searchSite(this.dataset['index'] ?? '', edition, query);
    } catch {
      status.textContent = t.failed;
      const retry = document.createElement('button');
      retry.type = 'button';
      retry.textContent = t.retry;
      retry.addEventListener('click', () => location.reload());
      status.append(' ', retry);
      this.child('ways').hidden = false;
      return;
    }
    this.show(found, query, t);
  }

  private show({ results, total, whole }: SearchResults, query: string, t: Messages['search']) {
    const nothing = results.length === 0;
    const typed = shorten(query);
    const none = `${t.none(typed)} ${t.noneHint}`;
    const partial = `${t.none(typed)} ${t.partial}`;
    this.child('status').textContent = nothing ? none : whole ? t.found(total, typed) : partial;
    this.child('ways').hidden = !nothing;
    this.child('results').replaceChildren(...results.map((result) => this.item(result, query, t)));
  }

  private item(result: SearchResult, query: string, t: Messages['search']): HTMLLIElement {
    const item = document.createElement('li');
    const kind = document.createElement('span');
    kind.className = 'tag';
    kind.textContent = t.kinds[result.kind as keyof typeof t.kinds] ?? t.kinds.page;
    const link = document.createElement('a');
    link.href = result.url;
    link.textContent = result.title;
    const title = document.createElement('h2');
    title.className = 'entry-title';
    title.append(link, ' ', kind);
    const excerpt = document.createElement('p');
    excerpt.className = 'entry-summary';
    for (const piece of makeExcerpt(result.text, query)) {
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      excerpt.append(piece.marked ? mark : piece.text);
    }
    item.append(title, excerpt);
    return item;
  }

  private child(name: 'status' | 'results' | 'ways'): HTMLElement {
    return this.querySelector<HTMLElement>(`.search-${name}`)!;
  }
}

/** A query as the status line repeats it: without quotation marks of its own, and not a whole pasted paragraph. */
function shorten(query: string): string {
  const bare = query.replace(/^["“”]+|["“”]+$/g, '');
  return bare.length > 40 ? `${bare.slice(0, 40)}…` : bare;
}

customElements.define('search-results', SearchResultsElement);
