import { messagesFor } from '../i18n/messages.ts';
import type { Mark } from './blocks.ts';
import type { Lesson, LessonCase } from './lesson.ts';

/** A step of a lesson. */
export interface PlanStep {
  minutes: number;
  title: string;
  what: string;
  mark?: Mark;
}

/** A lesson of one length, and the questions for which it has no time. */
export interface LessonPlan {
  minutes: number;
  steps: PlanStep[];
  left: { text: string; mark: Mark }[];
  /** Whether it was worked out here, and not written by the authors of a module. */
  made: boolean;
}

/** The lengths for which a trainer sheet has a plan. */
export const planLengths = [45, 90] as const;

const opening = 5;
const closing = 5;
/** Minutes that every lesson needs besides its cases. */
export const openingAndClosing = opening + closing;
/** The fewest minutes in which a case can be told. */
export const leastTelling = 3;
const mostTelling = 12;

/**
 * A plan of a length in minutes: the module's own, else one that tells each case and gives the chosen questions their minutes, as
 * many as there is time for and the first of each case before any second. The minutes of the steps add up to the length.
 */
export function planLesson(lesson: Lesson, minutes: (typeof planLengths)[number]): LessonPlan {
  if (lesson.module) {
    const { short, long } = lesson.module.plans;
    const { mark } = lesson.module;
    const steps = (minutes === 45 ? short : long).map((step) => ({ ...step, mark }));
    return { minutes, steps, left: [], made: false };
  }
  return workOut(lesson, minutes);
}

function workOut({ cases, locale }: Lesson, minutes: number): LessonPlan {
  const t = messagesFor(locale).plan;
  const told = cases.slice(0, Math.floor((minutes - openingAndClosing) / leastTelling));
  let free = minutes - openingAndClosing - told.length * leastTelling;
  const left = cases.slice(told.length).map(({ material }) => ({ text: material.title, mark: material.mark }));
  const asked = new Set<LessonCase['questions'][number]>();
  const rounds = Math.max(0, ...told.map(({ questions }) => questions.length));
  // Each case has its first question before any has its second.
  for (let round = 0; round < rounds; round += 1) {
    for (const { material, questions } of told) {
      const question = questions[round];
      if (!question) continue;
      if (question.minutes > free) left.push({ text: question.ask, mark: material.mark });
      else {
        free -= question.minutes;
        asked.add(question);
      }
    }
  }
  const discussed = told.map(({ material, questions }) => ({
    material,
    questions: questions.filter((question) => asked.has(question)),
  }));
  // What no question needs goes to telling the cases, evenly, and what is left after that to the end.
  const more = told.length === 0 ? 0 : Math.min(mostTelling - leastTelling, Math.floor(free / told.length));
  const end = closing + free - more * told.length;
  const steps: PlanStep[] = [
    { minutes: opening, title: t.opening, what: t.openingWhat(cases[0]?.material.question ?? '') },
    ...discussed.flatMap(({ material, questions }): PlanStep[] => [
      { minutes: leastTelling + more, title: t.cases(material.title), what: t.casesWhat, mark: material.mark },
      ...questions.map((question) => ({
        minutes: question.minutes,
        title: t.discuss,
        what: t.discussWhat(question.ask),
        mark: material.mark,
      })),
    ]),
    { minutes: end, title: t.closing, what: t.closingWhat },
  ];
  return { minutes, steps, left, made: true };
}
