import { z } from 'astro/zod';
import { placeId } from './ids.ts';
import { bilingual } from './text.ts';

/** `places/<id>.yaml`: where practices took place. */
export const place = z.strictObject({
  /** Equals the file's name. */
  id: placeId,
  /** The name as printed, or a description where the source hides it. */
  name: bilingual,
  /** What sort of place. */
  level: z.enum(['community', 'park', 'street', 'town', 'county', 'district', 'city', 'province']),
  /** The larger place it lies in. */
  within: placeId.optional(),
  /** True when the source hides the name. */
  masked: z.boolean(),
  /** What is known, and what was inferred from what. */
  note: bilingual.optional(),
});

export type Place = z.infer<typeof place>;
