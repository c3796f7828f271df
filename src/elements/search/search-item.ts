import type { SearchMessages } from '../../i18n/search.ts';
import type { ExcerptPiece } from '../../search/excerpt.ts';
import type { PageView } from '../../search/page-view.ts';
import { caseIdOf } from '../../paths.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import type { Result } from './search-engine.ts';

/**
 * The line of a result: its title, where in the page the words stand, and the text around them, which is fetched when the
 * line comes into view. Links go to that place and mark the words there (`mark-query.ts`).
 * @param query in simplified characters
 * @param withKind whether its kind is named @param view fetches what to show of the page
 */
export function makeItem(
  result: Result,
  query: string,
  t: SearchMessages,
  withKind: boolean,
  view: (result: Result) => Promise<PageView>,
): HTMLLIElement {
  const { entry, kind, name, reason, anchor, summary, hit } = result;
  const marked = `${entry.url}?q=${encodeURIComponent(query)}`;
  const where = element('p', { class: 'search-where' });
  const excerpt = element('p', { class: 'entry-summary' });
  const heading = element('h3', { class: 'entry-title' });
  const item = element('li', {}, heading, where, excerpt);
  const tag = withKind ? [' ', element('span', { class: 'tag' }, t.kinds[kind])] : [];
  if (kind === 'part') {
    heading.append(element('a', { href: `${marked}#${anchor ?? ''}` }, name ?? entry.title), ...tag);
    where.append(t.inCase, ' ', element('a', { href: entry.url }, entry.title));
    return item;
  }
  const link = element('a', { href: hit ? marked : entry.url }, entry.title);
  heading.append(link, ...tag, ...badgeOf(result, t));
  if (reason === 'name' && name && name !== entry.title) where.textContent = `${t.alsoNamed}${name}`;
  mark(excerpt, summary);
  if (summary.length === 0) whenSeen(item, () => void show());
  const id = caseIdOf(entry.url);
  if (id) whenSeen(item, () => void addActions(item, id, entry.title));
  return item;

  async function show() {
    try {
      const { excerpt: pieces, section } = await view(result);
      mark(excerpt, pieces);
      if (!section) return;
      const jump = element('a', { href: `${marked}#${section.id}` }, section.title);
      if (reason !== 'name') where.replaceChildren(t.inSection, ' ', jump);
    } catch {
      // The list stays useful without this excerpt; the page itself can be opened.
      item.dataset['unread'] = '';
    }
  }
}

/** What can be done with a case: fetched after the results stand, since nobody presses a button before reading. */
async function addActions(item: HTMLElement, id: string, title: string) {
  const [{ makeAddToPack }, { makeCompareTick }] = await Promise.all([
    import('../pack/add-to-pack.ts'),
    import('../browse/compare-tick.ts'),
  ]);
  const locale = pageLocale();
  item.append(
    element('div', { class: 'entry-actions' }, makeAddToPack(id, locale, title), makeCompareTick(id, locale, title)),
  );
}

function badgeOf({ entry }: Result, t: SearchMessages): (Node | string)[] {
  const grade = entry.facets['evidence']?.[0] ?? (entry.facets['status']?.[0] === 'proposed' ? t.proposed : '');
  if (grade === '') return [];
  return [' ', element('span', { class: `badge ${grade.startsWith('E') ? `grade-${grade}` : 'proposed'}` }, grade)];
}

function mark(target: HTMLElement, pieces: readonly ExcerptPiece[]) {
  target.replaceChildren(
    ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : document.createTextNode(text))),
  );
}

function whenSeen(item: Element, read: () => void) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    read();
  });
  observer.observe(item);
}
