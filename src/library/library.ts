import { type Bilingual, perLocale } from '../locales.ts';
import { inverseOf, type Relation } from '../schema/case-facts.ts';
import type { Citation } from '../schema/citation.ts';
import type { Figure } from '../schema/figure.ts';
import type { CaseId } from '../schema/ids.ts';
import type { Place } from '../schema/place.ts';
import type { Reference } from '../schema/reference.ts';
import type { SynonymGroup } from '../schema/synonyms.ts';
import type { Term } from '../schema/term.ts';
import { resolveApproaches, withoutApproach } from './approaches.ts';
import { type Completeness, measureCompleteness } from './completeness.ts';
import type { CaseEntry, ChallengeEntry, Content, ModuleEntry, SourceEntry, ThemeEntry } from './content.ts';
import { type Evidence, gradeEvidence } from './evidence.ts';

/** A link between two cases, seen from one of them. */
export interface CaseLink {
  to: Case;
  relation: Relation;
  why: Bilingual;
}

/** A case with everything that is worked out from it and about it. */
export interface Case extends CaseEntry {
  id: CaseId;
  evidence: Evidence;
  completeness: Completeness;
  place: Place;
  themes: Theme[];
  challenges: Challenge[];
  terms: Term[];
  figures: Map<string, Figure>;
  /** The cases it names. */
  related: CaseLink[];
  /** The cases that name it; `to` is the naming case. */
  linkedFrom: CaseLink[];
  /** Terms that are about this case. */
  termEntries: Term[];
  /** Modules that teach it. */
  modules: Module[];
}

/** A training module with its cases in teaching order. */
export interface Module extends ModuleEntry {
  cases: Case[];
}

export interface Theme extends ThemeEntry {
  cases: Case[];
}

/** A way of meeting a problem, with the cases that take it. */
export interface Approach {
  name: Bilingual;
  how: Bilingual;
  cases: Case[];
}

export interface Challenge extends ChallengeEntry {
  cases: Case[];
  approaches: Approach[];
  /** Cases that no approach names yet. */
  unplaced: Case[];
}

/** A figure together with the entry it belongs to. */
export interface OwnedFigure {
  figure: Figure;
  case?: Case;
  challenge?: Challenge;
}

export interface Source extends SourceEntry {
  cases: Case[];
  challenges: Challenge[];
  terms: Term[];
  /** Every figure taken from it. */
  figures: OwnedFigure[];
}

/** A term with what uses it. */
export interface TermRecord {
  term: Term;
  cases: Case[];
  challenges: Challenge[];
}

/** All entries, resolved once. Pages, data and exporters ask this and nothing else. */
export interface Library {
  cases: Map<string, Case>;
  themes: Map<string, Theme>;
  challenges: Map<string, Challenge>;
  sources: Map<string, Source>;
  terms: Map<string, TermRecord>;
  places: Map<string, Place>;
  references: Map<string, Reference>;
  modules: Map<string, Module>;
  /** What people say for words of the library, by edition. */
  synonyms: Bilingual<readonly SynonymGroup[]>;
  /** What people look for and the library does not have, by edition. */
  outside: Bilingual<readonly string[]>;
}

/**
 * Resolves validated content into a library. Every map keeps the order of its list pages: `order` where there is one, else id.
 * @throws if an id is mentioned that does not exist; the check reports that with file and line first
 */
