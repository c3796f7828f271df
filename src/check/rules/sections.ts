import type { RootContent } from 'mdast';
import { isLocale } from '../../locales.ts';
import { componentUses } from '../../markup/elements.ts';
import { splitSections } from '../../markup/sections.ts';
import { caseSections, sectionHeadings, sourcedSections } from '../../schema/body.ts';
import type { Rule } from '../context.ts';
import { issueInBody } from '../report-issue.ts';

/** A paragraph ends with its source; a list or table has it in an item or cell. */
function closesWithSource(block: RootContent): boolean {
  if (block.type !== 'paragraph') return componentUses(block).some((use) => use.name === 'Src');
  const last = block.children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  return last?.type === 'mdxJsxTextElement' && last.name === 'Src';
}

/** A case has its six sections in order, none empty, and every block that claims something closes with its source. */
export const checkSections: Rule = (context) =>
  context.documents.flatMap((document) => {
    const locale = document.part;
    if (document.collection !== 'cases' || !isLocale(locale)) return [];
    const tree = context.body(document)?.tree;
    if (!tree) return [];
    const expected = caseSections.map((section) => sectionHeadings[section][locale]);
    const { lead, sections } = splitSections(tree);
    const issues = lead.slice(0, 1).map((block) =>
      issueInBody(document, 'section-order', block.position?.start.line ?? 1, {
        message: { zh: '第一个小标题之前有文字。', en: 'There is text before the first heading.' },
        remedy: { zh: `放进“${expected[0]}”一节。`, en: `Move it under ${expected[0]}.` },
      }),
    );
    const found = sections.map((section) => section.heading);
    if (found.join('\n') !== expected.join('\n')) {
      const index = expected.findIndex((heading, position) => heading !== found[position]);
      const line = sections[Math.max(0, index < 0 ? expected.length : index)]?.line ?? sections.at(-1)?.line ?? 1;
      issues.push(
        issueInBody(document, 'section-order', line, {
          message: {
            zh: `小标题是 ${found.join('、') || '（没有）'}。`,
            en: `The headings are ${found.join(', ') || '(none)'}.`,
          },
          remedy: {
            zh: `依次写六节：${expected.join('、')}。`,
            en: `Write six sections in this order: ${expected.join(', ')}.`,
          },
        }),
      );
    }
    for (const section of sections) {
      if (section.blocks.every((block) => block.type === 'heading')) {
        issues.push(
          issueInBody(document, 'section-empty', section.line, {
            message: { zh: `“${section.heading}”一节是空的。`, en: `The section ${section.heading} is empty.` },
            remedy: { zh: '材料没有说，就写明材料没有说。', en: 'Where the source is silent, say that it is.' },
          }),
        );
      }
      if (!sourcedSections.some((name) => sectionHeadings[name][locale] === section.heading)) continue;
      for (const block of section.blocks) {
        if (block.type === 'heading' || closesWithSource(block)) continue;
        issues.push(
          issueInBody(document, 'no-source', block.position?.start.line ?? section.line, {
            message: {
              zh: `“${section.heading}”里的这一段没有出处。`,
              en: `This block of ${section.heading} gives no source.`,
            },
            remedy: {
              zh: '在段末加 <Src source="…" section="…"/>。',
              en: 'Close it with <Src source="…" section="…"/>.',
            },
          }),
        );
      }
    }
    return issues;
  });
