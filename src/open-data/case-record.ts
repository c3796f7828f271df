import type { Case } from '../library/library.ts';
import { perLocale } from '../locales.ts';
import { paths } from '../paths.ts';

/** A case in `/data/cases.json`: both titles, questions and summaries, all facts, and what is worked out from them. */
export function toCaseRecord(found: Case) {
  return {
    id: found.id,
    url: perLocale((locale) => paths.case(locale, found.id)),
    title: perLocale((locale) => found.text[locale].title),
    question: perLocale((locale) => found.text[locale].question),
    summary: perLocale((locale) => found.text[locale].summary),
    evidence: found.evidence.grade ?? null,
    completeness: found.completeness,
    linkedFrom: found.linkedFrom.map((link) => link.to.id),
    facts: found.facts,
  };
}
