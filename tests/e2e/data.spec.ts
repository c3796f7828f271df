import { expect, test } from '@playwright/test';
import type { toCaseRecord } from '../../src/open-data/case-record.ts';

test('/data/cases.json lists every case with its titles, summaries and facts', async ({ request, page }) => {
  const response = await request.get('data/cases.json');
  const { cases } = (await response.json()) as { cases: ReturnType<typeof toCaseRecord>[] };
  await page.goto('cases/');
  const listed = await page
    .locator('.entry-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(cases.map((found) => found.url.zh).sort()).toEqual(listed.sort());
  const hiring = cases.find((found) => found.id === 'competitive-hiring-of-workers');
  expect(hiring).toMatchObject({
    title: { zh: '社区工作者竞争上岗', en: 'Competitive hiring of community workers' },
    evidence: 'E2',
    facts: { status: 'practised', themes: ['staff'] },
  });
  for (const found of cases) expect(found.summary.en.length).toBeGreaterThan(40);
});
