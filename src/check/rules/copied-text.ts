import { visit } from 'unist-util-visit';
import type { ContentDocument } from '../../library/document.ts';
import { plainText } from '../../markup/plain-text.ts';
import type { Issue } from '../../schema/issue.ts';
import type { CheckContext, Rule } from '../context.ts';
import { textsIn } from '../raw-data.ts';
import { issueAt, issueInBody } from '../report-issue.ts';
import { sharedLength, sharedPassages } from '../shingles.ts';

/** Fields that hold what a source prints, as it prints it. */
const printedFields = new Set<PropertyKey>(['printed', 'printedTitle', 'outline']);

/** Names, slogans and titles may be quoted as they are. */
const quoted = /“[^“”]*”|《[^《》]*》|「[^「」]*」|〔[^〔〕]*〕/g;

/** Sentences are written afresh: no passage of a text stands in a source. content/README.md, rule 2. */
export const checkCopiedText: Rule = (context) => {
  const sources = [...context.shingles];
  const judge = (text: string) => {
    const own = text.replaceAll(quoted, '|');
    return own
      .split('|')
      .flatMap((part) =>
        sources.flatMap(([source, shingles]) => sharedPassages(part, shingles).map((passage) => ({ source, passage }))),
      );
  };
  return [
    ...sourcesWithoutShingles(context),
    ...context.documents.flatMap((document) => [
      ...textsIn(document.data).flatMap(({ path, value }) =>
        isPrinted(document, path)
          ? []
          : judge(value).map((found) => issueAt(document, 'copied-text', path, wording(found))),
      ),
      ...inBody(document, context, judge),
    ]),
  ];
};

/** A source's own title is its printed one, where it has one. */
function isPrinted({ collection }: ContentDocument, path: PropertyKey[]): boolean {
  return path.some((key) => printedFields.has(key)) || (collection === 'sources' && path[0] === 'title');
}

function inBody(
  document: ContentDocument,
  context: CheckContext,
  judge: (text: string) => { source: string; passage: string }[],
): Issue[] {
  const tree = context.body(document)?.tree;
  if (!tree) return [];
  const issues: Issue[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const line = node.position?.start.line ?? 1;
    const found = judge(plainText(node, ['Src', 'Quote', 'Figure']));
    issues.push(...found.map((one) => issueInBody(document, 'copied-text', line, wording(one))));
  });
  return issues;
}

function sourcesWithoutShingles({ documents, shingles }: CheckContext): Issue[] {
  return documents
    .filter(({ collection, part, id }) => collection === 'sources' && part === 'facts' && !shingles.has(id))
    .map((document) =>
      issueAt(document, 'no-shingles', [], {
        message: {
          zh: '这份材料没有 shingles.txt，无法核查有没有照抄它的句子。',
          en: 'This source has no shingles.txt, so that copying from it cannot be seen.',
        },
        remedy: {
          zh: `运行 npm run shingles -- ${document.id} 材料的文本文件。`,
          en: `Run npm run shingles -- ${document.id} FILE with the source's text.`,
        },
      }),
    );
}

function wording({ source, passage }: { source: string; passage: string }) {
  return {
    message: {
      zh: `与 ${source} 的原文相同：${passage}。`,
      en: `It shares a passage with ${source}: ${passage}.`,
    },
    remedy: {
      zh: `改用自己的话写；名称和口号放在“”里。连续${String(sharedLength)}个汉字相同一定会查出。`,
      en: `Write it afresh; names and slogans go in “”. ${String(sharedLength)} Chinese characters in a row are always found.`,
    },
  };
}
