import { element } from '../element.ts';

/** An answer that can be chosen: its value and its words. The first is the one that a reader most likely wants. */
export interface Answer {
  value: string;
  label: string;
  /** Whether the keyboard stands on it first: the harmless one, where another cannot be undone. */
  focus?: boolean;
}

/** Asks, and waits for the answer. Undefined when the question was closed. */
export async function ask(
  title: string,
  lines: readonly string[],
  answers: readonly Answer[],
): Promise<string | undefined> {
  const heading = element('h2', { id: 'pack-dialog-title' }, title);
  const buttons = answers.map(({ value, label, focus = false }, index) =>
    element('button', { value, class: index === 0 ? '' : 'plain', autofocus: focus }, label),
  );
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    ...lines.map((line) => element('p', {}, line)),
    element('p', { class: 'pack-dialog-answers' }, ...buttons),
  );
  const dialog = element('dialog', { class: 'pack-dialog', 'aria-labelledby': 'pack-dialog-title' }, form);
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.remove();
  return dialog.returnValue === '' ? undefined : dialog.returnValue;
}
