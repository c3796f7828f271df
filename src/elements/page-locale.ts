import { languageTags, type Locale, locales, rootLocale } from '../locales.ts';

/** The edition that the page belongs to. */
export function pageLocale(): Locale {
  return locales.find((locale) => languageTags[locale] === document.documentElement.lang) ?? rootLocale;
}
