import { languageTags } from '../../../locales.ts';
import {
  type Block,
  type Diagram,
  type Inline,
  type Mark,
  markText,
  type PackDocument,
  type Table,
} from '../../blocks.ts';
import { pageStyle } from './page-style.ts';

/** A document as one file that opens offline. Nothing in it can run. */
export function writeHtml(document: PackDocument): string {
  const title = escapeMarkup(document.title);
  return `<!doctype html>
<html lang="${languageTags[document.locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
${writeHtmlBody(document)}
</body>
</html>
`;
}

/** The same as a piece of a page: `<article class="sheet">`; every text in it is escaped. */
export function writeHtmlBody(document: PackDocument): string {
  const notes: string[] = [];
  const details = document.details
    .map(({ label, value }) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>`)
    .join('');
  const blocks = document.blocks.map((block) => writeBlock(block, notes)).join('\n');
  const footnotes = notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join('');
  return [
    `<article class="sheet" lang="${languageTags[document.locale]}">`,
    `<header><h1>${escapeMarkup(document.title)}</h1>`,
    document.subtitle === undefined ? '' : `<p class="subtitle">${escapeMarkup(document.subtitle)}</p>`,
    details && `<dl class="details">${details}</dl>`,
    `</header>`,
    blocks,
    footnotes && `<ol class="notes">${footnotes}</ol>`,
    `<footer>${escapeMarkup(document.footer)}</footer>`,
    `</article>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function writeBlock(block: Block, notes: string[]): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      return `<${tag}${block.newPage ? ' class="new-page"' : ''}>${escapeMarkup(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p class="${block.role}">${writeLine(block.inlines, block.mark, notes)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${writeLine(item.inlines, item.mark, notes)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'table':
      return writeTable(block);
    case 'diagram':
      return writeDiagram(block);
    case 'lines':
      return `<div class="lines" aria-hidden="true">${'<hr>'.repeat(block.count)}</div>`;
  }
}

function writeTable({ caption, head, rows, mark }: Table): string {
  const title =
    caption === undefined && !mark ? '' : `<caption>${escapeMarkup(caption ?? '')}${ofMark(mark)}</caption>`;
  const names = head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeMarkup(first)}</th>${cells}</tr>`;
  });
  return `<table>${title}${names && `<thead><tr>${names}</tr></thead>`}<tbody>${body.join('')}</tbody></table>`;
}

function writeDiagram({ name, gloss, remarks, groups, mark }: Diagram): string {
  const parts = groups.map((group) => {
    const items = group.items
      ? `<ol>${group.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ol>`
      : `<p>${escapeMarkup(group.unknown ?? '')}</p>`;
    const head = `<b class="numeral">${escapeMarkup(group.numeral)}</b> <b>${escapeMarkup(group.name)}</b> (${group.count})`;
    return `<li>${head}${items}</li>`;
  });
  const title = `${escapeMarkup(name)}${gloss === undefined ? '' : ` · ${escapeMarkup(gloss)}`}`;
  const notes = remarks.map((remark) => `<p>${escapeMarkup(remark)}</p>`).join('');
  return `<figure class="model-text"><figcaption>${title}${ofMark(mark)}</figcaption><ul>${parts.join('')}</ul>${notes}</figure>`;
}

function writeLine(inlines: readonly Inline[], mark: Mark | undefined, notes: string[]): string {
  const text = inlines.map((inline) => {
    if (inline.passage) return `<sup>${noteNumber(inline.passage.full, notes)}</sup>`;
    const written = escapeMarkup(inline.text).replaceAll('\n', '<br>');
    if (inline.style === undefined) return written;
    return inline.style === 'strong' ? `<strong>${written}</strong>` : `<em>${written}</em>`;
  });
  return `${text.join('')}${ofMark(mark)}`;
}

/** The number of a note; a place that is named again keeps its number. */
function noteNumber(note: string, notes: string[]): number {
  const known = notes.indexOf(note) + 1;
  return known > 0 ? known : notes.push(note);
}

function ofMark(mark: Mark | undefined): string {
  return mark ? ` <span class="mark">${escapeMarkup(markText(mark))}</span>` : '';
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in HTML or XML, in an element or an attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}
