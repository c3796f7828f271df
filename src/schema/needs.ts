import { z } from 'astro/zod';
import { locator } from './citation.ts';
import { bilingual } from './text.ts';

/** The source does not say. */
export const notStated = z.literal('not-stated');

/**
 * How much a practice asks for. low: what a community has already. medium: something to be found in the street
 * or among partners. high: new posts, a budget line or new rooms.
 */
const amount = z.strictObject({
  /** The amount. */
  level: z.enum(['low', 'medium', 'high']),
  /** What exactly the source reports. */
  what: bilingual,
  ...locator,
});

/** The level whose decision the practice rests on. */
const authority = z.strictObject({
  /** The lowest level that could decide it. */
  level: z.enum(['community', 'street', 'town', 'district', 'county', 'city', 'province']),
  /** What exactly the source reports. */
  what: bilingual,
  ...locator,
});

/** What a practice needs. */
export const needs = z.strictObject({
  /** Staff, volunteers, partners. */
  people: notStated.or(amount),
  /** Money. */
  money: notStated.or(amount),
  /** Rooms and grounds. */
  premises: notStated.or(amount),
  /** Whose decision it takes. */
  authority: notStated.or(authority),
});
