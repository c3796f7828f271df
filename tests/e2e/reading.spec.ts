import { expect, type Page, test } from '@playwright/test';

const address = 'cases/competitive-hiring-of-workers/';

test.describe('contents', () => {
  test('mark the section that is read', async ({ page }) => {
    await page.goto(address);
    const current = page.locator('.contents [aria-current="location"]');
    await expect(current).toHaveCount(0);
    for (const name of ['做法', '数据']) {
      await page.locator('.contents').getByRole('link', { name, exact: true }).click();
      await expect(current).toHaveText(name);
      await expect(page.locator('.contents')).toBeInViewport();
    }
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(current).toHaveText('出处');
  });

  test('on a phone open from a button that names the section', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const pill = page.locator('.contents-pill');
    await expect(pill).toBeHidden();
    await page.locator('#成效').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('成效')!.scrollIntoView({ behavior: 'instant' }));
    await expect(pill).toHaveText('目录 · 成效');
    await pill.click();
    const sheet = page.getByRole('dialog', { name: '目录' });
    await sheet.getByRole('link', { name: '凭据' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.locator('#part-evidence')).toBeInViewport();
    await expect(pill).toHaveText('目录 · 凭据');
  });
});

test.describe('links to sections', () => {
  test('every heading with an id has one, and headings keep their names', async ({ page }) => {
    await page.goto(address);
    const headings = await page.locator('.case-body :is(h2, h3)[id]').count();
    await expect(page.locator('.section-link')).toHaveCount(headings);
    await expect(page.getByRole('heading', { name: '做法', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '复制“做法”一节的链接' })).toHaveCount(1);
  });

  test('copies an address that leads to the section', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    await page.getByRole('button', { name: '复制“做法”一节的链接' }).click();
    await expect(page.locator('[role="status"]', { hasText: '已复制' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(copied);
    await expect(page.locator(':target')).toHaveText('做法');
  });

  test('works where the clipboard interface is missing, as on a plain-HTTP intranet', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
    await page.goto(address);
    await page.getByRole('button', { name: '复制“做法”一节的链接' }).click();
    await expect(page.locator('.passing-note')).toHaveText('已复制本节链接');
    await expect(page.getByRole('button', { name: '复制“做法”一节的链接' })).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#%E5%81%9A%E6%B3%95');
  });
});

test.describe('copying a passage', () => {
  /** Selects the text of an element, or some letters of it, and copies as Ctrl-C does. */
  async function copy(page: Page, selector: string, letters?: number): Promise<string> {
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await page.evaluate(
      ([wanted, count]) => {
        const found = document.querySelector(wanted)!;
        if (found instanceof HTMLTextAreaElement) return found.select();
        const range = document.createRange();
        range.selectNodeContents(found);
        if (count !== undefined)
          range.setEnd(document.createTreeWalker(found, NodeFilter.SHOW_TEXT).nextNode()!, count);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
      },
      [selector, letters] as const,
    );
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
  });

  test('brings its source line and the address of its section', async ({ page }) => {
    const citation = (await page.locator('.citation p').textContent())!.trim();
    const copied = await copy(page, '#做法 + p, .section-head:has(#做法) + p');
    expect(copied).toContain('原则是');
    expect(copied).toContain(citation);
    expect(copied).toMatch(/#%E5%81%9A%E6%B3%95$/);
    await expect(page.locator('.passing-note')).toContainText('已附上出处');
  });

  test('as HTML has the line too, with whole addresses and none of the buttons', async ({ page }) => {
    await copy(page, '.figures tbody');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(html).toContain('<table');
    expect(html).toContain('competitive-hiring-of-workers');
    expect(html).not.toContain('href="/');
    expect(html).not.toContain('<button');
  });

  test('leaves short copies, the citation itself and form fields alone', async ({ page }) => {
    expect(await copy(page, '.prose p', 6)).toHaveLength(6);
    expect(await copy(page, '.citation p')).toBe((await page.locator('.citation p').textContent())!.trim());
    await page.evaluate(() => document.querySelector('.prose')!.append(document.createElement('textarea')));
    await page.locator('.prose textarea').fill('社区党员先锋储绩和志愿服务的办法');
    expect(await copy(page, '.prose textarea')).toBe('社区党员先锋储绩和志愿服务的办法');
  });

  test('can be turned off, for good', async ({ page }) => {
    const box = page.getByRole('checkbox', { name: '复制正文时附上出处' });
    await expect(box).toBeChecked();
    await box.uncheck();
    expect(await copy(page, '.case-summary ~ *, .prose p')).not.toContain('编号');
    await page.reload();
    await expect(box).not.toBeChecked();
    expect(await copy(page, '.prose p')).not.toContain('编号');
    await box.check();
    expect(await copy(page, '.prose p')).toContain('编号');
  });
});

test.describe('large type', () => {
  const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

  test('is larger, kept on other pages, and there before the page is drawn', async ({ page }) => {
    await page.goto(address);
    const usual = await size(page);
    await page.locator('.site-header large-type button').click();
    expect(await size(page)).toBeCloseTo(usual * 1.25, 1);
    await expect(page.locator('.site-footer large-type button')).toHaveAttribute('aria-pressed', 'true');
    await page.goto('en/challenges/low-pay/', { waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-large'))).toBe(true);
    await page.locator('.site-footer large-type button').click();
    await page.goto(address);
    expect(await size(page)).toBe(usual);
  });

  test('has no switch where no script runs', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(address, baseURL).href);
    await expect(page.locator('.site-footer large-type')).toBeHidden();
    await expect(page.locator('.cite-switch')).toBeHidden();
    await context.close();
  });
});

test('who wants less motion gets none', async ({ page }) => {
  const motion = () =>
    page.evaluate(() => {
      document.body.style.transitionDuration = '1s';
      return getComputedStyle(document.body).transitionDuration;
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  expect(await motion()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion()).toBe('1s');
});

test('the page does not glide: the keyboard would run ahead of it', async ({ page }) => {
  await page.goto(address);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

for (const kind of [
  address,
  'en/cases/three-resource-strengths/',
  'en/cases/office-building-stations/',
  'cases/volunteer-time-bank/',
]) {
  test(`the first screen of /${kind} says what, where, when and how sure, on a phone and on a desk`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(kind);
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.case-glance')).toBeInViewport({ ratio: 1 });
    for (const fact of await page.locator('.case-glance dd').all()) await expect(fact).not.toBeEmpty();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.locator('.case-glance')).toBeHidden();
    for (const number of [0, 1, 3]) {
      await expect(page.locator('.facts-panel dl > div').nth(number)).toBeInViewport({ ratio: 1 });
    }
    await expect(page.locator('.facts-panel .badge')).toBeInViewport({ ratio: 1 });
  });
}

test('the map of links shows each linked case once, and leaves the Tab key to the lists', async ({ page }) => {
  await page.goto(address);
  const listed = await page
    .locator('.related a')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))].sort());
  for (const drawing of ['.wide', '.tall']) {
    const drawn = await page
      .locator(`.link-map ${drawing} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
    expect(drawn).toEqual(listed);
  }
  await expect(page.locator('.link-map a:not([tabindex="-1"])')).toHaveCount(0);
  const first = page.locator('.link-map .wide a').first();
  const target = (await first.getAttribute('href'))!;
  await first.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});

test('figures that can be compared are drawn, doubtful and planned ones are not', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.figure-chart svg')).toHaveAccessibleName(/公开招聘的社区工作者：8人／12/);
  await expect(page.locator('.figure-chart')).not.toContainText('党员所占比例');
  await page.goto('cases/pioneer-points/');
  await expect(page.locator('.figure-chart')).toHaveCount(0);
});

for (const width of [360, 1440]) {
  test(`at ${width} pixels no Chinese line begins with a closing mark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const kind of ['', address, 'cases/three-three-four/', 'challenges/low-pay/', 'about/', `${address}brief/`]) {
      await page.goto(kind);
      expect(await page.evaluate(wrongStarts), kind).toEqual([]);
    }
  });
}

/** The text around each closing mark that stands at the start of a line although its paragraph has begun further up. */
function wrongStarts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxOf = (node: Node, offset: number) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getClientRects()[0];
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (node.parentElement?.closest('script, style')) continue;
    for (const { index } of text.matchAll(/[，。、；：？！）》”]/g)) {
      const before = index > 0 ? boxOf(node, index - 1) : undefined;
      const mark = boxOf(node, index);
      if (before && mark && mark.width > 0 && mark.top > before.top + before.height / 2) {
        found.push(text.slice(Math.max(0, index - 8), index + 4));
      }
    }
  }
  return found;
}
