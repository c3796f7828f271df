import { z } from 'astro/zod';
import { date } from './date.ts';
import { referenceId } from './ids.ts';
import { bilingual, text } from './text.ts';

/** `references/<id>.yaml`: a public document that is not one of the sources. */
export const reference = z.strictObject({
  /** Equals the file's name. */
  id: referenceId,
  /** The title, and its English rendering. */
  title: bilingual,
  /** Who issued it. */
  issuer: bilingual,
  /** The document number: `中办发〔2000〕23号`. */
  number: text.optional(),
  /** When it was issued. */
  date: date.optional(),
  /** What sort of document. */
  kind: z.enum(['party-regulation', 'party-document', 'law', 'government-document', 'standard', 'book', 'usage']),
  /** True only when somebody compared it with the original. Otherwise it shows as 未核对原件 and supports no exact claim. */
  verified: z.boolean(),
  /** What it is used for here, and how far. */
  note: bilingual,
});

export type Reference = z.infer<typeof reference>;
