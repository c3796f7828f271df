import { messagesFor } from '../../i18n/messages.ts';
import type { Locale } from '../../locales.ts';
import type { CaseMaterial, FigureRow } from '../material.ts';
import { chartsOf, type ChartWords } from './charts.ts';
import { contentSlide } from './paginate.ts';
import type { Frames, SlidePart } from './parts.ts';
import type { Line, Slide } from './slides.ts';
import { tableSlides } from './table-slides.ts';

/** So few figures are told in lines and need no table. */
const mostTold = 3;

/** A few figures that no chart can show, each in a line; none where there are more of them or a chart. */
export function figurePart(material: CaseMaterial): SlidePart[] {
  const { figures, locale } = material;
  const { sheet, case: t, punctuation } = messagesFor(locale);
  const { colon, open, close } = punctuation;
  if (figures.length === 0 || figures.length > mostTold || chartsOf(figures, chartWords(locale)).length > 0) return [];
  const lines = figures.flatMap((row): Line[] => [
    { lead: `${row.label}${colon}`, text: `${valueOf(row)}${open}${row.nature}${close}`, bullet: true },
    ...(row.flag === undefined
      ? []
      : [{ lead: `${sheet.doubtful}${colon}`, text: row.flag, tone: 'accent' as const }]),
  ]);
  return [{ title: t.figures, lines, notes: figures.map((row) => noteOf(row, sheet.printed, sheet.doubtful, punctuation)) }];
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

/**
 * Charts of what can be compared; a table of the rest on one slide, and of everything that is only planned or doubtful, with the
 * reason. Further figures are in the notes.
 */
export function figureSlides(material: CaseMaterial, frame: Frames): Slide[] {
  const { figures, locale } = material;
  const { sheet, case: t, punctuation } = messagesFor(locale);
  const { open, close, colon } = punctuation;
  const note = (row: FigureRow) => noteOf(row, sheet.printed, sheet.doubtful, punctuation);
  const charts = chartsOf(figures, chartWords(locale));
  const drawn = new Set(charts.flatMap((chart) => chart.figures));
  const listed = figures.filter((row) => !drawn.has(row) || row.planned || row.flag !== undefined);
  const rows = listed.map((row) => [
    [
      { text: row.label },
      ...(row.flag === undefined ? [] : [{ text: `${sheet.doubtful}${colon}${row.flag}`, tone: 'accent' as const }]),
    ],
    [{ text: valueOf(row) }],
    [{ text: row.nature, ...(row.planned && { tone: 'accent' as const }) }],
  ]);
  return [
    ...charts.map(({ unit, chart, figures: shown }): Slide => {
      const title = unit === '' ? t.figures : `${t.figures}${open}${unit}${close}`;
      return { ...contentSlide(frame(title, shown.map(note)), 0, []), chart };
    }),
    ...(listed.length === 0
      ? []
      : tableSlides(frame(t.figures, listed.map(note)), {
          head: [sheet.figure, sheet.value, sheet.nature],
          rows,
          widths: [58, 24, 18],
        })),
  ];
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
