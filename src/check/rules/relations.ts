import type { ContentDocument } from '../../library/document.ts';
import { inverseOf, type Relation, relations } from '../../schema/case-facts.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Rule } from '../context.ts';
import { at, listAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** Relations of which one case may not name another than its neighbour does; beside those of other groups they can stand. */
const exclusive: readonly ReadonlySet<Relation>[] = [
  new Set(['same-problem', 'similar', 'opposite']),
  new Set(['part-of', 'has-part']),
  new Set(['earlier-form', 'later-form']),
];

/** Cases that answer the same problem name one problem in common; two cases that name each other agree on what they are to each other. */
export const checkRelations: Rule = (context) =>
  context.documents.flatMap((document) => {
    if (document.collection !== 'cases' || document.part !== 'facts') return [];
    return listAt(document.data, 'related').flatMap((link, index) => {
      const other = context.find('cases', String(at(link, 'id')), 'facts');
      const relation = relations.find((known) => known === at(link, 'relation'));
      return other && relation ? judge(document, other, relation, index) : [];
    });
  });

function judge(document: ContentDocument, other: ContentDocument, relation: Relation, index: number): Issue[] {
  const path = ['related', index, 'relation'];
  const shared = listAt(document.data, 'challenges').some((id) => listAt(other.data, 'challenges').includes(id));
  if (relation === 'same-problem' && !shared)
    return [issueAt(document, 'no-shared-problem', path, noProblem(other.id))];
  const back = listAt(other.data, 'related').find((link) => at(link, 'id') === document.id);
  const answer = relations.find((known) => known === at(back, 'relation'));
  const comparable = exclusive.some((group) => answer && group.has(relation) && group.has(answer));
  const disagree = answer && comparable && answer !== inverseOf(relation);
  return disagree ? [issueAt(document, 'relations-differ', path, differ(other.id, relation, answer))] : [];
}

function noProblem(id: string) {
  return {
    message: { zh: `与 ${id} 没有共同的 challenges。`, en: `It names no problem in common with ${id}.` },
    remedy: {
      zh: '做法相近而问题不同的写 similar，或核对两个案例的 challenges。',
      en: 'Write similar where the practices are alike and the problems are not, or check the challenges of both.',
    },
  };
}

function differ(id: string, relation: Relation, answer: Relation) {
  return {
    message: {
      zh: `这里写 ${id} 是 ${relation}，那里写的是 ${answer}。`,
      en: `Here ${id} is ${relation}; there it says ${answer}.`,
    },
    remedy: {
      zh: '两边改成一致（整体与部分、先后互为反面）。',
      en: 'Make both agree (part and whole, earlier and later mirror each other).',
    },
  };
}
