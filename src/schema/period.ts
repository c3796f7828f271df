import { z } from 'astro/zod';
import { date } from './date.ts';
import { bilingual } from './text.ts';

/** When something happened, and how sure that is. */
export const period = z
  .strictObject({
    /** First year, month or day. Left out when the source does not let one say. */
    start: date.optional(),
    /** Last year, month or day. Left out for a single date or an open end. */
    end: date.optional(),
    /** How fine the dates are. `unknown`: no start and no end is given. */
    precision: z.enum(['day', 'month', 'year', 'unknown']),
    /** `not-before`, `not-after`: only this limit is known, and it stands in `start`. */
    bound: z.enum(['exact', 'not-before', 'not-after']).default('exact'),
    /** `stated`: the source prints it. `inferred`: worked out from other facts, and the note says which. */
    basis: z.enum(['stated', 'inferred', 'unknown']),
    /** Why this date, or why none. */
    note: bilingual.optional(),
  })
  .refine(
    (value) => fits(value.precision, value.start) && (value.end === undefined || fits(value.precision, value.end)),
    {
      path: ['precision'],
      params: { rule: 'period-precision' },
    },
  )
  .refine((value) => value.end === undefined || (value.start !== undefined && value.start <= value.end), {
    path: ['end'],
    params: { rule: 'period-order' },
  })
  .refine((value) => value.basis === 'stated' || value.note !== undefined, {
    path: ['basis'],
    params: { rule: 'period-note' },
  })
  .refine((value) => value.bound === 'exact' || (value.start !== undefined && value.end === undefined), {
    path: ['bound'],
    params: { rule: 'period-bound' },
  });

/** Tells whether a date is as fine as the period says it is. */
function fits(precision: 'day' | 'month' | 'year' | 'unknown', date: string | undefined): boolean {
  const lengths = { year: 4, month: 7, day: 10, unknown: undefined };
  return date?.length === lengths[precision];
}

export type Period = z.infer<typeof period>;
