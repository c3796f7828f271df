import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { caseId, referenceId, termId } from './ids.ts';
import { bilingual, bilingualList, text } from './text.ts';

/** What sort of thing a term names. */
export const termKinds = ['organisation', 'role', 'rule', 'activity', 'slogan', 'status', 'place', 'method'] as const;

/** `terms/<id>.yaml`: a word of the field, and its fixed rendering. */
export const term = z
  .strictObject({
    /** Equals the file's name. */
    id: termId,
    /** The standard term in both languages. The English one is used everywhere. */
    name: bilingual,
    /** Other names and abbreviations. */
    aliases: bilingualList.default({ zh: [], en: [] }),
    /** Traditional or regional forms, only where the wording differs, not the script alone. */
    variants: z.array(text).default([]),
    /** What sort of thing it is. */
    kind: z.enum(termKinds),
    /** One to three sentences. */
    definition: bilingual,
    /** Passages of the sources that the definition rests on. */
    definedIn: z.array(citation).default([]),
    /** Public references that the definition rests on. */
    references: z.array(referenceId).default([]),
    /** A case that is about this very thing. */
    case: caseId.optional(),
    /** Neighbouring terms. */
    seeAlso: z.array(termId).default([]),
    /** How people put it in everyday words; search uses it. */
    askedAs: bilingualList.default({ zh: [], en: [] }),
  })
  .refine((value) => value.definedIn.length + value.references.length > 0, {
    path: ['definedIn'],
    params: { rule: 'term-origin' },
  });

export type Term = z.infer<typeof term>;
