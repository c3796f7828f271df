import { type Pack, questionMinutes } from './pack.ts';
import { leastTelling, openingAndClosing } from './plan.ts';

/** Minutes that a lesson takes at least, and what is left of those it has. */
export interface TimeBudget {
  questions: number;
  /** To tell every case in the fewest words. */
  telling: number;
  /** To open and to close. */
  frame: number;
  total: number;
  /** Below nought when the lesson is too long. */
  left: number;
}

/** What the chosen cases and questions take of a pack's minutes. */
export function budgetTime(pack: Pack): TimeBudget {
  const questions = questionMinutes(pack);
  const telling = pack.entries.length * leastTelling;
  const frame = pack.entries.length === 0 ? 0 : openingAndClosing;
  const total = questions + telling + frame;
  return { questions, telling, frame, total, left: pack.minutes - total };
}
