import type { Browser } from '@playwright/test';
import type { BenchQuery } from './queries.ts';
import type { Answered } from './score.ts';
import type { Served } from './serve-folder.ts';

/** What the first query of a visitor cost: every byte fetched, pages and styles included, and the search's own part. */
export interface FirstQuery {
  all: number;
  search: number;
}

/** Puts every query to the search page of a served site, as a person would. */
export async function askSite(browser: Browser, address: string, queries: readonly BenchQuery[]): Promise<Answered[]> {
  const page = await browser.newPage();
  const answered: Answered[] = [];
  for (const query of queries) {
    const edition = query.edition === 'en' ? 'en/' : '';
    await page.goto(`${address}/${edition}search/?q=${encodeURIComponent(query.query)}`);
    await page.waitForFunction(isAnswered);
    // What is offered for want of the query itself is no answer.
    const urls = await page.evaluate(() =>
      /没有找到|Nothing found/.test(document.querySelector('.search-status')?.textContent ?? '')
        ? []
        : [...document.querySelectorAll<HTMLAnchorElement>('.search-results h3 a')].map(
            (link) => new URL(link.href).pathname,
          ),
    );
    answered.push({ query, urls });
  }
  await page.close();
  return answered;
}

/** Measures the first query in a browser that has never been to the site. */
export async function measureFirst(
  browser: Browser,
  { address, sent }: Pick<Served, 'address' | 'sent'>,
  query: string,
): Promise<FirstQuery> {
  const context = await browser.newContext();
  const page = await context.newPage();
  sent.length = 0;
  await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(isAnswered);
  await page.waitForLoadState('networkidle');
  const all = [...sent];
  await context.close();
  const sum = (of: typeof all) => of.reduce((total, { size }) => total + size, 0);
  return { all: sum(all), search: sum(all.filter(({ path }) => /\/pagefind\/|\/search-worker/.test(path))) };
}

/** Tells, in the page, whether the search page is done. */
function isAnswered(): boolean {
  const status = document.querySelector('.search-status')?.textContent ?? '';
  return status !== '' && !/正在查找|Searching/.test(status);
}
