import { expect, type Page, test } from '@playwright/test';
import { rootSite, subPathSite } from './sites.ts';

async function search(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.locator('.search-status')).not.toHaveText(/^$|正在查找|Searching/);
  return page
    .locator('.search-results a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** What people type, and the case that should come first. */
const queries: [edition: '' | 'en/', query: string, id: string][] = [
  ['', '先锋储绩', 'pioneer-points'],
  ['', '储绩', 'pioneer-points'],
  ['', '在职党员到社区报到', 'in-service-members-report'],
  ['', '双报到', 'in-service-members-report'],
  ['', '三三四', 'three-three-four'],
  ['', '三会共商', 'three-three-four'],
  ['', '竞争上岗', 'competitive-hiring-of-workers'],
  ['', '312座', 'office-building-stations'],
  ['', 'ＳＯＨＯ尚都', 'office-building-stations'],
  ['', '时间银行', 'volunteer-time-bank'],
  ['en/', 'time bank', 'volunteer-time-bank'],
  ['en/', 'office buildings', 'office-building-stations'],
  ['en/', 'competitive hiring', 'competitive-hiring-of-workers'],
  ['en/', 'pioneer points', 'pioneer-points'],
  ['en/', 'Jinggang City Tower', 'office-building-stations'],
  ['en/', 'three-three-four', 'three-three-four'],
  ['en/', 'time-bank', 'volunteer-time-bank'],
];

for (const [edition, query, id] of queries) {
  test(`${edition || 'zh '} ${query} finds ${id} first`, async ({ page }) => {
    const [first] = await search(page, `${edition}search/?q=${encodeURIComponent(query)}`);
    expect(first).toBe(`/${edition}cases/${id}/`);
  });
}

test('the whole phrase is marked in the excerpt', async ({ page }) => {
  await search(page, 'search/?q=先锋储绩');
  await expect(page.locator('.search-results mark').first()).toHaveText(/先锋储绩/);
});

test('a query typed in the header leads to its results, and stays in the box', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('searchbox').first();
  await box.fill('时间银行');
  await box.press('Enter');
  await expect(page).toHaveURL(`${rootSite}search/?q=${encodeURIComponent('时间银行')}`);
  await expect(page.getByRole('searchbox').first()).toHaveValue('时间银行');
  await expect(page.locator('.search-results a').first()).toHaveText('志愿者时间银行');
});

test('what is not in the library is not found, and the ways in are offered', async ({ page }) => {
  expect(await search(page, 'search/?q=区块链养老元宇宙')).toEqual([]);
  await expect(page.locator('.search-status')).toContainText('没有找到');
  await expect(page.locator('.search-ways')).toBeVisible();
});

test('words that look like markup are only words', async ({ page }) => {
  await search(page, `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('.search-results img')).toHaveCount(0);
});

test('a missing index says so, offers to try again, and browsing still works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=先锋储绩');
  await expect(page.locator('.search-status')).toContainText('搜索索引没有载入');
  await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible();
  await expect(page.locator('.search-ways').getByRole('link', { name: '案例' })).toBeVisible();
});

test('results lead to the right address when the site lives below a path', async ({ page }) => {
  const [first] = await search(page, `${subPathSite}search/?q=先锋储绩`);
  expect(`http://localhost:4392${first}`).toBe(`${subPathSite}cases/pioneer-points/`);
});
