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

/**
 * The items of a list of cases in their groups, or in one list where an order crosses the groups. What is not shown is taken out:
 * Chromium is slow to hide thousands of items that it has not laid out (`.long` in browse.css), and quick to remove them.
 */
export class CaseShelf {
  readonly entries: ShelfEntry[];
  private readonly groups: Group[];
  private readonly flat: { section: HTMLElement; heading: HTMLElement; list: HTMLElement };
  private readonly jumpList: HTMLElement | null;
  private readonly names: Readonly<Record<CaseOrder, string>>;

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

  /** Shows these entries in this order, and no others. */
  show(kept: readonly ShelfEntry[], order: CaseOrder) {
    const left = new Set(kept);
    const grouped = order === 'theme';
    this.flat.section.hidden = grouped || kept.length === 0;
    this.flat.heading.textContent = this.names[order];
    if (this.jumpList) this.jumpList.hidden = !grouped || kept.length === 0;
    if (grouped) this.flat.list.replaceChildren();
    for (const { section, list, entries, jump } of this.groups) {
      const own = grouped ? entries.filter((entry) => left.has(entry)) : [];
      section.hidden = own.length === 0;
      fill(list, own);
      if (!jump) continue;
      jump.hidden = own.length === 0;
      jump.querySelector('.count')!.textContent = String(own.length);
    }
    if (!grouped) fill(this.flat.list, kept);
  }
}

/** Puts the items in the list, unless they stand there already. */
function fill(list: HTMLElement, entries: readonly ShelfEntry[]) {
  const { children } = list;
  if (children.length === entries.length && entries.every(({ item }, index) => children[index] === item)) return;
  list.replaceChildren(...entries.map(({ item }) => item));
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
