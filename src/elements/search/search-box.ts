import { searchMessagesFor, type SearchMessages } from '../../i18n/search.ts';
import type { Locale } from '../../locales.ts';
import { element } from '../element.ts';
import { forgetAll, recentQueries } from './recent-queries.ts';
import { openSearcher, type Searcher } from './searcher.ts';

/** How many results stand under the box, and how long typing must pause before they are looked up, in milliseconds. */
const most = 7;
const pause = 120;

/** How many results are asked for: parts of slogans among them do not stand under the box. */
const mostFound = 30;

/** A line under the box. */
interface Choice {
  label: string;
  note?: string;
  href: string;
}

/**
 * `<search-box data-edition data-index>`: around a search form that works without it. Answers as one types; arrows choose,
 * Enter opens, Escape closes. `/` and Ctrl-K lead here. Nothing is looked up while an input method is composing.
 */
class SearchBoxElement extends HTMLElement {
  private edition: Locale = 'zh';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private looking = false;
  private lookAgain = false;
  private active = -1;
  private composing = false;

  connectedCallback() {
    this.edition = (this.dataset['edition'] ?? 'zh') as Locale;
    const { input, list } = this;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    }))
      input.setAttribute(name, value);
    input.addEventListener('compositionstart', () => {
      this.composing = true;
      clearTimeout(this.timer);
    });
    input.addEventListener('compositionend', () => {
      this.composing = false;
      this.wait();
    });
    input.addEventListener('input', () => {
      // Enter after typing asks for what was typed, not for what an arrow had chosen before.
      this.choose(-1);
      this.wait();
    });
    input.addEventListener('focus', () => this.wait());
    input.addEventListener('keydown', (event) => this.press(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.close();
    });
    document.addEventListener('keydown', (event) => this.summon(event));
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private get list(): HTMLUListElement {
    return this.querySelector('ul')!;
  }

  private get t(): SearchMessages {
    return searchMessagesFor(this.edition);
  }

  private get searcher(): Searcher {
    return openSearcher(this.dataset['index'] ?? '', this.edition);
  }

  private summon(event: KeyboardEvent) {
    const typing = (event.target as Element | null)?.closest(
      'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]',
    );
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const combination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !combination) return;
    // A page that is about searching has a larger box and hides the one in its header.
    const boxes = [...document.querySelectorAll('search-box')];
    if (boxes.find((box) => box.querySelector('input')?.offsetParent) !== this) return;
    event.preventDefault();
    this.input.focus();
    this.input.select();
  }

  private wait() {
    clearTimeout(this.timer);
    if (this.composing) return;
    this.timer = setTimeout(() => void this.look(), pause);
  }

  /** Looks up what stands in the box. What was typed on the way is passed over for what stands there at the end. */
  private async look() {
    if (this.looking) {
      this.lookAgain = true;
      return;
    }
    this.looking = true;
    this.lookAgain = false;
    await this.lookOnce();
    this.looking = false;
    if (this.lookAgain) await this.look();
  }

  private async lookOnce() {
    const query = this.input.value.trim();
    const turn = (this.asked += 1);
    if (query === '') {
      this.showRecent();
      return;
    }
    try {
      const { results, suggestion, doubtful } = await this.searcher.search(query, mostFound);
      // A later keystroke has asked already, or the reader has gone elsewhere.
      if (turn !== this.asked || !this.contains(document.activeElement)) return;
      const corrected = suggestion
        ? [{ label: `${this.t.didYouMean} ${suggestion}`, href: this.addressOf(suggestion) }]
        : [];
      const found = results.filter(({ kind }) => kind !== 'part').slice(0, most);
      this.offer([
        ...corrected,
        ...found.map(({ entry, name }) => ({
          label: entry.title,
          note: [this.t.kinds[entry.kind], name !== undefined && name !== entry.title ? name : '']
            .filter(Boolean)
            .join(' · '),
          href: entry.url,
        })),
        ...(results.length > 0 ? [{ label: this.t.allResults(query), href: this.addressOf(query) }] : []),
      ]);
      if (doubtful) {
        this.foot.replaceChildren(this.t.doubtful);
        this.foot.hidden = false;
      }
      this.say(results.length === 0 ? this.t.none(query) : this.t.suggestions(this.list.children.length));
    } catch {
      // The form still leads to the search page, which says what is wrong.
      this.close();
    }
  }

  private showRecent() {
    const recent = recentQueries();
    this.offer(recent.map((query) => ({ label: query, href: this.addressOf(query) })));
    if (recent.length === 0) return;
    const forget = element('button', { type: 'button' }, this.t.forget);
    forget.addEventListener('click', () => {
      forgetAll();
      this.close();
      this.input.focus();
    });
    this.foot.replaceChildren(this.t.recent, ' ', forget);
    this.foot.hidden = false;
  }

  private get foot(): HTMLElement {
    return this.querySelector<HTMLElement>('.search-panel-foot')!;
  }

  /** Puts choices under the box. One that an arrow has chosen already stays chosen, wherever it stands now. */
  private offer(choices: readonly Choice[]) {
    const chosen = this.list.children[this.active]?.querySelector('a')?.getAttribute('href');
    this.foot.hidden = true;
    this.list.replaceChildren(
      ...choices.map(({ label, note, href }, index) =>
        element(
          'li',
          { role: 'option', id: `${this.list.id}-${String(index)}`, 'aria-selected': 'false' },
          element(
            'a',
            { href, tabindex: '-1' },
            label,
            ...(note ? [' ', element('span', { class: 'note' }, note)] : []),
          ),
        ),
      ),
    );
    this.choose(choices.findIndex(({ href }) => href === chosen));
    this.toggle(choices.length > 0);
  }

  /** Marks the choice at a place in the list; -1 is the box itself. */
  private choose(place: number) {
    this.active = place;
    for (const [index, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(index === place));
    const option = this.list.children[place];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent) {
    if (event.isComposing) return;
    const options = [...this.list.children];
    if (event.key === 'Escape') {
      // The browser would empty a search box; the first press is for the list alone.
      if (this.input.getAttribute('aria-expanded') === 'true') event.preventDefault();
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const move = event.key === 'ArrowDown' ? 1 : -1;
      // One place between the last and the first is the box itself.
      this.choose(((this.active + 1 + move + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      options[this.active]?.querySelector('a')?.click();
    }
  }

  private addressOf(query: string): string {
    const form = this.querySelector('form')!;
    return `${form.action}?q=${encodeURIComponent(query)}`;
  }

  private close() {
    clearTimeout(this.timer);
    this.asked += 1;
    this.choose(-1);
    this.toggle(false);
  }

  private toggle(open: boolean) {
    this.querySelector<HTMLElement>('.search-panel')!.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  private say(text: string) {
    this.querySelector<HTMLElement>('[role="status"]')!.textContent = text;
  }
}

customElements.define('search-box', SearchBoxElement);
