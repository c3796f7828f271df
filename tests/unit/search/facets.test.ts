import { describe, expect, test } from 'vitest';
import { type Chosen, readChoice, writeChoice } from '../../../src/library/facets.ts';
import { listValues, resultOffer, siftResults } from '../../../src/search/facets.ts';
import { groupByKind, sortFound } from '../../../src/search/order.ts';
import { sampleTable } from './samples.ts';

const results = sampleTable.entries.map((entry) => ({ entry, kind: entry.kind }));
const ids = (found: { entry: { id: string } }[]) => found.map(({ entry }) => entry.id);

test('a choice stands in the address beside the query', () => {
  const choice = { chosen: { theme: ['incentives', 'new'], kind: ['case'] }, order: 'evidence' as const };
  const address = writeChoice(choice, resultOffer, '?q=先锋 储绩');
  expect(address).toBe('?q=%E5%85%88%E9%94%8B+%E5%82%A8%E7%BB%A9&kind=case&theme=incentives,new&sort=evidence');
  expect(readChoice(address, resultOffer)).toMatchObject({
    chosen: { theme: ['incentives', 'new'], kind: ['case'], challenge: [] },
    order: 'evidence',
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
    expect(ids(siftResults(results, chosen as Chosen).kept)).toEqual(left);
  });

  test('count what each value would leave beside the other choices', () => {
    const names = { theme: { incentives: 'Incentives', new: 'New', old: 'Old' }, kind: { case: 'Case', term: 'Term' } };
    const chosen = { theme: ['incentives'] };
    const counted = listValues(siftResults(results, chosen).counts, chosen, names);
    const theme = counted.find(({ facet }) => facet === 'theme')!;
    expect(theme.values.map((value) => [value.value, value.count, value.chosen])).toEqual([
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
