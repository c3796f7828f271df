import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { entryText } from './entry-text.ts';
import { figure } from './figure.ts';
import { caseId, challengeId, termId } from './ids.ts';
import { bilingualList, text } from './text.ts';

const approach = z.strictObject({
  /** The cases that take it; each case of the problem stands in one approach. */
  cases: z.array(caseId).min(1),
});

/** `challenges/<id>/facts.yaml`: a problem that the sources report. */
export const challengeFacts = z.strictObject({
  /** Equals the folder's name. */
  id: challengeId,
  /** Place in lists, from 1. */
  order: z.int().min(1),
  /** The passages that report the problem. */
  reportedIn: z.array(citation).min(1),
  /** Terms that the texts use. */
  terms: z.array(termId).default([]),
  /** The numbers that measure the problem. */
  figures: z.array(figure).default([]),
  /** The ways in which practices meet the problem. Name and explanation stand in the texts, in the same order. */
  approaches: z.array(approach).default([]),
  /** How people put the problem in everyday words; search uses it. */
  askedAs: bilingualList,
});

const approachText = z.strictObject({
  /** What the approach does, in a few words. */
  name: text,
  /** How its cases differ from one another, and what it takes: a few sentences. */
  how: text,
});

/** Frontmatter of `challenges/<id>/zh.mdx` and `en.mdx`. */
export const challengeText = z.strictObject({
  ...entryText.shape,
  /** What sets the approaches apart, and what a reader should ask before choosing one. */
  comparison: text.optional(),
  /** One for each approach of the facts, in the same order. */
  approaches: z.array(approachText).default([]),
});

export type ChallengeFacts = z.infer<typeof challengeFacts>;
export type ChallengeText = z.infer<typeof challengeText>;
