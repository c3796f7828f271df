import type { Locale } from '../locales.ts';
import { settings } from '../schema/case-facts.ts';
import { type CaseFacetName, caseFacetNames } from './case-order.ts';
import { type EvidenceGrade, evidenceGrades } from './evidence.ts';
import type { Case, Library } from './library.ts';
import { sortByName } from './sort.ts';

/** What a facet offers: values and their names in the order of the list. */
export interface FacetValues {
  facet: CaseFacetName;
  values: { value: string; name: string }[];
}

/** The values of a case in every facet. It counts in its place and in those around it. */
export function facetsOf(found: Case, { places }: Pick<Library, 'places'>): Record<CaseFacetName, string[]> {
  const around: string[] = [];
  for (let place = places.get(found.place.id); place; place = place.within ? places.get(place.within) : undefined) {
    around.push(place.id);
  }
  return {
    challenge: found.challenges.map(({ facts }) => facts.id),
    theme: found.themes.map(({ facts }) => facts.id),
    setting: found.facts.setting,
    place: around,
    evidence: found.evidence.grade ? [found.evidence.grade] : [],
    status: [found.facts.status],
    source: [...new Set(found.facts.sources.map(({ source }) => source))],
  };
}

/** Words for the values that no entry of the library names. */
export interface FacetWords {
  setting: Record<string, string>;
  evidence: Partial<Record<EvidenceGrade, string>>;
  status: Record<string, string>;
  source: (order: number) => string;
}

/** What each facet offers for the cases of a library; values that no case has are left out. */
export function listFacets(library: Library, locale: Locale, words: FacetWords): FacetValues[] {
  const used = new Set(
    [...library.cases.values()].flatMap((found) =>
      Object.entries(facetsOf(found, library)).flatMap(([facet, values]) => values.map((value) => `${facet} ${value}`)),
    ),
  );
  const all: Record<CaseFacetName, FacetValues['values']> = {
    challenge: [...library.challenges.values()].map(({ facts, text }) => ({
      value: facts.id,
      name: text[locale].title,
    })),
    theme: [...library.themes.values()].map(({ facts, text }) => ({ value: facts.id, name: text[locale].title })),
    setting: settings.map((value) => ({ value, name: words.setting[value] ?? value })),
    place: sortByName(
      [...library.places.values()].map(({ id, name }) => ({ value: id, name: name[locale] })),
      ({ name }) => name,
      locale,
    ),
    evidence: evidenceGrades.map((value) => ({ value, name: `${value} ${words.evidence[value] ?? ''}` })),
    status: ['practised', 'proposed'].map((value) => ({ value, name: words.status[value] ?? value })),
    source: [...library.sources.values()].map(({ facts }) => ({
      value: facts.id,
      name: `${words.source(facts.order)} ${facts.area[locale]}`,
    })),
  };
  return caseFacetNames.map((facet) => ({
    facet,
    values: all[facet].filter(({ value }) => used.has(`${facet} ${value}`)),
  }));
}
