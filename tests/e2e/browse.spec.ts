import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { rootSite } from './sites.ts';

const shown = (page: Page) => page.locator('case-browser .entry-list > li:visible');
const box = (page: Page, facet: string, value: string) =>
  page.locator(`.facet-form input[name="${facet}"][value="${value}"]`);
const countOf = async (page: Page, facet: string, value: string) =>
  Number(
    await page
      .locator('.facet-form label')
      .filter({ has: page.locator(`input[name="${facet}"][value="${value}"]`) })
      .locator('.count')
      .textContent(),
  );
const tick = async (page: Page, facet: string, value: string) => {
  await page.locator(`details[data-facet="${facet}"]`).evaluate((facet: HTMLDetailsElement) => (facet.open = true));
  await box(page, facet, value).click();
};
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );

test.describe('the list of cases', () => {
  test('a value leaves as many cases as its count said, and the counts of the other facets follow', async ({
    page,
  }) => {
    await page.goto('cases/');
    const all = await shown(page).count();
    const promised = await countOf(page, 'theme', 'staff');
    const before = await countOf(page, 'status', 'proposed');
    expect(promised).toBeLessThan(all);
    await tick(page, 'theme', 'staff');
    await expect(shown(page)).toHaveCount(promised);
    await expect(page.locator('.browse-bar .count')).toContainText(String(promised));
    expect(await countOf(page, 'status', 'proposed')).toBeLessThan(before);
    const narrower = await countOf(page, 'status', 'practised');
    await tick(page, 'status', 'practised');
    await expect(shown(page)).toHaveCount(narrower);
    await expect(shown(page).locator('.badge.proposed')).toHaveCount(0);
  });

  test('several values of a facet mean any of them', async ({ page }) => {
    await page.goto('cases/?theme=staff');
    await expect(page.locator('.chip')).toHaveCount(1);
    const one = await shown(page).count();
    await tick(page, 'theme', 'civility');
    await expect(page).toHaveURL(/\?theme=staff,civility$/);
    await expect.poll(() => shown(page).count()).toBeGreaterThan(one);
  });

  test('the address holds every choice, and back and forward go through them', async ({ page }) => {
    await page.goto('cases/');
    const all = await shown(page).count();
    await tick(page, 'theme', 'staff');
    const staff = await shown(page).count();
    await tick(page, 'challenge', 'staff-gap');
    await page.locator('.browse-sort select').selectOption('name');
    await expect(page).toHaveURL(`${rootSite}cases/?challenge=staff-gap&theme=staff&sort=name`);
    const both = await shown(page).count();
    await page.goBack();
    await expect(page.locator('.browse-sort select')).toHaveValue('theme');
    await page.goBack();
    await expect(shown(page)).toHaveCount(staff);
    await expect(box(page, 'challenge', 'staff-gap')).not.toBeChecked();
    await page.goBack();
    await expect(shown(page)).toHaveCount(all);
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expect(shown(page)).toHaveCount(both);
    await expect(page.locator('.browse-sort select')).toHaveValue('name');
  });

  test('a case opened from a filtered list leads back to that list', async ({ page }) => {
    await page.goto('cases/');
    await tick(page, 'theme', 'staff');
    const staff = await shown(page).count();
    await shown(page).first().getByRole('heading').getByRole('link').click();
    await expect(page.locator('.case-page')).toBeVisible();
    await page.goBack();
    await expect(shown(page)).toHaveCount(staff);
    await expect(box(page, 'theme', 'staff')).toBeChecked();
  });

  test('a cell of the matrix opens as many cases as it says', async ({ page }) => {
    await page.goto('matrix/');
    const cell = page.locator('.matrix td:not(.total) a').first();
    const count = Number(await cell.textContent());
    await cell.click();
    await expect(page.locator('.browse-chosen .chip')).toHaveCount(2);
    await expect(shown(page)).toHaveCount(count);
  });

  test('each facet can be cleared, each value dropped, and all at once', async ({ page }) => {
    await page.goto('cases/?theme=staff,civility&challenge=staff-gap,civility-gaps&setting=community');
    const theme = page.locator('details[data-facet="theme"]');
    await theme.getByRole('button').click();
    await expect(page).toHaveURL(/\?challenge=staff-gap,civility-gaps&setting=community$/);
    await expect(theme.locator('summary')).toBeFocused();
    await page.locator('.chip').first().click();
    await expect(page).toHaveURL(/\?challenge=civility-gaps&setting=community$/);
    await expect(page.locator('.chip').first()).toBeFocused();
    await page.locator('.browse-chosen').getByRole('button', { name: '全部清除' }).click();
    await expect(page).toHaveURL(`${rootSite}cases/`);
    await expect(page.locator('.browse-chosen')).toBeHidden();
  });

  test('an empty list says so and offers what to drop', async ({ page }) => {
    await page.goto('cases/?theme=staff&setting=park&challenge=low-pay');
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('.browse-empty')).toContainText('没有同时符合这些条件的案例');
    const way = page.locator('.browse-empty button').first();
    const promised = Number(/有 (\d+) 个/.exec((await way.textContent()) ?? '')?.[1]);
    await way.click();
    await expect(shown(page)).toHaveCount(promised);
    await expect(page.locator('.browse-empty')).toBeHidden();
  });

  test('a value that nobody knows is named and can be dropped', async ({ page }) => {
    await page.goto('cases/?theme=no-such-theme');
    await expect(shown(page)).toHaveCount(0);
    await page.locator('.chip', { hasText: 'no-such-theme' }).click();
    await expect(page).toHaveURL(`${rootSite}cases/`);
  });

  test('orders hold across the groups, and the groups come back', async ({ page }) => {
    await page.goto('cases/');
    const titles = () => shown(page).locator('.entry-title').allInnerTexts();
    const grouped = await titles();
    await page.locator('.browse-sort select').selectOption('evidence');
    await expect(page.locator('.browse-group:visible')).toHaveCount(0);
    const grades = (await shown(page).locator('.badge').allInnerTexts()).filter((grade) => grade.startsWith('E'));
    expect(grades.length).toBeGreaterThan(10);
    expect(grades).toEqual([...grades].sort().reverse());
    await page.locator('.browse-sort select').selectOption('theme');
    await expect.poll(titles).toEqual(grouped);
  });

  test('the group of a chosen theme stands first, and the order comes back with all of them', async ({ page }) => {
    await page.goto('cases/');
    const groups = () =>
      page
        .locator('.browse-group:visible')
        .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset['theme']));
    const all = await groups();
    const last = all.at(-1)!;
    await tick(page, 'theme', last);
    await expect.poll(async () => (await groups())[0]).toBe(last);
    await expect(page.locator('.jump-list li:visible a').first()).toHaveAttribute('href', new RegExp(last));
    await box(page, 'theme', last).click();
    await expect.poll(groups).toEqual(all);
  });

  test('counts are announced, and the language switch keeps the choice', async ({ page }) => {
    await page.goto('cases/');
    await tick(page, 'theme', 'staff');
    const count = await shown(page).count();
    await expect(page.getByRole('status').filter({ hasText: `剩下 ${count} 个案例` })).toHaveCount(1);
    await page.locator('.language-switch a').click();
    await expect(page).toHaveURL(`${rootSite}en/cases/?theme=staff`);
    await expect(shown(page)).toHaveCount(count);
  });

  test('every case keeps its buttons for the pack and for comparing, in any order', async ({ page }) => {
    await page.goto('cases/?theme=staff&sort=name');
    const first = shown(page).first();
    await first.getByRole('button', { name: /培训包/ }).click();
    await first.locator('compare-tick input').check();
    await page.locator('.browse-sort select').selectOption('theme');
    await expect(shown(page).locator('compare-tick input:checked')).toHaveCount(1);
    await expect(shown(page).locator('add-to-pack.in-pack')).toHaveCount(1);
  });

  test('without JavaScript all cases stand in their groups, and other ways in are named', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: rootSite });
    const page = await context.newPage();
    await page.goto('cases/?theme=staff');
    const total = Number(/\d+/.exec((await page.locator('.browse-bar .count').textContent()) ?? '')?.[0]);
    await expect(shown(page)).toHaveCount(total);
    expect(total).toBeGreaterThan(80);
    await expect(page.locator('.jump-list')).toBeVisible();
    await expect(page.locator('.browse-fallback')).toBeVisible();
    await expect(page.locator('.facet-form')).toBeHidden();
    await expect(page.locator('.browse-sort')).toBeHidden();
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`filtered and empty, it is clean in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const query of ['theme=staff,civility&sort=year', 'theme=staff&setting=park&challenge=low-pay']) {
        await page.goto(`cases/?${query}`);
        expect(await violations(page)).toEqual([]);
      }
    });
  }
});

test.describe('the sheet of facets on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('opens from the bar above the list, filters as one taps, and closes on what is left', async ({ page }) => {
    await page.goto('cases/');
    await page.locator('.facet-open').tap();
    const sheet = page.getByRole('dialog', { name: '筛选' });
    await expect(sheet).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await sheet.locator('details[data-facet="theme"] summary').tap();
    await sheet.locator('details[data-facet="theme"] label').first().tap();
    const done = sheet.locator('.facet-done');
    const promised = Number(/\d+/.exec((await done.textContent()) ?? '')?.[0]);
    for (const target of await sheet.locator('label:visible, button:visible, summary:visible').all()) {
      const { height = 0 } = (await target.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
    }
    await done.tap();
    await expect(sheet).toBeHidden();
    await expect(shown(page)).toHaveCount(promised);
    await expect(page.locator('.facet-open')).toContainText('1');
    await expect(page.locator('.facet-open')).toBeFocused();
  });

  test('from far down the page leads to the start of what is left; its button covers nothing', async ({ page }) => {
    await page.goto('cases/');
    await shown(page).nth(30).scrollIntoViewIfNeeded();
    await expect(page.locator('.facet-open')).toBeInViewport({ ratio: 1 });
    await page.locator('.facet-open').tap();
    const theme = page.getByRole('dialog').locator('details[data-facet="theme"]');
    await theme.locator('summary').tap();
    await theme.locator('label').nth(1).tap();
    await page.locator('.facet-done').tap();
    await expect(page.locator('.browse-sort select')).toBeInViewport();
    await expect(page.locator('.browse-chosen .chip')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.facet-open')).toHaveText('筛选 1');
    const first = shown(page).first();
    await first.locator('compare-tick input').check();
    const bottom = async (selector: string) => (await page.locator(selector).boundingBox())!;
    const [open, bar] = [await bottom('.facet-open'), await bottom('.compare-bar')];
    expect(open.y + open.height).toBeLessThan(bar.y);
  });

  test('Escape closes it, and it does not push the page sideways', async ({ page }) => {
    await page.goto('cases/?theme=staff,civility&challenge=staff-gap,civility-gaps&source=nenjiang');
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.locator('.facet-open').tap();
    expect(await overflow()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('.browse-side .facet-form')).toHaveCount(1);
  });
});

test.describe('the fit finder', () => {
  const results = (page: Page, group: string) =>
    page.locator(`.fit-${group} > ul > li, .fit-${group} details > ul > li`);

  test('separates what is within reach, what lacks something and what the sources do not state', async ({ page }) => {
    await page.goto('fit/');
    await page.getByLabel('只有现有的人').check();
    await page.getByLabel('社区自己', { exact: true }).check();
    await expect(page).toHaveURL(`${rootSite}fit/?people=low&authority=community`);
    const [fits, short, silent] = [results(page, 'fits'), results(page, 'short'), results(page, 'silent')];
    for (const group of [fits, short, silent]) await expect(group).not.toHaveCount(0);
    await expect(fits.first().locator('.fit-sentence')).toContainText('够得上');
    await expect(short.first().locator('.fit-sentence')).toContainText('先解决');
    await expect(short.first().locator('.lacking')).not.toHaveCount(0);
    await expect(silent.first()).toBeHidden();
    await page.locator('.fit-silent summary').click();
    await expect(silent.first().locator('.fit-sentence')).toContainText('看不出来');
    // Nothing is judged there; what such a case states of other needs is only told.
    await expect(silent.locator('.fit-mark')).toHaveCount(0);
  });

  test('where no case states what was asked, it says so once and leads on to what the cases do state', async ({
    page,
  }) => {
    await page.goto('fit/?challenge=disengaged-members&money=low');
    const silent = results(page, 'silent');
    await expect(silent.first()).toBeVisible();
    const count = await silent.count();
    expect(count).toBeGreaterThan(1);
    await expect(page.locator('.fit-results h2')).toHaveText(`这 ${count} 个案例都没有写要花多少钱。`);
    await expect(page.getByText('看不出来')).toHaveCount(0);
    const button = page.locator('.fit-stating button').first();
    const promised = Number(/(\d+) 个/.exec((await button.textContent()) ?? '')?.[1]);
    expect(promised).toBeGreaterThan(0);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toBeFocused();
    for (let place = 0; place < promised; place++) await expect(silent.nth(place).locator('.fit-needs')).toBeVisible();
    await expect(silent).toHaveCount(count);
  });

  test('on paper it says what was asked', async ({ page }) => {
    await page.goto('fit/?challenge=disengaged-members&money=low');
    const asked = page.locator('.fit-asked');
    await expect(asked).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.fit-form')).toBeHidden();
    await expect(asked).toHaveText(/^问题：.+；钱：没有专门的钱。$/);
  });

  test('a case that needs a county is not within a community’s reach, and is within a county’s', async ({ page }) => {
    const link = (group: string) => page.locator(`.fit-${group} a[href$="/cases/county-leader-contact-points/"]`);
    await page.goto('fit/?authority=community');
    await expect(link('short')).toHaveCount(1);
    await page.getByLabel('区或县').check();
    await expect(link('fits')).toHaveCount(1);
    await page.goBack();
    await expect(link('short')).toHaveCount(1);
    await expect(page.getByLabel('社区自己', { exact: true })).toBeChecked();
  });

  test('problem and setting narrow every group, and an empty choice says what to drop', async ({ page }) => {
    await page.goto('fit/?people=low');
    const titles = page.locator('.fit-results li > .entry-title');
    await expect(titles).not.toHaveCount(0);
    const all = await titles.count();
    await page.locator('select[name="challenge"]').selectOption('low-pay');
    await expect.poll(() => titles.count()).toBeLessThan(all);
    const some = await titles.count();
    expect(some).toBeGreaterThan(0);
    await page.locator('select[name="setting"]').selectOption('park');
    await expect(page.locator('.fit-results')).toContainText('没有同时符合');
    await page.getByRole('button', { name: /^不限范围/ }).click();
    await expect(titles).toHaveCount(some);
    await expect(page.locator('select[name="setting"]')).toHaveValue('');
  });

  test('its results go into the pack and beside each other; what is said can be taken back', async ({ page }) => {
    await page.goto('fit/?people=low');
    const first = results(page, 'fits').first();
    await first.getByRole('button', { name: /培训包/ }).click();
    await expect(first.locator('add-to-pack.in-pack')).toHaveCount(1);
    await first.locator('compare-tick input').check();
    await expect(page.locator('.compare-count')).toHaveText('已选 1 个案例');
    await expect(first.locator('.badge')).toBeVisible();
    await page.getByRole('button', { name: '重新选' }).click();
    await expect(page).toHaveURL(`${rootSite}fit/`);
    await expect(page.locator('.fit-open')).toBeVisible();
  });

  test('the count is announced, and the language switch keeps what was said', async ({ page }) => {
    await page.goto('fit/');
    await page.getByLabel('没有专门的钱').check();
    await expect(page.getByRole('status').filter({ hasText: /够得上的 \d+ 个/ })).toHaveCount(1);
    await page.locator('.language-switch a').click();
    await expect(page).toHaveURL(`${rootSite}en/fit/?money=low`);
    await expect(page.getByLabel('None set aside')).toBeChecked();
    await expect(page.locator('.fit-short .fit-sentence').first()).toContainText('Settle this first');
  });

  test('when the data cannot be had it says so, and can be asked again', async ({ page }) => {
    await page.route('**/data/fit-zh.json', (route) => route.abort(), { times: 1 });
    await page.goto('fit/');
    await expect(page.getByRole('alert')).toContainText('没有载入');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('.fit-open')).toBeVisible();
  });

  test('without JavaScript it explains itself and leads to the problems', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: rootSite });
    const page = await context.newPage();
    await page.goto('fit/');
    await expect(page.locator('.fit-honest')).toContainText('没有写');
    await expect(page.locator('.fit-form')).toBeHidden();
    await page.locator('main').getByRole('link', { name: '从问题进入' }).click();
    await expect(page).toHaveURL(`${rootSite}challenges/`);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`with answers it is clean in ${colorScheme} and fits a phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 740 });
      for (const query of ['people=low&money=low&premises=low&authority=community', 'setting=park&challenge=low-pay']) {
        await page.goto(`en/fit/?${query}`);
        await page.locator('.fit-results li').first().waitFor();
        expect(await violations(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      }
    });
  }
});
