import { isLocale } from '../../locales.ts';
import { componentUses } from '../../markup/elements.ts';
import { splitSections } from '../../markup/sections.ts';
import type { CheckContext, Rule } from '../context.ts';
import { at, isRecord } from '../raw-data.ts';
import type { ContentDocument } from '../../library/document.ts';
import { issueAt, issueInBody } from '../report-issue.ts';

/** The two languages say the same things: as many items in every list, the same minutes, the same figures in every section. */
export const checkParallel: Rule = (context) =>
  context.documents.flatMap((english) => {
    if (english.part !== 'en') return [];
    const chinese = context.find(english.collection, english.id, 'zh');
    if (!chinese) return [];
    return [...compareLists(chinese, english, []), ...compareSections(context, chinese, english)];
  });

function compareLists(
  chinese: ContentDocument,
  english: ContentDocument,
  path: PropertyKey[],
): ReturnType<typeof issueAt>[] {
  const left = at(chinese.data, ...path);
  const right = at(english.data, ...path);
  if (Array.isArray(left) && Array.isArray(right)) {
    const differ =
      left.length === right.length
        ? []
        : [
            issueAt(english, 'languages-differ', path, {
              message: {
                zh: `${path.join('.')}：中文有 ${left.length} 项，英文有 ${right.length} 项。`,
                en: `${path.join('.')}: ${left.length} items in Chinese, ${right.length} in English.`,
              },
              remedy: { zh: '两种语言逐项对应。', en: 'Give both languages the same items.' },
            }),
          ];
    const shared = left.slice(0, right.length);
    return [...differ, ...shared.flatMap((_, index) => compareLists(chinese, english, [...path, index]))];
  }
  if (typeof left === 'number' && typeof right === 'number' && left !== right) {
    return [
      issueAt(english, 'languages-differ', path, {
        message: {
          zh: `${path.join('.')}：中文是 ${left}，英文是 ${right}。`,
          en: `${path.join('.')}: ${left} in Chinese, ${right} in English.`,
        },
        remedy: { zh: '改成一致。', en: 'Make them the same.' },
      }),
    ];
  }
  if (isRecord(left) && isRecord(right))
    return Object.keys(left).flatMap((key) => compareLists(chinese, english, [...path, key]));
  return [];
}

function compareSections(context: CheckContext, chinese: ContentDocument, english: ContentDocument) {
  if (!isLocale(chinese.part)) return [];
  const left = context.body(chinese)?.tree;
  const right = context.body(english)?.tree;
  if (!left || !right) return [];
  const { lead: leftLead, sections: leftSections } = splitSections(left);
  const { lead, sections } = splitSections(right);
  const counts = [leftSections.length, sections.length, leftLead.length, lead.length];
  if (counts[0] !== counts[1] || counts[2] !== counts[3]) {
    return [
      issueInBody(english, 'languages-differ', sections.at(-1)?.line ?? 1, {
        message: {
          zh: `中文有 ${counts[0]} 节（节前 ${counts[2]} 段），英文有 ${counts[1]} 节（节前 ${counts[3]} 段）。`,
          en: `Chinese has ${counts[0]} sections (${counts[2]} blocks before them), English ${counts[1]} (${counts[3]}).`,
        },
        remedy: { zh: '两种语言逐节对应。', en: 'Let the sections correspond.' },
      }),
    ];
  }
  return sections.flatMap((section, index) => {
    const counterpart = leftSections[index];
    if (!counterpart) return [];
    const here = describe(section.blocks);
    const there = describe(counterpart.blocks);
    if (here === there) return [];
    return [
      issueInBody(english, 'languages-differ', section.line, {
        message: {
          zh: `“${counterpart.heading}”一节中英文的段落、数据或出处不同：中文 ${there}；英文 ${here}。`,
          en: `Blocks, figures or sources of ${section.heading} differ: Chinese ${there}; English ${here}.`,
        },
        remedy: {
          zh: '两种语言逐段对应，引用同样的数据和出处。',
          en: 'Let the paragraphs correspond, with the same figures and sources.',
        },
      }),
    ];
  });
}

/** What must correspond between two sections, in a line that an editor can compare. */
function describe(blocks: Parameters<typeof componentUses>[0][]): string {
  const uses = blocks.flatMap((block) => componentUses(block));
  const figures = uses.filter((use) => use.name === 'Figure').map((use) => use.attributes['id']);
  const sources = uses.filter((use) => use.name === 'Src').map((use) => Object.values(use.attributes).join(' '));
  const list = (items: unknown[]) => [...items].sort().join(', ') || '–';
  return `${blocks.length}¶ [${list(figures)}] [${list(sources)}]`;
}
