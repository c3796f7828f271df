import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { projectRoot } from '../../../src/project.ts';
import { findBrowser } from '../../e2e/browser.ts';
import { readPages } from './pages.ts';
import { makePagefind, makePeers } from './peers.ts';
import { drawSubstrings, readQueries } from './queries.ts';
import { type Answered, report } from './score.ts';
import { serveFolder } from './serve-folder.ts';
import { askSite, measureFirst } from './site.ts';

const usage = `用法 / Usage: npm run bench:search -- [--queries FILE] [--substrings N] [--peers] [--site DIR]
  --queries FILE   lines of query<TAB>id|id<TAB>kind; without it, the repository's own queries
  --substrings N   runs of text drawn from the built cases (200)
  --peers          ask the engines that people would otherwise use, in the same run
  --site DIR       a built site (dist)`;

const { queries: file, substrings, peers: withPeers, site: folder } = readArguments();
const site = resolve(projectRoot, folder);
if (!existsSync(join(site, 'pagefind'))) {
  console.error('还没有生成网站，请先运行 npm run build。 / There is no site yet. Run npm run build first.');
  process.exit(1);
}

const pages = readPages(site);
const queries = [...readQueries(file), ...drawSubstrings(pages, Number(substrings))];
const served = await serveFolder(site);
const { server, address } = served;
const asRoot = typeof process.getuid === 'function' && process.getuid() === 0;
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: !asRoot });

console.log(`${String(pages.length)} pages, ${String(queries.length)} queries, Chromium ${browser.version()}`);
const first = await measureFirst(browser, served, queries[0]!.query);
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
console.log(
  `first query, nothing compressed by the server: search ${kilo(first.search)}, with the page itself ${kilo(first.all)}`,
);
console.log(report('this site', await askSite(browser, address, queries), true));

if (withPeers) {
  const pagefind = await makePagefind(browser, pages, join(tmpdir(), 'casebook-bench-pagefind'));
  for (const peer of [pagefind, ...(await makePeers(pages))]) {
    const answered: Answered[] = [];
    for (const query of queries) answered.push({ query, urls: await peer.search(query.query, query.edition) });
    console.log(report(peer.name, answered, false));
  }
  await pagefind.close();
}
await browser.close();
server.close();

function readArguments() {
  try {
    return parseArgs({
      options: {
        queries: { type: 'string', default: fileURLToPath(new URL('queries.tsv', import.meta.url)) },
        substrings: { type: 'string', default: '200' },
        peers: { type: 'boolean', default: false },
        site: { type: 'string', default: 'dist' },
      },
    }).values;
  } catch {
    console.error(usage);
    process.exit(2);
  }
}
