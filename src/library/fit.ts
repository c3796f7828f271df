import type { Locale } from '../locales.ts';
import type { EvidenceGrade } from './evidence.ts';
import type { Case } from './library.ts';

export const needNames = ['people', 'money', 'premises', 'authority'] as const;

export type Need = (typeof needNames)[number];

/** What one can have of people, money and premises; the words are those of `schema/needs.ts`. */
export const amounts = ['low', 'medium', 'high'] as const;

/** The levels that can decide, from the lowest; a town stands beside a street, a county beside a district. */
export const deciders = ['community', 'street', 'district', 'city', 'province'] as const;

/** What can be answered about each need. */
export const answers: Record<Need, readonly string[]> = {
  people: amounts,
  money: amounts,
  premises: amounts,
  authority: deciders,
};

/** A need that a source states: its level, and what it reports in an edition's words. */
export interface StatedNeed {
  level: string;
  what: string;
}

/** A case as the fit finder knows it, in one edition. */
export interface FitCase {
  id: string;
  title: string;
  question: string;
  /** Left out for cases that were only proposed. */
  grade?: EvidenceGrade;
  setting: readonly string[];
  challenges: readonly string[];
  /** Only what the source states. */
  needs: Partial<Record<Need, StatedNeed>>;
}

/** What somebody is looking for, and what they have. What is left out was not answered. */
export interface Wishes {
  setting?: string;
  challenge?: string;
  have: Partial<Record<Need, string>>;
}

/** How a case stands to what somebody has: each need that was answered is in one of the three. */
export interface Judgement {
  case: FitCase;
  met: Need[];
  /** Stated, and more than there is. */
  short: Need[];
  /** Not stated by the source. */
  silent: Need[];
}

/** The cases for a problem and a setting, by how they stand. */
export interface Ranking {
  /** Some stated needs, all met. */
  fits: Judgement[];
  /** Some stated need is not met. */
  short: Judgement[];
  /** None of the needs that were answered is stated; or none was answered. */
  silent: Judgement[];
  /** How many cases there would be in any setting. */
  anySetting: number;
  /** How many there would be for any problem. */
  anyChallenge: number;
}

/** A case for the fit finder. */
export function toFitCase(found: Case, locale: Locale): FitCase {
  const { facts, text, evidence } = found;
  const stated = needNames.flatMap((name) => {
    const need = facts.needs[name];
    return need === 'not-stated' ? [] : [[name, { level: need.level, what: need.what[locale] }] as const];
  });
  return {
    id: found.id,
    title: text[locale].title,
    question: text[locale].question,
    ...(evidence.grade && { grade: evidence.grade }),
    setting: facts.setting,
    challenges: facts.challenges,
    needs: Object.fromEntries(stated),
  };
}

const beside: Record<string, string> = { town: 'street', county: 'district' };

/** How far up the scale of its need a level stands, from 0. */
function rankOf(need: Need, level: string): number {
  return answers[need].indexOf(beside[level] ?? level);
}

export function judge(found: FitCase, have: Wishes['have']): Judgement {
  const judgement: Judgement = { case: found, met: [], short: [], silent: [] };
  for (const need of needNames) {
    const own = have[need];
    if (own === undefined) continue;
    const stated = found.needs[need];
    if (stated === undefined) judgement.silent.push(need);
    else judgement[rankOf(need, stated.level) <= rankOf(need, own) ? 'met' : 'short'].push(need);
  }
  return judgement;
}

/**
 * Ranks cases on what their sources state, and on nothing else: what fits by how much of it is stated, what does not by how much
 * is lacking, and both then by evidence. Cases that are alike keep the order in which they came.
 */
export function rankFit(cases: readonly FitCase[], wishes: Wishes): Ranking {
  const ofSetting = (found: FitCase) => wishes.setting === undefined || found.setting.includes(wishes.setting);
  const ofChallenge = (found: FitCase) => wishes.challenge === undefined || found.challenges.includes(wishes.challenge);
  const judged = cases
    .filter((found) => ofSetting(found) && ofChallenge(found))
    .map((found) => judge(found, wishes.have))
    .sort((a, b) => strength(b) - strength(a));
  const lacking = ({ case: { needs }, short }: Judgement) =>
    short.reduce((sum, need) => sum + rankOf(need, needs[need]!.level) - rankOf(need, wishes.have[need]!), 0);
  return {
    fits: judged
      .filter(({ met, short }) => met.length > 0 && short.length === 0)
      .sort((a, b) => b.met.length - a.met.length),
    short: judged
      .filter(({ short }) => short.length > 0)
      .sort((a, b) => a.short.length - b.short.length || lacking(a) - lacking(b) || b.met.length - a.met.length),
    silent: judged.filter(({ met, short }) => met.length === 0 && short.length === 0),
    anySetting: cases.filter(ofChallenge).length,
    anyChallenge: cases.filter(ofSetting).length,
  };
}

/** The needs that some of these cases state, each with how many do. */
export function countStated(judgements: readonly Judgement[]): { need: Need; count: number }[] {
  return needNames
    .map((need) => ({ need, count: judgements.filter(({ case: { needs } }) => needs[need] !== undefined).length }))
    .filter(({ count }) => count > 0);
}

/** Puts first the cases that state a need, or any need where none is named. The rest of the order stays. */
export function putStatedFirst(judgements: readonly Judgement[], need?: Need): Judgement[] {
  const states = ({ case: { needs } }: Judgement) =>
    Number(need === undefined ? Object.keys(needs).length > 0 : needs[need] !== undefined);
  return [...judgements].sort((a, b) => states(b) - states(a));
}

/** Proposed cases stand below every grade. */
function strength({ case: { grade } }: Judgement): number {
  return grade === undefined ? -1 : Number(grade.slice(1));
}

/** Reads what an address asks for; a value that is not offered counts as not answered. */
export function readWishes(
  search: string,
  offered: { settings: readonly string[]; challenges: readonly string[] },
): Wishes {
  const parameters = new URLSearchParams(search);
  const pick = (name: string, values: readonly string[]) => values.find((value) => value === parameters.get(name));
  const setting = pick('setting', offered.settings);
  const challenge = pick('challenge', offered.challenges);
  const have = needNames.flatMap((need) => {
    const own = pick(need, answers[need]);
    return own === undefined ? [] : [[need, own] as const];
  });
  return {
    ...(setting !== undefined && { setting }),
    ...(challenge !== undefined && { challenge }),
    have: Object.fromEntries(have),
  };
}

/** Writes them as the query of an address, with its question mark. */
export function writeWishes({ setting, challenge, have }: Wishes): string {
  const parameters = new URLSearchParams();
  if (challenge !== undefined) parameters.set('challenge', challenge);
  if (setting !== undefined) parameters.set('setting', setting);
  for (const need of needNames) if (have[need] !== undefined) parameters.set(need, have[need]);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
