import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './sites.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const prefix of ['', 'en/']) {
    for (const kind of pageKinds) {
      test(`/${prefix}${kind} is clean in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${prefix}${kind}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`),
        ).toEqual([]);
      });
    }
  }
}
