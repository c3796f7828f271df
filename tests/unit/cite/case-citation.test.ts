import { expect, test } from 'vitest';
import { citeCase } from '../../../src/cite/case-citation.ts';
import { sampleLibrary } from '../library/samples.ts';

test('a citation names the case, its id, the day it was checked and the passages behind it', () => {
  const found = sampleLibrary.cases.get('first-case')!;
  expect(citeCase(found, sampleLibrary.sources, 'zh')).toBe(
    '“三三四”做法，社区党建实践案例库，编号 first-case，2026年11月21日核对。据：《名称》一1第1段。',
  );
  expect(citeCase(found, sampleLibrary.sources, 'en')).toBe(
    'The three-three-four practice. Casebook of Community Party-building Practice, first-case, checked 21 November 2026. After: Name, 一1, para. 1.',
  );
});
