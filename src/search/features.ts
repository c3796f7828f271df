import { baseForm, baseForms } from './base-forms.ts';
import { pairsOf, pairsWithinWords } from './pairs.ts';
import { isHan } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that carry no subject. What is left of a question after them is what it is about. */
const fillers =
  /怎么办|怎么弄|怎么搞|要不要|是不是|会不会|到底|究竟|根本|其实|真的|老是|总是|就是|还是|一个|一些|有些|哪个|哪儿|啥|咋|咱们|咱|怎么样|怎样|怎么|如何|什么|为什么|哪些|哪里|有没有|能不能|可不可以|应该|可以|需要|我们|你们|他们|一下|这个|那个|问题|办法|的|了|吗|呢|吧|啊|我|你|他|是|在|和|与|就|也|都|很|太|被|把|对|给|让|请/gu;

const stopWords = new Set(
  'a an the of to in on at for with and or but is are was were be been do does did how what why who which when where can could should would will our we us you your they them their it its this that there not no get gets got have has had if so as by from into out up about than then very too my me i actually really ever even just still also only much many more most some any all other another like make makes made way ways thing things kind sort meaning mean means explain explained exactly anywhere anyone someone somebody somewhere else called known'.split(
    ' ',
  ),
);

/** Runs of Chinese, and the words between them. */
const wordsAndRuns = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.'’])+/gu;

/** As they stand in a text of base forms. */
const stopForms = new Set([...stopWords].flatMap(baseForms));

/**
 * What a feature of a query weighs by itself: a single character, and two that belong to different words, tell little; a number
 * tells much, and so does a subject that the library does not have.
 */
const shares = { character: 0.4, acrossWords: 0.3, whole: 1, number: 2, outside: 3 };

/** Single characters and neighbouring pairs of Chinese, base forms and known phrases of other words; fillers left out. */
export function featuresOf(text: string, vocabulary: Vocabulary): string[] {
  const { bare, forms } = read(text);
  return [...telling(forms), ...pairsOf(bare), ...vocabulary.phrasesIn(forms).map(({ phrase }) => phrase)];
}

/** Tells whether a word, as the tokeniser writes it, carries no subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The features of what people say for the words of a text. */
export function featuresSaid(text: string, vocabulary: Vocabulary): Set<string> {
  return new Set([...vocabulary.saidFor(text)].flatMap(featuresOfSaid));
}

/** What was read of everyday words, which stand for words of many texts. */
const readBefore = new Map<string, string[]>();

function featuresOfSaid(said: string): string[] {
  const known = readBefore.get(said);
  if (known) return known;
  const { bare, forms } = read(said);
  // A single character of an everyday word says nothing of the library's.
  const features = /\p{Script=Han}/u.test(said) ? pairsOf(bare) : [forms.join(' ')];
  readBefore.set(said, features);
  return features;
}

/** The features of a query with what each weighs by itself. A known phrase, and a subject outside, stand in for their words. */
export function featuresAsked(query: string, vocabulary: Vocabulary): Map<string, number> {
  const { rest, outside } = vocabulary.setApart(query);
  const { bare, forms } = read(rest);
  const stretches = vocabulary.phrasesIn(forms);
  const single = forms.filter((_, at) => !stretches.some(({ start, end }) => start <= at && at < end));
  const within = pairsWithinWords(bare);
  return new Map([
    ...telling(single).map((form) => [form, shareOf(form)] as const),
    ...outside.map((subject) => [subject, shares.outside] as const),
    ...stretches.map(({ phrase }) => [phrase, shares.whole] as const),
    ...pairsOf(bare).map((pair) => [pair, !within || within.has(pair) ? shares.whole : shares.acrossWords] as const),
  ]);
}

/** A wording without the words that tell nothing: shorter to send, and compared to the same end. */
export function condense(wording: string, vocabulary: Vocabulary): string {
  const words = wording.replaceAll(fillers, ' ').match(wordsAndRuns) ?? [];
  const short = words.filter((word) => !stopForms.has(baseForm(word))).join(' ');
  const same = [featuresOf, featuresSaid].every((read) => {
    return [...read(short, vocabulary)].sort().join() === [...read(wording, vocabulary)].sort().join();
  });
  return same ? short : wording;
}

function shareOf(form: string): number {
  if (isHan(form)) return shares.character;
  return /\d/.test(form) ? shares.number : shares.whole;
}

/**
 * Pairs of characters of a query that stand in no word together: such pairs are in few texts, and where one is in none the query
 * stands nowhere as it is typed.
 */
export function rarePairs(query: string): string[] {
  const { bare } = read(query);
  const within = pairsWithinWords(bare);
  return [...new Set(pairsOf(bare))].filter((pair) => !within?.has(pair));
}

function read(text: string): { bare: string; forms: string[] } {
  const bare = text.replaceAll(fillers, '，');
  return { bare, forms: baseForms(bare) };
}

function telling(forms: readonly string[]): string[] {
  return forms.filter((form) => !stopForms.has(form));
}
