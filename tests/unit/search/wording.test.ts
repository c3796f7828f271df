import { describe, expect, test } from 'vitest';
import { featuresOf, findWorded, indexWordings } from '../../../src/search/wording.ts';
import { sampleTable } from './samples.ts';

const wordings = indexWordings(sampleTable.entries);

describe('a question in everyday words', () => {
  test.each([
    ['党员不愿参加活动怎么办', 'absent'],
    ['在职党员叫不动', 'absent'],
    ['公司很多的楼怎样建党组织', 'stations'],
    ['how do we get members to join in', 'absent'],
    ['volunteering', 'volunteers'],
  ])('%s is answered by %s', (query, id) => {
    expect(findWorded(query, wordings)[0]?.entry.id).toBe(id);
  });

  test('that the library has no words for is like nothing in it', () => {
    expect(findWorded('区块链', wordings)[0]?.likeness ?? 0).toBeLessThan(0.1);
    expect(findWorded('怎么办', wordings)).toEqual([]);
  });

  test('in the very words of an entry is more like it than in some of them', () => {
    const [whole] = findWorded('在职党员叫不动', wordings);
    const [some] = findWorded('在职党员', wordings);
    expect(whole!.likeness).toBeGreaterThan(some!.likeness);
  });
});

test('fillers carry nothing', () => {
  expect(featuresOf('怎么办呢')).toEqual([]);
  expect(featuresOf('how can we do it')).toEqual([]);
});
