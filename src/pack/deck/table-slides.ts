import { body } from './geometry.ts';
import { heightOfTight, widthOf } from './measure.ts';
import { contentSlide, divide, type Frame, paginate, smallest } from './paginate.ts';
import type { Line, Slide } from './slides.ts';

/** Room between a cell's border and its text, in points: left and right together, above and below together. */
export const cellPadding = { across: 16, down: 12 };

/** A column asks for no more than this, in em; a longer text is broken. */
const mostShare = 30;
/** Where a line may be broken. */
const breaks = /\s|(?=[\u2E80-\uFFEF])|(?<=[\u2E80-\uFFEF])/;

/** A table as it comes from a case. */
export interface TableData {
  head: string[];
  rows: Line[][][];
  /** Shares of the width, one for each column. */
  widths?: number[];
}

/** A table on as many slides as it needs, its head on each; a row that is taller than a slide goes on in the next row. */
export function tableSlides(frame: Frame, { head, rows, widths }: TableData): Slide[] {
  const size = smallest;
  const columns = columnsOf(head, rows, widths, size);
  const heightOfRow = (cells: readonly Line[][]) =>
    Math.ceil(
      Math.max(...cells.map((cell, index) => heightOfTight(cell, size, columns[index]! - cellPadding.across))) +
        cellPadding.down,
    );
  const headHeight = head.length === 0 ? 0 : heightOfRow(head.map((text) => [{ text }]));
  const room = body.height - headHeight;
  const measured = rows
    .flatMap((cells) => cutRow(cells, columns, size, room))
    .map((row) => ({ row, height: heightOfRow(row) }));
  const pages = divide(measured, ({ height }) => height, room);
  return pages.map((page, index) => ({
    ...contentSlide(frame, index, []),
    table: {
      head,
      columns,
      size,
      rows: page.map(({ row }) => row),
      heights: [headHeight, ...page.map(({ height }) => height)],
    },
  }));
}

/** Widths in points: each column has room for its longest word, and of the rest its share, given or by the length of its text. */
function columnsOf(
  head: readonly string[],
  rows: readonly Line[][][],
  widths: number[] | undefined,
  size: number,
): number[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length));
  const texts = Array.from({ length: count }, (_, index) => [
    head[index] ?? '',
    ...rows.map((cells) => (cells[index] ?? []).map(({ text }) => text).join(' ')),
  ]);
  const shares = widths ?? texts.map((all) => Math.min(Math.max(...all.map(widthOf)), mostShare));
  const words = texts.map((all) => Math.max(...all.flatMap((text) => text.split(breaks).map(widthOf))));
  const most = body.width / count;
  const least = words.map((word) => Math.min(word * 1.1 * size + cellPadding.across + 4, most));
  const rest = body.width - least.reduce((sum, width) => sum + width, 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  return least.map((width, index) => Math.floor(width + (rest * shares[index]!) / sum));
}

function cutRow(cells: Line[][], columns: readonly number[], size: number, room: number): Line[][][] {
  const pages = cells.map((cell, index) =>
    paginate(cell, size, { width: columns[index]! - cellPadding.across, height: room - cellPadding.down }),
  );
  const count = Math.max(...pages.map((page) => page.length));
  return Array.from({ length: count }, (_, index) => pages.map((page) => page[index] ?? []));
}
