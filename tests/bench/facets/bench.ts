import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { caseFacetNames, longList } from '../../../src/library/case-order.ts';
import { type Chosen, type Faceted, sift } from '../../../src/library/facets.ts';
import { projectRoot } from '../../../src/project.ts';
import { findBrowser } from '../../e2e/browser.ts';
import { generator, pick } from '../random.ts';
import { serveFolder } from '../search/serve-folder.ts';

// How filtering with counts grows: npm run bench:facets [-- --site dist]
// The logic alone, beside a pass that only looks at every value; then the page of cases in Chromium with its list made longer.
const { values } = parseArgs({
  options: { entries: { type: 'string', default: '92,1000,5000' }, site: { type: 'string', default: 'dist' } },
});
const sizes = values.entries.split(',').map(Number);
const site = resolve(projectRoot, values.site);

const random = generator(11);
const choice: Chosen = { theme: ['v1', 'v2'], setting: ['v0'], status: ['v0', 'v1'] };

console.log('entries   sift ms   looking at each value once   times that');
for (const size of sizes) {
  const entries = Array.from({ length: size }, makeEntry);
  const own = median(() => sift(entries, choice, caseFacetNames));
  const floor = median(() => {
    const seen = new Map<string, number>();
    for (const { facets } of entries)
      for (const of of Object.values(facets)) for (const value of of) seen.set(value, (seen.get(value) ?? 0) + 1);
  });
  const cells = [String(size).padStart(7), own.toFixed(2).padStart(9), floor.toFixed(2).padStart(28)];
  console.log([...cells, (own / floor).toFixed(1).padStart(12)].join(' '));
}

if (existsSync(join(site, 'cases', 'index.html'))) await measurePage();
else console.log('还没有生成网站，网页没有测。 / There is no site yet, so the page was not measured.');

/** One to three values in each facet, as a case has them. */
function makeEntry(): Faceted {
  const draw = () => `v${String(Math.floor(random() * 15))}`;
  return { facets: Object.fromEntries(caseFacetNames.map((facet) => [facet, [draw(), draw(), draw()]])) };
}

/** Milliseconds of the middle one of many runs. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[15]!;
}

/** From a click to the painted list, for clicks that leave much, leave little and bring everything back. */
async function measurePage() {
  const { server, address } = await serveFolder(site);
  const html = readFileSync(join(site, 'cases', 'index.html'), 'utf8');
  const asRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: !asRoot });
  const steps = ['first box', 'second box', 'clear all', 'order by name', 'order by theme'];
  console.log(`\n${'<li>'.padStart(7)}${'ready ms'.padStart(10)}${steps.map((step) => step.padStart(16)).join('')}`);
  for (const size of sizes) {
    const page = await browser.newPage();
    const body = lengthen(html, size);
    await page.route('**/cases/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    const began = performance.now();
    await page.goto(`${address}/cases/`);
    await page.locator('.facet-form').waitFor();
    const ready = performance.now() - began;
    const times = await page.evaluate(timeSteps);
    console.log(
      `${String(times.items).padStart(7)}${ready.toFixed(0).padStart(10)}${times.steps.map((time) => time.toFixed(0).padStart(16)).join('')}`,
    );
    await page.close();
  }
  await browser.close();
  server.close();
}

/** The page with items drawn from its own until there are so many. */
function lengthen(html: string, size: number): string {
  const items = [...html.matchAll(/<li data-facets.*?<\/li>/gs)].map(([item]) => item);
  const more = Array.from({ length: Math.max(0, size - items.length) }, () => pick(items, random));
  const end = html.lastIndexOf('</ul></section>');
  const long = html.slice(0, end) + more.join('') + html.slice(end);
  return size > longList ? long.replace('<case-browser ', '<case-browser class="long" ') : long;
}

/** Runs in the page. */
async function timeSteps(): Promise<{ items: number; steps: number[] }> {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const time = async (act: () => void) => {
    await painted();
    const start = performance.now();
    act();
    await painted();
    return performance.now() - start;
  };
  const box = (index: number) => document.querySelectorAll<HTMLInputElement>('.facet-form input:enabled')[index]!;
  const select = document.querySelector<HTMLSelectElement>('.browse-sort select')!;
  const order = (value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  // Later the list fills piece by piece, and what is painted first is what is timed.
  const items = document.querySelectorAll('.entry-list > li').length;
  const steps = [
    await time(() => box(0).click()),
    await time(() => box(20).click()),
    await time(() => document.querySelector<HTMLElement>('.browse-chosen li:last-child button')!.click()),
    await time(() => order('name')),
    await time(() => order('theme')),
  ];
  return { items, steps };
}
