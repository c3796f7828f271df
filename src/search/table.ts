import type { SynonymGroup } from '../schema/synonyms.ts';

/** Kinds of pages, a case before what explains it. */
export const kinds = ['case', 'challenge', 'module', 'theme', 'term', 'source', 'page'] as const;

export type Kind = (typeof kinds)[number];

/** A part of a slogan. */
export interface SloganPart {
  name: string;
  pinyin?: string;
  /** The id of the place on the case's page where the slogan is taken apart. */
  anchor: string;
}

/** What search knows of a page before it fetches anything of it. */
export interface TableEntry {
  /** Pagefind's name for the page. */
  id: string;
  url: string;
  kind: Kind;
  title: string;
  /** Its name in the other language, aliases in both, and names of terms that are about it. */
  names: string[];
  /** Its Chinese names in pinyin, syllables apart. */
  pinyin: string[];
  /** Members and groups of its slogan, in both languages. */
  parts: SloganPart[];
  /** Its figures as printed: `312座`. */
  figures: string[];
  /** How people put it in everyday words; the first stands in lists. */
  asked: string[];
  /** What it is, for entries that nobody asks for in words of their own: left out for cases, whose wordings say enough. */
  summary: string;
  /** By what it can be filtered: facet and values. */
  facets: Record<string, string[]>;
}

/** One edition's table. */
export interface SearchTable {
  entries: TableEntry[];
  /** Traditional characters and their simplified forms, alternating (`script-fold.ts`). */
  fold: string;
  /** What people say for words of the library. */
  synonyms: readonly SynonymGroup[];
  /** What people look for and the library does not have. */
  outside: readonly string[];
  /** Values of each facet and their names, in the order of the library. */
  facets: Record<string, Record<string, string>>;
}
