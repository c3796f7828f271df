import { expect, test } from '@playwright/test';

const three = 'pioneer-points,in-service-members-report,excel-pledges';

test('cases ticked in a list stand side by side', async ({ page }) => {
  await page.goto('challenges/disengaged-members/');
  const boxes = page.locator('compare-tick input');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await expect(page.locator('.compare-count')).toHaveText('已选 2 个案例');
  await page.getByRole('link', { name: '并排看' }).click();
  await expect(page).toHaveURL(/compare\/\?ids=[\w-]+,[\w-]+$/);
  await expect(page.locator('.compare-facts thead th')).toHaveCount(2);
});

test('no more than four can be ticked, and the bar says so', async ({ page }) => {
  await page.goto('cases/');
  const boxes = page.locator('compare-tick input');
  for (const index of [0, 1, 2, 3]) await boxes.nth(index).check();
  await boxes.nth(4).click();
  await expect(boxes.nth(4)).not.toBeChecked();
  await expect(page.locator('.compare-count')).toContainText('最多');
});

test('bad ids are named and the others are shown; a case can be added and taken out', async ({ page }) => {
  await page.goto(`compare/?ids=no-such-case,${three}`);
  await expect(page.locator('.compare-messages')).toContainText('no-such-case');
  await expect(page.locator('.compare-facts thead th')).toHaveCount(3);
  await page.getByRole('button', { name: /^移出：社区党员“先锋储绩”/ }).click();
  await expect(page.locator('.compare-facts thead th')).toHaveCount(2);
  await page.locator('.compare-add select').selectOption('volunteer-time-bank');
  await expect(page.locator('.compare-facts thead th')).toHaveCount(3);
  await expect(page.locator('.compare-facts')).toContainText('仅为建议');
  await page.goBack();
  await expect(page.locator('.compare-facts thead th')).toHaveCount(2);
});

test('the language switch compares the same cases', async ({ page }) => {
  await page.goto(`compare/?ids=${three}`);
  await page.locator('.compare-facts').waitFor();
  await page.locator('.language-switch a').click();
  await expect(page.locator('.compare-facts thead th').first()).toContainText('Pioneer merit savings');
});

test('the facts of four cases print on one landscape page', async ({ page }) => {
  for (const edition of ['', 'en/']) {
    await page.goto(`${edition}compare/?ids=${three},competitive-hiring-of-workers`);
    await page.locator('.compare-facts').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});
