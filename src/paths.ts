import { type Locale, rootLocale } from './locales.ts';
import type { CaseId, ChallengeId, SourceId, TermId, ThemeId } from './schema/ids.ts';

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
  search: (locale: Locale, query?: string) =>
    page(locale, query === undefined ? 'search/' : `search/?q=${encodeURIComponent(query)}`),
  about: (locale: Locale) => page(locale, 'about/'),
  aboutEvidence: (locale: Locale) => page(locale, `about/#${anchors.evidence}`),
  /** A data file or another file that is the same in both editions. */
  casesJson: () => `${base}data/cases.json`,
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
