import { expect, test } from '@playwright/test';
import { loadFromDisk } from '../../src/library/from-disk.ts';
import { type Locale, locales } from '../../src/locales.ts';
import { composeBrief, measureBrief } from '../../src/pack/compose/brief.ts';
import { caseMaterials } from '../../src/pack/library-lessons.ts';
import { paths } from '../../src/paths.ts';
import { contentRoot } from '../../src/project.ts';
import type { CaseId } from '../../src/schema/ids.ts';

const library = loadFromDisk(contentRoot);

/** Those that need the most room, and every eighth of the others: printing all of them takes minutes. */
function chooseIds(locale: Locale): string[] {
  const byLength = [...caseMaterials(library, locale).values()]
    .map((material) => ({ id: material.id, length: measureBrief(composeBrief(material, '')) }))
    .sort((a, b) => b.length - a.length);
  return byLength.filter((_, index) => index < 12 || index % 8 === 0).map(({ id }) => id);
}

for (const locale of locales) {
  test(`the longest briefs and every eighth of the others (${locale}) print on one A4 page`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    // Nothing of the page's script shows on paper but the host in its address.
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    const tooLong: string[] = [];
    for (const id of chooseIds(locale)) {
      await page.goto(paths.caseBrief(locale, id as CaseId).slice(1));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf, id).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      if (pdf.match(/\/Type \/Page\b/g)?.length !== 1) tooLong.push(id);
    }
    await page.close();
    expect(tooLong).toEqual([]);
  });
}

test('a case leads to its brief, which leads back and to the Word file, and prints', async ({ page }) => {
  await page.goto('cases/competitive-hiring-of-workers/');
  await page.locator('.case-head').getByRole('link', { name: '一页通' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('社区工作者竞争上岗');
  const word = page.getByRole('link', { name: 'Word' });
  await expect(word).toHaveAttribute('download', /\.docx$/);
  expect((await page.request.get((await word.getAttribute('href'))!)).status()).toBe(200);
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page).toHaveTitle('printed');
  await expect(page.locator('.brief-address')).toContainText('http://');
  await page.getByRole('link', { name: '看完整案例' }).click();
  await expect(page.locator('.case-body')).toBeVisible();
});

test('a brief keeps what is doubtful in sight, and on paper nothing but itself', async ({ page }) => {
  await page.goto('cases/competitive-hiring-of-workers/brief/');
  await expect(page.locator('.sheet')).toContainText('〔存疑〕');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-header', '.site-footer', '.brief-actions']) await expect(page.locator(part)).toBeHidden();
  await expect(page.locator('.brief-address')).toBeVisible();
});
