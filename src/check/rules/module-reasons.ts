import { isLocale } from '../../locales.ts';
import type { Rule } from '../context.ts';
import { listAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** A module gives one reason for each of its cases. */
export const checkModuleReasons: Rule = ({ documents, find }) =>
  documents.flatMap((document) => {
    if (document.collection !== 'modules' || !isLocale(document.part)) return [];
    const cases = listAt(find('modules', document.id, 'facts')?.data, 'cases').length;
    const reasons = listAt(document.data, 'caseReasons').length;
    if (cases === reasons || cases === 0) return [];
    return [
      issueAt(document, 'module-reasons', ['caseReasons'], {
        message: {
          zh: `有 ${cases} 个案例，写了 ${reasons} 条理由。`,
          en: `There are ${cases} cases and ${reasons} reasons.`,
        },
        remedy: { zh: '每个案例写一条理由，顺序一致。', en: 'Give one reason per case, in the same order.' },
      }),
    ];
  });
