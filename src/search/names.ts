import { isHan, tokenize } from './tokens.ts';
import { kinds, type SloganPart, type TableEntry } from './table.ts';

/** How a query meets a name, the closest first. */
const closeness = ['name', 'part', 'figure', 'pinyin', 'within', 'begun', 'part-within', 'pinyin-within'] as const;

type Closeness = (typeof closeness)[number];

/** An entry whose name the query is, or holds. */
export interface Named {
  entry: TableEntry;
  how: Closeness;
  /** The name or part that was met. */
  name: string;
}

/** Chinese queries of one character, and Latin ones of two letters, stand within too many names to mean one. */
const shortest = { han: 2, latin: 3 };

/** A piece of a name in pinyin must be as long as this, and each of several pieces. */
const shortestPinyin = 4;

/** An entry's names in the form in which they are compared. */
interface Spelt {
  entry: TableEntry;
  names: Wording[];
  parts: (Wording & { part: SloganPart })[];
  figures: Wording[];
  pinyin: Wording[];
}

interface Wording {
  name: string;
  spelt: string;
}

/** Names ready to be compared with queries. */
export type NameIndex = readonly Spelt[];

/** Spells out every name once. */
export function indexNames(entries: readonly TableEntry[]): NameIndex {
  const wording = (name: string): Wording => ({ name, spelt: spell(name) });
  const syllables = (name: string): Wording => ({ name, spelt: name });
  return entries.map((entry) => ({
    entry,
    names: [entry.title, ...entry.names].map(wording),
    parts: entry.parts.map((part) => ({ ...wording(part.name), part })),
    figures: entry.figures.map(wording),
    pinyin: [...entry.pinyin, ...entry.parts.flatMap((part) => part.pinyin ?? [])].map(syllables),
  }));
}

/** Entries that the query names, the closest first; among equals a case comes before what explains it. */
export function findNamed(query: string, index: NameIndex): Named[] {
  const wanted = spell(query);
  const typed = wanted.replaceAll(' ', '');
  if (typed === '') return [];
  const found = index.flatMap((spelt) => meet(wanted, typed, spelt) ?? []);
  return found.sort(
    (a, b) =>
      closeness.indexOf(a.how) - closeness.indexOf(b.how) ||
      kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind) ||
      a.name.length - b.name.length,
  );
}

/** A part of a slogan that the query names. */
export interface NamedPart {
  entry: TableEntry;
  part: SloganPart;
  exact: boolean;
}

/** Parts of slogans whose name the query is, or stands within, or is the pinyin of. */
export function findParts(query: string, index: NameIndex): NamedPart[] {
  const wanted = spell(query);
  const typed = wanted.replaceAll(' ', '');
  const long = isLong(typed);
  return index.flatMap(({ entry, parts }) =>
    parts.flatMap(({ part, spelt }) => {
      const exact = spelt === wanted || (part.pinyin !== undefined && isLatin(typed) && isPinyin(typed, part.pinyin));
      return typed !== '' && (exact || (long && ` ${spelt} `.includes(` ${wanted} `))) ? [{ entry, part, exact }] : [];
    }),
  );
}

/** A name or query in the form in which they are compared: folded words, a hyphen read as a space. */
export function spell(text: string): string {
  return tokenize(text.replaceAll(/[-–·]/g, ' ')).join(' ');
}

function meet(wanted: string, typed: string, { entry, names, parts, figures, pinyin }: Spelt): Named | undefined {
  const long = isLong(typed);
  const within = ({ spelt }: Wording) => long && ` ${spelt} `.includes(` ${wanted} `);
  const exact = ({ spelt }: Wording) => spelt === wanted;
  const begun = ({ spelt }: Wording) => long && ` ${spelt}`.includes(` ${wanted}`);
  const latin = isLatin(typed);
  // Of a long name people type the syllables of some words: zaizhi dangyuan baodao.
  const typedAs = [[typed], wanted.split(' ')].filter((pieces) =>
    pieces.every(({ length }) => length >= shortestPinyin),
  );
  const attempts: [Closeness, Wording | undefined][] = [
    ['name', names.find(exact)],
    ['part', parts.find(exact)],
    ['figure', figures.find(exact)],
    ['pinyin', latin ? pinyin.find(({ name }) => isPinyin(typed, name)) : undefined],
    ['within', names.find(within)],
    ['begun', names.find(begun)],
    ['part-within', parts.find(within)],
    [
      'pinyin-within',
      latin
        ? pinyin.find(({ name }) => typedAs.some((pieces) => pieces.every((piece) => isWithinPinyin(piece, name))))
        : undefined,
    ],
  ];
  const hit = attempts.find(([, wording]) => wording !== undefined);
  return hit && { entry, how: hit[0], name: hit[1]!.name };
}

function isLong(typed: string): boolean {
  return typed.length >= (isHan(typed[0] ?? '') ? shortest.han : shortest.latin);
}

function isLatin(typed: string): boolean {
  return /^[a-zü]+$/.test(typed);
}

/** The whole name in full or by initials: `xianfengchuji`, `xfcj`. */
function isPinyin(typed: string, syllables: string): boolean {
  return typed === syllables.replaceAll(' ', '') || (typed.length >= 3 && typed === initials(syllables));
}

/** A run from the beginning of a syllable, or of initials. */
function isWithinPinyin(typed: string, syllables: string): boolean {
  const list = syllables.split(' ');
  return list.some((_, start) => list.slice(start).join('').startsWith(typed)) || initials(syllables).includes(typed);
}

function initials(syllables: string): string {
  return syllables.replaceAll(/([a-zü])[a-zü]*(?: |$)/g, '$1');
}
