import { describe, expect, test } from 'vitest';
import { distance, suggest } from '../../../src/search/suggest.ts';
import { sampleTable } from './samples.ts';

describe('a slip of typing', () => {
  test.each([
    ['先峰储绩', '先锋储绩'],
    ['先储锋绩', '先锋储绩'],
    ['先锋储', '先锋储绩'],
    ['先锋储绩绩', '先锋储绩'],
    ['poineer ponits', 'pioneer points'],
    ['pioneer piints', 'pioneer points'],
    ['voluntter', 'volunteer'],
    ['依拖建', '依托建'],
    ['xianfengchuij', '社区党员“先锋储绩”'],
    ['xiangfeng chuji', '社区党员“先锋储绩”'],
    ['先锋储绩', undefined],
    ['区块链', undefined],
    ['', undefined],
  ])('%j: %s', (typed, meant) => {
    expect(suggest(typed, sampleTable.entries)).toBe(meant);
  });

  test('within a longer query corrects that piece', () => {
    expect(suggest('什么是先峰储绩活动', sampleTable.entries)).toBe('什么是先锋储绩活动');
  });
});

test.each([
  ['甲乙丙', '甲乙丙', 0],
  ['甲乙丙', '甲丁丙', 1],
  ['甲乙丙', '乙甲丙', 1],
  ['甲乙', '甲乙丙', 1],
  ['甲', '甲乙丙丁', 3],
])('%s and %s differ by %i', (a, b, steps) => {
  expect(distance(a, b)).toBe(steps);
});
