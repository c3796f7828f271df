import { isLocale } from '../../locales.ts';
import { componentUses } from '../../markup/elements.ts';
import { plainText } from '../../markup/plain-text.ts';
import { findTerm, termWordings } from '../../markup/term-wordings.ts';
import { bilingual } from '../../schema/text.ts';
import type { Rule } from '../context.ts';
import { listAt, at, textAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** A term that an entry lists occurs in its texts in both languages; otherwise the link to it would go nowhere. */
export const checkTermsUsed: Rule = (context) =>
  context.documents.flatMap((document) => {
    const locale = document.part;
    if (document.collection !== 'cases' || !isLocale(locale)) return [];
    const facts = context.find('cases', document.id, 'facts');
    const tree = context.body(document)?.tree;
    if (!facts || !tree) return [];
    const text = plainText(tree, ['Src']);
    const marked = componentUses(tree).flatMap((use) => (use.name === 'Term' ? [use.attributes['id']] : []));
    return listAt(facts.data, 'terms').flatMap((id, index) => {
      if (typeof id !== 'string' || marked.includes(id)) return [];
      const term = context.find('terms', id, 'facts')?.data;
      const name = bilingual.safeParse(at(term, 'name'));
      if (!name.success) return [];
      const aliases = listAt(term, 'aliases', locale).filter((alias) => typeof alias === 'string');
      if (termWordings(name.data[locale], aliases, locale).some((wording) => findTerm(text, wording, locale)))
        return [];
      return [
        issueAt(facts, 'unused-term', ['terms', index], {
          message: {
            zh: `术语 ${id}（${textAt(term, 'name', locale)}）在 ${document.file} 的正文里没有出现。`,
            en: `The term ${id} (${textAt(term, 'name', locale)}) does not occur in the body of ${document.file}.`,
          },
          remedy: {
            zh: '从 terms 里删去，或在正文里用 <Term id="…">…</Term> 标出对应的说法。',
            en: 'Take it off the list, or mark the wording that means it with <Term id="…">…</Term>.',
          },
        }),
      ];
    });
  });
