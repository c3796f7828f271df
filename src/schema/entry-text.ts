import { z } from 'astro/zod';
import { text } from './text.ts';

/** Frontmatter of the texts of themes, challenges and sources. */
export const entryText = z.strictObject({
  /** The entry's name in this language. */
  title: text,
  /** One or two sentences for lists. */
  summary: text,
});

export type EntryText = z.infer<typeof entryText>;
