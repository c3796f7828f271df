import { messagesFor } from '../../i18n/messages.ts';
import type { CaseMaterial, FigureRow } from '../material.ts';
import { chartsOf, type ChartWords } from './charts.ts';
import { contentSlide, type Frame } from './paginate.ts';
import type { Slide } from './slides.ts';
import { tableSlides } from './table-slides.ts';

/** Charts of what can be compared; a table of the rest, and of everything that is only planned or doubtful, with the reason. */
export function figureSlides(material: CaseMaterial, frame: (title: string, notes?: string[]) => Frame): Slide[] {
  const { figures, locale } = material;
  const { sheet, case: t, figure: words, punctuation } = messagesFor(locale);
  const { open, close, colon, comma } = punctuation;
  const { planned } = words.state;
  const marks: ChartWords = { before: t.before, after: t.after, planned, doubtful: sheet.doubtful, open, close, comma };
  const note = (row: FigureRow) => noteOf(row, sheet.printed, sheet.doubtful, punctuation);
  const charts = chartsOf(figures, marks);
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
