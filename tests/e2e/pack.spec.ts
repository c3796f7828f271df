import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const ids = ['office-building-stations', 'three-three-four', 'volunteer-time-bank'];
const key = 'casebook-pack';

/** A pack as an older visit left it. */
function packOf(entries: object[], more: object = {}) {
  return { version: 2, locale: 'zh', title: '试讲', minutes: 90, entries, ...more };
}

/** Opens the page with a pack of three cases, or another. */
async function openPack(page: Page, pack: object = packOf(ids.map((id) => ({ id }))), address = 'pack/') {
  await page.goto('about/');
  await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, JSON.stringify(pack)]);
  await page.goto(address);
  await expect(page.locator('pack-page')).toBeVisible();
}

const entries = (page: Page) => page.locator('.pack-entry');
const titles = (page: Page) => page.locator('.pack-entry-title').allTextContents();
const stored = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as ReturnType<typeof packOf> | null, key);
const sheet = (page: Page) => page.locator('.pack-sheet');

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('a case is added from its page, a list and a comparison, and the header counts', async ({ page }) => {
  await page.goto('cases/pioneer-points/');
  const button = page.locator('.case-head').getByRole('button', { name: /^加入培训包：/ });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '培训包，1 个案例' })).toBeVisible();
  await page.goto('cases/');
  await page.getByRole('button', { name: '加入培训包：志愿者时间银行' }).click();
  await page.goto('challenges/low-pay/');
  await page.locator('.comparison').getByRole('button', { pressed: false }).first().click();
  await page.getByRole('link', { name: '培训包，3 个案例' }).click();
  await expect(entries(page)).toHaveCount(3);
  expect(await titles(page)).toContain('志愿者时间银行');
});

test('two tabs agree', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openPack(one);
  await two.goto('cases/pioneer-points/');
  await two.locator('.case-head add-to-pack button').click();
  await expect(entries(one)).toHaveCount(4);
  await one.getByRole('button', { name: '撤销', exact: false }).click();
  await expect(two.locator('.case-head add-to-pack button')).toHaveAttribute('aria-pressed', 'false');
});

