import type { SynonymGroup } from '../schema/synonyms.ts';
import { baseForms } from './base-forms.ts';

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

/** What people say for words of the library. A text that has the library's word is met by the everyday one too. */
export class Synonyms {
  private readonly meant: PhraseBook<readonly string[]>;
  private readonly said: PhraseBook<string>;

  constructor(groups: readonly SynonymGroup[]) {
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
  }

  /** What people say for the words and phrases of a text. */
  saidFor(text: string): Set<string> {
    return new Set(this.meant.findIn(baseForms(text)).flatMap(({ value }) => value));
  }

  /** Phrases of several words that people say, where they stand in a text. @param forms the base forms of the text */
  phrasesIn(forms: readonly string[]): Stretch[] {
    return this.said.findIn(forms).map(({ value, start, end }) => ({ phrase: value, start, end }));
  }
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
