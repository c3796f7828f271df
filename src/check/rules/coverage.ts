import type { Rule } from '../context.ts';
import { listAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** Notices for themes and challenges that no case takes up yet. */
export const checkCoverage: Rule = ({ documents }) => {
  const used = { themes: new Set<unknown>(), challenges: new Set<unknown>() };
  for (const document of documents) {
    if (document.collection !== 'cases' || document.part !== 'facts') continue;
    for (const id of listAt(document.data, 'themes')) used.themes.add(id);
    for (const id of listAt(document.data, 'challenges')) used.challenges.add(id);
  }
  return documents.flatMap((document) => {
    const { collection, part, id } = document;
    if (part !== 'facts' || (collection !== 'themes' && collection !== 'challenges') || used[collection].has(id))
      return [];
    return [
      issueAt(document, 'no-cases', ['id'], {
        severity: 'notice',
        message: { zh: `还没有案例。`, en: `No case yet.` },
        remedy: { zh: '不必处理；页面会写明没有案例。', en: 'Nothing needs doing; the page says so.' },
      }),
    ];
  });
};
