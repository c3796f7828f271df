import { expect, it } from 'vitest';
import { readPack } from '../../../src/pack/read-pack.ts';
import { packFromFragment, packToFragment } from '../../../src/pack/share-link.ts';
import { samplePack } from './samples.ts';

it('carries a whole pack, with notes in any script', () => {
  const pack = { ...samplePack('zh'), title: '党课“一”😀' };
  pack.entries[0]!.note = '备注\n第二行';
  const fragment = packToFragment(pack);
  expect(fragment).toMatch(/^#pack=[\w-]+$/);
  expect(readPack(packFromFragment(fragment), 'en')).toEqual({ pack, problems: [] });
});

it('says nothing of a fragment that names a place in the page', () => {
  expect(packFromFragment('#main')).toBeUndefined();
});

it('refuses a link that was cut off', () => {
  const fragment = packToFragment(samplePack('zh'));
  expect(() => packFromFragment(fragment.slice(0, fragment.length / 2))).toThrow();
});

it('does not unpack more than a pack can hold', () => {
  const bomb = packToFragment({ ...samplePack('zh'), title: 'x'.repeat(20_000_000) });
  expect(() => packFromFragment(bomb)).toThrow();
});
