import { keepText } from '../pack/pack-storage.ts';

/** The same key as in `public/large-type.js`, which reads it before the page is drawn. */
const key = 'casebook-large-type';

/** `<large-type hidden><button aria-pressed>…</button></large-type>`: makes type and targets larger, on every page and for good. */
class LargeType extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    const button = this.querySelector('button')!;
    button.addEventListener('click', () => {
      const large = document.documentElement.toggleAttribute('data-large');
      keepText(key, large ? 'on' : 'off');
      // A page can have a switch at its head and one at its foot.
      for (const other of document.querySelectorAll<LargeType>('large-type')) other.show();
    });
    this.show();
  }

  show() {
    const large = document.documentElement.hasAttribute('data-large');
    this.querySelector('button')!.setAttribute('aria-pressed', String(large));
  }
}

customElements.define('large-type', LargeType);
