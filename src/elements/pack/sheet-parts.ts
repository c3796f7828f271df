import { element } from '../element.ts';

/** What a sheet shows: the article's opening tag and its pieces, each from one chapter heading to the next. */
const shown = new WeakMap<HTMLElement, { open: string; pieces: string[] }>();

/**
 * Puts an article in a sheet, leaving alone the chapters that are the same as before: a long document keeps its place while
 * somebody types, and the browser has little to do.
 * @param html what `writeHtmlBody` returned; every text in it is escaped
 */
export function showArticle(sheet: HTMLElement, html: string) {
  const [, open = '', inner = ''] = /^(<article[^>]*>)([\s\S]*)<\/article>$/.exec(html) ?? [];
  const pieces = inner.split(/(?=<h2[ >])/);
  const before = shown.get(sheet);
  if (before?.open !== open || !sheet.firstElementChild) sheet.innerHTML = `${open}</article>`;
  const old = before?.open === open ? before.pieces : [];
  const article = sheet.firstElementChild!;
  while (article.children.length > pieces.length) article.lastElementChild!.remove();
  for (const [index, piece] of pieces.entries()) {
    const part = article.children[index] ?? article.appendChild(element('div', { class: 'sheet-part' }));
    if (part.childNodes.length === 0 || old[index] !== piece) part.innerHTML = piece;
  }
  shown.set(sheet, { open, pieces });
}
