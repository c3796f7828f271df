import { expect, test } from 'vitest';
import { measureCompleteness } from '../../../src/library/completeness.ts';
import { factsWith, sampleLibrary } from './samples.ts';

const place = sampleLibrary.places.get('a-place')!;

test('a case says what it states and what it leaves out', () => {
  const { stated, missing } = measureCompleteness(factsWith({}), place);
  expect(stated).toEqual(['period', 'figures']);
  expect(missing).toContain('place');
  expect(missing).toContain('model');
});

test('a named place counts as stated', () => {
  expect(measureCompleteness(factsWith({}), { ...place, masked: false }).stated).toContain('place');
});

test('a model does not apply to a case without a slogan', () => {
  const { stated, missing } = measureCompleteness(factsWith({ model: undefined }), place);
  expect([...stated, ...missing]).not.toContain('model');
});

test('results do not apply to a proposal', () => {
  const { stated, missing } = measureCompleteness(factsWith({ status: 'proposed' }), place);
  expect([...stated, ...missing]).not.toContain('evaluations');
});
