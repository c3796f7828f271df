import { readShort, writeShort } from './short-codes.ts';
import type { SearchTable, SloganPart, TableEntry } from './table.ts';
import { readWords, writeWords } from './text-words.ts';

/**
 * The files in which a table travels, because few queries need all of it: the entries themselves, their names in Chinese
 * and in Latin letters, the Chinese ones in pinyin, how people put them in everyday words, and what words the texts have.
 */
export const tableParts = ['entries', 'han', 'latin', 'pinyin', 'wordings', 'words'] as const;

export type TablePart = (typeof tableParts)[number];

/** One value for each entry, in their order: alike values side by side pack to a tenth less. */
type Columns<Field extends keyof TableEntry> = { [Name in Field]: TableEntry[Name][] };

interface Parts {
  entries: Columns<'id' | 'url' | 'kind' | 'title' | 'figures' | 'facets'> & {
    /** The folder of the index that the table goes with. */
    index: string;
    facetNames: SearchTable['facets'];
  };
  han: Columns<'names' | 'parts'> & Pick<SearchTable, 'fold'>;
  latin: Columns<'names' | 'parts'>;
  pinyin: Columns<'parts' | 'pinyin'>;
  wordings: Columns<'asked' | 'summary'> & Pick<SearchTable, 'synonyms' | 'outside'>;
  /** Words of the texts that are not Chinese, in order. */
  words: string[];
}

/** The parts that have arrived; the entries come first. */
export type ArrivedParts = Pick<Parts, 'entries'> & Partial<Parts>;

/** The file of a part of an edition's table beside the index; it is packed with gzip, whatever the server does. */
export function tableFile(edition: string, part: TablePart): string {
  return `table-${edition}-${part}.gz`;
}

/** A part of a table as bytes. Wordings, by far the largest, are written in codes; words by what each shares with the one before. */
export function writePart<Part extends TablePart>(part: Part, content: Parts[Part]): Uint8Array {
  if (part === 'words') return new TextEncoder().encode(writeWords(content as Parts['words']));
  const text = JSON.stringify(content);
  return part === 'wordings' ? writeShort(text) : new TextEncoder().encode(text);
}

/** Reads what `writePart` wrote. */
export function readPart<Part extends TablePart>(part: Part, bytes: Uint8Array): Parts[Part] {
  const text = part === 'wordings' ? readShort(bytes) : new TextDecoder().decode(bytes);
  if (part === 'words') return readWords(text) as Parts[Part];
  return JSON.parse(text) as Parts[Part];
}

/** One unspaced run of letters may be the initials of a name. */
const initials = /^[a-z]{2,24}$/;

/** Whole syllables of pinyin, the last of which may have been begun only. English seldom reads so for long. */
const syllables = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü]+(?:ng?|r)?)+(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?$/;

/** The parts in which names have to be looked for, for a query. */
export function partsFor(query: string): TablePart[] {
  const digit = /\d/.test(query.normalize('NFKC'));
  const latin = /(?!\p{Script=Han})\p{L}/u.test(query);
  return [
    ...(digit || !latin || isChinese(query) ? (['han'] as const) : []),
    ...(digit || latin ? (['latin'] as const) : []),
    ...(latin && mayBePinyin(query.normalize('NFKC').toLowerCase()) ? (['pinyin'] as const) : []),
  ];
}

/**
 * Takes a table apart.
 * @param words the words of its pages' texts that are not Chinese, in order @param index the folder of the index that it goes with
 */
export function splitTable(
  { entries, fold, synonyms, outside, facets }: SearchTable,
  words: string[],
  index: string,
): Parts {
  const column = <Value>(value: (entry: TableEntry) => Value) => entries.map(value);
  const chinese = (part: SloganPart) => isChinese(part.name);
  return {
    entries: {
      index,
      facetNames: facets,
      id: column(({ id }) => id),
      url: column(({ url }) => url),
      kind: column(({ kind }) => kind),
      title: column(({ title }) => title),
      figures: column(({ figures }) => figures),
      facets: column((entry) => entry.facets),
    },
    han: {
      fold,
      names: column(({ names }) => names.filter(isChinese)),
      parts: column(({ parts }) => parts.filter(chinese).map(({ name, anchor }) => ({ name, anchor }))),
    },
    latin: {
      names: column(({ names }) => names.filter((name) => !isChinese(name))),
      parts: column(({ parts }) => parts.filter((part) => !chinese(part))),
    },
    pinyin: {
      parts: column(({ parts }) => parts.filter(({ pinyin }) => pinyin !== undefined)),
      pinyin: column(({ pinyin }) => pinyin),
    },
    wordings: { synonyms, outside, asked: column(({ asked }) => asked), summary: column(({ summary }) => summary) },
    words,
  };
}

/** Puts together what has arrived; fields that have not are empty. */
export function joinTable({ entries, han, latin, pinyin, wordings }: ArrivedParts): SearchTable {
  return {
    fold: han?.fold ?? '',
    synonyms: wordings?.synonyms ?? [],
    outside: wordings?.outside ?? [],
    facets: entries.facetNames,
    entries: entries.id.map((id, at): TableEntry => ({
      id,
      url: entries.url[at]!,
      kind: entries.kind[at]!,
      title: entries.title[at]!,
      figures: entries.figures[at]!,
      facets: entries.facets[at]!,
      names: [...(han?.names[at] ?? []), ...(latin?.names[at] ?? [])],
      parts: mergeParts([...(han?.parts[at] ?? []), ...(latin?.parts[at] ?? [])], pinyin?.parts[at] ?? []),
      pinyin: pinyin?.pinyin[at] ?? [],
      asked: wordings?.asked[at] ?? [],
      summary: wordings?.summary[at] ?? '',
    })),
  };
}

/** A part that both lists have is taken from the second, which knows its pinyin. */
function mergeParts(some: readonly SloganPart[], spelt: readonly SloganPart[]): SloganPart[] {
  const known = new Map(spelt.map((part) => [part.name, part]));
  const rest = spelt.filter(({ name }) => !some.some((part) => part.name === name));
  return [...some.map((part) => known.get(part.name) ?? part), ...rest];
}

function mayBePinyin(query: string): boolean {
  const letters = query.replaceAll(/[^\p{L}]/gu, '');
  return (initials.test(letters) && !/\s/.test(query.trim())) || syllables.test(letters);
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
