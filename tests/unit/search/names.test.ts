import { describe, expect, test } from 'vitest';
import { findNamed, indexNames } from '../../../src/search/names.ts';
import { sampleTable } from './samples.ts';

const names = indexNames(sampleTable.entries);

describe('a query that names an entry', () => {
  test.each([
    ['先锋储绩', 'savings', 'name'],
    ['pioneer points', 'savings', 'name'],
    ['Pioneer-Points', 'savings', 'name'],
    ['依托建', 'stations', 'part'],
    ['312座', 'stations', 'figure'],
    ['xianfengchuji', 'savings', 'pinyin'],
    ['xfcj', 'savings', 'pinyin'],
    ['chuji', 'savings', 'pinyin-within'],
    ['建站', 'stations', 'within'],
    ['buildings', 'stations', 'within'],
    ['office build', 'stations', 'begun'],
    ['shangwu jianzhan', 'stations', 'pinyin-within'],
  ])('%s is %s, by %s', (query, id, how) => {
    const [first] = findNamed(query, names);
    expect([first?.entry.id, first?.how]).toEqual([id, how]);
  });

  test.each(['社', 'po', '', '，。', 'uildings', '12座', 'shangwu baodao'])('%j names nothing', (query) => {
    expect(findNamed(query, names)).toEqual([]);
  });

  test('brings the case before the term that explains it', () => {
    expect(findNamed('先锋储绩', names).map(({ entry }) => entry.kind)).toEqual(['case', 'term']);
  });
});
