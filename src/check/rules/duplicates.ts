import type { ContentDocument } from '../../library/document.ts';
import type { Rule } from '../context.ts';
import { at, listAt, textAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** Lists of ids or words in which nothing may stand twice. */
const lists = ['themes', 'challenges', 'terms', 'seeAlso', 'references', 'cases', 'subjects'] as const;

/** Nothing is listed twice: ids in a list, words of a group of synonyms, related cases, sections of an outline, places in an order, names of terms, titles of cases. */
export const checkDuplicates: Rule = ({ documents }) => {
  const facts = documents.filter((document) => document.part === 'facts');
  const within = facts.flatMap((document) => [
    ...lists.flatMap((field) => twins(document, [field], (item) => item)),
    ...twins(document, ['related'], (item) => at(item, 'id')),
    ...twins(document, ['outline'], (item) => at(item, 'section')),
    ...listAt(document.data, 'groups').flatMap((_, index) =>
      ['means', 'said'].flatMap((field) => twins(document, ['groups', index, field], (item) => item)),
    ),
  ]);
  return [
    ...within,
    ...shared(facts, 'order', (document) => at(document.data, 'order')),
    ...shared(
      facts.filter((document) => document.collection === 'terms'),
      'name',
      (document) => textAt(document.data, 'name', 'zh'),
    ),
    ...shared(
      documents.filter((document) => document.collection === 'cases' && document.part !== 'facts'),
      'title',
      (document) => textAt(document.data, 'title') && `${document.part} ${textAt(document.data, 'title')}`,
    ),
  ];
};

function twins(document: ContentDocument, path: PropertyKey[], keyOf: (item: unknown) => unknown) {
  const seen = new Set<unknown>();
  return listAt(document.data, ...path).flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      issueAt(document, 'listed-twice', [...path, index], {
        message: {
          zh: `${String(key)} 在 ${path.join('.')} 里写了两次。`,
          en: `${String(key)} stands twice in ${path.join('.')}.`,
        },
        remedy: { zh: '删去一个。', en: 'Remove one of them.' },
      }),
    ];
  });
}

function shared(documents: readonly ContentDocument[], field: string, keyOf: (document: ContentDocument) => unknown) {
  const first = new Map<string, string>();
  return documents.flatMap((document) => {
    const value = keyOf(document);
    const key = `${document.collection} ${String(value)}`;
    const twin = first.get(key);
    if (value === undefined || twin === undefined) {
      first.set(key, document.file);
      return [];
    }
    return [
      issueAt(document, 'shared-value', [field], {
        message: {
          zh: `${field} 与 ${twin} 相同（${String(value)}）。`,
          en: `Its ${field} is that of ${twin} (${String(value)}).`,
        },
        remedy: { zh: '改成不同的。', en: 'Give it one of its own.' },
      }),
    ];
  });
}
