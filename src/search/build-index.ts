import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { encodePage } from './encode-page.ts';

/** Files that Pagefind makes and that this site, which has a search page of its own, does not serve. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/**
 * Builds the search index of a built site into its `pagefind/` folder.
 * @param site the folder of built pages
 * @returns how many pages were indexed
 * @throws if Pagefind reports an error
 */
export async function buildIndex(site: string): Promise<number> {
  // One index for both editions: the tokeniser has already done what a language's own segmenter would do.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let pages = 0;
  for (const file of htmlFiles(site)) {
    const html = readFileSync(file, 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const url = `/${relative(site, dirname(file)).split(sep).join('/')}/`.replace('//', '/');
    const added = await index.addHTMLFile({ url, content: encodePage(html) });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
    pages += 1;
  }
  // `writeFiles()` followed by `close()` can tear the index on a busy machine; the files are written here instead.
  const made = await index.getFiles();
  for (const { path, content } of made.files) {
    if (unused.test(path)) continue;
    const target = join(site, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await close();
  return pages;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
