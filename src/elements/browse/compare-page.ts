import { messagesFor, type Messages } from '../../i18n/messages.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { compareFacts, compareTexts, type ComparisonRow } from '../../pack/comparison.ts';
import type { CaseMaterial } from '../../pack/material.ts';
import { paths } from '../../paths.ts';
import { announce } from '../announce.ts';
import { makeAddToPack } from '../pack/add-to-pack.ts';
import { compareStore, mostCompared } from './compare-store.ts';
import { element } from '../element.ts';
import { PackMaterials } from '../pack/pack-materials.ts';

/**
 * `<compare-page data-edition>`: the cases that the address names, side by side. Around it stand a place for messages, a list from
 * which to add a case, and a place for the tables.
 */
class ComparePage extends HTMLElement {
  private readonly materials = new PackMaterials();
  /** The cases that the tables show: they are made anew for others only, lest focus be lost. */
  private tabled = '';

  connectedCallback() {
    this.querySelector('.compare-fallback')?.remove();
    this.child('add').hidden = false;
    this.materials.listen(() => this.show());
    this.child('add').addEventListener('submit', (event) => {
      event.preventDefault();
      this.addChosen();
    });
    this.child('print').addEventListener('click', () => window.print());
    window.addEventListener('popstate', () => this.show());
    if (this.asked.length === 0 && compareStore.ids.length > 0) this.go(compareStore.ids, true);
    this.show();
  }

  private get edition(): Locale {
    const { edition } = this.dataset;
    return isLocale(edition) ? edition : 'zh';
  }

  private get t(): Messages['compare'] {
    return messagesFor(this.edition).compare;
  }

