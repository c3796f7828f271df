import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { numeralCharacters, numeralValue } from '../../library/numerals.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { plainText } from '../../markup/plain-text.ts';
import type { Rule } from '../context.ts';
import { at, isRecord, listAt, textsIn } from '../raw-data.ts';
import { issueAt, issueInBody } from '../report-issue.ts';

// Quoted names and slogans keep their numbers.
const quoted = /“[^“”\n]{0,200}”|"[^"\n]{0,200}"|《[^《》\n]{0,200}》|〔[^〔〕\n]{0,200}〕/g;

const numeral = `[${numeralCharacters}]`;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Dates, ordinals and section labels, which are not figures. A bare year is a date in English; Chinese writes 年 after it. */
const dates: Record<Locale, RegExp> = {
  zh: new RegExp(
    [
      String.raw`\d{4}(?:[—–\-至到、或]\d{2,4})*年`,
      String.raw`\d{1,2}(?:[—–\-至到、]\d{1,2})*[月日号]`,
      String.raw`\d{1,2}\.\d{1,2}(?=[汶大地])`,
      `(?<!${numeral})${numeral}{1,6}[年月日]`,
      `第\\s*(?:\\d+|${numeral}+)`,
      `(?<!${numeral})${numeral}{1,3}[（(]${numeral}{1,3}[)）]`,
    ].join('|'),
    'g',
  ),
  en: new RegExp(
    [
      String.raw`\b(?:1[89]|20)\d{2}(?:[–-](?:(?:1[89]|20)\d{2}|\d{2}))?s?\b`,
      String.raw`\b\d{1,2} (?:${months})\b`,
      String.raw`\b(?:${months}) \d{1,2}\b`,
      String.raw`\b\d+(?:st|nd|rd|th)\b`,
    ].join('|'),
    'g',
  ),
};

const measureWords = '个名人户家项座所处次种类级位条张组支批部层栋间份场天倍成元万岁门句平';
const arabic = /(?<![\d.])\d[\d,]*(?:\.\d+)?[百千万亿]?/g;
const chinese = new RegExp(`(?<![\\d${numeralCharacters}])(${numeral}+[余多几来]*)(?=[${measureWords}])`, 'g');
const fractions = new RegExp(`${numeral}{1,4}分之${numeral}{1,8}`, 'g');

/** The texts of a frontmatter that state something about the case, rather than make up an example for a group. */
const stating = new Set(['summary', 'question', 'keyPoints', 'comparison', 'how']);

/** A number in the running text is a typed figure, a count of the entry's own model, a date, an ordinal or part of a name. */
export const checkNumbers: Rule = (context) =>
  context.documents.flatMap((document) => {
    const locale = document.part;
    const typed = document.collection === 'cases' || document.collection === 'challenges';
    const facts = context.find(document.collection, document.id, 'facts')?.data;
    // Facts that cannot be read are reported already; without them every number would look strange.
    if (!typed || !isLocale(locale) || !isRecord(facts)) return [];
    const known = knownNumbers(facts);
    const inFields = textsIn(document.data)
      .filter(({ path }) => path.some((key) => stating.has(String(key))))
      .flatMap(({ path, value }) =>
        strangeNumbers(value, known, locale).map((number) => issueAt(document, 'loose-number', path, wording(number))),
      );
    const tree = context.body(document)?.tree;
    const inBody = textBlocks(tree).flatMap(({ text, line }) =>
      strangeNumbers(text, known, locale).map((number) => issueInBody(document, 'loose-number', line, wording(number))),
    );
    return [...inFields, ...inBody];
  });

/** Paragraphs, headings and cells, each with its text in one piece: a quoted name may have emphasis in it. */
function textBlocks(tree: Root | undefined) {
  const blocks: { text: string; line: number }[] = [];
  if (!tree) return blocks;
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    blocks.push({ text: plainText(node, ['Src', 'Figure', 'Quote']), line: node.position?.start.line ?? 1 });
  });
  return blocks;
}

function knownNumbers(facts: unknown): Set<number> {
  const figures = listAt(facts, 'figures').flatMap((figure) => [
    at(figure, 'value'),
    ...listAt(figure, 'range'),
    at(figure, 'before', 'value'),
    at(figure, 'denominator', 'value'),
  ]);
  const counts = listAt(facts, 'model', 'groups').map((group) => at(group, 'count'));
  return new Set([...figures, ...counts].filter((value) => typeof value === 'number'));
}

function strangeNumbers(text: string, known: ReadonlySet<number>, locale: Locale): string[] {
  const halfWidth = text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  const rest = halfWidth.replace(quoted, '').replace(dates[locale], '');
  const inDigits = rest.match(arabic) ?? [];
  const inFractions = rest.match(fractions) ?? [];
  const inCharacters = [...rest.replace(fractions, '').matchAll(chinese)].map(([, number = '']) => number);
  const counted = inCharacters.filter((number) => numeralValue(number) !== 1);
  return [...inDigits, ...inFractions, ...counted].filter((number) => !known.has(valueOf(number)));
}

/** 三十余 and 三十多 stand for the number they exceed; 百分之七十五 for 75. */
function valueOf(number: string): number {
  const percent = /^百分之(.+)$/.exec(number);
  return numeralValue((percent?.[1] ?? number).replace(/[余多]+$/, ''));
}

function wording(number: string) {
  return {
    message: { zh: `数字“${number}”不是本条目的数据。`, en: `The number ${number} is none of this entry's figures.` },
    remedy: {
      zh: '在 facts.yaml 的 figures 里登记并写明出处，用 <Figure id="…"/> 引用；名称里的数字放进引号。',
      en: 'Enter it under figures in facts.yaml with its locator and print it with <Figure id="…"/>; put names in quotation marks.',
    },
  };
}
