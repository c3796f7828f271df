import type { PackSession } from './pack-session.ts';

const textFields = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"])';

/** The two buttons that take changes back and do them again, and the keys for it. Text fields keep the keys for themselves. */
export function showUndo(root: HTMLElement, session: PackSession) {
  const { t } = session;
  const undo = root.querySelector<HTMLButtonElement>('.pack-undo')!;
  const redo = root.querySelector<HTMLButtonElement>('.pack-redo')!;
  undo.addEventListener('click', () => session.undo());
  redo.addEventListener('click', () => session.redo());
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
    if ((event.target as Element | null)?.closest?.(textFields)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) session.redo();
    else session.undo();
  });
  session.show(() => {
    // They stay in reach of the keyboard when there is nothing to do, so that focus is not lost under somebody's hands.
    undo.setAttribute('aria-disabled', String(session.undoable === undefined));
    redo.setAttribute('aria-disabled', String(session.redoable === undefined));
    undo.setAttribute('aria-label', session.undoable === undefined ? t.undo : t.undoName(session.undoable));
    redo.setAttribute('aria-label', session.redoable === undefined ? t.redo : t.redoName(session.redoable));
    undo.title = undo.getAttribute('aria-label')!;
    redo.title = redo.getAttribute('aria-label')!;
  });
}
