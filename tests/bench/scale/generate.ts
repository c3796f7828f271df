import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainEntry } from '../../../src/search/build-table.ts';
import { generator, pick } from '../random.ts';
import type { BenchPage } from '../search/pages.ts';

/** Passages of a generated page: about as many as a case has. */
const passagesPerPage = 60;

/**
 * Makes pages by mixing the passages of the built cases, writes them as a site would, and says what a table knows of them.
 * @param site the folder for the pages
 * @param count how many
 */
export function generatePages(
  site: string,
  from: readonly BenchPage[],
  count: number,
): { pages: BenchPage[]; entries: PlainEntry[] } {
  const random = generator(count);
  const cases = from.filter(({ url, edition }) => edition === 'zh' && url.includes('/cases/'));
  const passages = cases.flatMap((page) => page.passages);
  const pages = Array.from({ length: count }, (_, index): BenchPage => {
    const title = `${pick(cases, random).title}${String(index)}`;
    const drawn = Array.from({ length: passagesPerPage }, () => pick(passages, random));
    return { url: `/cases/generated-${String(index)}/`, edition: 'zh', title, passages: [title, ...drawn] };
  });
  for (const page of pages) {
    mkdirSync(join(site, page.url), { recursive: true });
    const body = page.passages
      .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('');
    writeFileSync(
      join(site, page.url, 'index.html'),
      `<!doctype html><html lang="zh-CN"><body><main data-pagefind-body><h1>${page.title}</h1>${body}</main></body></html>`,
    );
  }
  const entries = pages.map(({ url, title, passages: [, question = ''] }): PlainEntry => ({
    kind: 'case',
    url,
    title,
    names: [],
    pinyin: [],
    parts: [],
    figures: [],
    asked: [question],
    summary: '',
    facets: {},
  }));
  return { pages, entries };
}
