import { isHan, tokenize } from './tokens.ts';

/** A piece of an excerpt; marked pieces are what was searched for. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** What may stand between the words of a phrase that was found: the index passes over punctuation. */
const between = String.raw`[^\p{L}\p{N}]*`;

/** A Latin word of this many letters or fewer is not marked by itself. */
const shortWord = 3;

/** How much text stands around a match, in characters. */
const around = { han: 36, latin: 90 };

/**
 * Cuts the surroundings of the first match out of a page's text and marks the whole phrase, or failing that the words.
 * @param text the page's text as a reader sees it
 */
export function makeExcerpt(text: string, query: string): ExcerptPiece[] {
  const tokens = tokenize(query);
  const pattern = patternsOfQuery(query).find((one) => text.search(one) >= 0) ?? patternOfAny(tokens);
  const [first] = pattern ? text.matchAll(pattern) : [];
  const reach = /\p{Script=Han}/u.test(text.slice(0, 200)) ? around.han : around.latin;
  const at = first?.index ?? 0;
  const start = beginningNear(text, at - reach);
  const end = Math.min(text.length, at + (first?.[0].length ?? 0) + reach * 2);
  const window = `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
  return pattern ? split(window, pattern) : [{ text: window, marked: false }];
}

/**
 * Patterns for every place in a text where the whole query stands: as words, and where its first word is the end of another.
 * The first that is met is meant. None for a query without a word.
 */
export function patternsOfQuery(query: string): RegExp[] {
  const [first, ...rest] = tokenize(query);
  if (first === undefined) return [];
  const pattern = (start: string) => new RegExp([start, ...rest.map(patternOfToken)].join(between), 'giu');
  return [pattern(patternOfToken(first)), ...(isHan(first) ? [] : [pattern(escape(first))])];
}

/** Starts an excerpt at a sentence or word where one begins close by. */
function beginningNear(text: string, position: number): number {
  if (position <= 0) return 0;
  const gap = /[。；！？.;!?\s]/.exec(text.slice(position, position + 20));
  return gap ? position + gap.index + 1 : position;
}

function patternOfAny(tokens: readonly string[]): RegExp | undefined {
  const words = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    // Short words such as «how» and «to» stand everywhere and mean nothing by themselves.
    if (!isHan(token)) return token.length > shortWord ? [patternOfToken(token)] : [];
    return next !== undefined && isHan(next) ? [escape(token + next)] : [];
  });
  const all = words.length > 0 ? words : tokens.map(patternOfToken);
  return all.length === 0 ? undefined : new RegExp(all.join('|'), 'giu');
}

/** A Latin word is looked for where a word begins, so that «the» is not marked in «others». */
function patternOfToken(token: string): string {
  if (isHan(token)) return escape(token);
  // A page may print 2,424 where somebody types 2424.
  const written = /^\d+$/.test(token) ? [...token].join(',?') : escape(token);
  return `(?<![\\p{L}\\p{N}])${written}`;
}

function split(text: string, pattern: RegExp): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const before = pieces.at(-1);
    if (match.index > last) pieces.push({ text: text.slice(last, match.index), marked: false });
    if (match.index === last && before?.marked) before.text += match[0];
    else pieces.push({ text: match[0], marked: true });
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), marked: false });
  return pieces;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
