/** American spellings and the British ones that the library writes, as patterns over lower-case words. */
const rules: readonly (readonly [RegExp, string])[] = [
  // Not size, downsizing, prized or seized.
  [/^(?!.*(?:[^a]s|pr|se)iz(?:e|ed|es|ing)$)(.{3,})iz(e|ed|es|er|ers|ing|ation|ations)$/, '$1is$2'],
  [/^(neighb|lab|hon|fav|behavi|endeav|harb|col|hum|rum|vig|sav)or/, '$1our'],
  [/^(cent|theat|met|fib|lit)er(s?)$/, '$1re$2'],
  [/^program(s?)$/, 'programme$1'],
  [/^(def|off|pret)ense(s?)$/, '$1ence$2'],
  [/^(catal|dial|anal)og(s?)$/, '$1ogue$2'],
  [/^(enrol|fulfil|instal)l(s?|ment|ments)$/, '$1$2'],
  [/^(travel|cancel|label|model|counsel|signal|channel|level)(ed|ing|ers?|ors?)$/, '$1l$2'],
];

/** A lower-case word as the library spells it. */
export function foldSpelling(word: string): string {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/** The same for every word of a query; the rest of it stays as it was typed. */
export function foldSpellings(query: string): string {
  return query.replaceAll(/[a-z]{4,}/gi, (word) => {
    const lower = word.toLowerCase();
    const folded = foldSpelling(lower);
    return folded === lower ? word : folded;
  });
}
