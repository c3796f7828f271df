import type { Chosen, Sifted } from '../../library/facets.ts';

/** What the form asks of whoever owns the choice. */
export interface FacetActions {
  toggle: (facet: string, value: string) => void;
  clear: (facet: string) => void;
}

interface Facet {
  name: string;
  details: HTMLDetailsElement;
  chosen: HTMLElement;
  clear: HTMLButtonElement;
  boxes: { box: HTMLInputElement; label: HTMLElement; name: string; count: HTMLElement }[];
}

/** A form of facets as the server wrote it: `details[data-facet]` with boxes to tick, each with its name and a place for a count. */
export class FacetForm {
  readonly element: HTMLFormElement;
  private readonly facets: Facet[];
  private shownBefore = false;

  constructor(form: HTMLFormElement, actions: FacetActions) {
    this.element = form;
    this.facets = [...form.querySelectorAll<HTMLDetailsElement>('details[data-facet]')].map(readFacet);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) actions.toggle(target.name, target.value);
    });
    for (const { name, clear, details } of this.facets) {
      clear.addEventListener('click', () => {
        actions.clear(name);
        // The button is gone once there is nothing to clear.
        details.querySelector('summary')?.focus();
      });
    }
  }

  /** Ticks what is chosen and writes the counts. A value that would leave nothing cannot be chosen, only dropped. */
  show(chosen: Chosen, counts: Sifted<unknown>['counts']) {
    for (const facet of this.facets) {
      const values = new Set(chosen[facet.name]);
      for (const { box, count, label } of facet.boxes) {
        const left = counts.get(facet.name)?.get(box.value) ?? 0;
        box.checked = values.has(box.value);
        box.disabled = left === 0 && !box.checked;
        label.classList.toggle('none', left === 0);
        const text = String(left);
        if (count.textContent !== text) count.textContent = text;
      }
      facet.chosen.textContent = values.size === 0 ? '' : String(values.size);
      facet.clear.hidden = values.size === 0;
      // An address that comes with a choice opens the facets that it is about; later it is the reader who opens and closes.
      if (!this.shownBefore && values.size > 0) facet.details.open = true;
    }
    this.shownBefore = true;
  }

  /** The name of a value; a value that is not offered is its own name. */
  nameOf(facet: string, value: string): string {
    const boxes = this.facets.find(({ name }) => name === facet)?.boxes;
    return boxes?.find(({ box }) => box.value === value)?.name ?? value;
  }
}

function readFacet(details: HTMLDetailsElement): Facet {
  const labels = [...details.querySelectorAll<HTMLElement>('label')];
  return {
    name: details.dataset['facet'] ?? '',
    details,
    chosen: details.querySelector<HTMLElement>('.facet-chosen')!,
    clear: details.querySelector<HTMLButtonElement>('.facet-clear')!,
    boxes: labels.map((label) => ({
      label,
      box: label.querySelector('input')!,
      name: label.querySelector('.facet-value')?.textContent.trim() ?? '',
      count: label.querySelector<HTMLElement>('.count')!,
    })),
  };
}
