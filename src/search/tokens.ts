/**
 * The one tokeniser of index and query. Pagefind cuts Chinese by a dictionary, differently in a page and in a query, and
 * misses what the dictionary does not know. Here every Chinese character is a word of its own when a page is read; the index
 * has them in pairs (`pack-index.ts`), and a run of them is a phrase of pairs.
 */

/** Stands in the index where a passage ends, and where one ends that only labels what follows. */
export const passageEnd = '¶';
export const labelEnd = '‡';

const ends = `${passageEnd}${labelEnd}`;

const han = String.raw`[\p{Script=Han}〇]`;
const letter = String.raw`(?:(?!${han})[\p{L}\p{N}])`;
const hanCharacter = new RegExp(han, 'gu');
const oneHan = new RegExp(`^${han}$`, 'u');
const gapBetweenHan = new RegExp(`(${han})\\s+(?=${han})`, 'gu');
const openingBeforeHan = new RegExp(`([“‘（《〔「『【(\\[]+) (${han})`, 'gu');
const hanBeforeLetter = new RegExp(`(${han})([“‘（《〔「『【(\\[]*${letter})`, 'gu');
const letterAfterMark = new RegExp(`([，。；：、？！”’）》〕」』】…—·])([“‘（《〔「『【(\\[]*${letter})`, 'gu');
// Pagefind reads 1:1 and 2009–2010 as one word each. What it may keep together stays: don't, 18.4, 2,424, co-ordinate.
const markBetween = new RegExp(`(${letter}[^\\s\\p{L}\\p{N}'’.,-]+)(?=${letter})`, 'gu');
const gapBetweenDigits = /(\d[:+~～／–])\s+(?=\d)/gu;
// A piece of text may go on in the next element: 由<b>34</b>人.
const edges = new RegExp(`^(?=${letter})|(?<=${han}|[，。；：、？！”’）》〕」』】…—·])$`, 'gu');
const word = `${letter}+(?:['’.-]${letter}+)*`;
const words = new RegExp(word, 'gu');
const queryToken = new RegExp(`${han}|${word}`, 'gu');

// Pagefind indexes 2,424 as 2424.
const thousands = /(?<=\d)[,，](?=\d{3}(?!\d))/g;

/**
 * Writes a text for the index: half-width letters and digits, every Chinese character set apart by spaces. Punctuation stays
 * with the character that it follows or opens, so that it takes no place of its own within a phrase.
 */
export function encodeText(text: string): string {
  return foldWidth(text)
    .replace(hanCharacter, ' $&')
    .replace(openingBeforeHan, ' $1$2')
    .replace(hanBeforeLetter, '$1 $2')
    .replace(letterAfterMark, '$1 $2')
    .replace(markBetween, '$1 ')
    .replace(edges, ' ');
}

/** A query in the spelling of the index: half-width, lower case, numbers without thousands commas. */
export function foldQuery(query: string): string {
  return foldWidth(query).toLowerCase().replace(thousands, '');
}

/** The words of a query, folded as the index is: single Chinese characters, and words in other scripts. */
export function tokenize(query: string): string[] {
  return foldQuery(query).match(queryToken) ?? [];
}

/** Those words of a text that are not Chinese, folded as the index is. */
export function otherWords(text: string): string[] {
  return foldQuery(text).match(words) ?? [];
}

/**
 * The words under which a phrase stands in the index: Chinese characters in pairs of neighbours, a single one where it stands
 * alone or before a word of another kind.
 */
export function indexWords(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (!isHan(token)) return [token.replaceAll(/\p{P}/gu, '')];
    if (next !== undefined && isHan(next)) return [token + next];
    return next === undefined && before !== undefined && isHan(before) ? [] : [token];
  });
}

/** Turns text from the index back into what a reader saw, near enough for an excerpt. */
export function decodeText(text: string): string {
  return text
    .replaceAll(new RegExp(`[${ends}]`, 'gu'), ' $& ')
    .replace(/[ \t\n]+/g, ' ')
    .replace(gapBetweenHan, '$1')
    .replace(gapBetweenDigits, '$1')
    .replace(new RegExp(`(${han})\\s+(?=[，。；：、？！“”《》（）〔〕·—…])`, 'gu'), '$1')
    .replace(/([，。；：、？！“”《》（）〔〕·—…])\s+/gu, '$1')
    .replaceAll(new RegExp(`(?:\\s*[${ends}]\\s*)+`, 'gu'), ' ')
    .trim();
}

/** Leaves out of a text from the index what only labels. A label that the text begins within is cut off, too. */
export function dropLabels(text: string): string {
  return text.replaceAll(new RegExp(`[^${ends}]*${labelEnd}`, 'gu'), ' ');
}

/** Tells whether a token is a Chinese character. */
export function isHan(token: string): boolean {
  return oneHan.test(token);
}

/** Full-width letters and digits become half-width; Chinese punctuation stays. */
function foldWidth(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (character) => character.normalize('NFKC'));
}
