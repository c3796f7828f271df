import { z } from 'astro/zod';
import { locator } from './citation.ts';
import { date } from './date.ts';
import { localId } from './ids.ts';
import { bilingual, text } from './text.ts';

/** What a figure counts. Person-times are not people: one person helped twice counts as two. */
export const countedKinds = [
  'persons',
  'person-times',
  'households',
  'organisations',
  'sites',
  'buildings',
  'communities',
  'posts',
  'activities',
  'documents',
  'items',
  'money',
  'area',
  'length',
  'share',
  'age',
  'time',
] as const;

/** One number of a source, typed so that it can be compared, charted and doubted. */
export const figure = z
  .strictObject({
    /** Unique within the entry; `<Figure id="…"/>` in a body refers to it. */
    id: localId,
    /** What the number is, in a few words, without the number. */
    label: bilingual,
    /** The number. Percentages as printed: 75 for 75%. For a change over time, the later number. */
    value: z.number().min(0).optional(),
    /** Lowest and highest, for a range. */
    range: z.tuple([z.number(), z.number()]).optional(),
    /** The number's own words in the source, in simplified characters: `34人`, `近50个`, `***个`. */
    printed: text,
    /**
     * How the source qualifies the number: 多 and 余 are `over`, 以上 is `at-least`. `masked`: the source hides it, and there is no value. `in-words`: the source gives
     * no more than 数千元 or 成千上万; there is no value, and `unit` holds the whole phrase.
     */
    qualifier: z.enum(['exact', 'over', 'at-least', 'nearly', 'about', 'at-most', 'masked', 'in-words']),
    /** What is counted. */
    counted: z.enum(countedKinds),
    /** The unit as it follows the number, in each language: `人` and `people`. */
    unit: bilingual,
    /** The whole that a share is taken of, or the group that a count belongs to. */
    denominator: z
      .strictObject({
        /** The size of the whole, where the source gives it. */
        value: z.number().optional(),
        /** What the whole is. */
        label: bilingual,
      })
      .optional(),
    /** The date that the number stands for. */
    asOf: date.optional(),
    /** `planned`: announced or intended. `realised`: reported as done. */
    state: z.enum(['realised', 'planned']),
    /** input: what went in. output: what was done. outcome: what changed for people. context: the setting. */
    kind: z.enum(['input', 'output', 'outcome', 'context']),
    /** The same number before the practice, where the source gives both. */
    before: z
      .strictObject({
        /** The earlier number, in the unit of `value`. */
        value: z.number(),
        /** Its own words in the source. */
        printed: text,
      })
      .optional(),
    ...locator,
    /** Why the number is doubtful. A flagged number never counts as evidence. */
    flag: bilingual.optional(),
  })
  .refine(
    (value) =>
      [value.value, value.range].filter((x) => x !== undefined).length ===
      (value.qualifier === 'masked' || value.qualifier === 'in-words' ? 0 : 1),
    {
      path: ['value'],
      params: { rule: 'figure-value' },
    },
  )
  .refine((value) => value.before === undefined || value.value !== undefined, {
    path: ['before'],
    params: { rule: 'figure-before' },
  })
  .refine((value) => value.range === undefined || value.range[0] < value.range[1], {
    path: ['range'],
    params: { rule: 'figure-range' },
  });

export type Figure = z.infer<typeof figure>;
