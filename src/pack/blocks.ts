import type { Locale } from '../locales.ts';

/** Where a passage or slide comes from: an entry's id, and for a case how strong its evidence is. Printed after it as 〔pioneer-points · E0〕. */
export interface Mark {
  id: string;
  /** E0–E4, or the edition's word for a practice that was only proposed. Absent for a module. */
  grade?: string;
}

/** A place in a source. */
export interface Passage {
  /** For a margin or bracket: 文献1 二4第1段. */
  short: string;
  /** With the source's title. */
  full: string;
}

/** A run of text in one style, or where what stands before it is written. */
export type Inline =
  { text: string; style?: 'strong' | 'emphasis'; passage?: undefined } | { passage: Passage; text?: undefined };

/** What a paragraph is for; a format chooses its looks by it. */
export type Role =
  'body' | 'lead' | 'note' | 'label' | 'question' | 'option' | 'answer' | 'decision' | 'warning' | 'source';

export interface Paragraph {
  kind: 'paragraph';
  role: Role;
  inlines: Inline[];
  mark?: Mark;
}

export interface ListItem {
  inlines: Inline[];
  mark?: Mark;
}

/** A slogan taken apart: its groups, in the order of their numerals. */
export interface Diagram {
  kind: 'diagram';
  /** The slogan in Chinese. */
  name: string;
  /** The same in the edition's language, where that is not Chinese. */
  gloss?: string;
  /** What a reader should know of the name: that it is the library's own, or which numerals count nothing. */
  remarks: string[];
  groups: { numeral: string; name: string; count: number; items?: string[]; unknown?: string }[];
  mark?: Mark;
}

export interface Table {
  kind: 'table';
  caption?: string;
  head: string[];
  /** As many cells in each row as in the head. */
  rows: string[][];
  /** Shares of the width, one per column. */
  widths?: number[];
  mark?: Mark;
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; newPage?: boolean }
  | Paragraph
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | Table
  | Diagram
  /** Empty ruled lines to write on. */
  | { kind: 'lines'; count: number };

/** Something to print: what every written format is made from. */
export interface PackDocument {
  locale: Locale;
  title: string;
  subtitle?: string;
  /** Unit, trainer, date and the like, as far as they are given. */
  details: { label: string; value: string }[];
  /** Whether a table of contents stands before the text. */
  contents: boolean;
  blocks: Block[];
  /** Stands at the foot of each page. */
  footer: string;
}

/** A paragraph of plain text. */
export function paragraph(text: string, role: Role = 'body', mark?: Mark): Paragraph {
  return { kind: 'paragraph', role, inlines: [{ text }], ...(mark && { mark }) };
}

/** A list of plain items. */
export function list(
  items: readonly string[],
  { ordered = false, mark }: { ordered?: boolean; mark?: Mark } = {},
): Block {
  return { kind: 'list', ordered, items: items.map((text) => ({ inlines: [{ text }], ...(mark && { mark }) })) };
}

export function heading(level: 1 | 2 | 3, text: string, newPage = false): Block {
  return { kind: 'heading', level, text, ...(newPage && { newPage }) };
}

/** A mark as it is printed, with its brackets. */
export function markText(mark: Mark): string {
  return `〔${mark.grade === undefined ? mark.id : `${mark.id} · ${mark.grade}`}〕`;
}

/** The text of a line without its sources. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text ?? '').join('');
}
