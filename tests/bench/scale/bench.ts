import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { searchMeasure } from '../../../src/elements/search/searcher.ts';
import { projectRoot } from '../../../src/project.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { findBrowser } from '../../e2e/browser.ts';
import { readPages } from '../search/pages.ts';
import { makePagefind, makePeers, type Peer } from '../search/peers.ts';
import { drawSubstrings } from '../search/queries.ts';
import { serveFolder } from '../search/serve-folder.ts';
import { measureFirst } from '../search/site.ts';
import { generatePages } from './generate.ts';

// How search grows: pages mixed from the built cases, indexed as the site's are, asked beside the peers in one run.
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100,1000,10000' },
    site: { type: 'string', default: 'dist' },
    // A folder in which generated sites stay, so that the next run need not make them again.
    keep: { type: 'string' },
  },
});
const site = resolve(projectRoot, values.site);
if (!existsSync(join(site, 'pagefind'))) {
  console.error('还没有生成网站，请先运行 npm run build。 / There is no site yet. Run npm run build first.');
  process.exit(1);
}

/** Single characters that stand on almost every page, where an index has most to read. */
const commonest = ['的', '一', '有', '社', '党'];

const from = readPages(site);
const asRoot = typeof process.getuid === 'function' && process.getuid() === 0;
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: !asRoot });
console.log(
  `${'pages'.padEnd(8)}${'engine'.padEnd(34)}${'index s'.padStart(9)}${'first KB'.padStart(10)}${'median'.padStart(9)}${'p95'.padStart(9)}  (warm, ms)`,
);
for (const count of values.pages.split(',').map(Number)) await measure(count);
await browser.close();

async function measure(count: number) {
  const folder = values.keep ? resolve(values.keep, String(count)) : mkdtempSync(join(tmpdir(), 'casebook-scale-'));
  const copy = join(folder, 'site');
  const indexed = join(folder, 'pages', 'pagefind');
  const made = existsSync(indexed);
  rmSync(copy, { recursive: true, force: true });
  cpSync(site, copy, { recursive: true, filter: (path) => !/[\\/](?:cases|pagefind)$/.test(path) });
  const { pages, entries } = generatePages(join(folder, 'pages'), from, count);
  const queries = [...drawSubstrings(pages, 60).map(({ query }) => query), ...commonest];
  const began = performance.now();
  const empty = { entries: [], facets: {}, synonyms: [], outside: [] };
  if (!made) await buildIndex(join(folder, 'pages'), { zh: { ...empty, entries }, en: empty }, '/');
  const seconds = made ? undefined : (performance.now() - began) / 1000;
  cpSync(indexed, join(copy, 'pagefind'), { recursive: true });
  const served = await serveFolder(copy);
  const { server, address } = served;
  const first = await measureFirst(browser, served, queries[0]!);
  print(count, 'this site', seconds, first.search, await timeSite(browser, address, queries));
  server.close();
  const peers: Peer[] = [];
  const pagefind = await makePagefind(browser, pages, join(folder, 'pagefind'));
  peers.push(pagefind, ...(await makePeers(pages)));
  for (const peer of peers) print(count, peer.name, undefined, undefined, await timePeer(peer, queries));
  await pagefind.close();
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

/** Types every query into the header's box, twice; the second time everything is at hand. */
async function timeSite(within: Browser, address: string, queries: readonly string[]): Promise<number[]> {
  const page = await within.newPage();
  await page.goto(`${address}/about/`);
  for (const query of queries) await type(page, query);
  const times: number[] = [];
  for (const query of queries) times.push(await type(page, query));
  await page.close();
  return times;
}

async function type(page: Page, query: string): Promise<number> {
  await page.evaluate((name) => performance.clearMeasures(name), searchMeasure);
  await page.getByRole('combobox').first().fill(`${query} `);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, searchMeasure);
  return page.evaluate((name) => performance.getEntriesByName(name).at(-1)!.duration, searchMeasure);
}

async function timePeer(peer: Peer, queries: readonly string[]): Promise<number[]> {
  for (const query of queries) await peer.search(query, 'zh');
  const times: number[] = [];
  for (const query of queries) times.push(await (peer.time ?? time)(peer, query));
  return times;
}

async function time(peer: Peer, query: string): Promise<number> {
  const start = performance.now();
  await peer.search(query, 'zh');
  return performance.now() - start;
}

function print(count: number, engine: string, seconds: number | undefined, bytes: number | undefined, times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
  const size = bytes === undefined ? '' : (bytes / 1000).toFixed(0);
  console.log(
    `${String(count).padEnd(8)}${engine.padEnd(34)}${(seconds?.toFixed(1) ?? '').padStart(9)}${size.padStart(10)}${at(0.5).padStart(9)}${at(0.95).padStart(9)}`,
  );
}
