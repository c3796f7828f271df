import { expect, type Page, type Request, test } from '@playwright/test';
import { rootSite, subPathSite } from './sites.ts';

async function search(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.locator('.search-status')).not.toHaveText(/^$|正在查找|Searching/);
  return page
    .locator('.search-results h3 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** What a page has marked of itself. */
function markedOn(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('query') ?? [])].map(String).join(' '));
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
  ['en/', 'volunteer time ba', 'volunteer-time-bank'],
  ['', '先鋒儲績', 'pioneer-points'],
  ['', 'xfcj', 'pioneer-points'],
  ['', 'xianfengchuji', 'pioneer-points'],
  ['', 'time bank', 'volunteer-time-bank'],
  ['en/', '志愿者时间银行', 'volunteer-time-bank'],
  ['', '依托建', 'office-building-stations'],
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

test('a run that is cut within words is found, and marked in the excerpt and on the page', async ({ page }) => {
  await search(page, 'en/search/?q=' + encodeURIComponent('olunteers are always the same famil'));
  await expect(page.locator('.search-results mark').first()).toHaveText(/olunteers are always the same famil/);
  await page.locator('.search-results h3 a').first().click();
  await expect.poll(() => markedOn(page)).toContain('olunteers are always the same famil');
});

test('a query typed in the header leads to its results, and stays in the box', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('combobox').first();
  await box.fill('时间银行');
  await box.press('Enter');
  await expect(page).toHaveURL(`${rootSite}search/?q=${encodeURIComponent('时间银行')}`);
  await expect(page.getByRole('combobox').first()).toHaveValue('时间银行');
  await expect(page.locator('.search-results h3 a').first()).toHaveText('志愿者时间银行');
});

test('what is not in the library is not found, and the ways in are offered', async ({ page }) => {
  expect(await search(page, 'search/?q=区块链养老元宇宙')).toEqual([]);
  await expect(page.locator('.search-status')).toContainText('没有找到');
  await expect(page.locator('.search-ways')).toBeVisible();
});

for (const [address, query, lacks, nearest] of [
  ['search/', '老旧小区加装电梯谁出钱', '库里没有讲“电梯”的材料', '/challenges/'],
  ['en/search/', 'who repairs a broken septic tank in old housing', 'has nothing on "septic tank"', '/en/challenges/'],
] as const) {
  test(`a question about something else has no answer, only the nearest problems: ${query}`, async ({ page }) => {
    expect(await search(page, `${address}?q=${encodeURIComponent(query)}`)).toEqual([]);
    await expect(page.locator('.search-status')).toContainText(/没有找到|Nothing found/);
    await expect(page.locator('.search-status')).toContainText(lacks);
    const links = page.locator('.search-nearest a');
    expect(await links.count()).toBeGreaterThan(0);
    await expect(links.first()).toHaveAttribute('href', new RegExp(`^${nearest}|/themes/`));
  });
}

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

test('a damaged index says so too', async ({ page }) => {
  await page.route('**/pagefind/*/words/*', (route) => route.fulfill({ body: '<!doctype html>' }));
  await page.goto('search/?q=先锋储绩');
  await expect(page.locator('.search-status')).toContainText('搜索索引没有载入');
  await page.unroute('**/pagefind/*/words/*');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.search-results h3 a').first()).toHaveText('社区党员“先锋储绩”');
});

test('search works where the browser refuses workers', async ({ page }) => {
  await page.route('**/search-worker*', (route) => route.abort());
  const [first] = await search(page, 'search/?q=先锋储绩');
  expect(first).toBe('/cases/pioneer-points/');
});

