import { announce } from './announce.ts';
import { element } from './element.ts';

let shown: HTMLElement | undefined;

/** Says for a few seconds what has just been done: to the eye at the foot of the window, and to screen readers. */
export function showPassingNote(text: string) {
  shown?.remove();
  // It is said by `announce`; the sight of it need not be said again.
  const note = element('p', { class: 'passing-note', 'aria-hidden': 'true' }, text);
  shown = note;
  document.body.append(note);
  setTimeout(() => note.remove(), 4000);
  announce(text);
}
