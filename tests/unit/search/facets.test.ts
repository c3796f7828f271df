import { describe, expect, test } from 'vitest';
import { countFacets, keep, readChoice, writeChoice } from '../../../src/search/facets.ts';
import { groupByKind, sortFound } from '../../../src/search/order.ts';
import { sampleTable } from './samples.ts';

const results = sampleTable.entries.map((entry) => ({ entry, kind: entry.kind }));
const ids = (found: { entry: { id: string } }[]) => found.map(({ entry }) => entry.id);

describe('a choice in the address', () => {
  test('survives being written and read', () => {
    const address = writeChoice('先锋 储绩', {
      facets: { theme: ['incentives', 'new'], kind: ['case'] },
      sort: 'evidence',
    });
    expect(address).toBe('q=%E5%85%88%E9%94%8B+%E5%82%A8%E7%BB%A9&kind=case&theme=incentives,new&sort=evidence');
    expect(readChoice(address)).toMatchObject({
      facets: { theme: ['incentives', 'new'], kind: ['case'], challenge: [] },
      sort: 'evidence',
    });
  });

  test('that nobody knows is passed over', () => {
    expect(readChoice('?sort=colour&size=big').sort).toBe('relevance');
  });
});

describe('filters', () => {
  test.each([
    [{ theme: ['incentives'] }, ['savings']],
    [{ theme: ['incentives', 'new'] }, ['savings', 'stations']],
    [{ theme: ['incentives'], challenge: ['gaps'] }, []],
    [{ kind: ['term'] }, ['pioneer-points', 'volunteers']],
    [{}, ['savings', 'stations', 'absent', 'pioneer-points', 'volunteers']],
  ])('%j leave %j', (chosen, left) => {
    expect(ids(keep(results, chosen as Record<string, string[]>))).toEqual(left);
  });

  test('count what each value would leave beside the other choices', () => {
    const names = { theme: { incentives: 'Incentives', new: 'New', old: 'Old' }, kind: { case: 'Case', term: 'Term' } };
    const counted = countFacets(results, { theme: ['incentives'] }, names);
    const theme = counted.find(({ facet }) => facet === 'theme')!;
    expect(theme.values.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['incentives', 1, true],
      ['new', 1, false],
    ]);
    expect(counted.find(({ facet }) => facet === 'kind')!.values).toMatchObject([{ value: 'case', count: 1 }]);
  });
});

test('sorting by evidence puts what is not graded last and keeps the order among equals', () => {
  expect(ids(sortFound(results, 'evidence'))).toEqual([
    'stations',
    'savings',
    'absent',
    'pioneer-points',
    'volunteers',
  ]);
  expect(ids(sortFound(results, 'relevance'))).toEqual(ids(results));
});

test('results are grouped by kind, the kind of the best result first', () => {
  const turned = results.toReversed();
  expect(groupByKind(turned).map(({ kind, results: found }) => [kind, ids(found)])).toEqual([
    ['term', ['volunteers', 'pioneer-points']],
    ['challenge', ['absent']],
    ['case', ['stations', 'savings']],
  ]);
});
