import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { messagesFor } from '../../../i18n/messages.ts';
import type { PackDocument } from '../../blocks.ts';
import { contentsDepth } from './contents.ts';
import { flow } from './flow.ts';
import { listIndent } from './layout.ts';
import { lookFor, type Look, type Preset } from './look.ts';
import { settle } from './package.ts';
import { countPages } from './pages.ts';
import { type Notes, textRuns } from './runs.ts';
import { stylesOf } from './styles.ts';

/**
 * A document as a Word file. The same document gives the same bytes.
 * @param preset `official` has the page and type of GB/T 9704
 */
export async function writeDocx(document: PackDocument, preset: Preset): Promise<Uint8Array> {
  const look = lookFor(preset, document.locale);
  const notes: Notes = { texts: [] };
  const zh = document.locale === 'zh';
  const children = [...front(document, look), ...flow(document.blocks, look, notes)];
  const footnotes = notes.texts.map((text, index) => [
    index + 1,
    { children: [new Paragraph({ style: 'FootnoteText', children: textRuns(` ${text}`, zh) })] },
  ]);
  const styles = stylesOf(look);
  const file = new Document({
    title: document.title,
    styles,
    pageNumbers: (body) => countPages(body, look, styles, notes.texts),
    theme: {
      fonts: {
        headings: { latin: look.headings[0].latin, eastAsia: look.headings[0].asian },
        body: { latin: look.body.latin, eastAsia: look.body.asian },
      },
      colors: { accent1: look.colors.accent },
    },
    numbering: {
      config: [
        listLevel('bullets', LevelFormat.BULLET, '•', look),
        listLevel('numbers', LevelFormat.DECIMAL, '%1.', look),
      ],
    },
    footnotes: Object.fromEntries(footnotes) as Record<string, { children: Paragraph[] }>,
    evenAndOddHeaderAndFooters: look.official,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { ...look.page, header: look.page.footer, gutter: 0 },
          },
        },
        footers: look.official
          ? {
              default: officialFooter(document, AlignmentType.RIGHT),
              even: officialFooter(document, AlignmentType.LEFT),
            }
          : { default: plainFooter(document, look) },
        children,
      },
    ],
  });
  return settle(await Packer.toArrayBuffer(file), document, look);
}

/** Title, subtitle, details and contents. */
function front(document: PackDocument, look: Look): FileChild[] {
  const zh = document.locale === 'zh';
  const { sheet } = messagesFor(document.locale);
  const { title, subtitle, contents, blocks } = document;
  const depth = contentsDepth(blocks);
  return [
    new Paragraph({ style: 'Title', children: textRuns(title, zh) }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: textRuns(subtitle, zh) })]),
    ...detailLines(document, look),
    ...(contents && depth > 0
      ? [
          new Paragraph({ style: 'TOCHeading', children: textRuns(sheet.contents, zh) }),
          new TableOfContents(sheet.contents, { hyperlink: true, headingStyleRange: `1-${depth}` }),
        ]
      : []),
  ];
}

/** Two details to a line; in the official layout one, in the middle. */
function detailLines({ details, locale }: PackDocument, look: Look): Paragraph[] {
  const zh = locale === 'zh';
  const { colon } = messagesFor(locale).punctuation;
  const perLine = look.official ? 1 : 2;
  return details.flatMap((_, index) => {
    if (index % perLine > 0) return [];
    const children = details
      .slice(index, index + perLine)
      .flatMap(({ label, value }, place) => [
        ...textRuns(`${place > 0 ? '\t' : ''}${label}${colon}`, zh),
        ...textRuns(value, zh, { style: 'Stress' }),
      ]);
    return [
      new Paragraph({
        style: 'Details',
        tabStops: [{ type: TabStopType.LEFT, position: look.textWidth / 2 }],
        children,
      }),
    ];
  });
}

function listLevel(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  look: Look,
) {
  const hanging = look.official ? 480 : 360;
  const left = listIndent(look);
  return {
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left, hanging } }, run: { color: look.colors.accent } },
      },
    ],
  };
}

function plainFooter(document: PackDocument, look: Look): Footer {
  const zh = document.locale === 'zh';
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: look.textWidth }],
        border: { top: { style: 'single', size: 4, color: look.colors.rule, space: 6 } },
        children: [
          ...textRuns(document.footer, zh),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

// 四号 numerals between strokes, one character in from the outer edge: right on odd pages, left on even ones.
function officialFooter(document: PackDocument, alignment: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment,
        indent: { left: 280, right: 280 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: 28,
            color: '000000',
            font: document.locale === 'zh' ? '宋体' : 'Times New Roman',
          }),
        ],
      }),
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.CENTER,
        children: textRuns(document.footer, document.locale === 'zh'),
      }),
    ],
  });
}