export function buildLibrary(content: Content): Library {
  const places = toMap(sortById(content.places), (place) => place.id);
  const themes = toMap(
    sortByOrder(content.themes),
    (entry) => entry.facts.id,
    (entry): Theme => ({ ...entry, cases: [] }),
  );
  const challenges = toMap(
    sortByOrder(content.challenges),
    (entry) => entry.facts.id,
    (entry): Challenge => ({ ...entry, cases: [], approaches: [], unplaced: [] }),
  );
  const sources = toMap(
    sortByOrder(content.sources),
    (entry) => entry.facts.id,
    (entry): Source => ({ ...entry, cases: [], challenges: [], terms: [], figures: [] }),
  );
  const terms = toMap(
    sortById(content.terms),
    (term) => term.id,
    (term): TermRecord => ({ term, cases: [], challenges: [] }),
  );
  const library: Library = {
    cases: new Map(),
    themes,
    challenges,
    sources,
    terms,
    places,
    references: toMap(sortById(content.references), (reference) => reference.id),
    modules: new Map(),
    synonyms: perLocale((locale) => content.synonyms.find(({ id }) => id === locale)?.groups ?? []),
    outside: perLocale((locale) => content.outside.find(({ id }) => id === locale)?.subjects ?? []),
  };
  const entries = [...content.cases].sort((a, b) => a.facts.id.localeCompare(b.facts.id, 'en'));
  for (const entry of entries) library.cases.set(entry.facts.id, resolveCase(entry, library));
  linkCases(library);
  for (const found of library.cases.values()) shelve(found, library);
  for (const challenge of challenges.values()) {
    challenge.approaches = resolveApproaches(challenge, library.cases);
    challenge.unplaced = withoutApproach(challenge);
    citeChallenge(challenge, library);
  }
  for (const { term } of terms.values()) citeTerm(term, library);
  for (const entry of sortByOrder(content.modules)) library.modules.set(entry.facts.id, resolveModule(entry, library));
  return library;
}

function resolveCase(entry: CaseEntry, library: Library): Case {
  const { facts } = entry;
  const place = get(library.places, facts.place, 'places');
  return {
    ...entry,
    id: facts.id,
    evidence: gradeEvidence(facts),
    completeness: measureCompleteness(facts, place),
    place,
    themes: facts.themes.map((id) => get(library.themes, id, 'themes')),
    challenges: facts.challenges.map((id) => get(library.challenges, id, 'challenges')),
    terms: facts.terms.map((id) => get(library.terms, id, 'terms').term),
    figures: toMap(facts.figures, (figure) => figure.id),
    related: [],
    linkedFrom: [],
    termEntries: [],
    modules: [],
  };
}

function linkCases({ cases }: Library) {
  for (const from of cases.values()) {
    for (const { id, relation, why } of from.facts.related) {
      const to = get(cases, id, 'cases');
      from.related.push({ to, relation, why });
      to.linkedFrom.push({ to: from, relation: inverseOf(relation), why });
    }
  }
}

/** Puts a case on the shelves of its themes, challenges, terms and sources. */
function shelve(found: Case, { sources, terms }: Library) {
  for (const theme of found.themes) theme.cases.push(found);
  for (const challenge of found.challenges) challenge.cases.push(found);
  for (const term of found.terms) get(terms, term.id, 'terms').cases.push(found);
  for (const id of sourceIds(found.facts.sources)) get(sources, id, 'sources').cases.push(found);
  for (const figure of found.facts.figures)
    get(sources, figure.source, 'sources').figures.push({ figure, case: found });
}

function resolveModule(entry: ModuleEntry, { cases }: Library): Module {
  const module: Module = { ...entry, cases: entry.facts.cases.map(({ id }) => get(cases, id, 'cases')) };
  for (const found of module.cases) found.modules.push(module);
  return module;
}

function citeChallenge(challenge: Challenge, { sources, terms }: Library) {
  const { reportedIn, figures } = challenge.facts;
  for (const id of sourceIds([...reportedIn, ...figures])) get(sources, id, 'sources').challenges.push(challenge);
  for (const figure of figures) get(sources, figure.source, 'sources').figures.push({ figure, challenge });
  for (const id of challenge.facts.terms) get(terms, id, 'terms').challenges.push(challenge);
}

function citeTerm(term: Term, { cases, sources }: Library) {
  for (const id of sourceIds(term.definedIn)) get(sources, id, 'sources').terms.push(term);
  if (term.case) get(cases, term.case, 'cases').termEntries.push(term);
}

function sourceIds(citations: readonly Pick<Citation, 'source'>[]): Set<string> {
  return new Set(citations.map((citation) => citation.source));
}

function get<T>(map: Map<string, T>, id: string, collection: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no ${id} in ${collection}/. Run npm run check.`);
  return value;
}

function toMap<T, V = T>(
  items: readonly T[],
  key: (item: T) => string,
  value: (item: T) => V = (item) => item as unknown as V,
) {
  return new Map(items.map((item) => [key(item), value(item)]));
}

function sortByOrder<T extends { facts: { order: number } }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.facts.order - b.facts.order);
}

function sortById<T extends { id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.id.localeCompare(b.id, 'en'));
}
