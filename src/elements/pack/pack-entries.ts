import { messagesFor } from '../../i18n/messages.ts';
import { moveEntry, type Pack, removeCase } from '../../pack/pack.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { EntryView } from './pack-entry.ts';
import type { PackMaterials } from './pack-materials.ts';
import type { PackSession } from './pack-session.ts';
import { removedEntries } from './removed-entries.ts';

/** The cases of the pack in order, and those taken out lately. */
export function showEntries(root: HTMLElement, session: PackSession, materials: PackMaterials) {
  const views = new Map<string, EntryView>();
  const list = root.querySelector<HTMLOListElement>('.pack-entries')!;
  const { t } = session;
  const { punctuation } = messagesFor(session.edition);

  const actions = {
    move(id: string, to: number) {
      const { entries } = session.pack;
      const from = entries.findIndex((entry) => entry.id === id);
      if (to < 0) return announce(t.atTop);
      if (to >= entries.length) return announce(t.atBottom);
      const focused = document.activeElement as HTMLElement | null;
      session.change(t.did.move(session.titleOf(id)), (pack) => moveEntry(pack, from, to));
      // An element that moves in the document loses the focus.
      if (focused && list.contains(focused)) focused.focus();
      announce(t.moved(session.titleOf(id), to + 1, entries.length));
    },
    remove(id: string) {
      const place = session.pack.entries.findIndex((entry) => entry.id === id);
      session.change(t.did.remove(session.titleOf(id)), (pack) => removeCase(pack, id));
      const next = list.children[place] ?? list.children[place - 1];
      (next?.querySelector<HTMLElement>('.pack-remove') ?? root.querySelector<HTMLElement>('.pack-undo'))?.focus();
      announce(`${t.did.remove(session.titleOf(id))}${punctuation.semicolon}${t.count(session.pack.entries.length)}`);
    },
  };

  const show = (pack: Pack) => {
    const ids = new Set(pack.entries.map(({ id }) => id));
    for (const [id, view] of views) {
      if (ids.has(id)) continue;
      view.root.remove();
      views.delete(id);
    }
    for (const [place, entry] of pack.entries.entries()) {
      const view = views.get(entry.id) ?? new EntryView(session, materials, entry, actions);
      views.set(entry.id, view);
      if (list.children[place] !== view.root) list.insertBefore(view.root, list.children[place] ?? null);
      view.update(entry, place, pack.entries.length);
    }
    const some = pack.entries.length > 0;
    root.querySelector<HTMLElement>('.pack-empty')!.hidden = some;
    root.querySelector<HTMLElement>('.pack-order')!.hidden = !some;
    root.querySelector<HTMLElement>('.pack-count-words')!.textContent = some ? t.count(pack.entries.length) : '';
  };

  for (const [name, open] of [
    ['.pack-open-all', true],
    ['.pack-close-all', false],
  ] as const)
    root.querySelector(name)!.addEventListener('click', () => {
      for (const { details } of views.values()) details.open = open;
    });
  materials.listen(() => show(session.pack));
  session.show(show);
  showRemoved(root.querySelector<HTMLDetailsElement>('.pack-removed')!, session);
}

function showRemoved(root: HTMLDetailsElement, session: PackSession) {
  const { t } = session;
  session.show((pack) => {
    const inPack = new Set(pack.entries.map(({ id }) => id));
    const entries = removedEntries().filter(({ id }) => !inPack.has(id) && session.knows(id));
    root.hidden = entries.length === 0;
    root.querySelector('summary')!.textContent = t.removedTitle(entries.length);
    const items = entries.map(({ id }) => {
      const title = session.titleOf(id);
      const back = element('button', { type: 'button', class: 'plain', 'aria-label': t.putBackName(title) }, t.putBack);
      back.addEventListener('click', () => {
        session.store.add(id);
        announce(t.did.add(title));
        root.querySelector<HTMLElement>('button, summary')?.focus();
      });
      return element('li', {}, element('span', {}, title), back);
    });
    root.querySelector('ul')!.replaceChildren(...items);
  });
}