  /** The ids of the address, each once. */
  private get asked(): string[] {
    const ids = new URLSearchParams(location.search).get('ids') ?? '';
    return [...new Set(ids.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  }

  /** The ids that have a column, or will have one when loaded. */
  private get known(): string[] {
    return this.asked.slice(0, mostCompared).filter((id) => this.materials.case(this.edition, id).state !== 'gone');
  }

  private get select(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  /** Adds the case chosen in the list; it does so when asked only, because arrow keys on a closed list choose at every step. */
  private addChosen() {
    const { t, known, select } = this;
    const { value } = select;
    const title = select.selectedOptions[0]?.label ?? value;
    if (known.length >= mostCompared) return announce(t.full(mostCompared));
    if (value === '') {
      select.focus();
      return announce(t.chooseFirst);
    }
    if (known.includes(value)) return announce(t.already(title));
    select.value = '';
    this.go([...known, value]);
    announce(t.saidAdded(title, known.length + 1));
  }

  /** Removes a case; focus goes to the button that stands in the place of its own, or to the list. */
  private removeCase(id: string, title: string) {
    const buttons = () => [...this.querySelectorAll<HTMLElement>('.compare-remove')];
    const place = buttons().findIndex((button) => button.dataset['case'] === id);
    this.go(this.asked.filter((other) => other !== id));
    const left = buttons();
    (left[Math.min(place, left.length - 1)] ?? this.select).focus();
    announce(this.t.saidRemoved(title, left.length));
  }

  private go(ids: readonly string[], replace = false) {
    const address = paths.compare(this.edition, ids);
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    compareStore.set(ids);
    this.show();
  }

  private show() {
    const { t, asked } = this;
    const shown = asked.slice(0, mostCompared);
    const loaded = shown.map((id) => ({ id, ...this.materials.case(this.edition, id) }));
    const ids = (state: string) => loaded.filter((one) => one.state === state).map(({ id }) => id);
    const messages: (Node | string)[] = [];
    const say = (...parts: (Node | string)[]) => messages.push(element('p', {}, ...parts));
    if (ids('gone').length > 0) say(t.unknown(ids('gone').join(', ')));
    if (asked.length > mostCompared) say(t.tooMany(mostCompared, asked.slice(mostCompared).join(', ')));
    if (ids('failed').length > 0) {
      const retry = element('button', { type: 'button' }, t.retry);
      retry.addEventListener('click', () => {
        this.materials.retry();
        this.select.focus();
      });
      say(t.failed(ids('failed').join(', ')), ' ', retry);
    }
    const ready = loaded.flatMap((one) => (one.state === 'ready' ? [one.material] : []));
    if (ids('loading').length > 0) say(t.busy);
    else if (ready.length < 2) say(t.few);
    this.child('messages').replaceChildren(...messages);
    this.child('print').hidden = ready.length < 2;
    this.showRoom();
    const tabled = ready.map(({ id }) => id).join(',');
    if (tabled !== this.tabled) this.child('tables').replaceChildren(...(ready.length === 0 ? [] : this.tables(ready)));
    this.tabled = tabled;
    this.askOtherEdition();
  }

  /** What the list offers: not the cases that are here, and none when there is no room. */
  private showRoom() {
    const { known } = this;
    const full = known.length >= mostCompared;
    for (const option of this.select.options) option.disabled = known.includes(option.value);
    this.child('add').querySelector('[type="submit"]')!.setAttribute('aria-disabled', String(full));
    this.child('full').textContent = full ? this.t.full(mostCompared) : '';
  }

  private tables(ready: CaseMaterial[]): Node[] {
    return [
      element('h2', {}, this.t.facts),
      this.table(ready, compareFacts(ready), 'compare-facts', true),
      element('h2', { class: 'compare-texts-title' }, this.t.texts),
      this.table(ready, compareTexts(ready), 'compare-texts', false),
    ];
  }

  private table(ready: CaseMaterial[], rows: ComparisonRow[], name: string, actions: boolean): HTMLElement {
    const heads = ready.map((material) =>
      element(
        'th',
        { scope: 'col' },
        element('a', { href: material.address }, material.title),
        ' ',
        element(
          'span',
          { class: `badge ${material.status === 'proposed' ? 'proposed' : `grade-${material.mark.grade ?? ''}`}` },
          material.mark.grade ?? '',
        ),
        ...(actions ? [this.actions(material)] : []),
      ),
    );
    const body = rows.map(({ name: title, cells }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, title),
        ...cells.map((lines, index) =>
          element(
            'td',
            { 'data-label': ready[index]!.title },
            lines.length === 0 ? this.unsaid() : this.lines(lines, ready[index]!),
          ),
        ),
      ),
    );
    const table = element(
      'table',
      { class: `compare-table ${name}` },
      element('thead', {}, element('tr', {}, element('td', {}), ...heads)),
      element('tbody', {}, ...body),
    );
    return element('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': this.t.title }, table);
  }

  private lines(lines: readonly string[], material: CaseMaterial): Node {
    if (lines.length === 1) return document.createTextNode(lines[0]!);
    return element('ul', {}, ...lines.map((line) => element('li', {}, this.line(line, material))));
  }

  /** The line that counts what is left out leads to the case, where all of it stands. */
  private line(line: string, { address, title }: CaseMaterial): Node | string {
    const count = /\d+/.exec(line)?.[0];
    if (count === undefined || line !== this.t.more(Number(count))) return line;
    return element('a', { href: address, 'aria-label': this.t.moreIn(line, title) }, line);
  }

  private unsaid(): Node {
    return element('span', { class: 'not-stated' }, this.t.notStated);
  }

  private actions({ id, title }: CaseMaterial): HTMLElement {
    const remove = element(
      'button',
      { type: 'button', class: 'compare-remove', 'data-case': id, 'aria-label': this.t.remove(title) },
      this.t.removeShort,
    );
    remove.addEventListener('click', () => this.removeCase(id, title));
    return element('div', { class: 'compare-actions' }, makeAddToPack(id, this.edition, title), remove);
  }

  /** The other edition compares the same cases. */
  private askOtherEdition() {
    const other = document.querySelector<HTMLAnchorElement>('.language-switch a');
    if (other) other.search = location.search;
  }

  private child(name: 'messages' | 'add' | 'full' | 'tables' | 'print'): HTMLElement {
    return this.querySelector<HTMLElement>(`.compare-${name}`)!;
  }
}

customElements.define('compare-page', ComparePage);
