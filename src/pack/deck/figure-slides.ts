import { messagesFor } from '../../i18n/messages.ts';
import type { Locale } from '../../locales.ts';
import type { CaseMaterial, FigureRow } from '../material.ts';
import { chartsOf, type ChartWords } from './charts.ts';
import { contentSlide, type Frame } from './paginate.ts';
import type { Frames, SlidePart } from './parts.ts';
import type { Line, Slide } from './slides.ts';
import { tableSlides } from './table-slides.ts';

/** So few figures are told in lines and need no table. */
const mostTold = 3;

/** What shows the figures of a case. */
export interface ShownFigures {
  /** A few figures in lines, which may share a slide with what stands before them. */
  told: SlidePart[];
  /** Charts of what can be compared, and a table where there are more than a few others. */
  slides: Slide[];
}

/**
 * Charts of what can be compared; the rest, and everything that is only planned or doubtful with the reason, in lines or a table.
 */
export function showFigures({ figures, locale }: CaseMaterial, frame: Frames, brief: boolean): ShownFigures {
  const { case: t, sheet, punctuation } = messagesFor(locale);
  const note = (row: FigureRow) => noteOf(row, sheet.printed, sheet.doubtful, punctuation);
  const charts = chartsOf(figures, chartWords(locale));
  const drawn = new Set(charts.flatMap((chart) => chart.figures));
  const listed = figures.filter((row) => !drawn.has(row) || row.planned || row.flag !== undefined);
  const few = listed.length <= mostTold;
  const charted = charts.map(({ unit, chart, figures: shown }): Slide => {
    const title = unit === '' ? t.figures : `${t.figures}${punctuation.open}${unit}${punctuation.close}`;
    return { ...contentSlide(frame(title, shown.map(note)), 0, []), chart };
  });
  const lines = listed.flatMap((row) => figureLines(row, locale));
  return {
    told: few && listed.length > 0 ? [{ title: t.figures, lines, notes: listed.map(note) }] : [],
    slides: few
      ? charted
      : [...charted, ...figureTable(listed, locale, frame(t.figures, listed.map(note)), brief ? 1 : 2)],
  };
}

function figureLines(row: FigureRow, locale: Locale): Line[] {
  const { sheet, punctuation } = messagesFor(locale);
  const { colon, open, close } = punctuation;
  return [
    { lead: `${row.label}${colon}`, text: `${valueOf(row)}${open}${row.nature}${close}`, bullet: true },
    ...(row.flag === undefined ? [] : [{ lead: `${sheet.doubtful}${colon}`, text: row.flag, tone: 'accent' as const }]),
  ];
}

/** A table on at most some slides: figures that are neither planned nor doubtful stay in the notes where it would need more. */
function figureTable(figures: readonly FigureRow[], locale: Locale, frame: Frame, mostSlides: number): Slide[] {
  const { sheet } = messagesFor(locale);
  const head = [sheet.figure, sheet.value, sheet.nature];
  const slidesOf = (shown: readonly FigureRow[]) => {
    const left = figures.length - shown.length;
    const rows = shown.map((row) => cellsOf(row, locale));
    if (left > 0) rows.push([[{ text: sheet.moreInHandout(left), tone: 'quiet' }], [], []]);
    return tableSlides(frame, { head, rows, widths: [58, 24, 18] });
  };
  let shown = figures;
  let slides = slidesOf(shown);
  while (slides.length > mostSlides) {
    const plain = shown.findLastIndex((row) => !row.planned && row.flag === undefined);
    if (plain < 0) break;
    shown = shown.toSpliced(plain, 1);
    slides = slidesOf(shown);
  }
  return slides;
}

function cellsOf(row: FigureRow, locale: Locale): Line[][] {
  const { sheet, punctuation } = messagesFor(locale);
  const doubt: Line[] =
    row.flag === undefined ? [] : [{ text: `${sheet.doubtful}${punctuation.colon}${row.flag}`, tone: 'accent' }];
  return [
    [{ text: row.label }, ...doubt],
    [{ text: valueOf(row) }],
    [{ text: row.nature, ...(row.planned && { tone: 'accent' as const }) }],
  ];
}

function chartWords(locale: Locale): ChartWords {
  const { sheet, case: t, figure, punctuation } = messagesFor(locale);
  const { open, close, comma } = punctuation;
  return {
    before: t.before,
    after: t.after,
    planned: figure.state.planned,
    doubtful: sheet.doubtful,
    open,
    close,
    comma,
  };
}

function valueOf({ before, value }: FigureRow): string {
  return before === undefined ? value : `${before} → ${value}`;
}

/** A figure with everything that is known of it. */
function noteOf(
  row: FigureRow,
  printed: string,
  doubtful: string,
  { colon, semicolon, open, close }: { colon: string; semicolon: string; open: string; close: string },
): string {
  const parts = [
    `${row.label}${colon}${valueOf(row)}`,
    `${printed}${colon}${row.printed}`,
    row.nature,
    row.scope,
    row.asOf,
    row.flag === undefined ? undefined : `${doubtful}${colon}${row.flag}`,
  ].filter((part) => part !== undefined);
  return `${parts.join(semicolon)}${open}${row.passage.full}${close}`;
}
