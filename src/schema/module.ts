import { z } from 'astro/zod';
import { caseId, localId, moduleId } from './ids.ts';
import { bilingualList, text } from './text.ts';

/** The collections from which a module recommends reading. */
export const readingKinds = ['cases', 'challenges', 'terms', 'sources', 'references'] as const;

const moduleCase = z.strictObject({
  /** The case. */
  id: caseId,
  /** Which of the case's own discussion questions the lesson uses, counted from 1; may be empty. */
  questions: z.array(z.int().min(1)).default([]),
});

const readingItem = z.strictObject({
  /** Where the entry stands. */
  collection: z.enum(readingKinds),
  id: localId,
});

const checkFacts = z.strictObject({
  /** Which option is right, counted from 1. */
  answer: z.int().min(1),
  /** The cases on which the answer rests; empty where it rests on the library's rules. */
  cases: z.array(caseId).default([]),
});

/** `modules/<id>/facts.yaml`: a ready training module, what is the same in both languages. */
export const moduleFacts = z.strictObject({
  /** Equals the folder's name. */
  id: moduleId,
  /** Place in lists, from 1. */
  order: z.int().min(1),
  /** The cases, in teaching order. */
  cases: z.array(moduleCase).min(2),
  /** What is right in each check question, in the order of the texts. */
  checks: z.array(checkFacts).min(3),
  /** What to read afterwards, in order. */
  reading: z.array(readingItem).min(1),
  /** How people put it when they look for such a lesson; search uses it. */
  askedAs: bilingualList,
});

const step = z.strictObject({
  /** Minutes. */
  minutes: z.int().min(1),
  /** The step in a few words. */
  title: text,
  /** What the trainer and the group do. */
  what: text,
});

const checkText = z.strictObject({
  /** The question. */
  ask: text,
  /** The answers to choose from. */
  options: z.array(text).min(2).max(5),
  /** Why the right one is right, and what is wrong with the tempting ones. */
  reason: text,
});

function takes(minutes: number) {
  return z
    .array(step)
    .min(3)
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
  /** What the trainer prepares beforehand. */
  preparation: z.array(text).min(1),
  /** Why each case stands where it does, one reason per case. */
  caseReasons: z.array(text).min(2),
  /** How to open: what the trainer says and asks. */
  opening: text,
  groupTask: z.strictObject({
    /** The situation, as it is read to the groups. */
    scene: text,
    /** The decision point: what has to be decided, by whom, with at least two defensible answers. */
    decision: text,
    /** What each group hands over at the end. */
    product: text,
  }),
  /** What to bring out afterwards. */
  debrief: z.array(text).min(2).max(6),
  /** Plans by length. */
  plans: z.strictObject({
    /** 45 minutes. */
    short: takes(45),
    /** 90 minutes. */
    long: takes(90),
  }),
  /** Check questions; which option is right stands in the facts. */
  checks: z.array(checkText).min(3),
  /** A talk of three minutes (微党课), paragraph by paragraph. */
  talk: z.array(text).min(3),
  /** Why each entry is worth reading, in the order of the facts. */
  readingReasons: z.array(text).min(1),
});

export type ModuleFacts = z.infer<typeof moduleFacts>;
export type ModuleText = z.infer<typeof moduleText>;
