import { element } from './element.ts';

let region: HTMLElement | undefined;

/** Lets screen readers say something, whatever they are at. */
export function announce(text: string) {
  if (!region) {
    region = element('p', { class: 'visually-hidden', role: 'status' });
    document.body.append(region);
  }
  const target = region;
  target.textContent = '';
  // A region that is filled as soon as it is made, or twice with the same words, stays unsaid.
  setTimeout(() => (target.textContent = text), 50);
}
