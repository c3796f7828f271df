import { expect, test } from 'vitest';
import { gradeEvidence } from '../../../src/library/evidence.ts';
import type { CaseFacts } from '../../../src/schema/case-facts.ts';
import { factsWith, figureWith } from './samples.ts';

const plain = figureWith({ before: undefined });
const words = { zh: '某', en: 'some' };
type Evaluation = CaseFacts['evaluations'][number];
const judged = {
  evaluator: words,
  independent: true,
  place: 'a-place',
  finding: words,
  source: 'a-source',
  section: '一1',
} as Evaluation;
const elsewhere = { ...judged, place: 'b-place' } as Evaluation;

test.each<[string, Partial<CaseFacts>, string | undefined]>([
  ['no figures', { figures: [] }, 'E0'],
  ['an output', { figures: [plain] }, 'E1'],
  ['an outcome', { figures: [figureWith({ before: undefined, kind: 'outcome' })] }, 'E1'],
  ['an input only', { figures: [figureWith({ before: undefined, kind: 'input' })] }, 'E0'],
  ['context only', { figures: [figureWith({ before: undefined, kind: 'context' })] }, 'E0'],
  ['a plan only', { figures: [figureWith({ before: undefined, state: 'planned' })] }, 'E0'],
  ['a doubtful figure only', { figures: [figureWith({ before: undefined, flag: words })] }, 'E0'],
  [
    'a masked figure only',
    { figures: [figureWith({ before: undefined, qualifier: 'masked', value: undefined })] },
    'E0',
  ],
  [
    'a figure in words only',
    { figures: [figureWith({ before: undefined, qualifier: 'in-words', value: undefined })] },
    'E0',
  ],
  ['a figure before and after', { figures: [figureWith({})] }, 'E2'],
  ['a doubtful figure before and after', { figures: [figureWith({ flag: words }), plain] }, 'E1'],
  ['an independent evaluation', { evaluations: [judged] }, 'E3'],
  ['a comparison by those who ran it', { evaluations: [{ ...judged, independent: false, comparator: words }] }, 'E3'],
  ['a judgement by those who ran it', { figures: [plain], evaluations: [{ ...judged, independent: false }] }, 'E1'],
  ['two evaluations in one place', { evaluations: [judged, judged] }, 'E3'],
  ['evaluations in two places', { evaluations: [judged, elsewhere] }, 'E4'],
  [
    'praise only',
    { figures: [], recognition: [{ what: words, by: words, source: 'a-source', section: '一1' } as never] },
    'E0',
  ],
  ['a proposal, whatever its figures', { status: 'proposed' }, undefined],
])('%s', (_, changes, grade) => {
  expect(gradeEvidence(factsWith(changes)).grade).toBe(grade);
});
