import { caseOffer, type CaseOrder, type ListedCase, orderCases } from '../../library/case-order.ts';
import { readChoice } from '../../library/facets.ts';
import type { Locale } from '../../locales.ts';
import { element } from '../element.ts';
import { GradualFill } from './gradual-fill.ts';

/** A case as its item in the list tells it. */
export interface ShelfEntry extends ListedCase {
  item: HTMLElement;
}

interface Group {
  theme: string;
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
  private arranged: readonly Group[];
  private readonly flat: { section: HTMLElement; heading: HTMLElement; list: HTMLElement };
  private readonly jumpList: HTMLElement | null;
  private readonly names: Readonly<Record<CaseOrder, string>>;
  private readonly edition: Locale;
  private readonly gradual = new GradualFill();
  /** All entries in each order that was asked for: sorting thousands by pinyin takes longer than sifting them. */
  private readonly ordered = new Map<CaseOrder, ShelfEntry[]>();

  constructor(root: HTMLElement, names: Readonly<Record<CaseOrder, string>>, edition: Locale) {
    this.names = names;
    this.edition = edition;
    const sections = [...root.querySelectorAll<HTMLElement>('.browse-group')];
    this.jumpList = root.querySelector('.jump-list');
    const jumps = [...root.querySelectorAll<HTMLElement>('.jump-list li')];
    this.groups = sections.map((section, index) => {
      const list = section.querySelector<HTMLElement>('.entry-list')!;
      const { theme = '' } = section.dataset;
      return { theme, section, list, entries: [...list.children].map(readItem), jump: jumps[index] };
    });
    this.arranged = this.groups;
    this.entries = this.groups.flatMap(({ entries }) => entries);
    const heading = element('h2', {});
    const list = element('ul', { class: 'entry-list' });
    const section = element('section', { hidden: true }, heading, list);
    sections.at(-1)?.after(section);
    this.flat = { section, heading, list };
  }

  /** Shows these entries, and no others, in an order; the groups of the chosen themes stand first. */
  show(kept: readonly ShelfEntry[], order: CaseOrder, themes: readonly string[] = []) {
    const left = new Set(kept);
    const grouped = order === 'theme';
    this.flat.section.hidden = grouped || kept.length === 0;
    this.flat.heading.textContent = this.names[order];
    if (this.jumpList) this.jumpList.hidden = !grouped || kept.length === 0;
    const fillings = this.arrange(themes).map(({ section, list, entries, jump }) => {
      const own = grouped ? entries.filter((entry) => left.has(entry)) : [];
      section.hidden = own.length === 0;
      if (jump) {
        jump.hidden = own.length === 0;
        jump.querySelector('.count')!.textContent = String(own.length);
      }
      return { list, items: own.map(({ item }) => item) };
    });
    const inOrder = grouped ? [] : this.inOrder(order).filter((entry) => left.has(entry));
    this.gradual.fill([...fillings, { list: this.flat.list, items: inOrder.map(({ item }) => item) }]);
  }

  /**
   * A case stands under its main theme only, so other groups hold cases of a chosen theme too.
   * @returns the groups in the order in which they now stand
   */
  private arrange(themes: readonly string[]): Group[] {
    const isChosen = ({ theme }: Group) => Number(themes.includes(theme));
    const groups = [...this.groups].sort((a, b) => isChosen(b) - isChosen(a));
    const before = this.arranged;
    if (groups.every((group, index) => group === before[index])) return groups;
    this.arranged = groups;
    for (const { section, jump } of groups) {
      this.flat.section.before(section);
      if (jump) jump.parentElement!.append(jump);
    }
    return groups;
  }

  private inOrder(order: CaseOrder): ShelfEntry[] {
    const made = this.ordered.get(order) ?? orderCases(this.entries, order, this.edition);
    this.ordered.set(order, made);
    return made;
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
