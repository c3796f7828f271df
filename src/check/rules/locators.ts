import type { Rule } from '../context.ts';
import { componentUses } from '../../markup/elements.ts';
import { at, listAt, recordsIn, textAt } from '../raw-data.ts';
import { issueAt, issueInBody, type Wording } from '../report-issue.ts';
import type { CheckContext } from '../context.ts';

/** A place in a source, as written. */
interface Written {
  source: string;
  section: string;
  paragraph?: number;
}

/** Every locator exists: the section stands in the source's outline, and has that many paragraphs. */
export const checkLocators: Rule = (context) =>
  context.documents.flatMap((document) => {
    const inData = recordsIn(document.data).flatMap(({ value, path }) => {
      // A source's own outline and condition name its sections without saying `source` each time.
      const source =
        value['source'] ?? (document.collection === 'sources' && path[0] === 'condition' ? document.id : undefined);
      const { section, paragraph } = value;
      if (typeof source !== 'string' || typeof section !== 'string') return [];
      const written = { source, section, ...(typeof paragraph === 'number' && { paragraph }) };
      const wording = judge(context, written);
      return wording ? [issueAt(document, 'unknown-locator', [...path, 'section'], wording)] : [];
    });
    const uses = componentUses(context.body(document)?.tree ?? { type: 'root', children: [] });
    const inBody = uses
      .filter((use) => use.name === 'Src')
      .flatMap((use) => {
        const { source, section, paragraph, reference } = use.attributes;
        if (reference !== undefined && source === undefined && section === undefined && paragraph === undefined)
          return [];
        if (source === undefined || section === undefined || reference !== undefined)
          return [issueInBody(document, 'no-locator', use.line, incomplete)];
        if (paragraph !== undefined && !/^[1-9]\d*$/.test(paragraph)) {
          return [issueInBody(document, 'no-locator', use.line, notANumber(paragraph))];
        }
        const wording = judge(context, {
          source,
          section,
          ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
        });
        return wording ? [issueInBody(document, 'unknown-locator', use.line, wording)] : [];
      });
    return [...inData, ...inBody];
  });

const incomplete: Wording = {
  message: { zh: '<Src> 没有写明出处。', en: 'The <Src> does not say where.' },
  remedy: {
    zh: '写 source 和 section（可加 paragraph），或者只写 reference。',
    en: 'Give source and section (paragraph if you can), or reference alone.',
  },
};

function notANumber(paragraph: string): Wording {
  return {
    message: {
      zh: `段号“${paragraph}”不是从 1 数起的整数。`,
      en: `The paragraph "${paragraph}" is not a whole number from 1.`,
    },
    remedy: { zh: '写成 paragraph="1" 这样。', en: 'Write it like paragraph="1".' },
  };
}

function judge(context: CheckContext, { source, section, paragraph }: Written): Wording | undefined {
  const outline = listAt(context.find('sources', source, 'facts')?.data, 'outline');
  // Without an outline to look at, the source's own file is already reported.
  if (outline.length === 0) return undefined;
  const entry = outline.find((item) => textAt(item, 'section') === section);
  if (!entry) {
    return {
      message: {
        zh: `${source} 的提纲里没有“${section}”这一节。`,
        en: `The outline of ${source} has no section ${section}.`,
      },
      remedy: {
        zh: `照 sources/${source}/facts.yaml 的 outline 写。`,
        en: `Write it as in the outline of sources/${source}/facts.yaml.`,
      },
    };
  }
  const count = Number(at(entry, 'paragraphs'));
  if (Number.isNaN(count)) return undefined;
  if (paragraph !== undefined && !(paragraph >= 1 && paragraph <= count)) {
    return {
      message: {
        zh: `${source} 的“${section}”只有 ${count} 段，没有第 ${paragraph} 段。`,
        en: `Section ${section} of ${source} has ${count} paragraphs; there is no paragraph ${paragraph}.`,
      },
      remedy: { zh: '核对原文，改正段落号。', en: 'Compare the source and correct the paragraph.' },
    };
  }
  return undefined;
}
