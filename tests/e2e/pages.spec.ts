import { expect, test } from '@playwright/test';
import { pageKinds, rootSite } from './sites.ts';

for (const prefix of ['', 'en/']) {
  for (const kind of pageKinds) {
    const address = `${prefix}${kind}`;

    test(`/${address} loads whole, asks no other host and fits a phone`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(rootSite)) problems.push(`foreign request: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
      });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', prefix === '' ? 'zh-CN' : 'en');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(problems).toEqual([]);
    });
  }
}

test('a wrong address says so in both languages and leads on', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('the front page shows a few cases and leads to all of them', async ({ page }) => {
  await page.goto('');
  expect(await page.locator('main .entry-title').count()).toBeLessThanOrEqual(6);
  await page.getByRole('link', { name: /^全部 \d+ 个案例$/ }).click();
  await expect(page).toHaveURL(`${rootSite}cases/`);
});

test('the language switch stays on the same entry, there and back', async ({ page }) => {
  await page.goto('cases/pioneer-points/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${rootSite}en/cases/pioneer-points/`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(`${rootSite}cases/pioneer-points/`);
});

test('without JavaScript one can go from a problem to a case, its source and back', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: rootSite });
  const page = await context.newPage();
  await page.goto('challenges/');
  await page.getByRole('link', { name: '在职、流动、离退休、下岗党员不融入社区' }).click();
  await page.getByRole('heading', { level: 4 }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '存疑' })).toBeVisible();
  await page.locator('.src').first().click();
  await expect(page).toHaveURL(/\/sources\/.+#section-/);
  await page.goto('search/');
  await expect(page.locator('.search-fallback')).toBeVisible();
  await expect(page.locator('.ways-in').getByRole('link', { name: '主题' })).toBeVisible();
  await context.close();
});

test('the keyboard reaches the text first, then the navigation', async ({ page }) => {
  await page.goto('cases/pioneer-points/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
