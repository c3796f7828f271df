import { messagesFor } from '../../i18n/messages.ts';
import { isLocale } from '../../locales.ts';
import { numeralCharacters, numeralValue } from '../../library/numerals.ts';

const numeral = new RegExp(`^[\\d${numeralCharacters}]+$`);

/** `<slogan-filter data-edition>`: leaves the slogans that have a number, in digits or in Chinese, or some words. */
class SloganFilter extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input')!;
    this.querySelector<HTMLElement>('.slogan-find')!.hidden = false;
    field.addEventListener('input', (event) => {
      // Half a word of an input method is no word yet.
      if (!(event as InputEvent).isComposing) this.show(field.value);
    });
    field.addEventListener('compositionend', () => this.show(field.value));
  }

  private show(typed: string) {
    const { edition } = this.dataset;
    const t = messagesFor(isLocale(edition) ? edition : 'zh').slogans;
    const wanted = typed.normalize('NFKC').trim().toLowerCase();
    const items = [...this.querySelectorAll<HTMLElement>('.slogans > li')];
    for (const item of items) item.hidden = !this.fits(item, wanted);
    const left = items.filter((item) => !item.hidden).length;
    this.querySelector('.count')!.textContent = left === 0 ? t.none : t.found(left);
  }

  /** By the numbers of the slogan; what is no number, by the words of its page. */
  private fits(item: HTMLElement, wanted: string): boolean {
    if (wanted === '') return true;
    const numbers = item.dataset['numbers']?.split(' ') ?? [];
    if (numbers.includes(wanted)) return true;
    if (/^\d{1,2}$/.test(wanted)) return false;
    if (item.textContent.toLowerCase().includes(wanted)) return true;
    return numeral.test(wanted) && numbers.includes(String(numeralValue(wanted)));
  }
}

customElements.define('slogan-filter', SloganFilter);
