import { expect, test } from 'vitest';
import { anchors, paths, relativeAddress } from '../../src/paths.ts';
import { caseId, sourceId } from '../../src/schema/ids.ts';

const id = caseId.parse('pioneer-points');

test('Chinese stands at the root, English under /en/, with the same ids', () => {
  expect(paths.home('zh')).toBe('/');
  expect(paths.home('en')).toBe('/en/');
  expect(paths.case('zh', id)).toBe('/cases/pioneer-points/');
  expect(paths.case('en', id)).toBe('/en/cases/pioneer-points/');
});

test('a heading of a body cannot take the place of a part of the page', () => {
  expect(anchors.heading('What was done')).toBe('what-was-done');
  expect(anchors.part('evidence')).not.toBe(anchors.heading('Evidence'));
});

test('a query and a section label survive in an address', () => {
  expect(paths.search('zh', '三三四 & 8515')).toBe('/search/?q=%E4%B8%89%E4%B8%89%E5%9B%9B%20%26%208515');
  const address = paths.sourceSection('zh', sourceId.parse('district-survey'), '一(二)');
  expect(decodeURIComponent(address)).toBe('/sources/district-survey/#section-一(二)');
});

test.each([
  ['/cases/a/', '/', './cases/a/index.html'],
  ['/', '/cases/a/', '../../index.html'],
  ['/_astro/x.css', '/en/', '../_astro/x.css'],
  ['/sources/s/#section-1', '/cases/a/', '../../sources/s/index.html#section-1'],
  ['/search/?q=a/b', '/cases/', '../search/index.html?q=a/b'],
])('%s on the page %s is %s in a folder', (address, page, expected) => {
  expect(relativeAddress(address, page)).toBe(expected);
});