test('what a visitor fetches for a first query is at most 250 KB on a server that compresses nothing', async ({
  page,
}) => {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await search(page, 'search/?q=先锋储绩');
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(finished.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(bytes).toBeGreaterThan(100_000);
  // The browser does not count the script of a worker, which has 20 KB.
  expect(bytes).toBeLessThan(230_000);
});

test('results lead to the right address when the site lives below a path', async ({ page }) => {
  const [first] = await search(page, `${subPathSite}search/?q=先锋储绩`);
  expect(`http://localhost:4392${first}`).toBe(`${subPathSite}cases/pioneer-points/`);
});

test('a question in everyday words is answered by its problem first', async ({ page }) => {
  const [first] = await search(page, 'search/?q=在职党员不来社区怎么办');
  expect(first).toBe('/challenges/disengaged-members/');
});

test('where only words are alike, the page says so', async ({ page }) => {
  const links = await search(page, `search/?q=${encodeURIComponent('党员出国定居组织关系怎么办')}`);
  expect(links.length).toBeGreaterThan(0);
  await expect(page.locator('.search-status')).toContainText('库里也许没有');
  await search(page, `search/?q=${encodeURIComponent('在职党员不来社区怎么办')}`);
  await expect(page.locator('.search-status')).not.toContainText('库里也许没有');
});

test('a slip of typing is answered by what was meant', async ({ page }) => {
  await search(page, 'search/?q=先峰储绩');
  const meant = page.locator('.search-suggestion a');
  await expect(meant).toHaveText('先锋储绩');
  await meant.click();
  await expect(page.locator('.search-results h3 a').first()).toHaveText('社区党员“先锋储绩”');
});

test('filters and the order stand in the address', async ({ page }) => {
  await search(page, 'search/?q=民政&sort=evidence');
  const all = await page.locator('.search-results > li').count();
  await page.locator('summary', { hasText: '类别' }).click();
  await page.locator('.search-facet label').filter({ hasText: '术语' }).click();
  await expect(page).toHaveURL(/kind=term&sort=evidence/);
  await expect(page.locator('.search-results .tag').filter({ hasNotText: '术语' })).toHaveCount(0);
  expect(await page.locator('.search-results > li').count()).toBeLessThan(all);
  await page.goBack();
  await expect(page.locator('.search-results > li')).toHaveCount(all);
});

test('the most relevant results stand first, then the rest by kind', async ({ page }) => {
  await search(page, 'search/?q=党员');
  const headings = await page.locator('.search-groups h2').allTextContents();
  expect(headings[0]).toBe('最相关');
  expect(headings.slice(1).map((heading) => heading.replace(/ \d+$/, ''))).toEqual(
    expect.arrayContaining(['案例', '问题', '术语', '材料']),
  );
  await expect(page.locator('.search-groups section').first().locator('h3')).toHaveCount(3);
  const cases = page
    .locator('.search-groups section')
    .filter({ has: page.getByRole('heading', { name: /^案例 \d+$/ }) });
  await expect(cases.locator('h3').filter({ visible: true })).toHaveCount(5);
  await cases.getByText(/^再看 \d+ 条$/).click();
  const count = Number(/\d+/.exec(headings.find((heading) => heading.startsWith('案例'))!)?.[0]);
  await expect(cases.locator('h3').filter({ visible: true })).toHaveCount(count);
});

test('a part of a slogan leads to its place in the drawing', async ({ page }) => {
  await search(page, 'search/?q=依托建');
  const part = page.locator('.search-results li').filter({ hasText: '口号的一部分' }).locator('h3 a');
  await expect(part).toHaveText('依托建');
  await part.click();
  await expect(page).toHaveURL(/\/cases\/office-building-stations\/\?q=.*#model-\d+$/);
  const place = new URL(page.url()).hash;
  await expect(page.locator(place)).toContainText('依托建');
});

test('excerpts leave out what the page itself says of its parts', async ({ page }) => {
  await search(page, 'search/?q=党员');
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  const excerpts = (await page.locator('.search-results .entry-summary').allTextContents()).join(' ');
  expect(excerpts).not.toMatch(/也有人这样问|凭据级别|类别 /);
});

test('a result leads to the section that has the words, and they are marked there', async ({ page }) => {
  await search(page, 'search/?q=党员不愿');
  await page.locator('.search-where a').first().click();
  await expect(page).toHaveURL(/\?q=.*#/);
  // The page marks them when it has loaded.
  await expect.poll(async () => (await markedOn(page)).replaceAll(/[^\p{L} ]/gu, '')).toContain('党员不愿');
});

test.describe('the box in the header', () => {
  test('answers as one types; arrows choose and Enter opens', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('时间银行');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('志愿者时间银行');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cases\/volunteer-time-bank\/$/);
  });

  test('what an arrow has chosen stays chosen when a later answer comes; typing gives it up', async ({ page }) => {
    await page.goto('about/');
    const box = page.getByRole('combobox').first();
    const chosen = page.getByRole('option', { selected: true });
    await box.fill('时间银');
    await expect(page.getByRole('option').first()).toContainText('志愿者时间银行');
    // The arrow is pressed before the answer to the whole name has come.
    await box.evaluate((input: HTMLInputElement) => {
      input.value = '时间银行';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    });
    await expect(page.getByRole('option').last()).toContainText('时间银行”');
    await expect(chosen).toContainText('志愿者时间银行');
    await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
    await box.press('End');
    await page.keyboard.type('吗');
    await expect(chosen).toHaveCount(0);
    await expect(box).not.toHaveAttribute('aria-activedescendant');
  });

  test('waits while an input method is composing', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('combobox').first().focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'shijian', selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(500);
    await expect(page.getByRole('option')).toHaveCount(0);
    await session.send('Input.insertText', { text: '时间银行' });
    await expect(page.getByRole('option').first()).toContainText('时间银行');
  });

  test('keeps what was found on this device, and forgets it when told', async ({ page }) => {
    await search(page, 'search/?q=先锋储绩');
    await page.goto('about/');
    const box = page.getByRole('combobox').first();
    await box.focus();
    await expect(page.getByRole('option')).toHaveText(['先锋储绩']);
    await page.getByRole('button', { name: '清除' }).click();
    await page.reload();
    await box.focus();
    await page.waitForTimeout(400);
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  test('closes with Escape and stays usable without an index', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('about/');
    const box = page.getByRole('combobox').first();
    await box.fill('时间银行');
    await page.waitForTimeout(400);
    await expect(page.getByRole('option')).toHaveCount(0);
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\//);
  });
});
