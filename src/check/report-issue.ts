import type { ContentDocument } from '../library/document.ts';
import type { Bilingual } from '../locales.ts';
import type { Issue } from '../schema/issue.ts';

/** What is wrong and what to do, in both languages. */
export interface Wording {
  message: Bilingual;
  remedy: Bilingual;
  severity?: Issue['severity'];
}

/** An issue at a value of a document's YAML. */
export function issueAt(
  document: ContentDocument,
  code: string,
  path: readonly PropertyKey[],
  wording: Wording,
): Issue {
  return { code, severity: 'error', file: document.file, line: document.lineOf(path), ...wording };
}

/** An issue in a document's body. @param line the line within the body, from 1 */
export function issueInBody(document: ContentDocument, code: string, line: number, wording: Wording): Issue {
  return { code, severity: 'error', file: document.file, line: document.bodyLine + line - 1, ...wording };
}
