import type { CaseFacts } from '../schema/case-facts.ts';
import type { Figure } from '../schema/figure.ts';

/** From the weakest to the strongest. */
export const evidenceGrades = ['E0', 'E1', 'E2', 'E3', 'E4'] as const;

export type EvidenceGrade = (typeof evidenceGrades)[number];

/** A case's evidence grade, and what it rests on. */
export interface Evidence {
  /** Undefined for proposed cases, which are not graded. */
  grade?: EvidenceGrade;
  /** The figures that carry the grade. */
  figures: Figure[];
}

/**
 * Grades the evidence of a case: E0 own description only; E1 a sourced, unflagged, realised output or outcome figure;
 * E2 such a figure before and after; E3 an evaluation with a comparator or an independent evaluator; E4 that at two places or more.
 * Praise never counts.
 */
export function gradeEvidence(facts: CaseFacts): Evidence {
  if (facts.status === 'proposed') return { figures: [] };
  const counting = facts.figures.filter(countsAsEvidence);
  const compared = counting.filter((figure) => figure.before !== undefined);
  const evaluations = facts.evaluations.filter((item) => item.independent || item.comparator !== undefined);
  const places = new Set(evaluations.map((item) => item.place));
  if (places.size >= 2) return { grade: 'E4', figures: counting };
  if (places.size === 1) return { grade: 'E3', figures: counting };
  if (compared.length > 0) return { grade: 'E2', figures: compared };
  if (counting.length > 0) return { grade: 'E1', figures: counting };
  return { grade: 'E0', figures: [] };
}

/** Tells whether a figure can carry a grade. */
export function countsAsEvidence(figure: Figure): boolean {
  const resulted = figure.kind === 'output' || figure.kind === 'outcome';
  const counted = figure.value !== undefined || figure.range !== undefined;
  return resulted && figure.state === 'realised' && figure.flag === undefined && counted;
}
