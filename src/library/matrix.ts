import type { Case, Challenge, Library, Theme } from './library.ts';

/** The cases that answer a problem under a theme. */
export interface MatrixCell {
  theme: Theme;
  cases: Case[];
}

export interface MatrixRow {
  challenge: Challenge;
  cells: MatrixCell[];
}

/** Problems by themes: one row for each problem, one cell for each theme, in the order of the library. Empty cells are a finding. */
export function buildMatrix({ challenges, themes }: Library): MatrixRow[] {
  return [...challenges.values()].map((challenge) => ({
    challenge,
    cells: [...themes.values()].map((theme) => ({
      theme,
      cases: challenge.cases.filter((found) => found.themes.includes(theme)),
    })),
  }));
}
