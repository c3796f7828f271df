import { messagesFor } from '../i18n/messages.ts';
import type { Library, Module } from '../library/library.ts';
import type { Locale } from '../locales.ts';
import { parseBody } from '../markup/parse-body.ts';
import { paths } from '../paths.ts';
import type { ModuleFacts } from '../schema/module.ts';
import { toBlocks } from './body-blocks.ts';
import { markOf } from './case-material.ts';
import type { ModuleMaterial } from './material.ts';

/** A module in one language, as packs use it. */
export function toModuleMaterial({ facts, text, body }: Module, library: Library, locale: Locale): ModuleMaterial {
  const { caseReasons, checks, readingReasons, ...texts } = text[locale];
  const { tree } = parseBody(body[locale]);
  const mark = { id: facts.id };
  const marks = (ids: readonly string[]) => {
    const found = ids.map((id) => markOf(library.cases.get(id)!, locale));
    return found.length > 0 ? found : [mark];
  };
  return {
    ...texts,
    id: facts.id,
    locale,
    address: paths.module(locale, facts.id),
    mark,
    background: toBlocks(tree?.children ?? [], { library, locale, figures: new Map() }),
    cases: facts.cases.map(({ id, questions }, index) => ({
      id,
      title: library.cases.get(id)!.text[locale].title,
      mark: markOf(library.cases.get(id)!, locale),
      reason: caseReasons[index]!,
      questions,
    })),
    checks: facts.checks.map(({ answer, cases }, index) => ({ ...checks[index]!, answer, marks: marks(cases) })),
    reading: facts.reading.map((item, index) => ({
      ...readingOf(item, library, locale),
      reason: readingReasons[index]!,
    })),
  };
}

function readingOf({ collection, id }: ModuleFacts['reading'][number], library: Library, locale: Locale) {
  const t = messagesFor(locale);
  const kind = t.module.readingKinds[collection];
  switch (collection) {
    case 'cases':
      return { kind, title: library.cases.get(id)!.text[locale].title, address: paths.case(locale, id as never) };
    case 'challenges':
      return {
        kind,
        title: library.challenges.get(id)!.text[locale].title,
        address: paths.challenge(locale, id as never),
      };
    case 'terms':
      return { kind, title: library.terms.get(id)!.term.name[locale], address: paths.term(locale, id as never) };
    case 'sources':
      return { kind, title: library.sources.get(id)!.text[locale].title, address: paths.source(locale, id as never) };
    case 'references':
      return { kind, title: library.references.get(id)!.title[locale], address: paths.reference(locale, id) };
  }
}
