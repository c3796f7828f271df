import { z } from 'astro/zod';
import { text } from './text.ts';

const transfer = z.strictObject({
  /** What has to stay for it to be the same practice. */
  keep: z.array(text).min(1),
  /** What another community may change. */
  mayChange: z.array(text).min(1),
  /** What has to be there before. */
  preconditions: z.array(text).min(1),
  /** Where it does not suit. */
  notFor: z.array(text).min(1),
});

const question = z.strictObject({
  /** The question, about this case and no other. */
  ask: text,
  /** Minutes of a group's time. */
  minutes: z.int().min(1).max(60),
  /** What the trainer should know: what the source says and does not, where groups go wrong. */
  note: text,
});

const teaching = z.strictObject({
  /** Who should discuss it. */
  audience: text,
  /** What people can do afterwards: two to four. */
  objectives: z.array(text).min(2).max(4),
  /** A point where somebody had to decide, told so that a group argues. */
  decision: text,
  /** Two to four questions. */
  questions: z.array(question).min(2).max(4),
  /** Three to five points to take home. */
  keyPoints: z.array(text).min(3).max(5),
});

/** Frontmatter of `cases/<id>/zh.mdx` and `en.mdx`. */
export const caseText = z.strictObject({
  /** The practice's name. */
  title: text,
  /** The problem as a person would ask it. */
  question: text,
  /** Two or three sentences: what was done, by whom, what is reported, how sure that is. */
  summary: text,
  /** What another community could take over, and when. */
  transfer,
  /** For a group that works on the case. */
  teaching,
});

export type CaseText = z.infer<typeof caseText>;
