import { messagesFor, type Messages } from '../../i18n/messages.ts';
import { caseOffer, type CaseOrder } from '../../library/case-order.ts';
import {
  type Choice,
  clear,
  countChosen,
  offerDrops,
  readChoice,
  type Sifted,
  sift,
  toggle,
  writeChoice,
} from '../../library/facets.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { announce } from '../announce.ts';
import { CaseShelf, type ShelfEntry } from './case-shelf.ts';
import { element } from '../element.ts';
import { FacetForm } from './facet-form.ts';
import { FacetSheet } from './facet-sheet.ts';

/**
 * `<case-browser data-edition>`: around the form of the facets and the full list of cases. Leaves the cases that fit what the
 * address says, counts what every other value would leave, and puts each change in the address, so that the list can be sent to
 * somebody and the back button undoes one step.
 */
class CaseBrowser extends HTMLElement {
  private shelf: CaseShelf | undefined;
  private form!: FacetForm;
  private sheet!: FacetSheet;

  connectedCallback() {
    if (this.shelf) return;
    const { t } = this;
    this.shelf = new CaseShelf(this, t.orders, this.edition);
    this.form = new FacetForm(this.querySelector<HTMLFormElement>('.facet-form')!, {
      toggle: (facet, value) => this.change(({ chosen }) => ({ chosen: toggle(chosen, facet, value) })),
      clear: (facet) => this.change(({ chosen }) => ({ chosen: clear(chosen, facet) })),
    });
    this.sheet = new FacetSheet(this.form.element, this.child('.browse-main'), t, () =>
      this.change(() => ({ chosen: {} })),
    );
    this.child('.browse-bar').append(this.sheet.opener);
    this.querySelector('.browse-fallback')?.remove();
    this.form.element.hidden = false;
    const sort = this.child<HTMLElement>('.browse-sort');
    sort.hidden = false;
    const select = sort.querySelector('select')!;
    select.addEventListener('change', () => this.change(() => ({ order: select.value as CaseOrder })));
    window.addEventListener('popstate', () => this.show());
    this.show();
  }

  private get edition(): Locale {
    const { edition } = this.dataset;
    return isLocale(edition) ? edition : 'zh';
  }

  private get t(): Messages['browse'] {
    return messagesFor(this.edition).browse;
  }

  private get choice(): Choice<CaseOrder> {
    return readChoice(location.search, caseOffer);
  }

  private change(changed: (choice: Choice<CaseOrder>) => Partial<Choice<CaseOrder>>) {
    const { choice } = this;
    const query = writeChoice({ ...choice, ...changed(choice) }, caseOffer, location.search);
    history.pushState(null, '', `${location.pathname}${query}`);
    announce(this.t.said(this.show()));
  }

  /** Shows what the address asks for. @returns how many cases that leaves */
  private show(): number {
    const { choice, t } = this;
    const shelf = this.shelf!;
    const { entries } = shelf;
    const sifted = sift(entries, choice.chosen, caseOffer.facets);
    const left = sifted.kept.length;
    const chosen = countChosen(choice.chosen);
    this.form.show(choice.chosen, sifted.counts);
    shelf.show(sifted.kept, choice.order, choice.chosen['theme']);
    this.child('.browse-bar .count').textContent = chosen === 0 ? t.all(left) : t.left(left, entries.length);
    this.child<HTMLSelectElement>('.browse-sort select').value = choice.order;
    this.sheet.show(chosen, left);
    this.showChips(choice);
    this.showWaysOut(choice, sifted);
    const other = document.querySelector<HTMLAnchorElement>('.language-switch a');
    if (other) other.search = location.search;
    return left;
  }

  /** What is chosen, each with a button that drops it. */
  private showChips({ chosen }: Choice) {
    const { t } = this;
    const list = this.child<HTMLElement>('.browse-chosen');
    const chips = Object.entries(chosen).flatMap(([facet, values]) =>
      values.map((value) => {
        const name = this.nameOf(facet, value);
        const button = element('button', { type: 'button', class: 'chip', 'aria-label': t.drop(name) }, name);
        button.addEventListener('click', () => this.drop(facet, value, button));
        return element('li', {}, button);
      }),
    );
    if (chips.length > 1) {
      const all = element('button', { type: 'button', class: 'plain' }, t.clearAll);
      all.addEventListener('click', () => this.drop(undefined, '', all));
      chips.push(element('li', {}, all));
    }
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
  }

  /** Drops a value, or all, and keeps the keyboard near the place where the button was. */
  private drop(facet: string | undefined, value: string, from: HTMLElement) {
    const index = [...this.querySelectorAll('.browse-chosen button')].indexOf(from);
    this.change(({ chosen }) => ({ chosen: facet === undefined ? {} : toggle(chosen, facet, value) }));
    const chips = this.querySelectorAll<HTMLElement>('.browse-chosen button');
    (chips[Math.min(Math.max(index, 0), chips.length - 1)] ?? this.child<HTMLElement>('.browse-sort select')).focus();
  }

  /** Where nothing is left: what to drop, the most useful first. */
  private showWaysOut({ chosen }: Choice, { kept }: Sifted<ShelfEntry>) {
    const { t } = this;
    const target = this.child<HTMLElement>('.browse-empty');
    target.hidden = kept.length > 0;
    if (target.hidden) return target.replaceChildren();
    const drops = offerDrops(this.shelf!.entries, chosen).sort((a, b) => b.left - a.left);
    const items = drops.map(({ facet, value, left }) => {
      const button = element('button', { type: 'button', class: 'plain' }, t.wayOut(this.nameOf(facet, value), left));
      button.addEventListener('click', () => this.drop(facet, value, button));
      return element('li', {}, button);
    });
    target.replaceChildren(
      element('p', { class: 'lead' }, t.empty),
      element('p', {}, t.emptyHint),
      element('ul', {}, ...items),
    );
  }

  private nameOf(facet: string, value: string): string {
    const names: Record<string, string> = this.t.facets;
    return this.t.chip(names[facet] ?? facet, this.form.nameOf(facet, value));
  }

  private child<Found extends Element>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }
}

customElements.define('case-browser', CaseBrowser);
