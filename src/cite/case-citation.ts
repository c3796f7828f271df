import { messagesFor } from '../i18n/messages.ts';
import type { Case, Source } from '../library/library.ts';
import { formatLocator } from '../library/locator-text.ts';
import { formatDate } from '../library/period-text.ts';
import type { Locale } from '../locales.ts';

/**
 * One line that says where a passage from a case comes from: the case, its id, the day it was checked, and the source
 * passages behind it. It is made to be pasted below a quotation.
 */
export function citeCase(found: Case, sources: ReadonlyMap<string, Source>, locale: Locale): string {
  const t = messagesFor(locale);
  const { title } = found.text[locale];
  const { checked, id } = found.facts;
  const passages = groupBySource(found).map(([sourceId, locators]) => {
    const source = sources.get(sourceId);
    const name = source ? source.text[locale].title : sourceId;
    return locale === 'zh' ? `《${name}》${locators.join('、')}` : `${name}, ${locators.join('; ')}`;
  });
  return locale === 'zh'
    ? `${title}，${t.site.name}，编号 ${id}，${formatDate(checked, locale)}核对。据：${passages.join('；')}。`
    : `${title}. ${t.site.name}, ${id}, checked ${formatDate(checked, locale)}. After: ${passages.join('. ')}.`;

  function groupBySource({ facts }: Case): [string, string[]][] {
    const groups = new Map<string, string[]>();
    for (const use of facts.sources) {
      const locators = groups.get(use.source) ?? [];
      groups.set(use.source, [...locators, formatLocator(use, locale)]);
    }
    return [...groups];
  }
}
