import type { Rule } from '../context.ts';
import { listAt, textsIn } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** Nothing that the library is said not to have stands in it: a new case would not be found by its own subject. */
export const checkOutside: Rule = ({ documents }) => {
  const lists = documents.filter(({ collection }) => collection === 'outside');
  const texts = documents
    .filter(({ collection }) => collection !== 'outside')
    .map(({ file, data, body }) => {
      const pieces = [...textsIn(data).map(({ value }) => value), body ?? ''];
      return { file, text: pieces.join('\n').toLowerCase() };
    });
  return lists.flatMap((document) =>
    listAt(document.data, 'subjects').flatMap((subject, index) => {
      if (typeof subject !== 'string') return [];
      const wanted = subject.toLowerCase();
      const found = texts.find(({ text }) => text.includes(wanted));
      if (!found) return [];
      return [
        issueAt(document, 'not-outside', ['subjects', index], {
          message: {
            zh: `“${subject}”在 ${found.file} 里有，却列为库里没有的事物。`,
            en: `"${subject}" stands in ${found.file}, yet is listed as something that the library does not have.`,
          },
          remedy: { zh: '从这里删去它，否则搜不到。', en: 'Remove it here, or search will not find it.' },
        }),
      ];
    }),
  );
};
