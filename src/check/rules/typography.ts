import { visit } from 'unist-util-visit';
import { type Bilingual, isLocale, type Locale } from '../../locales.ts';
import { plainText } from '../../markup/plain-text.ts';
import type { Rule } from '../context.ts';
import { textsIn } from '../raw-data.ts';
import { issueAt, issueInBody } from '../report-issue.ts';

// What a source prints stands as it is, in quotation marks or brackets.
const printed: Record<Locale, RegExp> = {
  zh: /“[^“”]*”|（[^（）]*）|\([^()]*\)/g,
  en: /"[^"]*"|\([^()]*\)/g,
};

/** What a text of each edition may not hold, and what is wrong with it. */
const faults: Record<Locale, [RegExp, Bilingual][]> = {
  zh: [
    [/["]/, { zh: '用了直引号 "', en: 'a straight quotation mark "' }],
    [/\p{Script=Han}[,;:?!]/u, { zh: '汉字后用了半角标点', en: 'half-width punctuation after a Chinese character' }],
    [
      /\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u,
      { zh: '汉字与字母、数字之间打了空格', en: 'a typed space between Chinese and Latin' },
    ],
  ],
  en: [[/[“”]/, { zh: '英文里用了弯引号', en: 'a curly quotation mark' }]],
};

/** Texts follow the house's typography: content/README.md, rule 7. */
export const checkTypography: Rule = (context) =>
  context.documents.flatMap((document) => {
    const locale = document.part;
    if (!isLocale(locale)) return [];
    const inFields = textsIn(document.data).flatMap(({ path, value }) =>
      judge(value, locale).map((what) => issueAt(document, 'typography', path, wording(what))),
    );
    const tree = context.body(document)?.tree;
    if (!tree) return inFields;
    const inBody: typeof inFields = [];
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
      const line = node.position?.start.line ?? 1;
      const found = judge(plainText(node, ['Src', 'Quote', 'Figure']), locale);
      inBody.push(...found.map((what) => issueInBody(document, 'typography', line, wording(what))));
    });
    return [...inFields, ...inBody];
  });

function judge(text: string, locale: Locale): Bilingual[] {
  const own = text.replace(printed[locale], '');
  return faults[locale].flatMap(([pattern, what]) => (pattern.test(own) ? [what] : []));
}

function wording(what: Bilingual) {
  return {
    message: { zh: `${what.zh}。`, en: `There is ${what.en}.` },
    remedy: {
      zh: '中文用“”和全角标点，中西文之间不打空格；英文用直引号。',
      en: 'Chinese takes “” and full-width punctuation and no typed spaces; English takes straight quotation marks.',
    },
  };
}
