import type { Locale } from '../locales.ts';

/** The wordings by which a text may mean a term, longest first. */
export function termWordings(name: string, aliases: readonly string[], locale: Locale): string[] {
  const wordings = [name, ...aliases].flatMap((wording) => [wording, wording.replace(/[“”"]/g, '')]);
  // Brackets in a name explain it and are not part of the running text.
  const bare = wordings.map((wording) => wording.replace(/\s*[（(].*[)）]\s*$/, ''));
  const longEnough = locale === 'zh' ? 2 : 3;
  return [...new Set(bare)].filter((wording) => wording.length >= longEnough).sort((a, b) => b.length - a.length);
}

/**
 * Where a wording first stands in a text, or -1. English wants a word's beginning and allows a plural or capital.
 * @param from the position to look from
 */
export function findTerm(text: string, wording: string, locale: Locale, from = 0): number {
  if (locale === 'zh') return text.indexOf(wording, from);
  const pattern = new RegExp(`(?<![\\p{L}-])${escape(wording)}(?:s|es)?(?![\\p{L}-])`, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
