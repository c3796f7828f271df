import { type CompletenessField, completenessFields } from './completeness.ts';
import type { Case, Source } from './library.ts';

/** In how many cases the sources leave something out that one would want to know. */
export interface Gap {
  field: CompletenessField;
  missing: number;
  /** The cases to which the field applies. */
  applicable: number;
}

/** What the sources leave out most often, first. */
export function countGaps(cases: Iterable<Case>): Gap[] {
  const all = [...cases];
  const gaps = completenessFields.map((field) => {
    const missing = all.filter((found) => found.completeness.missing.includes(field)).length;
    const stated = all.filter((found) => found.completeness.stated.includes(field)).length;
    return { field, missing, applicable: missing + stated };
  });
  return gaps.filter((gap) => gap.missing > 0).sort((a, b) => b.missing / b.applicable - a.missing / a.applicable);
}

/** How many signs a source bears that its text is torn, masked or at odds with itself. */
export interface Doubts {
  source: Source;
  lost: number;
  masked: number;
  contradictions: number;
}

/** The doubts that hang over each source, in the order of the sources. */
export function countDoubts(sources: Iterable<Source>): Doubts[] {
  return [...sources].map((source) => {
    const count = (...kinds: string[]) => source.facts.condition.filter(({ kind }) => kinds.includes(kind)).length;
    return {
      source,
      lost: count('cut', 'gap'),
      masked: count('masked'),
      contradictions: count('contradiction', 'impossible-figure'),
    };
  });
}
