import { z } from 'astro/zod';
import { caseId, moduleId } from './ids.ts';
import { text } from './text.ts';

/** `modules/<id>/facts.yaml`: a ready training module, what is the same in both languages. */
export const moduleFacts = z.strictObject({
  /** Equals the folder's name. */
  id: moduleId,
  /** Place in lists, from 1. */
  order: z.int().min(1),
  /** The cases, in teaching order. */
  cases: z.array(caseId).min(2),
});

const step = z.strictObject({
  /** Minutes. */
  minutes: z.int().min(1),
  /** What the trainer and the group do. */
  what: text,
});

const checkQuestion = z
  .strictObject({
    /** The question. */
    ask: text,
    /** The answers to choose from. */
    options: z.array(text).min(2).max(5),
    /** Which of them is right, counted from 1. */
    answer: z.int().min(1),
    /** Why. */
    reason: text,
  })
  .refine((value) => value.answer <= value.options.length, { path: ['answer'], params: { rule: 'answer-exists' } });

function takes(minutes: number) {
  return z
    .array(step)
    .min(2)
    .refine((steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) === minutes, {
      params: { rule: 'plan-minutes' },
    });
}

/** Frontmatter of `modules/<id>/zh.mdx` and `en.mdx`. */
export const moduleText = z.strictObject({
  /** The module's name. */
  title: text,
  /** One or two sentences for lists. */
  summary: text,
  /** Whom it is for. */
  audience: text,
  /** What people can do afterwards. */
  objectives: z.array(text).min(2).max(5),
  /** Why each case stands where it does, one reason per case. */
  caseReasons: z.array(text).min(2),
  /** How to open. */
  opening: text,
  /** The group task with its decision point. */
  groupTask: text,
  /** What to bring out afterwards. */
  debrief: text,
  /** Plans by length. */
  plans: z.strictObject({
    /** 45 minutes. */
    short: takes(45),
    /** 90 minutes. */
    long: takes(90),
  }),
  /** Check questions with answers. */
  checks: z.array(checkQuestion).min(2),
  /** What to read afterwards. */
  reading: z.array(text).default([]),
});

export type ModuleFacts = z.infer<typeof moduleFacts>;
export type ModuleText = z.infer<typeof moduleText>;
