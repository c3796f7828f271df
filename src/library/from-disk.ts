import { perLocale } from '../locales.ts';
import type { Content, Entry } from './content.ts';
import { buildLibrary, type Library } from './library.ts';
import { type Collection, type FileCollection, type FolderCollection, type Part, schemaOf } from './plan.ts';
import { type ContentFolder, readFolder } from './read-folder.ts';

/**
 * Reads and resolves a content folder that the check has found sound.
 * @throws if the content is not sound
 */
export function loadFromDisk(root: string): Library {
  return buildLibrary(gather(readFolder(root)));
}

/** A reader that loads a folder once, or anew each time while somebody is editing it. */
export function createLoader(root: string, editing: boolean): () => Library {
  let memo: Library | undefined;
  return () => (editing ? loadFromDisk(root) : (memo ??= loadFromDisk(root)));
}

function gather(folder: ContentFolder): Content {
  const documents = new Map(
    folder.documents.map((document) => [`${document.collection}/${document.id}/${document.part}`, document]),
  );
  const ids = (collection: Collection) => [...folder.ids[collection]];
  const read = (collection: Collection, id: string, part: Part) => {
    const document = documents.get(`${collection}/${id}/${part}`);
    if (!document) throw new Error(`content/${collection}/${id}: the ${part} file cannot be read. Run npm run check.`);
    return document;
  };
  const data = (collection: Collection, id: string, part: Part) =>
    schemaOf(collection, part).parse(read(collection, id, part).data);
  const files = <T>(collection: FileCollection) => ids(collection).map((id) => data(collection, id, 'facts') as T);
  const folders = <E extends Entry<unknown, unknown>>(collection: FolderCollection) =>
    ids(collection).map(
      (id) =>
        ({
          facts: data(collection, id, 'facts'),
          text: perLocale((locale) => data(collection, id, locale)),
          body: perLocale((locale) => read(collection, id, locale).body ?? ''),
        }) as E,
    );
  return {
    cases: folders('cases'),
    themes: folders('themes'),
    challenges: folders('challenges'),
    sources: folders('sources'),
    modules: folders('modules'),
    terms: files('terms'),
    places: files('places'),
    references: files('references'),
    synonyms: files('synonyms'),
    outside: files('outside'),
  };
}
