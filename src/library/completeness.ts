import type { CaseFacts } from '../schema/case-facts.ts';
import type { Place } from '../schema/place.ts';

/** What a case can be expected to say. */
export const completenessFields = [
  'place',
  'period',
  'figures',
  'model',
  'evaluations',
  'difficulties',
  'people',
  'money',
  'premises',
  'authority',
  'burden',
] as const;

export type CompletenessField = (typeof completenessFields)[number];

/** How much of what one would want to know is stated. */
export interface Completeness {
  stated: CompletenessField[];
  missing: CompletenessField[];
}

/** Compares what a case states with what applies to it: a model only where there is a slogan, results only where it was practised. */
export function measureCompleteness(facts: CaseFacts, place: Place): Completeness {
  const { needs } = facts;
  const states: Record<CompletenessField, boolean | undefined> = {
    place: !place.masked,
    period: facts.period.precision !== 'unknown',
    figures: facts.figures.some((figure) => (figure.value ?? figure.range) !== undefined && figure.kind !== 'context'),
    model: facts.model && facts.model.groups.every((group) => group.items !== undefined),
    evaluations: facts.status === 'practised' ? facts.evaluations.length > 0 : undefined,
    difficulties: facts.status === 'practised' ? facts.difficulties !== 'none-reported' : undefined,
    people: needs.people !== 'not-stated',
    money: needs.money !== 'not-stated',
    premises: needs.premises !== 'not-stated',
    authority: needs.authority !== 'not-stated',
    burden: facts.burden !== 'not-stated',
  };
  return {
    stated: completenessFields.filter((field) => states[field] === true),
    missing: completenessFields.filter((field) => states[field] === false),
  };
}
