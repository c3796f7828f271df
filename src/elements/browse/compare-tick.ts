import { buttonMessagesFor } from '../../i18n/buttons.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { paths } from '../../paths.ts';
import { announce } from '../announce.ts';
import { compareStore, mostCompared } from './compare-store.ts';
import { element } from '../element.ts';

/**
 * `<compare-tick data-case data-edition data-title>`: a box to tick in a list of cases. When something is ticked, a bar at the foot
 * of the page leads to the comparison.
 */
export class CompareTick extends HTMLElement {
  private readonly box = element('input', { type: 'checkbox' });
  private readonly link = element('a', { class: 'compare-here', href: '', hidden: true });
  private made = false;
  private unsubscribe: (() => void) | undefined;

  connectedCallback() {
    if (!this.made) {
      this.made = true;
      const { tick, tickName, open } = buttonMessagesFor(this.edition).compareTick;
      this.box.setAttribute('aria-label', tickName(this.dataset['title'] ?? this.caseId));
      this.link.textContent = open;
      this.append(element('label', {}, this.box, ' ', tick), this.link);
      this.box.addEventListener('change', () => this.toggle());
    }
    this.unsubscribe ??= compareStore.subscribe(() => this.show());
    this.show();
    showBar(this.edition);
  }

  disconnectedCallback() {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private get edition(): Locale {
    const { edition } = this.dataset;
    return isLocale(edition) ? edition : 'zh';
  }

  private get caseId(): string {
    return this.dataset['case'] ?? '';
  }

  private toggle() {
    const t = buttonMessagesFor(this.edition).compareTick;
    const room = compareStore.toggle(this.caseId);
    lastTicked = this.box;
    const { length } = compareStore.ids;
    this.show();
    announce(room ? (this.box.checked ? t.saidChosen(length) : t.saidDropped(length)) : t.full(mostCompared));
    if (!room) bar?.querySelector('.compare-count')?.replaceChildren(t.full(mostCompared));
  }

  private show() {
    const { ids } = compareStore;
    this.box.checked = ids.includes(this.caseId);
    // The bar comes last in the document: from here it is hundreds of steps away by keyboard.
    this.link.hidden = !this.box.checked || ids.length < 2;
    this.link.href = paths.compare(this.edition, ids);
  }
}

let bar: HTMLElement | undefined;
let lastTicked: HTMLElement | undefined;

/** The bar at the foot of the page, made once. */
function showBar(edition: Locale) {
  if (bar) return;
  const t = buttonMessagesFor(edition).compareTick;
  const count = element('span', { class: 'compare-count' });
  const link = element('a', { class: 'compare-open', href: '' }, t.open);
  const clear = element('button', { type: 'button' }, t.clear);
  clear.addEventListener('click', () => {
    compareStore.set([]);
    // The bar goes, and the focus in it must not go with it.
    const next = lastTicked?.checkVisibility() ? lastTicked : document.querySelector('main');
    next?.focus({ preventScroll: next !== lastTicked });
    announce(t.saidDropped(0));
  });
  const made = element('aside', { class: 'compare-bar', 'aria-label': t.open }, count, link, clear);
  const update = () => {
    const { ids } = compareStore;
    made.hidden = ids.length === 0;
    count.textContent = t.chosen(ids.length);
    link.href = paths.compare(edition, ids);
  };
  compareStore.subscribe(update);
  update();
  document.body.append(made);
  bar = made;
}

customElements.define('compare-tick', CompareTick);

/** The same box for a list that is made in the browser. */
export function makeCompareTick(id: string, edition: Locale, title: string): HTMLElement {
  const made = document.createElement('compare-tick');
  made.dataset['case'] = id;
  made.dataset['edition'] = edition;
  made.dataset['title'] = title;
  return made;
}
