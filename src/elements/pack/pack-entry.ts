import { caseParts, type PackEntry } from '../../pack/pack.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { EntryChoices } from './pack-choices.ts';
import { makeDraggable } from './pack-drag.ts';
import type { PackMaterials } from './pack-materials.ts';
import type { PackSession } from './pack-session.ts';

/** What an entry asks of the list that it stands in. */
export interface EntryActions {
  /** @param to a place from 0; one beyond the list is answered in words */
  move(id: string, to: number): void;
  remove(id: string): void;
}

/** One case of the pack: its place, its title to open, and the buttons that move it or take it out. */
export class EntryView {
  readonly root = element('li', { class: 'pack-entry' });
  readonly details = element('details', {});
  private readonly session: PackSession;
  private readonly materials: PackMaterials;
  private readonly id: string;
  private readonly number = element('span', { class: 'pack-number', 'aria-hidden': 'true' });
  private readonly meta = element('span', { class: 'pack-meta' });
  private readonly state = element('p', { class: 'pack-state', role: 'alert', hidden: true });
  private readonly up: HTMLButtonElement;
  private readonly down: HTMLButtonElement;
  private choices: EntryChoices | undefined;
  private entry: PackEntry;
  private place = 0;

  constructor(session: PackSession, materials: PackMaterials, entry: PackEntry, actions: EntryActions) {
    const { t } = session;
    const { id } = entry;
    const title = session.titleOf(id);
    this.session = session;
    this.materials = materials;
    this.entry = entry;
    this.id = id;
    this.up = button('↑', t.up(title), () => actions.move(id, this.place - 1));
    this.down = button('↓', t.down(title), () => actions.move(id, this.place + 1));
    const remove = button('×', t.remove(title), () => actions.remove(id));
    remove.classList.add('pack-remove');
    const handle = element('span', { class: 'pack-handle', title: t.handle, 'aria-hidden': 'true' });
    const heading = element('span', { class: 'pack-entry-title' }, title);
    this.details.append(element('summary', {}, heading, this.meta));
    this.details.addEventListener('toggle', () => this.show());
    this.root.append(
      handle,
      this.number,
      this.details,
      element('div', { class: 'pack-entry-buttons' }, this.up, this.down, remove),
      this.state,
    );
    makeDraggable(
      this.root,
      handle,
      (to) => actions.move(id, to),
      () => announce(t.dragCancelled),
    );
  }

  update(entry: PackEntry, place: number, count: number) {
    this.entry = entry;
    this.place = place;
    this.number.textContent = String(place + 1);
    this.up.setAttribute('aria-disabled', String(place === 0));
    this.down.setAttribute('aria-disabled', String(place === count - 1));
    this.show();
  }

  private show() {
    const { t, pack } = this.session;
    const { entry } = this;
    const { state } = this.materials.case(pack.locale, this.id);
    const minutes = entry.questions.reduce((sum, question) => sum + question.minutes, 0);
    this.meta.textContent = [
      entry.questions.length === 0 ? t.meta.noQuestions : t.meta.questions(entry.questions.length, minutes),
      ...(entry.note.trim() === '' ? [] : [t.meta.note]),
      ...(entry.parts.length === caseParts.length ? [] : [t.meta.parts(entry.parts.length, caseParts.length)]),
    ].join(' · ');
    this.showState(state);
    if (!this.details.open) return;
    if (!this.choices) {
      this.choices = new EntryChoices(this.session, this.materials, this.id);
      this.details.append(this.choices.root);
    }
    this.choices.update(entry);
  }

  private showState(state: 'loading' | 'failed' | 'gone' | 'ready') {
    const { t } = this.session;
    const shown = this.state.dataset['state'];
    if (shown === state) return;
    this.state.dataset['state'] = state;
    this.state.hidden = state === 'ready' || state === 'loading';
    if (this.state.hidden) this.state.replaceChildren();
    if (state === 'gone') this.state.replaceChildren(t.gone);
    if (state === 'failed') {
      const retry = element('button', { type: 'button', class: 'plain' }, t.retry);
      retry.addEventListener('click', () => this.materials.retry());
      this.state.replaceChildren(t.failed, ' ', retry);
    }
  }
}

function button(sign: string, name: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': name, title: name }, sign);
  made.addEventListener('click', press);
  return made;
}
