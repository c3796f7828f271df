import type { Case } from '../library/library.ts';
import type { Locale } from '../locales.ts';

const separator = '|';

/** The names under which a case should come first: its own aliases, and the names of the terms that are about it. */
export function caseAliases(found: Case, locale: Locale): string[] {
  const ofTerms = found.termEntries.flatMap((term) => [term.name[locale], ...term.aliases[locale]]);
  return [...new Set([...found.facts.aliases[locale], ...ofTerms])];
}

/** A `data-pagefind-meta` value that carries a page's other names to its search result. Undefined where there are none. */
export function formatAliases(aliases: readonly string[]): string | undefined {
  return aliases.length === 0 ? undefined : `aliases:${aliases.join(separator)}`;
}

/** The other names that came with a search result. */
export function parseAliases(value: string | undefined): string[] {
  return value?.split(separator).map((alias) => alias.trim()) ?? [];
}
