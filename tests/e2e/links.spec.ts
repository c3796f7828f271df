import { expect, test } from '@playwright/test';
import { rootSite, subPathSite } from './sites.ts';

for (const site of [rootSite, subPathSite]) {
  test(`every link of the site at ${new URL(site).pathname} leads to a page and a place that exist, and no page uses an id twice`, async ({
    request,
  }) => {
    const pages = new Map<string, string>();
    const waiting = [site];
    const problems: string[] = [];
    const anchors: { from: string; page: string; id: string }[] = [];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (pages.has(address)) continue;
      const response = await request.get(address);
      const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
      pages.set(address, isPage ? await response.text() : '');
      if (response.status() !== 200) problems.push(`${response.status()} ${address}`);
      const ids = Array.from((pages.get(address) ?? '').matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
      if (new Set(ids).size < ids.length) problems.push(`${address} uses an id twice`);
      for (const [, target = ''] of (pages.get(address) ?? '').matchAll(/\s(?:href|src|action)="([^"]+)"/g)) {
        const url = new URL(target.replaceAll('&amp;', '&'), address);
        if (!url.href.startsWith(site)) {
          problems.push(`${address} leaves the site: ${target}`);
          continue;
        }
        const page = `${url.origin}${url.pathname}`;
        if (url.hash !== '') anchors.push({ from: address, page, id: decodeURIComponent(url.hash.slice(1)) });
        waiting.push(page);
      }
    }
    for (const { from, page, id } of anchors) {
      if (!pages.get(page)?.includes(`id="${id.replaceAll('&', '&amp;')}"`))
        problems.push(`${from} points to ${page}#${id}`);
    }
    expect([...new Set(problems)]).toEqual([]);
    expect(pages.size).toBeGreaterThan(180);
  });
}
