import type { Figure } from '../schema/figure.ts';

/** Bars that differ more than this cannot be read off one scale. */
const widestRange = 60;

/** In the drawing's own units. */
export const chartWidth = 340;
const barStep = 46;

/** One figure's bar, and where its words stand. */
export interface ChartBar {
  figure: Figure & { value: number };
  /** From zero, on the scale of its chart. */
  length: number;
  y: number;
}

/** Figures that can be measured against each other. */
export interface ChartDrawing {
  height: number;
  /** What every bar is a part of: drawn behind each. Absent where the whole is not known. */
  whole?: number;
  bars: ChartBar[];
}

/**
 * Draws the figures that can be compared: realised, without doubt, of one kind, unit, date and whole. A figure given
 * before and after has a chart of its own.
 */
export function layOutFigureCharts(figures: readonly Figure[]): ChartDrawing[] {
  const groups = [...Map.groupBy(figures.filter(canBeDrawn), likeness).values()];
  const kept = groups.filter((group) => group.length > 1 && isReadable(group));
  return kept.filter((group) => !repeats(group, kept)).map(draw);
}

function canBeDrawn(figure: Figure): figure is Figure & { value: number } {
  const { flag, state, value, before } = figure;
  return flag === undefined && state === 'realised' && value !== undefined && before === undefined;
}

function likeness({ kind, counted, unit, denominator, asOf }: Figure): string {
  return JSON.stringify([kind, counted, unit.zh, denominator?.label.zh, denominator?.value, asOf]);
}

function isReadable(group: readonly { value: number }[]): boolean {
  const values = group.map(({ value }) => value);
  return Math.max(...values) <= widestRange * Math.min(...values);
}

/** Shares of a whole whose parts are counted as well would show the same bars again. */
function repeats([first]: readonly Figure[], groups: readonly (readonly Figure[])[]): boolean {
  const whole = first?.denominator;
  if (first?.counted !== 'share' || whole?.value === undefined) return false;
  return groups.some(([other]) => other?.counted !== 'share' && other?.denominator?.label.zh === whole.label.zh);
}

function draw(group: readonly (Figure & { value: number })[]): ChartDrawing {
  const [first] = group;
  const largest = Math.max(...group.map(({ value }) => value));
  const known = first?.counted === 'share' ? 100 : first?.denominator?.value;
  const whole = known !== undefined && known >= largest ? known : undefined;
  const scale = chartWidth / (whole ?? largest);
  return {
    height: group.length * barStep,
    ...(whole !== undefined && { whole }),
    bars: group.map((figure, index) => ({ figure, length: figure.value * scale, y: index * barStep })),
  };
}
