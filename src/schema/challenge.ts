import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { figure } from './figure.ts';
import { challengeId, termId } from './ids.ts';
import { bilingualList } from './text.ts';

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
  /** How people put the problem in everyday words; search uses it. */
  askedAs: bilingualList,
});

export type ChallengeFacts = z.infer<typeof challengeFacts>;