test('a case that was taken out comes back with its note, by undo and by hand', async ({ page }) => {
  await openPack(page, packOf([{ id: ids[0], note: '先讲这个' }, { id: ids[1] }]));
  await page
    .getByRole('button', { name: /^移出：/ })
    .first()
    .click();
  await expect(entries(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(entries(page)).toHaveCount(2);
  await page.keyboard.press('Control+Shift+z');
  await expect(entries(page)).toHaveCount(1);
  await page.reload();
  await page.locator('.pack-removed summary').click();
  await page.getByRole('button', { name: /^放回：/ }).click();
  expect((await stored(page))?.entries).toMatchObject([{ id: ids[1] }, { id: ids[0], note: '先讲这个' }]);
});

test('the keyboard moves a case, keeps the focus and says where it went', async ({ page }) => {
  await openPack(page);
  const [first, second, third] = await titles(page);
  const down = page.getByRole('button', { name: `下移：${first}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `“${first}”移到第 2 位，共 3 个。` })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  expect(await titles(page)).toEqual([second, third, first]);
  await page.reload();
  await expect(entries(page)).toHaveCount(3);
  expect(await titles(page)).toEqual([second, third, first]);
});

test('a case is dragged to another place; Escape leaves it where it was', async ({ page }) => {
  await openPack(page);
  const [first, second, third] = await titles(page);
  const handle = page.locator('.pack-handle').first();
  await handle.scrollIntoViewIfNeeded();
  const from = (await handle.boundingBox())!;
  const target = (await entries(page).nth(2).boundingBox())!;
  const drag = async () => {
    await page.mouse.move(from.x + 5, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 5, target.y + target.height / 2 + 10, { steps: 8 });
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await titles(page)).toEqual([first, second, third]);
  await drag();
  await page.mouse.up();
  expect(await titles(page)).toEqual([second, third, first]);
});

test('a finger drags as well', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openPack(page);
  const [first, second, third] = await titles(page);
  await entries(page)
    .nth(1)
    .evaluate((item) => item.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const from = (await page.locator('.pack-handle').first().boundingBox())!;
  const to = (await entries(page).nth(1).boundingBox())!;
  const touch = await context.newCDPSession(page);
  const x = from.x + 20;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await send('touchStart', from.y + 20);
  for (let y = from.y + 30; y < to.y + to.height / 2 + 15; y += 10) await send('touchMove', y);
  await send('touchEnd');
  await expect.poll(() => titles(page)).toEqual([second, first, third]);
  await context.close();
});

test('questions are picked and timed, and the total says in words when it is too long', async ({ page }) => {
  await openPack(page, packOf([{ id: ids[0] }], { minutes: 45 }));
  await expect(page.locator('.pack-time-left')).toHaveText('共 45 分钟，还剩 32 分钟');
  await entries(page).first().locator('summary').click();
  const box = page.locator('.pack-question input').first();
  await box.check();
  const minutes = page.getByRole('spinbutton', { name: '第 1 题的分钟数' });
  await minutes.fill('40');
  await expect(page.locator('.pack-time-left')).toHaveText('超出 8 分钟（共 45 分钟）');
  await expect(page.locator('.pack-meta')).toHaveText('1 题 40 分钟');
  await page.getByRole('spinbutton', { name: '时长（分钟）' }).fill('90');
  await expect(page.locator('.pack-time-left')).toHaveText('共 90 分钟，还剩 37 分钟');
  await expect(sheet(page)).toContainText('（40分钟）');
});

test('notes, parts and the lesson’s lines go into the preview; typing is taken back at once', async ({ page }) => {
  await openPack(page, packOf([{ id: ids[0] }]));
  await entries(page).first().locator('summary').click();
  const note = page.getByRole('textbox', { name: /^我的话/ });
  await note.pressSequentially('本区只有两座楼 <script>alert(1)</script>');
  await expect(sheet(page)).toContainText('本区只有两座楼 <script>alert(1)</script>');
  await expect(sheet(page)).toContainText('能不能搬用');
  await page.getByRole('checkbox', { name: '能不能搬用' }).uncheck();
  await expect(sheet(page)).not.toContainText('能不能搬用');
  await page.getByRole('textbox', { name: '标题' }).fill('楼宇党建一课');
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('楼宇党建一课');
  await page.locator('.pack-undo').click();
  await page.locator('.pack-undo').click();
  await page.locator('.pack-undo').click();
  await expect(note).toHaveValue('');
  expect(await stored(page)).toMatchObject({ title: '试讲', entries: [{ note: '' }] });
});

test('every kind of file is made, named after the pack, and holds what was typed', async ({ page }) => {
  test.slow();
  await openPack(page, packOf([{ id: ids[0], note: '两座楼' }], { title: '楼宇/党建: 一课' }));
  const rows = page.locator('[data-product]');
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(13);
  for (let index = 0; index < count; index += 1) {
    const row = rows.nth(index);
    const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button').click()]);
    expect(download.suggestedFilename()).toMatch(/^楼宇 党建 一课-.+\.(docx|pptx|html|md|txt|csv|zip)$/);
    const bytes = await readFile(await download.path());
    expect(bytes.length).toBeGreaterThan(200);
    if (/\.(md|txt|html)$/.test(download.suggestedFilename())) expect(bytes.toString()).toContain('两座楼');
    if (/\.(docx|pptx|zip)$/.test(download.suggestedFilename())) expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await expect(row.locator('.pack-download-state')).toContainText('已生成');
  }
});

test('making a file can be stopped, and nothing is saved', async ({ page }) => {
  await page.route('**/data/zh/cases/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  let saved = 0;
  page.on('download', () => (saved += 1));
  await openPack(page);
  const row = page.locator('[data-product="docx"]');
  await row.getByRole('button', { name: /^下载/ }).click();
  await expect(row).toContainText('正在生成…');
  await row.getByRole('button', { name: /^取消/ }).click();
  await expect(row).toContainText('已取消。');
  await expect(row.getByRole('button', { name: /^下载/ })).toBeVisible();
  expect(saved).toBe(0);
});

test('a text that does not load is named, tried again, and no file goes out without it', async ({ page }) => {
  let broken = true;
  await page.route(`**/data/zh/cases/${ids[1]}.json`, (route) => (broken ? route.abort() : route.continue()));
  await openPack(page);
  await expect(entries(page).nth(1)).toContainText('没有载入');
  await expect(page.locator('.pack-preview-state')).toContainText('有 1 个案例没有载入');
  const row = page.locator('[data-product="txt"]');
  await row.getByRole('button').click();
  await expect(row.locator('.pack-download-state')).toContainText('没有生成');
  broken = false;
  await entries(page).nth(1).getByRole('button', { name: '再试一次' }).click();
  await expect(entries(page).nth(1)).not.toContainText('没有载入');
  await Promise.all([page.waitForEvent('download'), row.getByRole('button', { name: /^下载/ }).click()]);
});

test('a case that the library does not have is said to be missing and can be taken out', async ({ page }) => {
  await openPack(page, packOf([{ id: 'no-such-case' }, { id: ids[0] }]));
  await expect(entries(page).first()).toContainText('本库没有这个案例，可能已改名或撤下');
  await page.getByRole('button', { name: /^移出：no-such-case/ }).click();
  await expect(entries(page)).toHaveCount(1);
});

test('code that does not load is reported with what to do', async ({ page }) => {
  await openPack(page, packOf([{ id: ids[2] }]));
  await expect(sheet(page)).toContainText('志愿者时间银行');
  await page.route('**/*.js', (route) => route.abort());
  const row = page.locator('[data-product="docx"]');
  await row.getByRole('button').click();
  await expect(row.locator('.pack-download-state')).toContainText('请刷新网页再试，培训包不会丢');
});

test('a share link brings the pack to another browser and asks before it touches one that is there', async ({
  page,
  browser,
}) => {
  await openPack(page, packOf([{ id: ids[0], note: '甲乙丙' }, { id: ids[1] }]));
  const link = page.locator('.pack-link');
  await expect(link).toHaveValue(/#pack=/);
  const address = await link.inputValue();
  expect(address.length).toBeLessThan(2000);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(address);
  await expect(entries(elsewhere)).toHaveCount(2);
  expect(await stored(elsewhere)).toMatchObject({ title: '试讲', entries: [{ note: '甲乙丙' }, {}] });
  expect(elsewhere.url()).not.toContain('#');
  await elsewhere.context().close();

  const other = await (await browser.newContext()).newPage();
  await openPack(other, packOf([{ id: ids[1], note: '自己的' }, { id: ids[2] }], { title: '我的' }), address);
  const dialog = other.getByRole('dialog');
  await dialog.getByRole('button', { name: '都不要' }).click();
  expect(await stored(other)).toMatchObject({ title: '我的' });
  await other.goto('about:blank');
  await other.goto(address);
  await dialog.getByRole('button', { name: '加在后面' }).click();
  await expect(other.locator('.pack-notice').first()).toContainText('加入了 1 个案例。1 个原来就有');
  expect(await stored(other)).toMatchObject({ title: '我的', entries: [{ note: '自己的' }, {}, { note: '甲乙丙' }] });
  await other.goto('about:blank');
  await other.goto(address);
  await dialog.getByRole('button', { name: '换掉现有的' }).click();
  await expect(entries(other)).toHaveCount(2);
  await other.locator('.pack-undo').click();
  await expect(entries(other)).toHaveCount(3);
  await other.context().close();
});

test('a link that was cut off is refused in words, and the pack stays', async ({ page }) => {
  await openPack(page);
  const link = page.locator('.pack-link');
  await expect(link).toHaveValue(/#pack=/);
  const address = await link.inputValue();
  await page.goto('about:blank');
  await page.goto(address.replace(/#.*/, (fragment) => fragment.slice(0, 30)));
  await expect(page.locator('.pack-notice.failed')).toContainText('链接里的培训包读不出来');
  await expect(entries(page)).toHaveCount(3);
});

test('a long link says so and points to the file', async ({ page }) => {
  const note = Array.from({ length: 1500 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919) % 20000))).join(
    '',
  );
  await openPack(page, packOf([{ id: ids[0], note }]));
  await expect(page.locator('.pack-link-length')).toContainText('超过 2,000 个字符');
});

test('a pack is exported and imported again; older and damaged files are read as far as they can be', async ({
  page,
}) => {
  await openPack(page, packOf([{ id: ids[0], note: '带走' }]));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出（JSON 文件）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('试讲-培训包.json');
  const file = await readFile(await download.path());
  await page.getByRole('button', { name: '清空培训包' }).click();
  await expect(entries(page)).toHaveCount(0);
  const input = page.locator('.pack-import input');
  const put = (text: string | Buffer) =>
    input.setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await put(file);
  await expect(entries(page)).toHaveCount(1);
  expect((await stored(page))?.entries).toMatchObject([{ note: '带走' }]);

  await put(JSON.stringify({ version: 1, title: '老', cases: [ids[1], ids[2]] }));
  await page.getByRole('dialog').getByRole('button', { name: '换掉现有的' }).click();
  await expect(entries(page)).toHaveCount(2);

  await put('{"version":2,"entries":[');
  await expect(page.locator('.pack-notice.failed').last()).toContainText('这不是完整的 JSON 文件');
  await put(JSON.stringify({ version: 99 }));
  await expect(page.locator('.pack-notice.failed').last()).toContainText('更新的版本');
  await put(JSON.stringify(packOf([{ id: ids[0] }, { id: '../../etc' }], { minutes: 'long' })));
  await page.getByRole('dialog').getByRole('button', { name: '换掉现有的' }).click();
  await expect(page.locator('.pack-notice.failed').last()).toContainText('有些内容不对，其余的都保住了');
  await expect(entries(page)).toHaveCount(1);
});

test('a module starts a pack with its cases, questions and minutes', async ({ page }) => {
  await page.goto('pack/?module=reading-a-report');
  await expect(entries(page).first()).toBeVisible();
  await expect(page.locator('.pack-module')).toContainText('为底');
  const pack = (await stored(page)) as { title: string; module: string; entries: { questions: object[] }[] } | null;
  expect(pack?.module).toBe('reading-a-report');
  expect(pack?.title).not.toBe('');
  expect(pack?.entries.flatMap(({ questions }) => questions).length).toBeGreaterThan(0);
  expect(page.url()).not.toContain('module=');
  await page
    .getByRole('button', { name: /^移出：/ })
    .first()
    .click();
  await expect(page.locator('.pack-module')).toContainText('不全了');
  await page.goto('pack/?module=no-such-module');
  await expect(page.locator('.pack-notice.failed')).toContainText('没有“no-such-module”这堂课');
  await page.goto('pack/?module=reading-a-report');
  await expect(page.getByRole('dialog')).toContainText('你已有一个培训包');
});

test('a module’s title follows the language of the files, and undo brings it back', async ({ page }) => {
  await page.goto('pack/?module=reading-a-report');
  const title = page.getByRole('textbox', { name: '标题' });
  await expect(title).toHaveValue(/\p{Script=Han}/u);
  await page.getByRole('combobox', { name: '文件的语言' }).selectOption('en');
  await expect(title).toHaveValue(/^[\w\s-]+$/);
  await page.locator('.pack-undo').click();
  await expect(title).toHaveValue(/\p{Script=Han}/u);
  await page.goto('en/pack/');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/^[\w\s-]+$/);
});

test('a damaged pack on the device is set aside, not thrown away', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate((name) => localStorage.setItem(name, '{"version":2,"entries":[{"id":"thr'), key);
  await page.goto('pack/');
  await expect(page.locator('.pack-notice.failed')).toContainText('另存着');
  await page
    .getByRole('button', { name: /^加入培训包/ })
    .first()
    .click();
  await expect(entries(page)).toHaveCount(1);
  await page.reload();
  await expect(entries(page)).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载原文' }).click(),
  ]);
  expect((await readFile(await download.path())).toString()).toBe('{"version":2,"entries":[{"id":"thr');
});

test('where the storage is full or forbidden the pack stays in memory, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('pack/');
  await page
    .getByRole('button', { name: /^加入培训包/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^加入培训包/, pressed: false })
    .first()
    .click();
  await expect(entries(page)).toHaveCount(2);
  await expect(page.locator('.pack-notice.failed')).toContainText('存储空间满了');
  await page.goto('cases/pioneer-points/');
  await page.locator('.case-head add-to-pack button').click();
  await expect(page.getByRole('alert')).toContainText('没有存住');
});

test('a browser that forbids storage altogether still makes packs', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('pack/');
  await page
    .getByRole('button', { name: /^加入培训包/ })
    .first()
    .click();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.locator('.pack-notice.failed')).toContainText('浏览器不允许本站保存数据');
});

test('the language switch keeps the pack, and the files can be in the other language', async ({ page }) => {
  await openPack(page, packOf([{ id: ids[2] }]));
  await expect(sheet(page)).toContainText('志愿者时间银行');
  await page.getByRole('combobox', { name: '文件的语言' }).selectOption('en');
  await expect(sheet(page).locator('[lang="en"]')).toContainText('time bank');
  await page.reload();
  await expect(page.getByRole('combobox', { name: '文件的语言' })).toHaveValue('en');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/pack\/$/);
  await expect(entries(page)).toHaveCount(1);
  await expect(sheet(page)).toContainText('time bank');
});

test('the list of cases is narrowed down as one types', async ({ page }) => {
  await page.goto('pack/');
  await page.getByRole('searchbox', { name: '按标题或问题查找' }).fill('时间银行');
  await expect(page.locator('.pack-group li:visible')).toHaveCount(1);
  await page.getByRole('searchbox', { name: '按标题或问题查找' }).fill('time bank');
  await expect(page.locator('.pack-group li:visible')).not.toHaveCount(0);
  await page.getByRole('searchbox', { name: '按标题或问题查找' }).fill('没有这样的');
  await expect(page.locator('.pack-found')).toContainText('没有这样的案例');
});

test('printing prints the sheet and nothing else, under the pack’s title', async ({ page }) => {
  await openPack(page);
  await expect(sheet(page)).toContainText('志愿者时间银行');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.title()).toBe('试讲');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeVisible();
  for (const other of ['.site-header', '.page-title', '.pack-bar', '.pack-make', '.pack-finish', '.site-footer'])
    await expect(page.locator(other)).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.title()).toContain('培训包');
});

test('inside WeChat the page says how to get at the files', async ({ browser }) => {
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0.44' });
  const page = await context.newPage();
  await page.goto('pack/');
  await expect(page.locator('.pack-wechat')).toContainText('在浏览器打开');
  await context.close();
});

test('without a script the page leads to the ready files, and no button shows', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('pack/');
  await expect(page.locator('.pack-fallback')).toBeVisible();
  await expect(page.locator('pack-page')).toBeHidden();
  await page.locator('.pack-fallback li a').first().click();
  await expect(page.locator('.ready-files a').first()).toBeVisible();
  await page.goto('cases/pioneer-points/');
  await expect(page.locator('add-to-pack button')).toBeHidden();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['pack/', 'en/pack/']) {
    test(`a pack at ${address} with an open case is clean in ${colorScheme} and fits a phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openPack(page, packOf([{ id: ids[0], questions: [{ number: 1, minutes: 95 }] }, { id: ids[1] }]), address);
      await entries(page).first().locator('summary').click();
      await expect(page.locator('.pack-question').first()).toBeVisible();
      await expect(sheet(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`),
      ).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('pack-page button, pack-page select, pack-page summary')]
          .filter((control) => control.offsetParent && !control.closest('.pack-sheet'))
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
    });
  }
}

test('thirty cases stay in use: one opens, moves and is found in the preview', async ({ page }) => {
  await page.goto('cases/');
  const all = await page.locator('add-to-pack').evaluateAll((items) => items.map((item) => item.dataset['case']!));
  await openPack(page, packOf(all.slice(0, 30).map((id) => ({ id }))));
  await expect(entries(page)).toHaveCount(30);
  await expect(sheet(page).locator('h2')).toHaveCount(30);
  const last = (await titles(page))[29]!;
  await page.getByRole('button', { name: `上移：${last}` }).click();
  expect((await titles(page))[28]).toBe(last);
  await expect(sheet(page).locator('h2').nth(28)).toContainText(last);
});
