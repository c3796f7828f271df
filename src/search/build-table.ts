import type { Case, Library } from '../library/library.ts';
import { messagesFor } from '../i18n/messages.ts';
import { type Locale, locales } from '../locales.ts';
import { anchors, paths } from '../paths.ts';
import { caseAliases } from './aliases.ts';
import { condense } from './features.ts';
import { romanise } from './romanise.ts';
import type { SearchTable, SloganPart, TableEntry } from './table.ts';
import { Vocabulary } from './vocabulary.ts';

/** An entry before it is known how the index names its page. */
export type PlainEntry = Omit<TableEntry, 'id'>;

/** A table before it is known how the index names the pages. */
export interface PlainTable extends Pick<SearchTable, 'facets' | 'synonyms' | 'outside'> {
  entries: PlainEntry[];
}

/** What search knows of an edition's entries: everything comes from content, nothing is written in code. */
export function buildTable(library: Library, locale: Locale): PlainTable {
  const [synonyms, outside] = [library.synonyms[locale], library.outside[locale]];
  const vocabulary = new Vocabulary(synonyms, outside);
  // The first is shown in lists.
  const shorten = (asked: readonly string[]) =>
    asked.map((wording, index) => (index === 0 ? wording : condense(wording, vocabulary)));
  return {
    entries: plainEntries(library, locale).map((entry) => ({ ...entry, asked: shorten(entry.asked) })),
    facets: facetsOf(library, locale),
    synonyms,
    outside,
  };
}

function plainEntries(library: Library, locale: Locale): PlainEntry[] {
  return [
    ...[...library.cases.values()].map((found) => caseEntry(found, locale)),
    ...[...library.challenges.values()].map(({ facts, text }) =>
      entry('challenge', paths.challenge(locale, facts.id), perEdition(text, locale), {
        asked: facts.askedAs[locale],
        summary: text[locale].summary,
      }),
    ),
    ...[...library.modules.values()].map(({ facts, text }) =>
      entry('module', paths.module(locale, facts.id), perEdition(text, locale), {
        asked: facts.askedAs[locale],
        summary: text[locale].summary,
      }),
    ),
    ...[...library.themes.values()].map(({ facts, text }) =>
      entry('theme', paths.theme(locale, facts.id), perEdition(text, locale), { summary: text[locale].summary }),
    ),
    ...[...library.terms.values()].map(({ term }) =>
      entry(
        'term',
        paths.term(locale, term.id),
        { title: term.name[locale], names: locales.flatMap((other) => [term.name[other], ...term.aliases[other]]) },
        { asked: term.askedAs[locale] },
      ),
    ),
    ...[...library.sources.values()].map(({ facts, text }) =>
      entry('source', paths.source(locale, facts.id), perEdition(text, locale), { summary: text[locale].summary }),
    ),
    aboutEntry(locale),
  ];
}

function aboutEntry(locale: Locale): PlainEntry {
  const { title, lead } = messagesFor(locale).about;
  const names = locales.map((other) => messagesFor(other).about.title);
  return entry('page', paths.about(locale), { title, names }, { summary: lead });
}

function caseEntry(found: Case, locale: Locale): PlainEntry {
  const { facts, text } = found;
  const groups = facts.model?.groups ?? [];
  const parts = groups.flatMap((group, index) =>
    [group.name, ...(group.items ?? [])].flatMap((part) =>
      locales.map((other) => sloganPart(part[other], anchors.modelGroup(index))),
    ),
  );
  return entry(
    'case',
    paths.case(locale, found.id),
    {
      title: text[locale].title,
      names: [
        ...locales.flatMap((other) => [text[other].title, ...caseAliases(found, other)]),
        ...(facts.model && !facts.model.ownLabel ? [facts.model.name] : []),
      ],
    },
    {
      asked: [text[locale].question, ...facts.askedAs[locale]],
      parts: [...new Map(parts.toReversed().map((part) => [part.name, part])).values()].toReversed(),
      figures: [...new Set(facts.figures.map((figure) => figure.printed))],
      facets: {
        theme: facts.themes,
        challenge: facts.challenges,
        source: [...new Set(facts.sources.map((use) => use.source))],
        status: [facts.status],
        evidence: found.evidence.grade ? [found.evidence.grade] : [],
        setting: facts.setting,
      },
    },
  );
}

function entry(
  kind: TableEntry['kind'],
  url: string,
  { title, names }: { title: string; names: string[] },
  more: Partial<PlainEntry>,
): PlainEntry {
  const others = [...new Set(names)].filter((name) => name !== title);
  const pinyin = [title, ...others].flatMap((name) => romanise(name) ?? []);
  return {
    kind,
    url,
    title,
    names: others,
    pinyin,
    parts: [],
    figures: [],
    asked: [],
    summary: '',
    facets: {},
    ...more,
  };
}

function perEdition(text: Record<Locale, { title: string }>, locale: Locale) {
  return { title: text[locale].title, names: locales.map((other) => text[other].title) };
}

function sloganPart(name: string, anchor: string): SloganPart {
  const pinyin = romanise(name);
  return pinyin === undefined ? { name, anchor } : { name, pinyin, anchor };
}

function facetsOf(library: Library, locale: Locale): SearchTable['facets'] {
  const t = messagesFor(locale);
  const titles = (entries: Iterable<{ facts: { id: string }; text: Record<Locale, { title: string }> }>) =>
    Object.fromEntries([...entries].map(({ facts, text }) => [facts.id, text[locale].title]));
  return {
    challenge: titles(library.challenges.values()),
    theme: titles(library.themes.values()),
    setting: t.setting,
    status: t.status,
    evidence: { E0: 'E0', E1: 'E1', E2: 'E2', E3: 'E3', E4: 'E4' },
    source: titles(library.sources.values()),
  };
}
