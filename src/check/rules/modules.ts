import type { Bilingual } from '../../locales.ts';
import { isLocale } from '../../locales.ts';
import type { ContentDocument } from '../../library/document.ts';
import type { CheckContext, Rule } from '../context.ts';
import { at, listAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** Lists of a module's facts, and the list of its texts that follows each item by item. */
const pairs: readonly [fact: string, text: string, things: Bilingual, sayings: Bilingual][] = [
  ['cases', 'caseReasons', { zh: '案例', en: 'cases' }, { zh: '理由', en: 'reasons' }],
  ['checks', 'checks', { zh: '题目的答案', en: 'answers' }, { zh: '题目', en: 'questions' }],
  ['reading', 'readingReasons', { zh: '读物', en: 'entries to read' }, { zh: '理由', en: 'reasons' }],
];

/** A module's texts follow its facts item by item, and what the facts point to by number is there. */
export const checkModules: Rule = (context) =>
  context.documents.flatMap((document) => {
    if (document.collection !== 'modules') return [];
    if (document.part === 'facts') return missingQuestions(document, context);
    const facts = context.find('modules', document.id, 'facts')?.data;
    if (!isLocale(document.part) || facts === undefined) return [];
    return [...unpaired(document, facts), ...missingAnswers(document, facts)];
  });

function unpaired(document: ContentDocument, facts: unknown) {
  return pairs.flatMap(([fact, text, things, sayings]) => {
    const wanted = listAt(facts, fact).length;
    const given = listAt(document.data, text).length;
    if (wanted === given || wanted === 0) return [];
    return [
      issueAt(document, 'module-lists', [text], {
        message: {
          zh: `facts.yaml 的 ${fact} 有 ${wanted} 项${things.zh}，这里的 ${text} 写了 ${given} 项${sayings.zh}。`,
          en: `${fact} in facts.yaml has ${wanted} ${things.en}, ${text} here has ${given} ${sayings.en}.`,
        },
        remedy: { zh: '逐项对应，顺序一致。', en: 'Give one for each, in the same order.' },
      }),
    ];
  });
}

function missingAnswers(document: ContentDocument, facts: unknown) {
  return listAt(document.data, 'checks').flatMap((check, index) => {
    const answer = at(facts, 'checks', index, 'answer');
    const options = listAt(check, 'options').length;
    if (typeof answer !== 'number' || answer <= options) return [];
    return [
      issueAt(document, 'module-answer', ['checks', index, 'options'], {
        message: {
          zh: `facts.yaml 里这道题的答案是第 ${answer} 项，这里只有 ${options} 项可选。`,
          en: `facts.yaml says that option ${answer} is right; there are ${options} options here.`,
        },
        remedy: {
          zh: '补上选项，或改 facts.yaml 里的 answer。',
          en: 'Add the option, or change answer in facts.yaml.',
        },
      }),
    ];
  });
}

function missingQuestions(document: ContentDocument, context: CheckContext) {
  return listAt(document.data, 'cases').flatMap((entry, index) => {
    const id = at(entry, 'id');
    const text = typeof id === 'string' ? context.find('cases', id, 'zh') : undefined;
    if (!text) return [];
    const there = listAt(text.data, 'teaching', 'questions').length;
    return listAt(entry, 'questions').flatMap((number, position) =>
      typeof number === 'number' && number > there
        ? [
            issueAt(document, 'module-question', ['cases', index, 'questions', position], {
              message: {
                zh: `案例 ${String(id)} 只有 ${there} 道讨论题，没有第 ${number} 题。`,
                en: `Case ${String(id)} has ${there} discussion questions; there is no number ${number}.`,
              },
              remedy: { zh: '写 1 到题数之间的序号。', en: 'Give numbers from 1 to the number of questions.' },
            }),
          ]
        : [],
    );
  });
}
