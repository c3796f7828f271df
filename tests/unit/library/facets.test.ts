import { describe, expect, test } from 'vitest';
import { caseFacetNames, caseOffer, orderCases } from '../../../src/library/case-order.ts';
import { facetsOf, listFacets } from '../../../src/library/case-facets.ts';
import {
  clear,
  countChosen,
  type Faceted,
  offerDrops,
  readChoice,
  sift,
  toggle,
  writeChoice,
} from '../../../src/library/facets.ts';
import type { Place } from '../../../src/schema/place.ts';
import { generator, pick } from '../../bench/random.ts';
import { sampleLibrary } from './samples.ts';

const facets = ['theme', 'setting'];
const entries = [
  { id: 'a', facets: { theme: ['staff', 'services'], setting: ['community'] } },
  { id: 'b', facets: { theme: ['staff'], setting: ['county'] } },
  { id: 'c', facets: { theme: ['services'], setting: ['community', 'county'] } },
  { id: 'd', facets: { theme: ['money'], setting: [] } },
];
const left = (chosen: Record<string, string[]>) =>
  sift(entries, chosen, facets)
    .kept.map(({ id }) => id)
    .join('');
const counts = (chosen: Record<string, string[]>, facet: string) =>
  Object.fromEntries(sift(entries, chosen, facets).counts.get(facet)!);

describe('a choice', () => {
  test.each([
    [{}, 'abcd'],
    [{ theme: [] }, 'abcd'],
    [{ theme: ['staff'] }, 'ab'],
    [{ theme: ['staff', 'money'] }, 'abd'],
    [{ theme: ['staff'], setting: ['county'] }, 'b'],
    [{ theme: ['money'], setting: ['county'] }, ''],
    [{ theme: ['no-such'] }, ''],
    [{ colour: ['red'] }, ''],
  ])('of %j leaves “%s”', (chosen, expected) => {
    expect(left(chosen as Record<string, string[]>)).toBe(expected);
  });

  test('counts follow the choices in the other facets, not those in their own', () => {
    expect(counts({}, 'theme')).toEqual({ staff: 2, services: 2, money: 1 });
    expect(counts({ theme: ['staff'] }, 'theme')).toEqual({ staff: 2, services: 2, money: 1 });
    expect(counts({ theme: ['staff'] }, 'setting')).toEqual({ community: 1, county: 1 });
    expect(counts({ theme: ['staff'], setting: ['county'] }, 'theme')).toEqual({ staff: 1, services: 1 });
  });

  test('counts are what the list would hold, whatever is chosen', () => {
    const random = generator(7);
    const values = ['p', 'q', 'r', 's', 't'];
    const drawn = () => values.filter(() => random() < 0.3);
    const many: Faceted[] = Array.from({ length: 60 }, () => ({ facets: { x: drawn(), y: drawn(), z: drawn() } }));
    for (let round = 0; round < 40; round += 1) {
      const chosen = { x: drawn(), y: drawn(), z: random() < 0.5 ? [] : [pick(values, random)] };
      const counted = sift(many, chosen, ['x', 'y', 'z']).counts;
      for (const facet of ['x', 'y', 'z']) {
        for (const value of values) {
          const alone = sift(many, { ...chosen, [facet]: [value] }, []).kept.length;
          expect(counted.get(facet)?.get(value) ?? 0).toBe(alone);
        }
      }
    }
  });

  test('of values can be made and unmade one by one, and a facet cleared', () => {
    const one = toggle({ setting: ['county'] }, 'theme', 'staff');
    const two = toggle(one, 'theme', 'money');
    expect(two).toEqual({ setting: ['county'], theme: ['staff', 'money'] });
    expect(countChosen(two)).toBe(3);
    expect(toggle(two, 'theme', 'staff')).toEqual({ setting: ['county'], theme: ['money'] });
    expect(countChosen(clear(two, 'theme'))).toBe(1);
  });

  test('that leaves nothing can be mended by dropping one value, and each says what that would leave', () => {
    expect(offerDrops(entries, { theme: ['money'], setting: ['county'] })).toEqual([
      { facet: 'theme', value: 'money', left: 2 },
      { facet: 'setting', value: 'county', left: 1 },
    ]);
  });
});

describe('the address of a choice', () => {
  const offer = { facets, orders: ['theme', 'name'] as const };

  test('can be read back', () => {
    const choice = { chosen: { theme: ['staff', 'money'], setting: ['county'] }, order: 'name' as const };
    expect(writeChoice(choice, offer)).toBe('?theme=staff,money&setting=county&sort=name');
    expect(readChoice(writeChoice(choice, offer), offer)).toEqual(choice);
  });

  test('is empty when nothing is chosen, and keeps what is not about facets', () => {
    const nothing = { chosen: {}, order: 'theme' as const };
    expect(writeChoice(nothing, offer)).toBe('');
    expect(writeChoice(nothing, offer, '?q=党员&theme=staff&sort=name')).toBe('?q=%E5%85%9A%E5%91%98');
  });

  test.each([
    ['?theme=staff&theme=money', ['staff', 'money']],
    ['?theme=staff,%20money,,staff', ['staff', 'money']],
    ['?theme=staff%2Cmoney', ['staff', 'money']],
    ['?theme=<b>', ['<b>']],
    ['?theme=', []],
    ['?sort=colour&other=1', []],
    [`?theme=${Array.from({ length: 400 }, (_, index) => index).join()}`, Array.from({ length: 50 }, (_, i) => `${i}`)],
  ])('%s is read whoever wrote it', (search, theme) => {
    expect(readChoice(search, offer)).toEqual({ chosen: { theme, setting: [] }, order: 'theme' });
  });
});

describe('cases', () => {
  const found = sampleLibrary.cases.get('first-case')!;

  test('count in their place and in the places around it', () => {
    const town = { id: 'town', within: 'county' } as unknown as Place;
    const county = { id: 'county' } as unknown as Place;
    const places = new Map([town, county].map((place) => [place.id as string, place]));
    expect(facetsOf({ ...found, place: town }, { places }).place).toEqual(['town', 'county']);
  });

  test('of every facet are offered under a name, and no value is offered that no case has', () => {
    const words = {
      setting: { community: 'Community' },
      evidence: {},
      status: {},
      source: (order: number) => `No ${order}`,
    };
    const listed = listFacets(sampleLibrary, 'en', words);
    expect(listed.map(({ facet }) => facet)).toEqual([...caseFacetNames]);
    const all = [...sampleLibrary.cases.values()].map((each) => ({ facets: facetsOf(each, sampleLibrary) }));
    for (const { facet, values } of listed) {
      const used = sift(all, {}, caseFacetNames).counts.get(facet)!;
      expect(values.map(({ value }) => value).sort()).toEqual([...used.keys()].sort());
      for (const { name } of values) expect(name).not.toBe('');
    }
  });

  test.each([
    ['theme', 'bcad'],
    ['name', 'abcd'],
    ['evidence', 'cabd'],
    ['year', 'bdac'],
  ] as const)('in the order of %s', (order, expected) => {
    const listed = [
      { name: 'b', year: '2009', facets: { evidence: ['E0'] } },
      { name: '“c”', year: '', facets: { evidence: ['E2'] } },
      { name: 'a', year: '1998', facets: { evidence: ['E1'] } },
      { name: 'd', year: '2001', facets: { evidence: [] } },
    ];
    expect(
      orderCases(listed, order, 'en')
        .map(({ name }) => name.replaceAll(/[“”]/g, ''))
        .join(''),
    ).toBe(expected);
    expect(caseOffer.orders).toContain(order);
  });
});
