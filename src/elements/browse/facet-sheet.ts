import type { Messages } from '../../i18n/messages.ts';
import { element } from '../element.ts';

/** Where the form stands beside the list and needs no sheet. Follows `browse.css`. */
const wide = '(min-width: 60rem)';

/** On a narrow screen the form of the facets is a sheet that comes up from the foot of the page, opened by a button in the bar above the list. */
export class FacetSheet {
  readonly opener: HTMLButtonElement;
  private readonly dialog: HTMLDialogElement;
  private readonly done = element('button', { type: 'button', class: 'facet-done' });
  private readonly clear: HTMLButtonElement;
  private readonly t: Messages['browse'];

  /** @param list what the form filters; whoever asks to see what is left is taken to its start */
  constructor(form: HTMLFormElement, list: HTMLElement, t: Messages['browse'], clearAll: () => void) {
    this.t = t;
    this.opener = element('button', { type: 'button', class: 'facet-open', 'aria-haspopup': 'dialog' });
    this.clear = element('button', { type: 'button', class: 'plain' }, t.clearAll);
    const close = element('button', { type: 'button', class: 'plain facet-close', 'aria-label': t.close }, '×');
    const heading = element('h2', { id: 'facet-sheet-title' }, t.filters);
    const body = element('div', { class: 'facet-sheet-body' });
    this.dialog = element(
      'dialog',
      { class: 'facet-sheet', 'aria-labelledby': heading.id },
      element('div', { class: 'facet-sheet-head' }, heading, close),
      body,
      element('div', { class: 'facet-sheet-foot' }, this.clear, this.done),
    );
    document.body.append(this.dialog);
    const home = form.parentElement!;
    this.opener.addEventListener('click', () => {
      // A short list of facets shows at a glance what there is; what is chosen stays open.
      for (const facet of form.querySelectorAll('details')) facet.open = facet.querySelector(':checked') !== null;
      body.append(form);
      this.dialog.showModal();
    });
    this.dialog.addEventListener('close', () => home.append(form));
    this.clear.addEventListener('click', () => {
      clearAll();
      this.done.focus();
    });
    close.addEventListener('click', () => this.dialog.close());
    this.done.addEventListener('click', () => {
      this.dialog.close();
      const { top } = list.getBoundingClientRect();
      if (top < 0 || top > window.innerHeight / 2) list.scrollIntoView();
    });
    this.dialog.addEventListener('click', ({ target }) => {
      // What lies outside of the sheet belongs to the dialog itself.
      if (target === this.dialog) this.dialog.close();
    });
    window.matchMedia(wide).addEventListener('change', ({ matches }) => {
      if (matches) this.dialog.close();
    });
  }

  show(chosen: number, left: number) {
    this.opener.textContent = this.t.open(chosen);
    this.done.textContent = this.t.see(left);
    this.clear.hidden = chosen === 0;
  }
}
