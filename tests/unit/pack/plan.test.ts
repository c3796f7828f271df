import { describe, expect, it, test } from 'vitest';
import { planLengths, planLesson } from '../../../src/pack/plan.ts';
import { moduleLessons, samplePack, sampleLesson } from './samples.ts';

function lessonWith(minutes: number[]) {
  const pack = samplePack('en');
  pack.entries.forEach((entry, index) => {
    entry.questions = minutes[index] === undefined ? [] : [{ number: 1, minutes: minutes[index] }];
  });
  return sampleLesson('en', pack);
}

describe('the steps of a plan take its minutes, no more and no less', () => {
  const questions = [[], [10, 10], [10, 10, 10, 10, 10], [60, 60, 60, 60, 60]];
  test.each(planLengths.flatMap((length) => questions.map((minutes) => ({ length, minutes }))))(
    '$length minutes, questions of $minutes',
    ({ length, minutes }) => {
      const { steps } = planLesson(lessonWith(minutes), length);
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(length);
      expect(steps.every((step) => step.minutes > 0)).toBe(true);
    },
  );
});

it('names the questions for which there is no time', () => {
  const lesson = lessonWith([60, 60]);
  const { left, steps } = planLesson(lesson, 90);
  expect(left.map(({ text }) => text)).toEqual([lesson.cases[1]!.questions[0]!.ask]);
  expect(steps.filter(({ title }) => title === 'Discussion')).toHaveLength(1);
});

it('gives every case its first question before any has its second', () => {
  const pack = samplePack('en');
  pack.entries = pack.entries.slice(0, 2);
  for (const entry of pack.entries)
    entry.questions = [
      { number: 1, minutes: 12 },
      { number: 2, minutes: 12 },
    ];
  const lesson = sampleLesson('en', pack);
  const [first, second] = lesson.cases;
  const { steps, left } = planLesson(lesson, 45);
  const discussed = steps.filter(({ title }) => title === 'Discussion').map(({ what }) => what);
  expect(discussed).toHaveLength(2);
  expect(discussed[0]).toContain(first!.questions[0]!.ask);
  expect(discussed[1]).toContain(second!.questions[0]!.ask);
  expect(left.map(({ text }) => text)).toEqual([first!.questions[1]!.ask, second!.questions[1]!.ask]);
});

it('takes the plan of the module that a lesson teaches', () => {
  const lesson = moduleLessons('zh')[0]!;
  const plan = planLesson(lesson, 45);
  expect(plan.made).toBe(false);
  expect(plan.steps.map(({ what }) => what)).toEqual(lesson.module!.plans.short.map(({ what }) => what));
});
