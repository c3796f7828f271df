import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const lms = 'http://lms.example';
const script = createRequire(import.meta.url).resolve('scorm-again/scorm12');

/** A learning platform of one page: it offers the SCORM 1.2 interface and shows the package in a frame. */
const frame = `<!doctype html><meta charset="utf-8"><script src="/api.js"></script>
<script>window.API = new (window.Scorm12API.default || window.Scorm12API)({ autocommit: false, logLevel: 5 });</script>
<iframe src="/package/index.html" width="900" height="700"></iframe>`;

/** Opens the ready package of a module as a platform would. */
async function openPackage(page: Page, address: string, withPlatform = true) {
  const response = await page.request.get(address);
  expect(response.ok()).toBe(true);
  const files = unzipSync(new Uint8Array(await response.body()));
  await page.route(`${lms}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.replace('/package/', '');
    const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
    const contentType = types[/\w+$/.exec(pathname)?.[0] ?? ''] ?? 'text/html';
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: frame });
    if (pathname === '/api.js') return route.fulfill({ contentType, body: readFileSync(script, 'utf8') });
    const file = files[name];
    return file ? route.fulfill({ contentType, body: strFromU8(file) }) : route.abort();
  });
  await page.goto(withPlatform ? `${lms}/` : `${lms}/package/index.html`);
  return withPlatform ? page.frameLocator('iframe') : page.locator('html');
}

const value = (page: Page, name: string) =>
  page.evaluate(
    (asked) => (window as unknown as { API: { LMSGetValue(name: string): string } }).API.LMSGetValue(asked),
    name,
  );

test('a learner who answers everything right has passed with 100, and the platform knows', async ({ page }) => {
  const lesson = await openPackage(page, 'files/reading-a-report-zh-scorm.zip');
  await expect(lesson.locator('h1')).toHaveText('怎样读一篇经验材料');
  expect(await value(page, 'cmi.core.lesson_status')).toBe('incomplete');
  await lesson.getByRole('button', { name: '提交答案' }).click();
  await expect(lesson.getByRole('status')).toHaveText('还有题没有选答案。');
  for (const question of await lesson.locator('fieldset').all()) {
    const answer = await question.getAttribute('data-answer');
    await question.locator(`input[value="${answer}"]`).check();
  }
  await lesson.getByRole('button', { name: '提交答案' }).click();
  await expect(lesson.getByRole('status')).toContainText('成绩已交给学习平台');
  expect(await value(page, 'cmi.core.score.raw')).toBe('100');
  expect(await value(page, 'cmi.core.lesson_status')).toBe('passed');
});

test('a learner who answers everything wrong has not passed, and reads why', async ({ page }) => {
  const lesson = await openPackage(page, 'files/reading-a-report-en-scorm.zip');
  for (const question of await lesson.locator('fieldset').all()) {
    const answer = await question.getAttribute('data-answer');
    await question.locator(`input:not([value="${answer}"])`).first().check();
  }
  await lesson.getByRole('button', { name: 'Hand in' }).click();
  await expect(lesson.locator('.verdict').first()).toBeVisible();
  await expect(lesson.locator('.verdict b').first()).toHaveText('Not quite. ');
  expect(await value(page, 'cmi.core.score.raw')).toBe('0');
  expect(await value(page, 'cmi.core.lesson_status')).toBe('failed');
});

test('without a platform the lesson can be read and says that nothing is recorded', async ({ page }) => {
  const lesson = await openPackage(page, 'files/reading-a-report-zh-scorm.zip', false);
  await expect(lesson.getByRole('status')).toContainText('没有找到学习平台');
});
