import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { type Locale, perLocale } from '../locales.ts';
import type { Content, Entry } from './content.ts';
import { buildLibrary, type Library } from './library.ts';
import type { FileCollection, FolderCollection } from './plan.ts';

type FactsKey = 'caseFacts' | 'themeFacts' | 'challengeFacts' | 'sourceFacts' | 'moduleFacts';
type TextsKey = 'caseTexts' | 'themeTexts' | 'challengeTexts' | 'sourceTexts' | 'moduleTexts';

const keys: Record<FolderCollection, { facts: FactsKey; texts: TextsKey }> = {
  cases: { facts: 'caseFacts', texts: 'caseTexts' },
  themes: { facts: 'themeFacts', texts: 'themeTexts' },
  challenges: { facts: 'challengeFacts', texts: 'challengeTexts' },
  sources: { facts: 'sourceFacts', texts: 'sourceTexts' },
  modules: { facts: 'moduleFacts', texts: 'moduleTexts' },
};

let memo: Promise<Library> | undefined;

/** The library, resolved once for the whole build. In development it is resolved for every page, so that edits show. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return resolve();
  memo ??= resolve();
  return memo;
}

/** The body of an entry, ready to render with the components of `components/body/`. */
export async function getBody(collection: FolderCollection, id: string, locale: Locale) {
  const entry = await getEntry(keys[collection].texts, `${id}/${locale}`);
  if (!entry) throw new Error(`There is no content/${collection}/${id}/${locale}.mdx.`);
  const { Content } = await render(entry as CollectionEntry<'caseTexts'>);
  return Content;
}

async function resolve(): Promise<Library> {
  const [cases, themes, challenges, sources, modules, terms, places, references, synonyms, outside] = await Promise.all(
    [
      folders<Content['cases'][number]>('cases'),
      folders<Content['themes'][number]>('themes'),
      folders<Content['challenges'][number]>('challenges'),
      folders<Content['sources'][number]>('sources'),
      folders<Content['modules'][number]>('modules'),
      files<Content['terms'][number]>('terms'),
      files<Content['places'][number]>('places'),
      files<Content['references'][number]>('references'),
      files<Content['synonyms'][number]>('synonyms'),
      files<Content['outside'][number]>('outside'),
    ],
  );
  return buildLibrary({ cases, themes, challenges, sources, modules, terms, places, references, synonyms, outside });
}

async function folders<E extends Entry<unknown, unknown>>(collection: FolderCollection): Promise<E[]> {
  const { facts, texts } = keys[collection];
  const [factEntries, textEntries] = await Promise.all([load(facts), load(texts)]);
  const byId = new Map(textEntries.map((entry) => [entry.id, entry]));
  return factEntries.map((entry) => {
    const text = (locale: Locale) => {
      const found = byId.get(`${entry.id}/${locale}`);
      if (!found) throw new Error(`There is no content/${collection}/${entry.id}/${locale}.mdx.`);
      return found;
    };
    return {
      facts: entry.data,
      text: perLocale((locale) => text(locale).data),
      body: perLocale((locale) => text(locale).body ?? ''),
    } as E;
  });
}

async function files<T>(collection: FileCollection): Promise<T[]> {
  return (await load(collection)).map((entry) => entry.data as T);
}

async function load(key: CollectionKey): Promise<{ id: string; data: unknown; body?: string }[]> {
  return getCollection(key);
}
