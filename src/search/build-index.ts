import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Bilingual, type Locale, locales } from '../locales.ts';
import type { PlainTable } from './build-table.ts';
import { encodePage } from './encode-page.ts';
import { chunkFile, listFile, mark, textFile, wasmFile } from './index-files.ts';
import { packIndex } from './pack-index.ts';
import { formatFold } from './script-fold.ts';
import { splitTable, tableFile, tableParts, writePart } from './table-parts.ts';
import { wordsOf } from './text-words.ts';
import { allTraditional, usedFold } from './traditional.ts';

/** What Pagefind made: its list of pages and pieces, the pieces, the texts of pages, and its search. */
interface Made {
  meta: Uint8Array;
  chunks: Uint8Array[];
  /** Packed, by the names of the pages. */
  texts: Map<string, Uint8Array>;
  wasm: Uint8Array;
}

/** What the index calls a page, and the text that it keeps of it, by the page's address. */
interface IndexedPages {
  idOf: ReadonlyMap<string, string>;
  textOf: ReadonlyMap<string, string>;
}

/**
 * Builds the search index of a built site into its `pagefind/` folder, and beside it the tables of entries of each edition.
 * @param site the folder of built pages
 * @param tables what is known of the entries of each edition
 * @param base the path under which the site is served, with a slash at both ends
 * @returns how many pages were indexed
 * @throws if Pagefind reports an error
 */
export async function buildIndex(site: string, tables: Bilingual<PlainTable>, base: string): Promise<number> {
  const fold = allTraditional();
  const characters = new Set<string>();
  const encode = (html: string) => {
    const content = encodePage(html, fold);
    for (const character of content) characters.add(character);
    return content;
  };
  const { meta, chunks, texts, wasm } = await runPagefind(site, encode);
  const packed = packIndex(meta, chunks);
  const folder = join(site, 'pagefind');
  const index = hash(packed.meta, ...packed.chunks, ...texts.values());
  write(join(folder, wasmFile), wasm);
  write(join(folder, listFile(index)), pack(packed.meta));
  for (const [number, bytes] of packed.chunks.entries())
    write(join(folder, chunkFile(index, String(number))), pack(bytes));
  const idOf = new Map<string, string>();
  const textOf = new Map<string, string>();
  for (const [number, name] of packed.pages.entries()) {
    const text = texts.get(name)!;
    const { url, content } = readText(text);
    idOf.set(url, String(number));
    textOf.set(url, content);
    write(join(folder, textFile(index, String(number))), text);
  }
  const usedFolds = formatFold(usedFold(fold, characters));
  for (const locale of locales)
    writeTable(folder, locale, tables[locale], { idOf, textOf, base, fold: usedFolds, index });
  return texts.size;
}

async function runPagefind(site: string, encode: (html: string) => string): Promise<Made> {
  // One index for both editions: the tokeniser has already done what a language's own segmenter would do.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const file of htmlFiles(site)) {
    const html = readFileSync(file, 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const url = `/${relative(site, dirname(file)).split(sep).join('/')}/`.replace('//', '/');
    const added = await index.addHTMLFile({ url, content: encode(html) });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
  }
  // `writeFiles()` followed by `close()` can tear the index on a busy machine; the files are written here instead.
  const { files } = await index.getFiles();
  await close();
  const contents = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).map(({ content }) => content);
  const [meta] = contents(/\.pf_meta$/);
  const [wasm] = contents(/^wasm\.en\./);
  if (!meta || !wasm) throw new Error('Pagefind made no index.');
  const texts = files.flatMap(({ path, content }) => {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    return name === undefined ? [] : [[name, content] as const];
  });
  return { meta: unpack(meta), chunks: contents(/\.pf_index$/).map(unpack), texts: new Map(texts), wasm };
}

function writeTable(
  folder: string,
  locale: Locale,
  { entries, ...rest }: PlainTable,
  { idOf, textOf, base, fold, index }: IndexedPages & { base: string; fold: string; index: string },
) {
  const indexed = entries.flatMap((entry) => {
    const id = idOf.get(entry.url);
    return id === undefined ? [] : [{ ...entry, id, url: base + entry.url.slice(1) }];
  });
  const words = wordsOf(entries.map(({ url }) => textOf.get(url) ?? ''));
  const parts = splitTable({ ...rest, entries: indexed, fold }, words, index);
  for (const part of tableParts) write(join(folder, tableFile(locale, part)), pack(writePart(part, parts[part])));
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

function unpack(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(bytes));
}

function hash(...files: Uint8Array[]): string {
  const made = createHash('sha256');
  for (const file of files) made.update(file);
  return made.digest('hex').slice(0, 10);
}

function write(path: string, content: Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The text of a page, and its address. */
function readText(text: Uint8Array): { url: string; content: string } {
  return JSON.parse(new TextDecoder().decode(unpack(text)).slice(mark.length)) as { url: string; content: string };
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
