import type { FigureRow } from '../material.ts';
import type { ChartPart, ChartPoint } from './slides.ts';

const mostBars = 8;
/** Bars that differ more than this cannot be read off one scale. */
const widestRange = 60;

/** What a chart says in words of its own. */
export interface ChartWords {
  before: string;
  after: string;
  planned: string;
  doubtful: string;
  open: string;
  close: string;
  comma: string;
}

/** A chart, the unit of its numbers, and what it shows. */
export interface FigureChart {
  unit: string;
  chart: ChartPart;
  figures: FigureRow[];
}

/** Charts of those figures that can be drawn: numbers before and after, and numbers of one unit that are parts of one whole. */
export function chartsOf(figures: readonly FigureRow[], words: ChartWords): FigureChart[] {
  const compared = figures.filter(({ numbers }) => numbers?.before !== undefined);
  const others = figures.filter(({ numbers }) => numbers !== undefined && numbers.before === undefined);
  const alike = [...groups(others, ({ numbers, scope, nature }) => [numbers!.unit, scope, nature].join('\n'))];
  return [
    ...[...groups(compared, ({ numbers }) => numbers!.unit)].flatMap((group) => draw(group, words, true)),
    ...alike.filter((group) => group.length > 1).flatMap((group) => draw(group, words, false)),
  ];
}

function groups(figures: readonly FigureRow[], keyOf: (figure: FigureRow) => string): Iterable<FigureRow[]> {
  const found = new Map<string, FigureRow[]>();
  for (const figure of figures) found.set(keyOf(figure), [...(found.get(keyOf(figure)) ?? []), figure]);
  return found.values();
}

function draw(group: FigureRow[], words: ChartWords, compared: boolean): FigureChart[] {
  const numbers = group.flatMap(({ numbers }) => [
    numbers!.value,
    ...(numbers!.before === undefined ? [] : [numbers!.before]),
  ]);
  const least = Math.min(...numbers);
  if (least < 0 || Math.max(...numbers) > widestRange * least) return [];
  const pages = Math.ceil(group.length / mostBars);
  const perPage = Math.ceil(group.length / pages);
  return Array.from({ length: pages }, (_, page) => {
    const shown = group.slice(page * perPage, (page + 1) * perPage);
    return { unit: group[0]!.numbers!.unit, chart: chartOf(shown, words, compared), figures: shown };
  });
}

function chartOf(figures: readonly FigureRow[], words: ChartWords, compared: boolean): ChartPart {
  const scopes = new Set(figures.map(({ scope }) => scope));
  const [scope] = scopes.size === 1 ? scopes : [];
  const after = figures.map((figure): ChartPoint => {
    const doubts = doubtsOf(figure, words);
    return { value: figure.numbers!.value, label: `${figure.value}${doubts}`, unsure: doubts !== '' };
  });
  const before = figures.map((figure) => ({
    value: figure.numbers!.before ?? 0,
    label: figure.before ?? '',
    unsure: false,
  }));
  return {
    ...(scope !== undefined && { caption: scope }),
    categories: figures.map(({ label, asOf }) =>
      asOf === undefined ? label : `${label}${words.open}${asOf}${words.close}`,
    ),
    series: compared
      ? [
          { name: words.before, points: before },
          { name: words.after, points: after },
        ]
      : [{ name: figures[0]!.nature, points: after }],
    description: figures
      .map(
        (figure, index) =>
          `${figure.label} ${figure.before === undefined ? '' : `${figure.before} → `}${after[index]!.label}`,
      )
      .join('; '),
  };
}

/** That a figure is only planned, or doubtful, in brackets; empty where it is neither. */
function doubtsOf({ planned, flag }: FigureRow, words: ChartWords): string {
  const doubts = [...(planned ? [words.planned] : []), ...(flag === undefined ? [] : [words.doubtful])];
  return doubts.length === 0 ? '' : `${words.open}${doubts.join(words.comma)}${words.close}`;
}
