import { z } from 'astro/zod';

// Control characters come in with pasted text and break Word files and feeds later on.
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Text that says something: not empty, no space at either end, no control characters. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, { params: { rule: 'trimmed' } })
  .refine((value) => !controlCharacter.test(value), { params: { rule: 'control-character' } });

/** The same statement in both languages. */
export const bilingual = z.strictObject({
  /** Simplified Chinese. */
  zh: text,
  /** English. */
  en: text,
});

/** A list per language: names and phrases that need not pair off one to one. */
export const bilingualList = z.strictObject({
  /** Simplified Chinese; may be empty. */
  zh: z.array(text).default([]),
  /** English; may be empty. */
  en: z.array(text).default([]),
});
