import { z } from 'astro/zod';
import { themeId } from './ids.ts';

/** `themes/<id>/facts.yaml`: one of the twelve shelves. */
export const themeFacts = z.strictObject({
  /** Equals the folder's name. */
  id: themeId,
  /** Place in lists, from 1. */
  order: z.int().min(1),
});

export type ThemeFacts = z.infer<typeof themeFacts>;
