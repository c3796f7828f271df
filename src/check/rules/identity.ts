import type { Rule } from '../context.ts';
import { at } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** An entry's id is its folder's or file's name, and no two ids of a collection differ by case alone. */
export const checkIdentity: Rule = ({ documents }) => {
  const seen = new Map<string, string>();
  return documents.flatMap((document) => {
    if (document.part !== 'facts' || document.data === undefined) return [];
    const issues = [];
    const written = at(document.data, 'id');
    if (typeof written === 'string' && written !== document.id) {
      issues.push(
        issueAt(document, 'id-mismatch', ['id'], {
          message: {
            zh: `id 写的是 ${written}，文件夹（文件）名是 ${document.id}。`,
            en: `The id is ${written}, but the folder or file is named ${document.id}.`,
          },
          remedy: {
            zh: '改成一致；已经发布的 id 不要改。',
            en: 'Make them the same; do not change an id that has been published.',
          },
        }),
      );
    }
    const key = `${document.collection}/${document.id.toLowerCase()}`;
    const twin = seen.get(key);
    if (twin !== undefined) {
      issues.push(
        issueAt(document, 'id-twin', ['id'], {
          message: { zh: `与 ${twin} 只差大小写。`, en: `It differs from ${twin} by upper and lower case only.` },
          remedy: {
            zh: '换一个 id：有的系统分不清大小写。',
            en: 'Choose another id: some systems cannot tell them apart.',
          },
        }),
      );
    }
    seen.set(key, document.id);
    return issues;
  });
};
