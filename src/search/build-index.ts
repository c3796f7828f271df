import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Bilingual, locales } from '../locales.ts';
import type { PlainTable } from './build-table.ts';
import { encodePage } from './encode-page.ts';
import { formatFold } from './script-fold.ts';
import { type SearchTable, tableFile } from './table.ts';
import { allTraditional, usedFold } from './traditional.ts';

/** Files that Pagefind makes and that this site, which has a search page of its own, does not serve. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** What every file of Pagefind's begins with, once unpacked. */
const mark = 'pagefind_dcd';

/**
 * Builds the search index of a built site into its `pagefind/` folder, and beside it one table of entries per edition.
 * @param site the folder of built pages
 * @param tables what is known of the entries of each edition
 * @param base the path under which the site is served, with a slash at both ends
 * @returns how many pages were indexed
 * @throws if Pagefind reports an error
 */
export async function buildIndex(site: string, tables: Bilingual<PlainTable>, base: string): Promise<number> {
  const fold = allTraditional();
  // One index for both editions: the tokeniser has already done what a language's own segmenter would do.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let pages = 0;
  const characters = new Set<string>();
  for (const file of htmlFiles(site)) {
    const html = readFileSync(file, 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const url = `/${relative(site, dirname(file)).split(sep).join('/')}/`.replace('//', '/');
    const content = encodePage(html, fold);
    for (const character of content) characters.add(character);
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
    pages += 1;
  }
  // `writeFiles()` followed by `close()` can tear the index on a busy machine; the files are written here instead.
  const made = await index.getFiles();
  const idOf = new Map<string, string>();
  for (const { path, content } of made.files) {
    if (unused.test(path)) continue;
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id) idOf.set(urlOf(content), id);
    write(join(site, 'pagefind', path), content);
  }
  await close();
  for (const locale of locales) {
    const { entries, facets } = tables[locale];
    const table: SearchTable = {
      entries: entries.flatMap((entry) => {
        const id = idOf.get(entry.url);
        return id === undefined ? [] : [{ ...entry, id, url: base + entry.url.slice(1) }];
      }),
      facets,
      fold: formatFold(usedFold(fold, characters)),
    };
    write(join(site, 'pagefind', tableFile(locale)), gzipSync(JSON.stringify(table), { level: 9 }));
  }
  return pages;
}

function write(path: string, content: Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The address of the page that a fragment belongs to. */
function urlOf(fragment: Uint8Array): string {
  const text = new TextDecoder().decode(gunzipSync(fragment));
  return (JSON.parse(text.slice(mark.length)) as { url: string }).url;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
