import type { ContentFolder } from '../library/read-folder.ts';
import type { ContentDocument } from '../library/document.ts';
import type { Collection, Part } from '../library/plan.ts';
import { type ParsedBody, parseBody } from '../markup/parse-body.ts';
import type { Issue } from '../schema/issue.ts';

/** What a rule may look at. Documents may be broken in other ways: a rule reads only what it needs, and with care. */
export interface CheckContext {
  documents: readonly ContentDocument[];
  /** The ids that exist by their file or folder names. */
  ids: ContentFolder['ids'];
  /** The traces of each source's wording, by the source's id. */
  shingles: ContentFolder['shingles'];
  /** The document of a part of an entry, where it could be read. */
  find(collection: Collection, id: string, part: Part): ContentDocument | undefined;
  /** The parsed body of a text; each body is parsed once. */
  body(document: ContentDocument): ParsedBody | undefined;
}

/** A rule looks at the content and returns what is wrong with it. One file each in `rules/`. */
export type Rule = (context: CheckContext) => Issue[];

export function createContext(folder: ContentFolder): CheckContext {
  const byFile = new Map(
    folder.documents.map((document) => [keyOf(document.collection, document.id, document.part), document]),
  );
  const bodies = new Map<ContentDocument, ParsedBody>();
  return {
    documents: folder.documents,
    ids: folder.ids,
    shingles: folder.shingles,
    find: (collection, id, part) => byFile.get(keyOf(collection, id, part)),
    body(document) {
      if (document.body === undefined) return undefined;
      const parsed = bodies.get(document) ?? parseBody(document.body);
      bodies.set(document, parsed);
      return parsed;
    },
  };
}

function keyOf(collection: Collection, id: string, part: Part): string {
  return `${collection}/${id}/${part}`;
}
