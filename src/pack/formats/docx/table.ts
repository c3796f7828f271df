import {
  BorderStyle,
  type FileChild,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Mark, Table as TableBlock } from '../../blocks.ts';
import type { Look } from './look.ts';
import { markRuns, textRuns } from './runs.ts';

/** A full-width table of fixed columns; the rows are given finished. */
export function fixedTable(rows: TableRow[], columnWidths: number[], borders: 'ruled' | 'none', look: Look): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: look.colors.rule };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const heavy = { ...rule, size: 10, color: look.colors.accent };
  const ruled = look.official
    ? { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }
    : { top: heavy, bottom: heavy, left: none, right: none, insideHorizontal: rule, insideVertical: none };
  const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return new Table({
    rows,
    columnWidths,
    width: { size: look.textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: borders === 'ruled' ? ruled : bare,
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
  });
}

/** A cell of text; its lines are paragraphs, and an empty text leaves one, which a cell must have. */
export function textCell(
  text: string,
  zh: boolean,
  { style = 'TableText', ...options }: { style?: string } & Omit<ITableCellOptions, 'children'> = {},
): TableCell {
  const paragraphs = text.split('\n').map((line) => new Paragraph({ style, children: textRuns(line, zh) }));
  return new TableCell({ ...options, children: paragraphs });
}

/** What follows each table: Word runs two tables together that nothing parts, and needs a paragraph at the end. */
export function afterTable(mark: Mark | undefined): Paragraph {
  return new Paragraph({ style: 'AfterTable', children: markRuns(mark) });
}

/** A table with its caption before and its mark after it. Its head is repeated on each page; its rows do not split. */
export function tableBlock(block: TableBlock, look: Look): FileChild[] {
  const zh = look.locale === 'zh';
  const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length), 1);
  const widths = columnWidths(block, columns, look.textWidth);
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: look.colors.tint };
  const toRow = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true, keepNext: true }),
      children: widths.map((size, index) => {
        // A table without a head has labels in its first column.
        const strong = isHead || (block.head.length === 0 && index === 0);
        return textCell(cells[index] ?? '', zh, {
          width: { size, type: WidthType.DXA },
          ...(strong && { style: 'TableHead', shading }),
        });
      }),
    });
  const rows = [
    ...(block.head.length > 0 ? [toRow(block.head, true)] : []),
    ...block.rows.map((row) => toRow(row, false)),
  ];
  const caption = new Paragraph(
    block.caption === undefined
      ? { style: 'BeforeTable' }
      : { style: 'Caption', children: textRuns(block.caption, zh) },
  );
  if (rows.length === 0) return [caption, afterTable(block.mark)];
  return [caption, fixedTable(rows, widths, 'ruled', look), afterTable(block.mark)];
}

/** Widths that fill the line: the given shares, or what the longest texts of the columns ask for. */
export function columnWidths({ head, rows, widths }: TableBlock, columns: number, textWidth: number): number[] {
  const shares = Array.from({ length: columns }, (_, index) => {
    const given = widths?.[index];
    if (given !== undefined) return given;
    const longest = Math.max(0, ...rows.map((row) => textLength(row[index] ?? '')));
    // Bold letters are wider, and a word of the head must not break.
    return Math.min(Math.max(longest, textLength(head[index] ?? '') * 1.4 + 2, 6), 30);
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  const twips = shares.map((share) => Math.floor((share / sum) * textWidth));
  const rest = textWidth - twips.reduce((total, width) => total + width, 0);
  return twips.map((width, index) => (index === columns - 1 ? width + rest : width));
}

/** In widths of a Chinese character; Latin letters take about half. */
function textLength(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2E80' ? 0.5 : 1), 0);
}
