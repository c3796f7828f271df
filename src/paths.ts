import { type Locale, rootLocale } from './locales.ts';
import type { CaseId, ChallengeId, ModuleId, SourceId, TermId, ThemeId } from './schema/ids.ts';

/** The path under which the site is served, with a slash at both ends. Plain `/` outside of a build. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

function page(locale: Locale, path = ''): string {
  return `${base}${locale === rootLocale ? '' : `${locale}/`}${path}`;
}

/** The only place where an address is made. Pages end with a slash; every id is the same in both editions. */
export const paths = {
  home: (locale: Locale) => page(locale),
  cases: (locale: Locale) => page(locale, 'cases/'),
  case: (locale: Locale, id: CaseId) => page(locale, `cases/${id}/`),
  /** The case on one page, laid out for print. */
  caseBrief: (locale: Locale, id: CaseId) => page(locale, `cases/${id}/brief/`),
  caseFigure: (locale: Locale, id: CaseId, figure: string) => page(locale, `cases/${id}/#${anchors.figure(figure)}`),
  themes: (locale: Locale) => page(locale, 'themes/'),
  theme: (locale: Locale, id: ThemeId) => page(locale, `themes/${id}/`),
  challenges: (locale: Locale) => page(locale, 'challenges/'),
  challenge: (locale: Locale, id: ChallengeId) => page(locale, `challenges/${id}/`),
  terms: (locale: Locale) => page(locale, 'terms/'),
  term: (locale: Locale, id: TermId) => page(locale, `terms/${id}/`),
  sources: (locale: Locale) => page(locale, 'sources/'),
  source: (locale: Locale, id: SourceId) => page(locale, `sources/${id}/`),
  sourceSection: (locale: Locale, id: SourceId, section: string) =>
    page(locale, `sources/${id}/#${encodeURIComponent(anchors.section(section))}`),
  reference: (locale: Locale, id: string) => page(locale, `sources/#${anchors.reference(id)}`),
  modules: (locale: Locale) => page(locale, 'modules/'),
  module: (locale: Locale, id: ModuleId) => page(locale, `modules/${id}/`),
  /** The reader's own pack; a module's id starts one from it. */
  pack: (locale: Locale, module?: ModuleId) => page(locale, module === undefined ? 'pack/' : `pack/?module=${module}`),
  matrix: (locale: Locale) => page(locale, 'matrix/'),
  /** The fit finder, for a problem where one is known. */
  fit: (locale: Locale, challenge?: ChallengeId) =>
    page(locale, challenge === undefined ? 'fit/' : `fit/?challenge=${challenge}`),
  slogans: (locale: Locale) => page(locale, 'slogans/'),
  places: (locale: Locale) => page(locale, 'places/'),
  timeline: (locale: Locale) => page(locale, 'timeline/'),
  /** The cases that facets leave: `cases/?theme=…&challenge=…`. */
  casesOf: (locale: Locale, facets: Record<string, string>) =>
    page(locale, `cases/?${new URLSearchParams(facets).toString()}`),
  /** Cases side by side. */
  compare: (locale: Locale, ids: readonly string[] = []) =>
    page(locale, ids.length === 0 ? 'compare/' : `compare/?ids=${ids.join(',')}`),
  search: (locale: Locale, query?: string) =>
    page(locale, query === undefined ? 'search/' : `search/?q=${encodeURIComponent(query)}`),
  about: (locale: Locale) => page(locale, 'about/'),
  aboutEvidence: (locale: Locale) => page(locale, `about/#${anchors.evidence}`),
  /** A case or module as packs use it. */
  caseMaterial: (locale: Locale, id: CaseId) => `${base}data/${locale}/cases/${id}.json`,
  moduleMaterial: (locale: Locale, id: ModuleId) => `${base}data/${locale}/modules/${id}.json`,
  /** What the fit finder knows of the cases. */
  fitJson: (locale: Locale) => `${base}data/fit-${locale}.json`,
  /** A file made ahead for a module or case; `name` ends as its format wants. */
  readyFile: (name: string) => `${base}files/${name}`,
  /** A data file or another file that is the same in both editions. */
  casesJson: () => `${base}data/cases.json`,
  /** Turns large type on before a page is drawn, where the reader has chosen it. */
  largeTypeScript: () => `${base}large-type.js`,
  icon: () => `${base}icon.svg`,
  /** The folder of the search index. */
  searchIndex: () => `${base}pagefind/`,
} as const;

/** The ids of places within a page. */
export const anchors = {
  /** A part of a page that the page itself sets; the prefix keeps it apart from the headings of a body. */
  part: (name: string) => `part-${name}`,
  /** A heading of a body, as Astro's slugs have it: this holds for headings of plain words, such as those of a case. */
  heading: (heading: string) => heading.toLowerCase().replaceAll(' ', '-'),
  /** A group of the parts of a slogan that is taken apart, counted from 0. */
  modelGroup: (index: number) => `model-${String(index + 1)}`,
  figure: (id: string) => `figure-${id}`,
  section: (label: string) => `section-${label.replaceAll(' ', '-')}`,
  reference: (id: string) => `reference-${id}`,
  main: 'main',
  evidence: 'evidence',
} as const;

/**
 * An address of this site as a page that is opened from a folder needs it: relative, and with the file named.
 * @param address what `paths` made, such as `/cases/#top`
 * @param page the address of the page it stands on, such as `/about/`
 */
export function relativeAddress(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const up = '../'.repeat(page.split('/').length - 2);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return `${up || './'}${file.slice(1)}${rest}`;
}

/** The id of the case whose page an address leads to, in either edition; undefined for any other address. */
export function caseIdOf(address: string): CaseId | undefined {
  return /\/cases\/([a-z0-9-]+)\/$/.exec(address)?.[1] as CaseId | undefined;
}
