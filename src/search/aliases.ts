import type { Case } from '../library/library.ts';
import type { Locale } from '../locales.ts';

/** The names under which a case should come first: its own aliases, and the names of the terms that are about it. */
export function caseAliases(found: Case, locale: Locale): string[] {
  const ofTerms = found.termEntries.flatMap((term) => [term.name[locale], ...term.aliases[locale]]);
  return [...new Set([...found.facts.aliases[locale], ...ofTerms])];
}
