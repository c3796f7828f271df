import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { Face, Look, TextLook } from './look.ts';

type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;

/** Of the rule above the footnotes, in twentieths of a point. */
export const separatorLine = 140;

/** Of footnotes, in half-points. */
export function noteSize({ sizes }: Look): number {
  return sizes.footnote;
}

/** Of footnotes, in twentieths of a point. */
export function noteLine({ sizes }: Look): number {
  return sizes.footnote * 15;
}

function fonts({ latin, asian }: Face): NonNullable<IRunStylePropertiesOptions['font']> {
  return { ascii: latin, hAnsi: latin, eastAsia: asian, cs: latin };
}

function runOf(text: Partial<TextLook> & Partial<Face>): IRunStylePropertiesOptions {
  const { latin, asian, size, bold, color } = text;
  return {
    ...(latin !== undefined && asian !== undefined && { font: fonts({ latin, asian }) }),
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && { color }),
    ...(size !== undefined && { size }),
  };
}

/** All styles of a document. Everything in the text refers to them, so that a trainer restyles the file in one place. */
export function stylesOf(look: Look): IStylesOptions {
  const { body, small, colors, official } = look;
  // In the official layout lines are fixed; elsewhere they may grow, so that a picture put in later is not cut off.
  const rule = official ? LineRuleType.EXACT : LineRuleType.AT_LEAST;
  const spacing = ({ line, before = 0, after = 0 }: TextLook) => ({ line, lineRule: rule, before, after });
  const align = look.locale === 'zh' || official ? AlignmentType.BOTH : AlignmentType.LEFT;
  const twoIn = (size: number): Pick<ParagraphLook, 'indent'> =>
    look.indent ? { indent: { firstLine: size * 20, firstLineChars: 200 } } : {};
  const edge = (color: string, size: number, space = 8) => ({ style: BorderStyle.SINGLE, color, size, space });
  const fill = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color });
  const style = (
    id: string,
    name: string,
    run: IRunStylePropertiesOptions,
    paragraph: ParagraphLook,
    basedOn = 'Normal',
  ): IParagraphStyleOptions => ({ id, name, basedOn, quickFormat: true, run, paragraph });
  const heading = (level: 0 | 1 | 2) => ({
    run: runOf(look.headings[level]),
    paragraph: {
      spacing: spacing(look.headings[level]),
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      ...(official ? twoIn(look.headings[level].size / 2) : {}),
    },
  });
  const centred = official ? { alignment: AlignmentType.CENTER } : { alignment: AlignmentType.LEFT };
  const boxed = {
    spacing: { ...spacing(body), before: 140, after: 0 },
    indent: { left: 160, right: 160, firstLine: 0 },
  };
  const all = (color: string, size: number) => {
    const one = edge(color, size);
    return { top: edge(color, size, 6), bottom: edge(color, size, 6), left: one, right: one };
  };
  return {
    default: {
      document: {
        run: { ...runOf(body), language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { ...spacing(body), after: 0 }, alignment: align },
      },
      title: {
        run: runOf(look.title),
        paragraph: { spacing: spacing(look.title), ...centred, keepNext: true },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      listParagraph: { paragraph: { spacing: { ...spacing(body), after: look.labelGap / 2 } } },
      footnoteText: {
        basedOn: 'Normal',
        run: runOf({ ...small, size: noteSize(look) }),
        paragraph: {
          spacing: { line: noteLine(look), lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 },
          alignment: AlignmentType.LEFT,
        },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', runOf(look.subtitle), { spacing: spacing(look.subtitle), ...centred }),
      style('Details', 'Details', runOf({ ...small, color: colors.muted, size: look.sizes.details }), {
        spacing: { line: look.sizes.details * (official ? 18 : 16), lineRule: rule },
        ...centred,
      }),
      style('BodyText', 'Body Text', {}, { spacing: spacing(body), ...twoIn(body.size / 2) }),
      style('Lead', 'Lead', runOf({ ...look.soft, size: official ? body.size : body.size + 2, color: colors.ink }), {
        spacing: { ...spacing(body), before: 60, after: 140 },
        ...(official ? twoIn(body.size / 2) : { indent: { left: 200 }, border: { left: edge(colors.accent, 18, 9) } }),
      }),
      style('Note', 'Note', runOf({ ...small, color: colors.muted }), {
        spacing: { ...spacing(small), before: 60, after: 80 },
      }),
      // Close together: there are many of them.
      style('Source', 'Source', runOf({ ...small, color: colors.muted }), {
        spacing: { ...spacing(small), before: 0, after: 20 },
      }),
      style(
        'Label',
        'Label',
        runOf({ ...look.strong, bold: look.bold, size: look.sizes.label, color: colors.accent }),
        {
          spacing: { ...spacing(body), before: look.labelGap, after: 20 },
          keepNext: true,
          ...(official ? twoIn(body.size / 2) : {}),
        },
      ),
      style('Question', 'Question', runOf({ ...look.strong, bold: look.bold }), {
        spacing: { ...spacing(body), before: 140, after: 80 },
        keepLines: true,
        ...(official ? twoIn(body.size / 2) : { indent: { left: 160 }, border: { left: edge(colors.rule, 18, 6) } }),
      }),
      style(
        'Option',
        'Option',
        {},
        {
          spacing: { ...spacing(body), after: look.labelGap / 2 },
          ...(official ? twoIn(body.size / 2) : { indent: { left: 480 } }),
        },
      ),
      style('Answer', 'Answer', runOf({ ...look.soft }), {
        spacing: { ...spacing(body), before: 20, after: 120 },
        indent: { left: 480 },
        border: { left: { ...edge(colors.rule, 6, 8), style: BorderStyle.DOTTED } },
      }),
      style('Decision', 'Decision', runOf({ ...look.body }), {
        ...boxed,
        border: all(colors.accent, 8),
        shading: fill(colors.tint),
        keepLines: true,
      }),
      style('Warning', 'Warning', runOf({ ...look.strong, bold: look.bold, color: official ? colors.ink : '7A1F12' }), {
        ...boxed,
        border: official ? all(colors.ink, 12) : { left: edge(colors.accent, 36) },
        shading: fill(colors.warm),
        keepLines: true,
      }),
      style('TableText', 'Table Text', runOf(small), { spacing: spacing(small), alignment: AlignmentType.LEFT }),
      style('TableHead', 'Table Head', runOf({ ...look.strong, bold: look.bold }), {}, 'TableText'),
      style(
        'Caption',
        'caption',
        runOf({ ...look.strong, size: official ? 24 : 20, bold: look.bold, color: colors.ink }),
        {
          spacing: { ...spacing(small), before: 160, after: 80 },
          keepNext: true,
          alignment: official ? AlignmentType.CENTER : AlignmentType.LEFT,
        },
      ),
      style(
        'BeforeTable',
        'Before Table',
        { size: 8 },
        { spacing: { line: 100, lineRule: LineRuleType.EXACT }, keepNext: true },
      ),
      style('AfterTable', 'After Table', runOf({ ...small, size: 16 }), {
        spacing: { line: 260, lineRule: LineRuleType.AT_LEAST, before: 20, after: 120 },
        alignment: AlignmentType.RIGHT,
      }),
      style('Footer', 'footer', runOf({ ...small, size: 17, color: colors.muted }), {
        spacing: { line: 260, lineRule: LineRuleType.AT_LEAST },
        alignment: AlignmentType.LEFT,
      }),
      style(
        'TOCHeading',
        'TOC Heading',
        runOf({ ...look.strong, bold: look.bold, color: colors.accent, size: official ? body.size : 26 }),
        {
          spacing: { ...spacing(body), before: 240, after: 120 },
          keepNext: true,
          alignment: official ? AlignmentType.CENTER : AlignmentType.LEFT,
        },
      ),
      ...[1, 2, 3].map((level) =>
        style(`TOC${level}`, `toc ${level}`, runOf({ size: official ? 28 : level === 1 ? 22 : 20 }), {
          spacing: { line: official ? 500 : 360, lineRule: rule, after: 0 },
          indent: { left: (level - 1) * 400 },
          alignment: AlignmentType.LEFT,
        }),
      ),
    ],
    characterStyles: [
      {
        id: 'Mark',
        name: 'Mark',
        basedOn: 'DefaultParagraphFont',
        run: { ...runOf({ ...look.body, size: look.sizes.mark, color: '8A8A8A' }), bold: false, noProof: true },
      },
      {
        id: 'Stress',
        name: 'Stress',
        run: look.locale === 'zh' ? { font: fonts(look.strong), bold: true } : { bold: true },
      },
      {
        id: 'Emphasis',
        name: 'Emphasis',
        // Slanted Chinese reads badly; another face does the same.
        run: look.locale === 'zh' ? { font: fonts(look.soft) } : { italics: true },
      },
    ],
  };
}
