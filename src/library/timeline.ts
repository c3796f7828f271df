import type { Case, Library } from './library.ts';

/** Cases by the year in which their period begins, or by the year that limits it. */
export interface TimelineYear {
  year: number;
  cases: Case[];
}

/** The years for which there are cases, and the cases whose time cannot be told. */
export interface Timeline {
  years: TimelineYear[];
  unknown: Case[];
}

/** Puts cases on a line of years, the surest first within a year. */
export function buildTimeline({ cases }: Library): Timeline {
  const byYear = new Map<number, Case[]>();
  const unknown: Case[] = [];
  for (const found of cases.values()) {
    const { start } = found.facts.period;
    if (start === undefined) unknown.push(found);
    else {
      const year = Number(start.slice(0, 4));
      byYear.set(year, [...(byYear.get(year) ?? []), found]);
    }
  }
  const years = [...byYear]
    .map(([year, found]) => ({ year, cases: found.sort((a, b) => doubtOf(a) - doubtOf(b)) }))
    .sort((a, b) => a.year - b.year);
  return { years, unknown };
}

function doubtOf({ facts: { period } }: Case): number {
  return (period.basis === 'stated' ? 0 : 2) + (period.bound === 'exact' ? 0 : 1);
}
