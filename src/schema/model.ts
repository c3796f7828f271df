import { z } from 'astro/zod';
import { bilingual, text } from './text.ts';

/** A numeral as a slogan writes it: Chinese or Arabic. */
const numeral = z.string().regex(/^(?:\d+|[一二三四五六七八九十两百]+)$/, { error: 'numeral' });

/** One part of a slogan: what one of its numerals counts. */
export const modelGroup = z
  .strictObject({
    /** The numeral in the slogan that announces this group: `三`, `15`. */
    numeral,
    /** The group's own name, as quoted, and in English. */
    name: bilingual,
    /** How many members the group has. */
    count: z.int().min(1).max(100),
    /** The members, where the source lists them. */
    items: z.array(bilingual).optional(),
    /** Why they cannot be listed, where the source does not. */
    unknown: bilingual.optional(),
  })
  .refine((value) => (value.items === undefined) !== (value.unknown === undefined), {
    path: ['items'],
    params: { rule: 'group-items-or-unknown' },
  });

/** A numbered slogan taken apart. */
export const model = z.strictObject({
  /** The slogan as the source writes it, in its short form: `三三四`, `8515`, `四议两公开一监督`. */
  name: text,
  /** What the slogan says in English, kept close to its words. */
  gloss: text,
  /** True when the name is the library's own label and the source gives only the members. */
  ownLabel: z.boolean().default(false),
  /** The groups, in the order of their numerals. */
  groups: z.array(modelGroup).min(1),
  /** Numerals of the name that count nothing, in order: the 一 of 四个一. */
  uncounted: z.array(numeral).default([]),
});

export type Model = z.infer<typeof model>;
