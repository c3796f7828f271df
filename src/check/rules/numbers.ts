import { numeralCharacters, numeralsOf, numeralValue } from '../../library/numerals.ts';
import { isLocale } from '../../locales.ts';
import { textRuns } from '../../markup/plain-text.ts';
import type { Rule } from '../context.ts';
import { at, listAt, textAt } from '../raw-data.ts';
import { issueAt, issueInBody } from '../report-issue.ts';

// Quoted names and slogans keep their numbers.
const quoted = /“[^”]*”|"[^"]*"|《[^》]*》|〔[^〕]*〕/g;

// Dates, ordinals and section labels are not figures.
const dates = new RegExp(
  [
    String.raw`\d{4}\s*(?:年|[-–]\d{2,4})`,
    String.raw`\d{1,2}\s*[月日号]`,
    `[${numeralCharacters}]+[年月日]`,
    `第\\s*[\\d${numeralCharacters}]+`,
    String.raw`\b(?:1[89]|20)\d{2}s?\b`,
    String.raw`\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    String.raw`\b\d+(?:st|nd|rd|th)\b`,
    `[${numeralCharacters}][（(][${numeralCharacters}][)）]`,
  ].join('|'),
  'g',
);

const arabic = /\d[\d,]*(?:\.\d+)?[百千万亿]?/g;
const measureWords = '个名人户家项座所处次种类级位条张组支批部层栋间份场天倍成元万岁门句';
const chinese = new RegExp(`[${numeralCharacters}]+(?=[${measureWords}])`, 'g');

/** A number in the running text is a typed figure, a count of the entry's own model, a date, an ordinal or part of a name. */
export const checkNumbers: Rule = (context) =>
  context.documents.flatMap((document) => {
    const typed = document.collection === 'cases' || document.collection === 'challenges';
    const facts = context.find(document.collection, document.id, 'facts')?.data;
    // Facts that cannot be read are reported already; without them every number would look strange.
    if (!typed || !isLocale(document.part) || facts === undefined) return [];
    const known = knownNumbers(facts);
    const summary = textAt(document.data, 'summary') ?? '';
    const inSummary = strangeNumbers(summary, known).map((number) =>
      issueAt(document, 'loose-number', ['summary'], wording(number)),
    );
    const tree = context.body(document)?.tree;
    const runs = tree ? textRuns(tree, ['Src', 'Term', 'Figure', 'Quote']) : [];
    const inBody = runs.flatMap((run) =>
      strangeNumbers(run.text, known).map((number) => issueInBody(document, 'loose-number', run.line, wording(number))),
    );
    return [...inSummary, ...inBody];
  });

function knownNumbers(facts: unknown): Set<number> {
  const figures = listAt(facts, 'figures').flatMap((figure) => [
    at(figure, 'value'),
    ...listAt(figure, 'range'),
    at(figure, 'before', 'value'),
    at(figure, 'denominator', 'value'),
  ]);
  const counts = listAt(facts, 'model', 'groups').map((group) => at(group, 'count'));
  const slogan = numeralValue(numeralsOf(textAt(facts, 'model', 'name') ?? ''));
  return new Set([...figures, ...counts, slogan].filter((value) => typeof value === 'number'));
}

function strangeNumbers(text: string, known: ReadonlySet<number>): string[] {
  const rest = text.replace(quoted, '').replace(dates, '');
  const inDigits = rest.match(arabic) ?? [];
  const inCharacters = (rest.match(chinese) ?? []).filter((numeral) => numeralValue(numeral) !== 1);
  return [...inDigits, ...inCharacters].filter((number) => !known.has(numeralValue(number)));
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
