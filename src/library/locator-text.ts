import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import type { Citation } from '../schema/citation.ts';
import type { Reference } from '../schema/reference.ts';
import type { SourceEntry } from './content.ts';

/** A section label as an edition prints it: full-width brackets in Chinese. */
export function formatSection(section: string, locale: Locale): string {
  return locale === 'zh' ? section.replaceAll('(', '（').replaceAll(')', '）') : section;
}

/** A place within a source: `一（二）第1段`, `一(二), para. 1`. */
export function formatLocator({ section, paragraph }: Pick<Citation, 'section' | 'paragraph'>, locale: Locale): string {
  return messagesFor(locale).source.paragraph(formatSection(section, locale), paragraph);
}

/** A place with its source: 文献1 二4第1段; `full` gives the source's title as well. */
export function formatPassage(
  source: SourceEntry,
  place: Pick<Citation, 'section' | 'paragraph'>,
  locale: Locale,
  full: boolean,
): string {
  const number = messagesFor(locale).source.number(source.facts.order);
  const { title } = source.text[locale];
  const named = locale === 'zh' ? `《${title}》` : `, ${title},`;
  return `${number}${full ? named : ''}\u00a0${formatLocator(place, locale)}`;
}

/** A public reference by its number or title, with a word when nobody compared it with the original. */
export function formatReference(reference: Reference, locale: Locale): string {
  const { punctuation, source } = messagesFor(locale);
  const doubt = reference.verified ? '' : `${punctuation.open}${source.unverified}${punctuation.close}`;
  return `${reference.number ?? reference.title[locale]}${doubt}`;
}
