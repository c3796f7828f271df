import { expect, it } from 'vitest';
import { emptyPack, newEntry } from '../../../src/pack/pack.ts';
import { budgetTime } from '../../../src/pack/time-budget.ts';

it('adds questions, telling, opening and closing, and says what is left', () => {
  const entries = [{ ...newEntry('a'), questions: [{ number: 1, minutes: 15 }] }, newEntry('b')];
  expect(budgetTime({ ...emptyPack('zh'), minutes: 45, entries })).toEqual({
    questions: 15,
    telling: 6,
    frame: 10,
    total: 31,
    left: 14,
  });
});

it('says by how much a lesson is too long', () => {
  const entries = [{ ...newEntry('a'), questions: [{ number: 1, minutes: 60 }] }];
  expect(budgetTime({ ...emptyPack('zh'), minutes: 45, entries }).left).toBe(-28);
});

it('needs no minute for an empty pack', () => {
  expect(budgetTime(emptyPack('zh'))).toMatchObject({ total: 0, left: 90 });
});
