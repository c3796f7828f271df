import type { FigureRow } from './material.ts';

/** How many sound figures there is room for where space is short. */
const mostSound = 4;

/** The figures that are shown where space is short: every doubtful and planned one, and the first few of the others. */
export function chooseFigures(figures: readonly FigureRow[]): FigureRow[] {
  const sound = figures.filter((figure) => figure.flag === undefined && !figure.planned).slice(0, mostSound);
  return figures.filter((figure) => figure.flag !== undefined || figure.planned || sound.includes(figure));
}
