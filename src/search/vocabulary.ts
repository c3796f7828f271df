import type { SynonymGroup } from '../schema/synonyms.ts';
import { baseForms } from './base-forms.ts';
import { wordEdges } from './pairs.ts';

/** A phrase in base forms, and what goes with it. */
interface Phrase<Value> {
  forms: readonly string[];
  value: Value;
}

/** A phrase where it stands in a text, in places of base forms. */
export interface Stretch {
  start: number;
  end: number;
  /** The phrase itself, which is one feature of the text. */
  phrase: string;
}

/** A query without the subjects that the library does not have, and these. */
export interface SetApart {
  rest: string;
  outside: string[];
}

/**
 * What people say for words of the library, and what they name that it does not have. A text that has the library's word is met
 * by the everyday one too.
 */
export class Vocabulary {
  private readonly meant: PhraseBook<readonly string[]>;
  private readonly said: PhraseBook<string>;
  private readonly subjects: RegExp | undefined;

  /** @param outside subjects that the library does not have */
  constructor(groups: readonly SynonymGroup[], outside: readonly string[] = []) {
    this.meant = new PhraseBook(
      groups.flatMap(({ means, said }) => means.map((phrase) => ({ forms: baseForms(phrase), value: said }))),
    );
    const phrases = [...new Set(groups.flatMap(({ said }) => said))].filter(
      (phrase) => !/\p{Script=Han}/u.test(phrase),
    );
    this.said = new PhraseBook(
      phrases
        .map((phrase) => baseForms(phrase))
        .filter((forms) => forms.length > 1)
        .map((forms) => ({ forms, value: forms.join(' ') })),
    );
    this.subjects = outside.length === 0 ? undefined : patternOf(outside);
  }

  /** What people say for the words and phrases of a text. */
  saidFor(text: string): Set<string> {
    return new Set(this.meant.findIn(baseForms(text)).flatMap(({ value }) => value));
  }

  /** Phrases of several words that people say, where they stand in a text. @param forms the base forms of the text */
  phrasesIn(forms: readonly string[]): Stretch[] {
    return this.said.findIn(forms).map(({ value, start, end }) => ({ phrase: value, start, end }));
  }

  /** Takes out of a query the subjects that the library does not have. 入学 is none in 深入学习. */
  setApart(query: string): SetApart {
    if (!this.subjects) return { rest: query, outside: [] };
    const outside = new Set<string>();
    const edges = wordEdges(query);
    const rest = query.replaceAll(this.subjects, (subject, start: number) => {
      if (edges && !(edges.has(start) && edges.has(start + subject.length))) return subject;
      outside.add(subject.toLowerCase());
      return '，';
    });
    return { rest, outside: [...outside] };
  }
}

/** Finds subjects as people write them: English words whole, in the plural too, with hyphens or without. */
function patternOf(subjects: readonly string[]): RegExp {
  const literal = (subject: string) =>
    subject.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/[ -]/g, '[ -]');
  const inflected = (text: string) => (/[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}(?:y|ies)` : `${text}(?:e?s)?`);
  const han = subjects.filter((subject) => /\p{Script=Han}/u.test(subject)).map(literal);
  const latin = subjects
    .filter((subject) => !/\p{Script=Han}/u.test(subject))
    .map(literal)
    .map(inflected);
  const words = latin.length > 0 ? [String.raw`\b(?:${latin.join('|')})\b`] : [];
  return new RegExp([...han, ...words].join('|'), 'gi');
}

/** Phrases, found in a text by their first words. */
class PhraseBook<Value> {
  private readonly byFirst = new Map<string, Phrase<Value>[]>();

  constructor(phrases: readonly Phrase<Value>[]) {
    for (const phrase of phrases) {
      const [first] = phrase.forms;
      if (first === undefined) continue;
      const others = this.byFirst.get(first);
      if (others) others.push(phrase);
      else this.byFirst.set(first, [phrase]);
    }
  }

  findIn(forms: readonly string[]): { value: Value; start: number; end: number }[] {
    return forms.flatMap((form, start) =>
      (this.byFirst.get(form) ?? [])
        .filter((phrase) => phrase.forms.every((other, index) => forms[start + index] === other))
        .map((phrase) => ({ value: phrase.value, start, end: start + phrase.forms.length })),
    );
  }
}
