import { numeralsOf } from '../../library/numerals.ts';
import type { Rule } from '../context.ts';
import { at, isRecord, textAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

const quoted = /“[^”]*”/g;

/** The numerals that make a name a numbered one. 一 counts only in a quoted slogan: 统一, 一线 and the like are words. */
function countingNumerals(title: string): string {
  const slogans = (title.match(quoted) ?? []).join('');
  return numeralsOf(slogans) + numeralsOf(title.replace(quoted, '')).replaceAll('一', '');
}

/** A practice with a number in its name is taken apart, or says why it is not. */
export const checkNumberedTitle: Rule = ({ documents, find }) =>
  documents.flatMap((document) => {
    if (document.collection !== 'cases' || document.part !== 'zh') return [];
    const facts = find('cases', document.id, 'facts')?.data;
    const title = textAt(document.data, 'title');
    if (title === undefined || !isRecord(facts)) return [];
    const numerals = countingNumerals(title);
    if (numerals === '' || at(facts, 'model') !== undefined || at(facts, 'noModel') !== undefined) return [];
    return [
      issueAt(document, 'numbered-title', ['title'], {
        message: {
          zh: `名称里有数字（${numerals}），facts.yaml 里没有 model。`,
          en: `The name holds a number (${numerals}), and facts.yaml has no model.`,
        },
        remedy: {
          zh: '在 facts.yaml 里用 model 拆解，或用 noModel 说明为什么不拆。',
          en: 'Take it apart under model in facts.yaml, or say under noModel why not.',
        },
      }),
    ];
  });
