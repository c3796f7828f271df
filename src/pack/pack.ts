import type { Locale } from '../locales.ts';

/** The version that is written. Older ones are brought up to it when they are read (`read-pack.ts`). */
export const packVersion = 2;

/** What of a case may go in or stay out. Title, status, summary and the full note of provenance always go in. */
export const caseParts = [
  'background',
  'practice',
  'model',
  'results',
  'figures',
  'difficulties',
  'needs',
  'lessons',
  'transfer',
  'decision',
  'keyPoints',
] as const;

export type CasePart = (typeof caseParts)[number];

/** One of a case's own discussion questions, with the minutes that this lesson gives it. */
export interface PickedQuestion {
  /** From 1. */
  number: number;
  minutes: number;
}

export interface PackEntry {
  /** The case. */
  id: string;
  parts: CasePart[];
  /** The trainer's own words on it. */
  note: string;
  questions: PickedQuestion[];
}

/** A training pack as its maker chose it: ids and choices, no text of the library. */
export interface Pack {
  version: typeof packVersion;
  locale: Locale;
  title: string;
  unit: string;
  trainer: string;
  /** A day, `2026-11-21`, or empty. */
  date: string;
  audience: string;
  /** How long the lesson lasts. */
  minutes: number;
  /** The module it was started from. */
  module?: string;
  entries: PackEntry[];
}

/** More than this no lesson needs; a damaged file could otherwise stop the browser. */
export const mostEntries = 60;
export const mostMinutes = 480;
/** Characters of a note that are kept. */
export const longestNote = 100_000;
/** Characters of the title, the unit and other single lines. */
export const longestLine = 500;

export function emptyPack(locale: Locale): Pack {
  return {
    version: packVersion,
    locale,
    title: '',
    unit: '',
    trainer: '',
    date: '',
    audience: '',
    minutes: 90,
    entries: [],
  };
}

/** A case as it comes into a pack: everything in, no questions picked yet. */
export function newEntry(id: string): PackEntry {
  return { id, parts: [...caseParts], note: '', questions: [] };
}

/** Adds a case at the end; a case stands in a pack once. */
export function addCase(pack: Pack, id: string): Pack {
  if (pack.entries.some((entry) => entry.id === id) || pack.entries.length >= mostEntries) return pack;
  return { ...pack, entries: [...pack.entries, newEntry(id)] };
}

export function removeCase(pack: Pack, id: string): Pack {
  return { ...pack, entries: pack.entries.filter((entry) => entry.id !== id) };
}

/** Moves the entry at one place to another; the places count from 0. */
export function moveEntry(pack: Pack, from: number, to: number): Pack {
  const entries = [...pack.entries];
  const [moved] = entries.splice(from, 1);
  if (!moved) return pack;
  entries.splice(to, 0, moved);
  return { ...pack, entries };
}

/** Minutes of all picked questions. */
export function questionMinutes(pack: Pack): number {
  return pack.entries.flatMap((entry) => entry.questions).reduce((sum, { minutes }) => sum + minutes, 0);
}
