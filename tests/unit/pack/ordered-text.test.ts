import { expect, it } from 'vitest';
import { findMissingFragment } from './ordered-text.ts';

const fragments = ['案例一', '共8人', '成效', '共8人', 'the end'];

it('finds all fragments whatever the lines they are broken into', () => {
  expect(findMissingFragment(fragments, '案例一：共8\n人。成效：共 8 人，the\nend')).toBeUndefined();
});

it('notices a fragment that was taken out though the same words stand elsewhere', () => {
  expect(findMissingFragment(fragments, '案例一：。成效：共8人，the end')).toContain(
    'fragment 3 of 5 is missing after "共8人"',
  );
  expect(findMissingFragment(fragments, '案例一：共8人。成效：，the end')).toContain(
    'fragment 4 of 5 is missing after "成效"',
  );
});

it('notices fragments that have changed places', () => {
  expect(findMissingFragment(['one', 'two'], 'two, then one')).toContain('"two"');
});
