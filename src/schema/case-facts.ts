import { z } from 'astro/zod';
import { locator } from './citation.ts';
import { day } from './date.ts';
import { figure } from './figure.ts';
import { caseId, challengeId, placeId, termId, themeId } from './ids.ts';
import { model } from './model.ts';
import { needs, notStated } from './needs.ts';
import { period } from './period.ts';
import { bilingual, bilingualList } from './text.ts';

/** Where a practice took place, from the smallest to the largest. */
export const settings = [
  'community',
  'office-building',
  'park',
  'town',
  'street',
  'county',
  'district',
  'city',
  'province',
] as const;

/** What the other case is to this one. */
export const relations = [
  // Another answer to a problem that both cases name.
  'same-problem',
  // A like practice that answers another problem.
  'similar',
  'opposite',
  // This case is part of the other.
  'part-of',
  // The other is part of this case.
  'has-part',
  'earlier-form',
  'later-form',
  'complement',
  'contrast-of-evidence',
] as const;

const sourceUse = z.strictObject({
  ...locator,
  /** What was taken from this place. */
  taken: bilingual,
});

const recognition = z.strictObject({
  /** The praise or award, as printed. */
  what: bilingual,
  /** Who gave it. */
  by: bilingual,
  ...locator,
});

const evaluation = z.strictObject({
  /** What the practice was compared with, where it was compared. */
  comparator: bilingual.optional(),
  /** Who judged. */
  evaluator: bilingual,
  /** Whether the judge stood outside those who ran the practice. */
  independent: z.boolean(),
  /** Where the judgement was made. */
  place: placeId,
  /** What was found. */
  finding: bilingual,
  ...locator,
});

const difficulty = z.strictObject({
  /** The difficulty, as reported. */
  what: bilingual,
  ...locator,
});

const related = z.strictObject({
  /** The other case. */
  id: caseId,
  /** What it is to this case. */
  relation: z.enum(relations),
  /** The reason, written for a reader. */
  why: bilingual,
});

/** `cases/<id>/facts.yaml`: everything about a practice that is the same in both languages. */
export const caseFacts = z
  .strictObject({
    /** Equals the folder's name. */
    id: caseId,
    /** `practised`: reported as done somewhere. `proposed`: the source only recommends it. */
    status: z.enum(['practised', 'proposed']),
    /** Where it took place, or was proposed for. */
    setting: z.array(z.enum(settings)).min(1).max(3),
    /** The place, which may be masked. */
    place: placeId,
    /** When. */
    period,
    /** The day an editor last compared the case with its source. */
    checked: day,
    /** One to three themes, the main one first. */
    themes: z.array(themeId).min(1).max(3),
    /** One to three challenges it answers, the main one first. */
    challenges: z.array(challengeId).min(1).max(3),
    /** Terms that the texts use; the first use of each links to its entry. */
    terms: z.array(termId).min(1),
    /** Other names under which people look for it. */
    aliases: bilingualList.default({ zh: [], en: [] }),
    /** How people who need it put it in everyday words; search uses it. */
    askedAs: bilingualList.default({ zh: [], en: [] }),
    /** Related cases, each with a reason. */
    related: z.array(related).default([]),
    /** Every passage that the case rests on. */
    sources: z.array(sourceUse).min(1),
    /** The numbers. Empty when the source gives none. */
    figures: z.array(figure).default([]),
    /** The slogan taken apart. */
    model: model.optional(),
    /** Why a title with a number in it has no model. */
    noModel: bilingual.optional(),
    /** Praise and awards. Never evidence. */
    recognition: z.array(recognition).default([]),
    /** Judgements on results. */
    evaluations: z.array(evaluation).default([]),
    /** Difficulties the source reports of this practice. */
    difficulties: z.literal('none-reported').or(z.array(difficulty).min(1)),
    /** What it needs. */
    needs,
    /** Forms, meetings and posts that it adds for staff. */
    burden: notStated.or(z.array(difficulty).min(1)),
  })
  .refine((value) => value.model === undefined || value.noModel === undefined, {
    path: ['noModel'],
    params: { rule: 'one-model' },
  });

export type CaseFacts = z.infer<typeof caseFacts>;
export type Relation = (typeof relations)[number];

const inverses: Partial<Record<Relation, Relation>> = {
  'part-of': 'has-part',
  'has-part': 'part-of',
  'earlier-form': 'later-form',
  'later-form': 'earlier-form',
};

/** What this case is to the other, when the other is `relation` to this one. */
export function inverseOf(relation: Relation): Relation {
  return inverses[relation] ?? relation;
}
