import type { ContentDocument } from '../../library/document.ts';
import { isLocale } from '../../locales.ts';
import type { Issue } from '../../schema/issue.ts';
import type { CheckContext, Rule } from '../context.ts';
import { listAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** Each case of a problem stands in one of its approaches, no other case does, and the texts explain every approach. */
export const checkApproaches: Rule = (context) =>
  context.documents.flatMap((document) => {
    if (document.collection !== 'challenges') return [];
    return document.part === 'facts' ? checkPlaces(document, context) : checkTexts(document, context);
  });

function checkPlaces(document: ContentDocument, { documents }: CheckContext): Issue[] {
  const answering = new Set(
    documents
      .filter(({ collection, part }) => collection === 'cases' && part === 'facts')
      .filter(({ data }) => listAt(data, 'challenges').includes(document.id))
      .map(({ id }) => id),
  );
  const seen = new Set<unknown>();
  const misplaced = listAt(document.data, 'approaches').flatMap((_, approach) =>
    listAt(document.data, 'approaches', approach, 'cases').flatMap((id, index) => {
      const path = ['approaches', approach, 'cases', index];
      const twice = seen.has(id);
      seen.add(id);
      if (twice) return [issueAt(document, 'approach-twice', path, twiceWording(String(id)))];
      return answering.has(String(id)) ? [] : [issueAt(document, 'approach-stray', path, strayWording(String(id)))];
    }),
  );
  const unplaced = [...answering]
    .filter((id) => !seen.has(id))
    .map((id) => issueAt(document, 'approach-missing', ['approaches'], missingWording(id)));
  return [...misplaced, ...unplaced];
}

function checkTexts(document: ContentDocument, { find }: CheckContext): Issue[] {
  if (!isLocale(document.part)) return [];
  const wanted = listAt(find('challenges', document.id, 'facts')?.data, 'approaches').length;
  const written = listAt(document.data, 'approaches').length;
  if (wanted === written) return [];
  return [
    issueAt(document, 'approach-count', ['approaches'], {
      message: {
        zh: `facts.yaml 里有 ${wanted} 种应对，这里写了 ${written} 种。`,
        en: `facts.yaml has ${wanted} approaches, and ${written} are written here.`,
      },
      remedy: { zh: '每种写 name 和 how，顺序一致。', en: 'Write name and how for each, in the same order.' },
    }),
  ];
}

function twiceWording(id: string) {
  return {
    message: { zh: `${id} 在 approaches 里出现两次。`, en: `${id} stands in approaches twice.` },
    remedy: { zh: '只留一处。', en: 'Keep it in one place.' },
  };
}

function strayWording(id: string) {
  return {
    message: { zh: `案例 ${id} 没有说应对这个问题。`, en: `The case ${id} does not say that it answers this problem.` },
    remedy: {
      zh: '从这里删去，或在案例的 challenges 里加上。',
      en: 'Remove it here, or add the problem to its challenges.',
    },
  };
}

function missingWording(id: string) {
  return {
    severity: 'notice' as const,
    message: { zh: `案例 ${id} 还没有归入 approaches。`, en: `The case ${id} stands in none of the approaches yet.` },
    remedy: { zh: '把它写进合适的一组；页面先单独列出。', en: 'Place it in one; the page lists it apart until then.' },
  };
}
