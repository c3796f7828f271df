import type { Locale } from '../locales.ts';

/** The wordings by which a text may mean a term, longest first. */
export function termWordings(name: string, aliases: readonly string[], locale: Locale): string[] {
  const wordings = [name, ...aliases].flatMap((wording) => [wording, wording.replace(/[“”"]/g, '')]);
  // Brackets in a name explain it and are not part of the running text.
  const bare = wordings.map((wording) => wording.replace(/\s*[（(].*[)）]\s*$/, ''));
  const longEnough = locale === 'zh' ? 2 : 3;
  return [...new Set(bare)].filter((wording) => wording.length >= longEnough).sort((a, b) => b.length - a.length);
}

/** Where a wording first stands in a text. English wants whole words and allows a plural or capital. */
export function findTerm(text: string, wording: string, locale: Locale): { start: number; length: number } | undefined {
  const pattern =
    locale === 'zh'
      ? new RegExp(escape(wording), 'u')
      : new RegExp(`(?<![\\p{L}-])${escape(wording)}(?:s|es)?(?![\\p{L}-])`, 'iu');
  const match = pattern.exec(text);
  return match ? { start: match.index, length: match[0].length } : undefined;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
