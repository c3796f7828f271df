import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import type { Browser } from '@playwright/test';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { foldScript } from '../../../src/search/script-fold.ts';
import { allTraditional } from '../../../src/search/traditional.ts';
import type { BenchPage } from './pages.ts';
import { serveFolder } from './serve-folder.ts';

/** An engine that people would otherwise use. */
export interface Peer {
  name: string;
  search(query: string, edition: BenchPage['edition']): Promise<string[]>;
  /** How long the engine itself takes for a query, in milliseconds, where the way to it costs time of its own. */
  time?(peer: Peer, query: string): Promise<number>;
}

/** How many results an engine is asked for. */
const most = 100;

/** The peers that run in any JavaScript engine: all but Pagefind. They index the same text of the same pages. */
export async function makePeers(pages: readonly BenchPage[]): Promise<Peer[]> {
  const documents = pages.map(({ url, title, passages, edition }) => ({
    id: url,
    title,
    text: passages.join('\n'),
    edition,
  }));
  const peers: Peer[] = [];

  // As VitePress sets it up: the library's own splitting at spaces and punctuation, prefixes, some fuzziness, titles first.
  const plain = new MiniSearch({ fields: ['title', 'text'], storeFields: ['edition'] });
  plain.addAll(documents);
  peers.push({
    name: 'MiniSearch as VitePress uses it',
    search: (query, edition) =>
      Promise.resolve(
        plain
          .search(query, {
            fuzzy: 0.2,
            prefix: true,
            boost: { title: 4, text: 2 },
            filter: (hit) => hit['edition'] === edition,
          })
          .map((hit) => hit.id as string),
      ),
  });

  const fold = allTraditional();
  const folded = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['edition'],
    tokenize: (text) => bigrams(foldScript(text.normalize('NFKC'), fold)),
  });
  folded.addAll(documents);
  peers.push({
    name: 'MiniSearch, folded bigrams',
    search: (query, edition) =>
      Promise.resolve(
        folded
          .search(query, { boost: { title: 4 }, combineWith: 'AND', filter: (hit) => hit['edition'] === edition })
          .map((hit) => hit.id as string),
      ),
  });

  const flex = new FlexSearch.Document({
    encoder: FlexSearch.Charset.CJK,
    document: { id: 'id', index: ['title', 'text'] },
  });
  for (const document of documents) flex.add(document);
  peers.push({
    name: 'FlexSearch CJK',
    search: (query, edition) => {
      const found = flex.search(query, { limit: most }) as { result: string[] }[];
      const urls = [...new Set(found.flatMap(({ result }) => result))];
      return Promise.resolve(urls.filter((url) => url.startsWith('/en/') === (edition === 'en')));
    },
  });

  const orama = create({
    schema: { id: 'string', title: 'string', text: 'string', edition: 'enum' },
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(orama, documents);
  peers.push({
    name: 'Orama mandarin',
    search: async (query, edition) => {
      const { hits } = await searchOrama(orama, {
        term: query,
        limit: most,
        boost: { title: 4 },
        where: { edition: { eq: edition } },
      });
      return hits.map((hit) => hit.document.id);
    },
  });
  return peers;
}

/** Pagefind as it is: its own language handling and ranking, in the browser, over the pages as they are. */
export async function makePagefind(
  browser: Browser,
  pages: readonly BenchPage[],
  folder: string,
): Promise<Peer & { close(): Promise<void> }> {
  rmSync(folder, { recursive: true, force: true });
  const { index } = await createIndex();
  for (const { url, edition, title, passages } of pages) {
    const body = passages.map((text) => `<p>${escape(text)}</p>`).join('');
    const lang = edition === 'en' ? 'en' : 'zh-CN';
    await index!.addHTMLFile({
      url,
      content: `<html lang="${lang}"><body><h1>${escape(title)}</h1>${body}</body></html>`,
    });
  }
  const { files } = await index!.getFiles();
  await close();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  for (const edition of ['zh', 'en']) {
    const lang = edition === 'en' ? 'en' : 'zh-CN';
    mkdirSync(join(folder, edition));
    writeFileSync(
      join(folder, edition, 'index.html'),
      `<!doctype html><html lang="${lang}"><title>${edition}</title></html>`,
    );
  }
  const { server, address } = await serveFolder(folder);
  const open = { zh: await browser.newPage(), en: await browser.newPage() };
  for (const edition of ['zh', 'en'] as const) await open[edition].goto(`${address}/${edition}/`);
  return {
    name: 'Pagefind as it is',
    search: (query, edition) =>
      open[edition].evaluate(
        async ([words, limit]) => {
          const pagefind = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as {
            search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
          };
          const { results } = await pagefind.search(words);
          const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
          return found.map(({ url }) => url);
        },
        [query, most] as const,
      ),
    time: (_, query) =>
      open.zh.evaluate(async (words) => {
        const pagefind = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as {
          search(query: string): Promise<unknown>;
        };
        const start = performance.now();
        await pagefind.search(words);
        return performance.now() - start;
      }, query),
    close: async () => {
      for (const page of Object.values(open)) await page.close();
      server.close();
    },
  };
}

function bigrams(text: string): string[] {
  const words = text.toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return words.flatMap((word) =>
    /\p{Script=Han}/u.test(word) && word.length > 1
      ? Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2))
      : [word],
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
