import { type Locale, locales, rootLocale } from './locales.ts';

/** The route parameter and prop of each edition: the root edition has no prefix. */
export function localePaths() {
  return locales.map((locale) => ({ params: { locale: prefixOf(locale) }, props: { locale } }));
}

/** The same for pages of one entry: every entry in every edition. */
export function entryPaths<T>(entries: Iterable<readonly [id: string, entry: T]>) {
  const all = [...entries];
  return locales.flatMap((locale) =>
    all.map(([id, entry]) => ({ params: { locale: prefixOf(locale), id }, props: { locale, entry } })),
  );
}

function prefixOf(locale: Locale): string | undefined {
  return locale === rootLocale ? undefined : locale;
}
