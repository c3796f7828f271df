import { buttonMessagesFor } from '../../i18n/buttons.ts';
import { isLocale } from '../../locales.ts';
import { element } from '../element.ts';
import { packStore } from './pack-store.ts';

/** `<pack-count data-edition><a>…</a></pack-count>`: says in the link to the pack how many cases are in it. */
class PackCount extends HTMLElement {
  private unsubscribe: (() => void) | undefined;

  connectedCallback() {
    const edition = this.dataset['edition'];
    const store = packStore(isLocale(edition) ? edition : 'zh');
    this.unsubscribe ??= store.subscribe(() => this.show(store.pack.entries.length));
    this.show(store.pack.entries.length);
  }

  disconnectedCallback() {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private show(count: number) {
    const link = this.querySelector('a')!;
    const { edition } = this.dataset;
    const t = buttonMessagesFor(isLocale(edition) ? edition : 'zh').packCount;
    const number = element('span', { class: 'pack-count-number', 'aria-hidden': 'true' }, String(count));
    link.replaceChildren(t.name, ...(count > 0 ? [number] : []));
    link.setAttribute('aria-label', count > 0 ? `${t.name}${t.count(count)}` : t.name);
  }
}

customElements.define('pack-count', PackCount);
