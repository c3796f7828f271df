import { z } from 'astro/zod';

/**
 * YAML readers disagree: one turns `2026-11-21` into a Date and `1997` into a number, another leaves text.
 * Both are brought back to text, so that authors need no quotation marks.
 */
function toText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.preprocess(
  toText,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day' })
    .refine(exists, { params: { rule: 'no-such-day' } }),
);

/** A year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = z.preprocess(
  toText,
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'date' })
    .refine(exists, { params: { rule: 'no-such-day' } }),
);

/** Tells whether the calendar has the date: 2026-02-31 and 2026-13 it has not. */
function exists(value: string): boolean {
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
