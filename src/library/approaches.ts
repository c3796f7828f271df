import { perLocale } from '../locales.ts';
import type { Approach, Case, Challenge } from './library.ts';

/** The approaches to a problem, with their cases. The check has found every case and every text that is asked for here. */
export function resolveApproaches(challenge: Challenge, cases: ReadonlyMap<string, Case>): Approach[] {
  return challenge.facts.approaches.map((approach, index) => ({
    name: perLocale((locale) => challenge.text[locale].approaches[index]!.name),
    how: perLocale((locale) => challenge.text[locale].approaches[index]!.how),
    cases: approach.cases.map((id) => cases.get(id)!),
  }));
}

/** The cases of a problem that none of its approaches names. */
export function withoutApproach({ cases, approaches }: Challenge): Case[] {
  const placed = new Set(approaches.flatMap((approach) => approach.cases));
  return cases.filter((found) => !placed.has(found));
}
