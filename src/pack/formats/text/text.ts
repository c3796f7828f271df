import { type Block, type Inline, type Mark, markText, type PackDocument } from '../../blocks.ts';

/** A document as plain text; sources stand in brackets where they belong. */
export function writeText(document: PackDocument): string {
  const details = document.details.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const head = [document.title, document.subtitle ?? '', details];
  return `${[...head, ...document.blocks.map(writeBlock), document.footer].filter(Boolean).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `\n■ ${block.text}` : block.level === 2 ? `□ ${block.text}` : `【${block.text}】`;
    case 'paragraph':
      return line(block.inlines, block.mark);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '·'} ${line(item.inlines, item.mark)}`)
        .join('\n');
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [`${block.caption}${ofMark(block.mark)}`]),
        ...block.rows.map((cells) => writeRow(block.head, cells)),
        ...(block.caption === undefined && block.mark ? [ofMark(block.mark)] : []),
      ].join('\n');
    case 'diagram':
      return [
        `${block.name}${block.gloss === undefined ? '' : ` · ${block.gloss}`}${ofMark(block.mark)}`,
        ...block.groups.map(
          (group) => `${group.numeral} ${group.name} (${group.count}): ${(group.items ?? [group.unknown]).join('; ')}`,
        ),
        ...block.remarks,
      ].join('\n');
    case 'lines':
      return Array.from({ length: block.count }, () => '_'.repeat(40)).join('\n\n');
  }
}

/** A row reads by itself: each cell after the name of its column. */
function writeRow(head: readonly string[], cells: readonly string[]): string {
  const flat = cells.map((cell) => cell.replaceAll('\n', ' '));
  if (head.length === 0) return `· ${flat.join(': ')}`;
  return `· ${flat.map((cell, index) => `${head[index] ?? ''}: ${cell}`).join('; ')}`;
}

function line(inlines: readonly Inline[], mark: Mark | undefined): string {
  const text = inlines.map((inline) => (inline.passage ? `（${inline.passage.short}）` : inline.text)).join('');
  return `${text.trim()}${ofMark(mark)}`;
}

function ofMark(mark: Mark | undefined): string {
  return mark ? markText(mark) : '';
}
