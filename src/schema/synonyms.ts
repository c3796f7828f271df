import { z } from 'astro/zod';
import { locales } from '../locales.ts';
import { text } from './text.ts';

/** `synonyms/<edition>.yaml`: what people say for words of the library. Search counts a query's everyday word as the library's. */
export const synonyms = z.strictObject({
  /** The edition; equals the file's name. */
  id: z.enum(locales),
  groups: z.array(
    z.strictObject({
      /** Words or short phrases as titles, names, wordings and summaries of the edition have them. */
      means: z.array(text).min(1),
      /** What people say instead; in English the basic form, for endings are taken off. */
      said: z.array(text).min(1),
    }),
  ),
});

export type Synonyms = z.infer<typeof synonyms>;
export type SynonymGroup = Synonyms['groups'][number];
