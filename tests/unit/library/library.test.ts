import { describe, expect, test } from 'vitest';
import { loadFromDisk } from '../../../src/library/from-disk.ts';
import { contentRoot } from '../../../src/project.ts';
import { sampleLibrary } from './samples.ts';

describe('the sample library', () => {
  const first = sampleLibrary.cases.get('first-case')!;
  const second = sampleLibrary.cases.get('second-case')!;

  test('links run both ways and keep their reason', () => {
    expect(first.related.map((link) => link.to)).toEqual([second]);
    expect(second.linkedFrom.map((link) => [link.to, link.why.en])).toEqual([[first, 'They can be done together.']]);
  });

  test('shelves hold the cases that name them', () => {
    expect(sampleLibrary.themes.get('a-theme')!.cases).toEqual([first, second]);
    expect(sampleLibrary.challenges.get('a-challenge')!.cases).toEqual([first, second]);
    expect(sampleLibrary.terms.get('a-term')!.cases).toEqual([first, second]);
  });

  test('a source knows everything taken from it', () => {
    const source = sampleLibrary.sources.get('a-source')!;
    expect(source.cases).toEqual([first, second]);
    expect(source.figures.map((owned) => [owned.figure.id, owned.case])).toEqual([['workers', first]]);
    expect(source.terms.map((term) => term.id)).toEqual(['a-term']);
    expect(source.challenges).toHaveLength(1);
  });
});

describe('the library itself', () => {
  const library = loadFromDisk(contentRoot);

  test('lists sources, themes and problems in the order of their numbers, without gaps', () => {
    const orders = (map: Map<string, { facts: { order: number } }>) =>
      [...map.values()].map((entry) => entry.facts.order);
    for (const map of [library.sources, library.themes, library.challenges]) {
      expect(orders(map)).toEqual(Array.from({ length: map.size }, (_, index) => index + 1));
      expect(map.size).toBeGreaterThan(0);
    }
  });

  test.each([
    ['in-service-members-report', 'E0'],
    ['pioneer-points', 'E0'],
    ['three-three-four', 'E0'],
    ['competitive-hiring-of-workers', 'E2'],
    ['office-building-stations', 'E1'],
    ['volunteer-time-bank', undefined],
  ])('%s stands at %s', (id, grade) => {
    expect(library.cases.get(id)?.evidence.grade).toBe(grade);
  });

  test('the percentages that do not fit their counts are flagged', () => {
    const { figures } = library.cases.get('competitive-hiring-of-workers')!.facts;
    const flagged = figures.filter((figure) => figure.flag).map((figure) => [figure.counted, figure.value]);
    expect(flagged).toEqual([
      ['share', 75],
      ['share', 25],
      ['share', 75],
    ]);
  });

  test('both versions of the contradiction about stations are kept, and flagged', () => {
    const { figures } = library.cases.get('office-building-stations')!.facts;
    const stations = figures.filter((figure) => figure.flag && [66, 130].includes(figure.value ?? 0));
    expect(stations.map((figure) => [figure.section, figure.value]).sort()).toEqual([
      ['(一)一', 130],
      ['(一)一', 66],
      ['(二)二', 130],
      ['(二)二', 66],
    ]);
  });
});
