import { element } from '../element.ts';

/** What a list item or a table cell needs around it to be one. */
const frames = 'ul, ol, dl, table, thead, tbody, tr';

/** A selected piece of the page as HTML to paste, with lines of text after it: without buttons, and with whole addresses. */
export function selectionAsHtml(range: Range, lines: readonly string[]): string {
  let piece: Node = range.cloneContents();
  const start = range.commonAncestorContainer;
  let around = start instanceof Element ? start : start.parentElement;
  while (around?.matches(frames)) {
    const frame = around.cloneNode(false);
    frame.appendChild(piece);
    piece = frame;
    around = around.parentElement;
  }
  const whole = element('div', {}, piece, ...lines.map((line) => element('p', {}, line)));
  for (const part of whole.querySelectorAll('button, svg, input, [hidden], .visually-hidden')) part.remove();
  for (const link of whole.querySelectorAll('a')) link.setAttribute('href', link.href);
  return whole.innerHTML;
}
