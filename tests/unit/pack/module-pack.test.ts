import { expect, it } from 'vitest';
import type { CaseMaterial, ModuleMaterial } from '../../../src/pack/material.ts';
import { packFromModule, translateModuleTexts } from '../../../src/pack/module-pack.ts';
import { caseParts } from '../../../src/pack/pack.ts';

const module = {
  id: 'reading-a-report',
  locale: 'en',
  title: 'Reading a report',
  audience: 'Secretaries',
  cases: [
    { id: 'a', questions: [2, 1] },
    { id: 'b', questions: [1] },
    { id: 'c', questions: [] },
  ],
} as unknown as ModuleMaterial;
const cases = new Map([
  ['a', { teaching: { questions: [{ minutes: 10 }, { minutes: 25 }] } } as unknown as CaseMaterial],
]);

it('starts a pack with the cases, questions and minutes of a module', () => {
  const pack = packFromModule(module, cases);
  expect(pack).toMatchObject({
    locale: 'en',
    title: 'Reading a report',
    audience: 'Secretaries',
    module: 'reading-a-report',
    minutes: 90,
  });
  expect(pack.entries[0]).toEqual({
    id: 'a',
    parts: [...caseParts],
    note: '',
    questions: [
      { number: 2, minutes: 25 },
      { number: 1, minutes: 10 },
    ],
  });
});

it('leaves out questions of a case that is not there', () => {
  expect(packFromModule(module, cases).entries.map(({ id, questions }) => [id, questions.length])).toEqual([
    ['a', 2],
    ['b', 0],
    ['c', 0],
  ]);
});

it('puts a module’s own title and audience in another language, and leaves alone what was typed', () => {
  const chinese = { ...module, locale: 'zh', title: '读一份材料', audience: '书记' } as ModuleMaterial;
  const pack = packFromModule(module, cases);
  expect(translateModuleTexts(pack, module, chinese)).toMatchObject({
    locale: 'zh',
    title: '读一份材料',
    audience: '书记',
    module: 'reading-a-report',
  });
  expect(translateModuleTexts({ ...pack, title: 'Mine' }, module, chinese)).toMatchObject({
    title: 'Mine',
    audience: '书记',
  });
});
