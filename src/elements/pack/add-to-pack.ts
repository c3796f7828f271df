import { buttonMessagesFor } from '../../i18n/buttons.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { mostEntries } from '../../pack/pack.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { packStore } from './pack-store.ts';

/**
 * `<add-to-pack data-case data-edition data-title><button hidden>…</button></add-to-pack>`: the button puts a case in the pack or
 * takes it out. It stays hidden where no script runs.
 */
export class AddToPack extends HTMLElement {
  private unsubscribe: (() => void) | undefined;

  connectedCallback() {
    const { button } = this;
    button.hidden = false;
    button.onclick = () => this.toggle();
    button.setAttribute('aria-label', this.t.name(this.dataset['title'] ?? this.caseId));
    this.unsubscribe ??= this.store.subscribe(() => this.show());
    this.show();
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

  private get t() {
    return buttonMessagesFor(this.edition).addToPack;
  }

  private get store() {
    return packStore(this.edition);
  }

  private get button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  private toggle() {
    const { store, caseId: id, t } = this;
    if (store.has(id)) {
      store.remove(id);
      announce(t.saidRemoved(store.pack.entries.length));
    } else {
      const room = store.add(id);
      announce(room ? t.saidAdded(store.pack.entries.length) : t.full(mostEntries));
      this.warn(room ? '' : t.full(mostEntries));
    }
    if (store.trouble) this.warn(buttonMessagesFor(this.edition).packTrouble[store.trouble]);
  }

  private show() {
    const inPack = this.store.has(this.caseId);
    this.button.setAttribute('aria-pressed', String(inPack));
    this.button.title = inPack ? this.t.inPack : '';
    this.button.textContent = inPack ? this.t.added : this.t.add;
    this.classList.toggle('in-pack', inPack);
  }

  /** What a reader has to know now, beside the button. */
  private warn(text: string) {
    this.querySelector('[role="alert"]')?.remove();
    if (text !== '') this.append(element('span', { class: 'add-to-pack-warning', role: 'alert' }, text));
  }
}

customElements.define('add-to-pack', AddToPack);

/** The same button for a list that is made in the browser. */
export function makeAddToPack(id: string, edition: Locale, title: string): HTMLElement {
  const made = document.createElement('add-to-pack');
  made.dataset['case'] = id;
  made.dataset['edition'] = edition;
  made.dataset['title'] = title;
  made.append(element('button', { type: 'button', hidden: true }, buttonMessagesFor(edition).addToPack.add));
  return made;
}
