import { answer, type Answer, type PreparedTable, prepareTable } from '../search/answer.ts';
import type { Hit } from '../search/ranking.ts';
import { decodeText } from '../search/tokens.ts';
import { type SearchTable, tableFile } from '../search/table.ts';
import type { Locale } from '../locales.ts';

/** What this site uses of Pagefind's browser API. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindHit[] }>;
}

/** A page in which the index found words. */
export interface PagefindHit extends Hit {
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  content: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

/** The text of a page that matched, and its parts. */
export interface PageText {
  text: string;
  /** Headings under which words were found, with what they link to and the text around the words. */
  parts: { title: string; id: string; text: string }[];
}

/** Searches one edition. */
export interface Searcher {
  table: PreparedTable;
  facets: SearchTable['facets'];
  search(query: string): Promise<Answer<PagefindHit>>;
}

/** The name under which the browser's timeline lists how long each search took. */
export const searchMeasure = 'casebook-search';

const searchers = new Map<string, Promise<Searcher>>();

/**
 * The searcher of an edition; its files are fetched when it is first asked for.
 * @param index the address of the index's folder
 * @throws if the index cannot be loaded; the next call tries again
 */
export function loadSearcher(index: string, edition: Locale): Promise<Searcher> {
  const loading = searchers.get(edition) ?? start(new URL(index, location.href), edition);
  searchers.set(edition, loading);
  loading.catch(() => searchers.delete(edition));
  return loading;
}

async function start(index: URL, edition: Locale): Promise<Searcher> {
  const [pagefind, table] = await Promise.all([startPagefind(index), fetchTable(new URL(tableFile(edition), index))]);
  const prepared = prepareTable(table);
  const find = async (words: string) => (await pagefind.search(words)).results;
  const search = async (query: string) => {
    const start = performance.now();
    const found = await answer(query, prepared, find);
    performance.measure(searchMeasure, { start });
    return found;
  };
  return { table: prepared, facets: table.facets, search };
}

async function startPagefind(index: URL): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', index).href)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The table is packed; a server may already have unpacked it on the way. */
async function fetchTable(address: URL): Promise<SearchTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${String(response.status)}`);
  const bytes = await response.blob();
  const packed =
    (await bytes
      .slice(0, 2)
      .arrayBuffer()
      .then((start) => new Uint8Array(start)[0])) === 0x1f;
  const stream = packed ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes.stream();
  return (await new Response(stream).json()) as SearchTable;
}

/** The text of a page that matched, as a reader sees it. */
export async function readPage(hit: PagefindHit): Promise<PageText> {
  const page = await hit.data();
  const title = decodeText(page.meta['title'] ?? '');
  const text = decodeText(page.content);
  const parts = page.sub_results.flatMap(({ title, anchor, excerpt }) =>
    anchor ? [{ title: decodeText(title), id: anchor.id, text: decodeText(stripMarks(excerpt)) }] : [],
  );
  // The title stands above the excerpt already.
  return { text: text.startsWith(title) ? text.slice(title.length) : text, parts };
}

function stripMarks(excerpt: string): string {
  return excerpt.replaceAll(/<\/?mark>/g, '');
}
