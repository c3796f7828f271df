import { componentUses } from '../../markup/elements.ts';
import type { Rule } from '../context.ts';
import { isRecord, listAt, textAt } from '../raw-data.ts';
import { issueAt, issueInBody } from '../report-issue.ts';

/** Figures have ids of their own, a locator each, and every `<Figure/>` of a body is one of them. */
export const checkFigures: Rule = (context) =>
  context.documents.flatMap((document) => {
    if (document.part === 'facts') {
      const seen = new Set<string>();
      return listAt(document.data, 'figures').flatMap((figure, index) => {
        const id = textAt(figure, 'id');
        if (id === undefined) return [];
        const issues = [];
        if (seen.has(id)) {
          issues.push(
            issueAt(document, 'figure-twin', ['figures', index, 'id'], {
              message: { zh: `数据 ${id} 出现了两次。`, en: `There are two figures ${id}.` },
              remedy: { zh: '给其中一个换一个 id。', en: 'Give one of them another id.' },
            }),
          );
        }
        seen.add(id);
        return issues;
      });
    }
    const tree = context.body(document)?.tree;
    const facts = context.find(document.collection, document.id, 'facts')?.data;
    if (!tree || !isRecord(facts)) return [];
    const ids = listAt(facts, 'figures').map((figure) => textAt(figure, 'id'));
    return componentUses(tree)
      .filter((use) => use.name === 'Figure' && !ids.includes(use.attributes['id']))
      .map((use) =>
        issueInBody(document, 'unknown-figure', use.line, {
          message: {
            zh: `facts.yaml 里没有数据 ${use.attributes['id'] ?? '（没写 id）'}。`,
            en: `facts.yaml has no figure ${use.attributes['id'] ?? '(no id)'}.`,
          },
          remedy: { zh: `现有：${ids.join('、') || '（没有）'}。`, en: `It has: ${ids.join(', ') || '(none)'}.` },
        }),
      );
  });
