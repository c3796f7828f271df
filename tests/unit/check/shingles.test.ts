import { describe, expect, test } from 'vitest';
import { sharedLength, sharedPassages, shinglesOf } from '../../../src/check/shingles.ts';

const source =
  '街道在春天公开招聘社区工作人员，凡报名的人都要参加笔试和面试，居民代表到场旁听并且可以当面提出问题；结果由居民小组长在各楼门口张榜，有不同意见的人七天以内可以来说。';
const han = source.replaceAll(/\P{Script=Han}/gu, '');
const shingles = new Set(shinglesOf(source));

describe('a passage shared with a source', () => {
  test('is found wherever it begins, when it is long enough', () => {
    for (let start = 0; start + sharedLength <= han.length; start += 1) {
      const passage = han.slice(start, start + sharedLength);
      const found = sharedPassages(`前面的话${passage}后面的话`, shingles);
      expect(found.join('').length, passage).toBeGreaterThanOrEqual(16);
    }
  });

  test.each([
    ['has other punctuation', '凡报名的人，都要参加笔试和面试。居民代表到场、旁听', 1],
    ['has figures within', '凡报名的34人都要参加笔试和面试居民代表到场旁听', 1],
    ['is short', '都要参加笔试和面试', 0],
    ['tells the same in other words', '报了名的人先笔试，再面试，居民派代表旁听，也可以问', 0],
    ['is empty', '', 0],
  ])('that %s', (_, text, count) => {
    expect(sharedPassages(text, shingles)).toHaveLength(count);
  });
});

test('the traces of a source do not hold its words, nor their order', () => {
  expect([...shingles].join('')).not.toMatch(/\p{Script=Han}/u);
  expect([...shingles]).toEqual([...shingles].sort());
});

test('著 in a text that was traditional counts as 着', () => {
  const traditional = new Set(shinglesOf('居民代表在门口等著结果一直等到天黑下来才回家'));
  expect(sharedPassages('居民代表在门口等着结果一直等到天黑下来才回家', traditional)).toHaveLength(1);
});
