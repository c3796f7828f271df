import type { Timeline } from '../library/timeline.ts';
import type { Case } from '../library/library.ts';

/** Lengths are the drawing's own units. */
export const dotRadius = 5;
const dotStep = 14;
const yearStep = 44;
const margin = 28;

/** A case's mark: solid when its date is stated; `before` and `after` when the date is only a limit. */
export interface TimelineDot {
  case: Case;
  x: number;
  y: number;
  stated: boolean;
  limit?: 'before' | 'after';
}

/** Where the marks of a timeline go: a column of dots for every year, years without a case included. */
export interface TimelineDrawing {
  width: number;
  height: number;
  axis: number;
  years: { year: number; x: number }[];
  dots: TimelineDot[];
}

/** Lays out a timeline; years stand at even distances. */
export function layOutTimeline({ years }: Timeline): TimelineDrawing {
  const first = years[0]?.year ?? 2000;
  const last = years.at(-1)?.year ?? first;
  const most = Math.max(...years.map(({ cases }) => cases.length), 1);
  const axis = margin + most * dotStep;
  const x = (year: number) => margin + (year - first) * yearStep;
  return {
    width: x(last) + margin,
    height: axis + margin,
    axis,
    years: Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, x: x(first + index) })),
    dots: years.flatMap(({ year, cases }) =>
      cases.map((found, index): TimelineDot => {
        const { basis, bound } = found.facts.period;
        return {
          case: found,
          x: x(year),
          y: axis - dotStep * (index + 0.75),
          stated: basis === 'stated',
          ...(bound !== 'exact' && { limit: bound === 'not-after' ? ('before' as const) : ('after' as const) }),
        };
      }),
    ),
  };
}
