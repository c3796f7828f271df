import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import type { Citation } from '../schema/citation.ts';

/** A section label as an edition prints it: full-width brackets in Chinese. */
export function formatSection(section: string, locale: Locale): string {
  return locale === 'zh' ? section.replaceAll('(', '（').replaceAll(')', '）') : section;
}

/** A place within a source: `一（二）第1段`, `一(二), para. 1`. */
export function formatLocator({ section, paragraph }: Pick<Citation, 'section' | 'paragraph'>, locale: Locale): string {
  return messagesFor(locale).source.paragraph(formatSection(section, locale), paragraph);
}
