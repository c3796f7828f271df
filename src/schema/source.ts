import { z } from 'astro/zod';
import { sourceId } from './ids.ts';
import { period } from './period.ts';
import { bilingual, text } from './text.ts';

/** What is wrong with a text as it reached us. `gap` is something that is not there, `conversion-damage` any misprint. */
export const conditions = [
  'complete',
  'cut',
  'gap',
  'masked',
  'conversion-damage',
  'words-swapped',
  'contradiction',
  'impossible-figure',
  'no-title',
  'shared-text',
  'layout-lost',
] as const;

const condition = z.strictObject({
  /** The sort of damage or defect. */
  kind: z.enum(conditions),
  /** What exactly, with the printed words where they matter. */
  what: bilingual,
  /** The section where it stands; left out when it runs through the text. */
  section: text.optional(),
  /** The paragraph within that section. */
  paragraph: z.int().min(1).optional(),
});

const outlineSection = z
  .strictObject({
    /** The label that locators use: `二4`, `一(二)`, or the printed heading. */
    section: text,
    /** The printed heading, or a description in 〔〕. */
    title: bilingual,
    /** How many paragraphs the section has of its own; 0 under a bare heading. */
    paragraphs: z.int().min(0),
    /** `cut`: part of its text is missing. `missing`: the text is lost and only the heading survives. */
    state: z.enum(['whole', 'cut', 'missing']).default('whole'),
  })
  .refine((value) => value.state !== 'missing' || value.paragraphs === 0, {
    path: ['paragraphs'],
    params: { rule: 'outline-missing' },
  });

/** `sources/<id>/facts.yaml`: a text that the library is drawn from. */
export const sourceFacts = z.strictObject({
  /** Equals the folder's name. */
  id: sourceId,
  /** Place in lists, from 1. */
  order: z.int().min(1),
  /** The title as printed, in simplified characters; left out when it has none. */
  printedTitle: text.optional(),
  /** Who wrote it, as far as the text tells. */
  issuer: bilingual,
  /** The kind of body that issued it. */
  level: z.enum(['province', 'city', 'district', 'county', 'town']),
  /** What the text covers. */
  area: bilingual,
  /** The time it speaks of. */
  period,
  /** Its condition, one entry per sign. */
  condition: z.array(condition).min(1),
  /** How it is laid out: every section with its number of paragraphs. */
  outline: z.array(outlineSection).min(1),
});

export type SourceFacts = z.infer<typeof sourceFacts>;
