import { z } from 'astro/zod';
import { sourceId } from './ids.ts';
import { text } from './text.ts';

/** Where in a source something stands. Spread into the objects that cite. */
export const locator = {
  /** The source, by its id in `sources/`. */
  source: sourceId,
  /** The section label as it stands in the source's `outline`, such as `二4` or `一(二)`. */
  section: text,
  /** The paragraph within that section, counted from 1. Left out when the whole section is meant. */
  paragraph: z.int().min(1).optional(),
};

/** A place in a source. */
export const citation = z.strictObject(locator);

export type Citation = z.infer<typeof citation>;
