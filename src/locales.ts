/** The only list of languages. Chinese is the first edition and stands at the root of the site. */
export const locales = ['zh', 'en'] as const;

/** A language edition of the library. */
export type Locale = (typeof locales)[number];

/** The edition that has no prefix in its addresses. */
export const rootLocale: Locale = 'zh';

/** BCP 47 tags for `<html lang>` and `hreflang`. */
export const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** What each language calls itself, for the language switch. */
export const languageNames: Record<Locale, string> = { zh: '中文', en: 'English' };

/** Tells whether a string names an edition. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.includes(value as Locale);
}

/** A value written once per language. */
export type Bilingual<T = string> = Record<Locale, T>;

/** Makes a value for each edition. */
export function perLocale<T>(make: (locale: Locale) => T): Bilingual<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Bilingual<T>;
}
