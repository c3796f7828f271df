import { describe, expect, test } from 'vitest';
import { countDoubts, countGaps } from '../../../src/library/gaps.ts';
import type { Case, Source } from '../../../src/library/library.ts';

const cases = [
  { completeness: { stated: ['place', 'period'], missing: ['money'] } },
  { completeness: { stated: ['money'], missing: ['place'] } },
  { completeness: { stated: [], missing: ['money', 'evaluations'] } },
] as unknown as Case[];

describe('what the sources leave out', () => {
  test('is counted among the cases to which it applies, the most frequent first', () => {
    expect(countGaps(cases)).toEqual([
      { field: 'evaluations', missing: 1, applicable: 1 },
      { field: 'money', missing: 2, applicable: 3 },
      { field: 'place', missing: 1, applicable: 2 },
    ]);
  });

  test('does not list what no case lacks', () => {
    expect(countGaps(cases).map((gap) => gap.field)).not.toContain('period');
  });
});

test('the doubts of a source are its signs of loss, masking and contradiction', () => {
  const condition = ['cut', 'gap', 'masked', 'impossible-figure', 'contradiction', 'complete'].map((kind) => ({
    kind,
  }));
  const source = { facts: { condition } } as unknown as Source;
  expect(countDoubts([source])).toEqual([{ source, lost: 2, masked: 1, contradictions: 2 }]);
});
