import { announce } from '../announce.ts';
import type { PackSession } from './pack-session.ts';

/** The list of all cases, narrowed down as one types. */
export function showPicker(root: HTMLElement, session: PackSession) {
  const { t } = session;
  const input = root.querySelector<HTMLInputElement>('input')!;
  const status = root.querySelector<HTMLElement>('.pack-found')!;
  const groups = [...root.querySelectorAll<HTMLElement>('.pack-group')];
  const items = [...root.querySelectorAll<HTMLElement>('.pack-group li')];
  const narrow = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const hits = items.filter((item) => {
      const text = fold(item.dataset['words'] ?? '');
      item.hidden = !words.every((word) => text.includes(word));
      return !item.hidden;
    });
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    status.textContent = hits.length === 0 ? t.foundNone : t.found(hits.length);
    return status.textContent;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    narrow();
    clearTimeout(timer);
    timer = setTimeout(() => announce(status.textContent), 700);
  });
  narrow();
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
