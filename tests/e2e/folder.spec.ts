import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { makeRelative } from '../../src/cli/make-relative.ts';
import { projectRoot } from '../../src/project.ts';

test('made relative, the site reads and browses from a folder without a server', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-folder-'));
  try {
    cpSync(join(projectRoot, 'dist'), folder, { recursive: true });
    makeRelative(folder);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('link', { name: /^全部 \d+ 个案例$/ }).click();
    await page.getByRole('link', { name: '志愿者时间银行' }).first().click();
    await expect(page.locator('.case-page')).toHaveCSS('display', 'grid');
    await page.locator('.src').first().click();
    await expect(page.locator(':target')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('searchbox').fill('time bank');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('.search-fallback')).toBeVisible();
    await page.locator('.ways-in').getByRole('link', { name: 'Themes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Themes' })).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
