import type { Case, Library } from './library.ts';
import { numeralValue } from './numerals.ts';
import type { Model } from '../schema/model.ts';

/** A numbered slogan with the case that is about it. */
export interface Slogan {
  case: Case;
  model: Model;
  /** What its numerals count, in order: 三三四 gives 3, 3, 4. */
  counts: number[];
}

/** All slogans that were taken apart, by the counts of their parts: 3, 3+3+4, 4 … */
export function listSlogans({ cases }: Library): Slogan[] {
  return [...cases.values()]
    .flatMap((found) => {
      const { model } = found.facts;
      if (!model) return [];
      return [{ case: found, model, counts: model.groups.map((group) => group.count) }];
    })
    .sort((a, b) => compareLists(a.counts, b.counts));
}

/** Cases whose name has a number that cannot be taken apart, and says why. */
export function listUndivided({ cases }: Library): Case[] {
  return [...cases.values()].filter((found) => found.facts.noModel !== undefined);
}

/** The numbers by which a slogan can be looked for: its counts one by one and in a row, and the numerals of its name. */
export function numbersOf({ model, counts }: Slogan): string[] {
  const named = model.groups.map((group) => String(numeralValue(group.numeral)));
  return [...new Set([...counts.map(String), ...named, counts.join(''), counts.join('+')])];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
