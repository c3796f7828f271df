import { z } from 'astro/zod';
import { locales } from '../locales.ts';
import { text } from './text.ts';

/**
 * `outside/<edition>.yaml`: what people look for and the library does not have. A query that names one of these is not answered
 * by whatever shares its other words.
 */
export const outside = z.strictObject({
  /** The edition; equals the file's name. */
  id: z.enum(locales),
  /** Words or short phrases that stand in no content of the library; in English in the singular. */
  subjects: z.array(text),
});

export type Outside = z.infer<typeof outside>;
