import { expect, test } from '@playwright/test';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { contentRoot } from '../../src/project.ts';
import { loadFromDisk } from '../../src/library/from-disk.ts';
import { locales } from '../../src/locales.ts';
import { parseBody } from '../../src/markup/parse-body.ts';
import { plainText } from '../../src/markup/plain-text.ts';
import { paths } from '../../src/paths.ts';

test('a case shows its facts, grade, figures, transfer, teaching, reasons and links', async ({ page }) => {
  await page.goto('cases/competitive-hiring-of-workers/');
  const facts = page.getByRole('complementary', { name: '案例要素' });
  await expect(facts.getByText('E2')).toBeVisible();
  await expect(facts.getByText('应说明的')).toBeVisible();
  for (const name of [
    '背景',
    '做法',
    '成效',
    '难点',
    '借鉴',
    '存疑',
    '数据',
    '凭据',
    '能不能搬用',
    '用于培训',
    '相关案例',
    '出处',
  ]) {
    await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
  }
  const change = page.locator('.figures tbody tr').first();
  await expect(change).toContainText('34人 → 12人');
  await expect(change.locator('.source-link')).toContainText('一（二）第1段');
  await expect(page.locator('.figures tr.flagged')).toHaveCount(3);
  await expect(page.locator('.before-after svg')).toHaveAccessibleName(/34人.*12人/);
  await expect(page.locator('.related .relation').first()).not.toBeEmpty();
});

test('a difficulty that the facts record is shown with its place, and so is that none is reported', async ({
  page,
}) => {
  await page.goto('cases/office-building-stations/');
  const reported = page.locator('h3:has-text("材料报告的难点") + ul > li');
  await expect(reported.first()).toContainText('专职党建工作者始终没有配齐');
  await expect(reported.first().locator('.source-link')).toHaveText(/文献\d/);
  await page.goto('cases/three-three-four/');
  await expect(page.locator('h3:has-text("材料报告的难点") + p')).toContainText('没有报告');
});

test('every entry of the contents leads to a heading of the page', async ({ page }) => {
  await page.goto('en/cases/three-three-four/');
  for (const link of await page.locator('.contents a').all()) {
    await expect(page.locator((await link.getAttribute('href'))!)).toHaveText(await link.innerText());
  }
});

test('a figure in the text leads to its row, a doubtful one says so', async ({ page }) => {
  await page.goto('cases/competitive-hiring-of-workers/');
  const doubtful = page.locator('.prose .figure-ref.flagged').first();
  await expect(doubtful.locator('sup')).toContainText('存疑');
  const target = (await doubtful.getAttribute('href'))!;
  await doubtful.click();
  await expect(page.locator(target)).toBeInViewport();
  await expect(page.locator(target)).toContainText('存疑');
});

test('a slogan is drawn with an empty place for each member that the source does not list', async ({ page }) => {
  await page.goto('cases/three-three-four/');
  await expect(page.locator('.model .slot.empty')).toHaveCount(10);
  await expect(page.locator('.model figcaption')).toContainText('材料没有列出');
  await page.goto('en/cases/three-three-four/');
  await expect(page.locator('.model figcaption')).toContainText('not listed in the source');
});

test('a proposal says plainly that nobody reports having done it, and has no grade', async ({ page }) => {
  await page.goto('en/cases/volunteer-time-bank/');
  await expect(page.locator('.proposed-note')).toContainText('recommends it');
  await expect(page.locator('.facts-panel .badge')).toHaveText('Only proposed');
});

test('terms link at their first use, with a short definition', async ({ page }) => {
  await page.goto('cases/pioneer-points/');
  const terms = page.locator('.prose .term');
  expect(await terms.count()).toBeGreaterThan(3);
  const targets = await terms.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(targets).size).toBe(targets.length);
  expect((await terms.first().getAttribute('title'))!.length).toBeGreaterThan(8);
});

test('what links to a case is listed with the reason given there', async ({ page }) => {
  await page.goto('cases/volunteer-time-bank/');
  const here = page.getByRole('heading', { name: '链接到这里的条目' });
  await expect(here).toBeVisible();
  const naming = page.locator('h3:has-text("链接到这里的条目") + .related').getByRole('link', { name: '先锋储绩' });
  await naming.click();
  await expect(page.locator('.related').first().getByRole('link', { name: '志愿者时间银行' })).toBeVisible();
});

test('the citation can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('cases/pioneer-points/');
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('pioneer-points');
});

test('printed, a case has its text and table and none of the navigation', async ({ page }) => {
  await page.goto('cases/competitive-hiring-of-workers/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-nav')).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('.figures')).toBeVisible();
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
});

const library = loadFromDisk(contentRoot);
const parser = unified().use(rehypeParse).freeze();

for (const locale of locales) {
  test(`every case's page (${locale}) says what the tree that the check reads says`, async ({ request }) => {
    const problems: string[] = [];
    for (const found of library.cases.values()) {
      const { tree } = parseBody(found.body[locale]);
      const response = await request.get(paths.case(locale, found.id).slice(1));
      const shown = proseOf(parser.parse(await response.text()));
      // The page adds quotation marks around names; spaces between blocks do not count.
      const bare = (text: string) => text.replaceAll(/[\s“”"]/g, '');
      if (bare(shown) !== bare(plainText(tree!, ['Src', 'Figure']))) problems.push(found.id);
    }
    expect(problems).toEqual([]);
  });
}

/** The text of a page's body, without what its components add. */
function proseOf(tree: Root): string {
  let text = '';
  const has = (node: Element, name: string) => (node.properties['className'] as string[] | undefined)?.includes(name);
  const read = (node: RootContent) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element' || has(node, 'src') || has(node, 'figure-ref')) return;
    for (const child of node.children) read(child);
  };
  visit(tree, 'element', (node) => {
    if (has(node, 'prose')) for (const child of node.children) read(child);
  });
  return text;
}
