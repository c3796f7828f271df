import { caseOffer, type CaseOrder, type ListedCase } from '../library/case-order.ts';
import { readChoice } from '../library/facets.ts';
import { element } from './element.ts';

/** A case as its item in the list tells it. */
export interface ShelfEntry extends ListedCase {
  item: HTMLElement;
}

interface Group {
  section: HTMLElement;
  list: HTMLElement;
  entries: ShelfEntry[];
  /** Its link in the list of groups. */
  jump: HTMLElement | undefined;
}

/** The items of a list of cases in their groups. Items are hidden, or moved to one list where an order crosses the groups. */
export class CaseShelf {
  readonly entries: ShelfEntry[];
  private readonly groups: Group[];
  private readonly flat: { section: HTMLElement; heading: HTMLElement; list: HTMLElement };
  private readonly jumpList: HTMLElement | null;
  private readonly names: Readonly<Record<CaseOrder, string>>;
  private order: CaseOrder = 'theme';

  constructor(root: HTMLElement, names: Readonly<Record<CaseOrder, string>>) {
    this.names = names;
    const sections = [...root.querySelectorAll<HTMLElement>('.browse-group')];
    this.jumpList = root.querySelector('.jump-list');
    const jumps = [...root.querySelectorAll<HTMLElement>('.jump-list li')];
    this.groups = sections.map((section, index) => {
      const list = section.querySelector<HTMLElement>('.entry-list')!;
      return { section, list, entries: [...list.children].map(readItem), jump: jumps[index] };
    });
    this.entries = this.groups.flatMap(({ entries }) => entries);
    const heading = element('h2', {});
    const list = element('ul', { class: 'entry-list' });
    const section = element('section', { hidden: true }, heading, list);
    sections.at(-1)?.after(section);
    this.flat = { section, heading, list };
  }

  /** Shows these entries, in this order, and hides the others. */
  show(kept: readonly ShelfEntry[], order: CaseOrder) {
    const left = new Set(kept);
    for (const entry of this.entries) {
      const hidden = !left.has(entry);
      if (entry.item.hidden !== hidden) entry.item.hidden = hidden;
    }
    const grouped = order === 'theme';
    if (!grouped) this.flat.list.append(...kept.map(({ item }) => item));
    else if (this.order !== 'theme') {
      for (const { list, entries } of this.groups) list.append(...entries.map(({ item }) => item));
    }
    this.order = order;
    this.flat.section.hidden = grouped || kept.length === 0;
    this.flat.heading.textContent = this.names[order];
    if (this.jumpList) this.jumpList.hidden = !grouped || kept.length === 0;
    for (const { section, entries, jump } of this.groups) {
      const count = entries.filter((entry) => left.has(entry)).length;
      section.hidden = !grouped || count === 0;
      if (!jump) continue;
      jump.hidden = count === 0;
      jump.querySelector('.count')!.textContent = String(count);
    }
  }
}

function readItem(item: Element): ShelfEntry {
  const { facets = '', year = '' } = (item as HTMLElement).dataset;
  return {
    item: item as HTMLElement,
    name: item.querySelector('.entry-title')?.textContent.trim() ?? '',
    facets: readChoice(facets, caseOffer).chosen,
    year,
  };
}
