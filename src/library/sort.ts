import type { Locale } from '../locales.ts';

const collators: Record<Locale, Intl.Collator> = {
  zh: new Intl.Collator('zh-u-co-pinyin'),
  en: new Intl.Collator('en'),
};

/** Sorts by name as a reader of the edition expects: by pinyin in Chinese, by letter in English. Opening quotation marks do not count. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string, locale: Locale): T[] {
  const key = (item: T) => nameOf(item).replace(/^[“"]/, '');
  return [...items].sort((a, b) => collators[locale].compare(key(a), key(b)));
}
