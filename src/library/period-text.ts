import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import type { Period } from '../schema/period.ts';

/** A period as an edition prints it, with its note left to the caller: `1997年—2000年`, `2000年或以后（推断）`, `不详`. */
export function formatPeriod(period: Period, locale: Locale): string {
  const { facts } = messagesFor(locale);
  if (!period.start) return facts.unknown;
  const dates = [period.start, period.end].filter((date) => date !== undefined).map((date) => formatDate(date, locale));
  const span = facts.bound[period.bound](dates.join(locale === 'zh' ? '—' : '–'));
  if (period.basis !== 'inferred') return span;
  return locale === 'zh' ? `${span}（${facts.inferred}）` : `${span} (${facts.inferred})`;
}

/** A year, month or day in words: `2010年4月`, `April 2010`. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (locale === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  if (!month) return String(year);
  const utc = new Date(Date.UTC(year!, month - 1, day ?? 1));
  return utc.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  });
}
