import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import type { Figure } from '../schema/figure.ts';

/** A number as an edition writes it: grouped in English; plain in Chinese, round ten thousands in 万. */
export function formatNumber(value: number, locale: Locale): string {
  if (locale === 'en') return value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  return value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : String(value);
}

/** A figure's number with its qualifier and unit: `约400户`, `about 400 households`, `75%`. */
export function formatFigure(figure: Figure, locale: Locale): string {
  const { qualifier, range } = messagesFor(locale).figure;
  if (figure.qualifier === 'masked') return qualifier.masked;
  if (figure.qualifier === 'in-words') return figure.unit[locale];
  const numbers = figure.range ?? [figure.value ?? Number.NaN];
  const joined = numbers.map((value) => formatNumber(value, locale)).join(locale === 'zh' ? range : ` ${range} `);
  return `${qualifier[figure.qualifier]}${joined}${unitGap(figure, locale)}${figure.unit[locale]}`;
}

/** The earlier number of a figure that has one, with its unit. */
export function formatBefore(figure: Figure, locale: Locale): string | undefined {
  if (!figure.before) return undefined;
  return `${formatNumber(figure.before.value, locale)}${unitGap(figure, locale)}${figure.unit[locale]}`;
}

/** What a share is taken of, or the group that a count belongs to, with its size where that is known. */
export function formatScope({ denominator }: Figure, locale: Locale): string | undefined {
  if (!denominator) return undefined;
  const { figure: t, punctuation } = messagesFor(locale);
  const { label, value } = denominator;
  const size = value === undefined ? '' : `${punctuation.open}${formatNumber(value, locale)}${punctuation.close}`;
  return `${t.ofWhole}${label[locale]}${size}`;
}

/** English puts a space before a word, none before a sign such as % or a unit that reads on. */
function unitGap(figure: Figure, locale: Locale): string {
  return locale === 'en' && /^[A-Za-z]/.test(figure.unit.en) ? ' ' : '';
}
