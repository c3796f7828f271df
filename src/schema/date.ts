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
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: 'day' }),
);

/** A year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = z.preprocess(
  toText,
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, { error: 'date' }),
);
