import type { Bilingual } from '../locales.ts';

/** A problem in the content, as data: reporters decide how it looks. */
export interface Issue {
  /** A short stable name of the rule, such as `unknown-id`. */
  code: string;
  /** `error` stops a build; `notice` does not. */
  severity: 'error' | 'notice';
  /** The file, relative to the content folder, with forward slashes. */
  file: string;
  /** The line, counted from 1. */
  line: number;
  /** What is wrong. */
  message: Bilingual;
  /** What to do about it. */
  remedy: Bilingual;
}

/** Orders issues as an editor would mend them: by file, then by line. */
export function compareIssues(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.code.localeCompare(b.code, 'en');
}
