import type { Locale } from '../../../locales.ts';
import type { Line } from '../../deck/slides.ts';
import { escapeXml } from './xml.ts';

const languages: Record<Locale, string> = { zh: 'lang="zh-CN" altLang="en-US"', en: 'lang="en-GB"' };
const chineseRun = /[\u2E80-\uFFEF]+/g;
/** Colours of the theme, so that another theme changes them. */
const tones = { accent: 'accent1', quiet: 'tx2' } as const;

interface Look {
  /** Points; absent where the placeholder's own size holds. */
  size?: number;
  bold?: boolean;
  tone?: Line['tone'];
}

/** A paragraph as `a:p`. Where it is in no list, the list's mark and indent are taken off. */
export function paragraphXml(
  { text, lead, bullet, tone }: Line,
  locale: Locale,
  { size, align, listed }: { size?: number; align?: 'center'; listed: boolean },
): string {
  const look = { ...(size !== undefined && { size }), ...(tone && { tone }) };
  const plain = listed && !bullet;
  const attributes = `${plain ? ' marL="0" indent="0"' : ''}${align ? ' algn="ctr"' : ''}`;
  const properties = attributes === '' ? '' : `<a:pPr${attributes}>${plain ? '<a:buNone/>' : ''}</a:pPr>`;
  const runs = `${lead === undefined ? '' : runsXml(lead, locale, { ...look, bold: true })}${runsXml(text, locale, look)}`;
  return `<a:p>${properties}${runs}${runs === '' ? `<a:endParaRPr ${languages[locale]}/>` : ''}</a:p>`;
}

/** Text as runs, each in its language; a line end is a line break. */
function runsXml(text: string, locale: Locale, look: Look): string {
  return text
    .split('\n')
    .map((line) => (locale === 'zh' ? runXml(line, 'zh', look) : runsByLanguage(line, look)))
    .join('<a:br/>');
}

function runsByLanguage(text: string, look: Look): string {
  let done = 0;
  let runs = '';
  for (const match of text.matchAll(chineseRun)) {
    runs += runXml(text.slice(done, match.index), 'en', look) + runXml(match[0], 'zh', look);
    done = match.index + match[0].length;
  }
  return runs + runXml(text.slice(done), 'en', look);
}

function runXml(text: string, locale: Locale, { size, bold, tone }: Look): string {
  if (text === '') return '';
  const attributes = `${languages[locale]}${size === undefined ? '' : ` sz="${size * 100}"`}${bold ? ' b="1"' : ''} dirty="0"`;
  const colour = tone ? `<a:solidFill><a:schemeClr val="${tones[tone]}"/></a:solidFill>` : '';
  const properties = colour === '' ? `<a:rPr ${attributes}/>` : `<a:rPr ${attributes}>${colour}</a:rPr>`;
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
}
