import { expect, test } from '@playwright/test';

const three = 'pioneer-points,in-service-members-report,excel-pledges';

test('cases ticked in a list stand side by side', async ({ page }) => {
  await page.goto('challenges/disengaged-members/');
  const boxes = page.locator('compare-tick input');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await expect(page.locator('.compare-count')).toHaveText('已选 2 个案例');
  await page.locator('.compare-bar').getByRole('link', { name: '并排看' }).click();
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
  await page.getByRole('button', { name: '加入', exact: true }).click();
  await expect(page.locator('.compare-facts thead th')).toHaveCount(3);
  await expect(page.locator('.compare-facts')).toContainText('仅为建议');
  await page.goBack();
  await expect(page.locator('.compare-facts thead th')).toHaveCount(2);
});

test('by keyboard, choosing in the list adds nothing until asked; a fifth case is refused', async ({ page }) => {
  await page.goto(`compare/?ids=${three}`);
  const heads = page.locator('.compare-facts thead th');
  const select = page.locator('.compare-add select');
  const add = page.getByRole('button', { name: '加入', exact: true });
  await expect(heads).toHaveCount(3);
  await expect(select.locator('option[value="pioneer-points"]')).toBeDisabled();
  await select.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await select.selectOption('volunteer-time-bank');
  await expect(heads).toHaveCount(3);
  await page.keyboard.press('Tab');
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads).toHaveCount(4);
  await expect(page).toHaveURL(new RegExp(`ids=${three},volunteer-time-bank$`));
  await select.selectOption('competitive-hiring-of-workers');
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body > [role="status"]')).toContainText('最多并排 4 个');
  await expect(page).toHaveURL(new RegExp(`ids=${three},volunteer-time-bank$`));
});

test('focus goes on to the next case when one is removed, and to the list after the last', async ({ page }) => {
  await page.goto('en/compare/?ids=pioneer-points,excel-pledges');
  const remove = page.getByRole('button', { name: /^Remove: / });
  await remove.first().press('Enter');
  await expect(page.locator('body > [role="status"]')).toContainText('1 case left');
  await expect(remove).toHaveCount(1);
  await expect(remove).toBeFocused();
  await expect(page.locator('.compare-print')).toBeHidden();
  await remove.press('Enter');
  await expect(page.locator('.compare-add select')).toBeFocused();
});

test('a ticked case leads to the comparison, and clearing the bar goes back to the list', async ({ page }) => {
  await page.goto('cases/');
  const boxes = page.locator('compare-tick input');
  await boxes.nth(0).check();
  await expect(page.locator('.compare-here:visible')).toHaveCount(0);
  await boxes.nth(1).check();
  await page.keyboard.press('Tab');
  await expect(page.locator('.compare-here').nth(1)).toBeFocused();
  await page.locator('.compare-bar button').press('Enter');
  await expect(page.locator('.compare-bar')).toBeHidden();
  await expect(boxes.nth(1)).toBeFocused();
  await expect(boxes.nth(1)).not.toBeChecked();
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
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf)!;
    expect(Number(width)).toBeGreaterThan(Number(height));
  }
});
