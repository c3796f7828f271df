import { isLocale } from '../../locales.ts';
import { componentUses } from '../../markup/elements.ts';
import type { Rule } from '../context.ts';
import { at, listAt } from '../raw-data.ts';
import { issueInBody } from '../report-issue.ts';

/** Every passage that a case cites is among the passages it says it rests on: provenance and citations are made from those. */
export const checkSourcesListed: Rule = (context) =>
  context.documents.flatMap((document) => {
    const facts = context.find('cases', document.id, 'facts')?.data;
    const tree = context.body(document)?.tree;
    if (document.collection !== 'cases' || !isLocale(document.part) || !tree) return [];
    const listed = listAt(facts, 'sources').map((use) => `${String(at(use, 'source'))} ${String(at(use, 'section'))}`);
    if (listed.length === 0) return [];
    return componentUses(tree)
      .filter(({ name, attributes }) => name === 'Src' && attributes['source'] && attributes['section'])
      .filter(({ attributes }) => !listed.includes(`${attributes['source']} ${attributes['section']}`))
      .map(({ attributes, line }) =>
        issueInBody(document, 'source-not-listed', line, {
          message: {
            zh: `${attributes['source']} ${attributes['section']} 不在 facts.yaml 的 sources 里。`,
            en: `${attributes['source']} ${attributes['section']} is not among the sources of facts.yaml.`,
          },
          remedy: {
            zh: '在 sources 里加上这一处，并写明取用了什么。',
            en: 'Add the passage to sources, and say what was taken from it.',
          },
        }),
      );
  });
