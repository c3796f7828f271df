import { isLocale } from '../../locales.ts';
import { type LinkableTerm, linkTerms } from '../../markup/link-terms.ts';
import { bilingual, bilingualList } from '../../schema/text.ts';
import type { CheckContext, Rule } from '../context.ts';
import { at, listAt } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** A term that an entry lists is linked in its texts in both languages: tried out on a copy, as the build will do it. */
export const checkTermsUsed: Rule = (context) =>
  context.documents.flatMap((document) => {
    const locale = document.part;
    const linked = document.collection === 'cases' || document.collection === 'challenges';
    const facts = context.find(document.collection, document.id, 'facts');
    const tree = context.body(document)?.tree;
    if (!linked || !isLocale(locale) || !facts || !tree) return [];
    const terms = listAt(facts.data, 'terms').map((id) => findTerm(context, id));
    const waiting = linkTerms(
      structuredClone(tree),
      terms.filter((term) => term !== undefined),
      locale,
    );
    return terms.flatMap((term, index) => {
      if (!term || !waiting.includes(term.id)) return [];
      return [
        issueAt(facts, 'unused-term', ['terms', index], {
          message: {
            zh: `术语 ${term.id}（${term.name[locale]}）在 ${document.file} 的正文里没有可以链接的地方。`,
            en: `The body of ${document.file} has no place to link the term ${term.id} (${term.name[locale]}).`,
          },
          remedy: {
            zh: '从 terms 里删去，或在正文里用 <Term id="…">…</Term> 标出对应的说法（标题和引号组件里的不算）。',
            en: 'Take it off the list, or mark the wording that means it with <Term id="…">…</Term>; headings and quotations do not count.',
          },
        }),
      ];
    });
  });

function findTerm(context: CheckContext, id: unknown): LinkableTerm | undefined {
  if (typeof id !== 'string') return undefined;
  const data = context.find('terms', id, 'facts')?.data;
  const name = bilingual.safeParse(at(data, 'name'));
  const aliases = bilingualList.safeParse(at(data, 'aliases') ?? {});
  return name.success && aliases.success ? { id, name: name.data, aliases: aliases.data } : undefined;
}
