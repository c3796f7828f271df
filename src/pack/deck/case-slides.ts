import { messagesFor } from '../../i18n/messages.ts';
import { type Mark, markText } from '../blocks.ts';
import type { LessonCase } from '../lesson.ts';
import type { Statement } from '../material.ts';
import type { CasePart } from '../pack.ts';
import { comparisonSlides } from './columns.ts';
import { describe, drawModel } from './drawing.ts';
import { figureSlides } from './figure-slides.ts';
import { footerFrame, layouts } from './geometry.ts';
import { fitLine } from './measure.ts';
import { statementNote } from './notes.ts';
import { contentSlide, type Frame, textSlides } from './paginate.ts';
import { blockSlides, itemLines } from './section-slides.ts';
import type { Line, Slide } from './slides.ts';
import { provenanceSlides } from './provenance-slides.ts';
import { tableSlides } from './table-slides.ts';

const questionSizes = [28, 26, 24, 22];
/** Characters of a trainer's note that is shown; a longer one is for the trainer's own screen. */
const longestShownNote = 400;

/** What stands at the foot of a slide: the mark, which is never cut, and what it belongs to. */
export function footerOf(mark: Mark, text: string): string {
  return fitLine(`${markText(mark)} ${text}`, footerFrame, [footerFrame.size]).text;
}

/**
 * The slides of a case: its question, what it is, the parts that were chosen, its questions, and the full note of provenance.
 * @param number its place in the lesson, from 1
 * @param reason why it stands there, for the trainer
 */
export function caseSlides(chosen: LessonCase, number: number, site: string, reason?: string): Slide[] {
  const { material, parts, questions } = chosen;
  const { locale, sections, transfer, teaching } = material;
  const { sheet, case: t, punctuation } = messagesFor(locale);
  const footer = footerOf(material.mark, `${sheet.caseNumber(number)} ${material.title}`);
  const frame = (title: string, notes: string[] = []): Frame => ({ title, notes, footer, continued: sheet.continued });
  const when = (part: CasePart, slides: () => Slide[]) => (parts.has(part) ? slides() : []);
  const section = (part: CasePart & keyof typeof sections, title: string, first: Line[] = []) =>
    when(part, () =>
      blockSlides(frame(title), sections[part].blocks, locale, sections[part].blocks.length > 0 ? first : []),
    );
  const statements = (title: string, items: readonly Statement[], closing: Line[] = []) =>
    items.length === 0
      ? []
      : textSlides(
          frame(
            title,
            items.map((item) => statementNote(item, locale)),
          ),
          [...items.map((item) => statementLine(item, punctuation.colon)), ...closing],
        );
  const grade: Line = { lead: `${sheet.evidence}${punctuation.colon}`, text: material.gradeText, tone: 'accent' };
  return [
    questionSlide(chosen, number, footer, reason),
    ...textSlides(frame(material.title, [material.summary]), [...warning(chosen), ...itemLines(material.summary)]),
    ...glanceSlides(chosen, frame),
    ...noteSlides(chosen, frame),
    ...section('background', sheet.problem),
    ...section('practice', sheet.steps),
    ...when('model', () => modelSlides(chosen, frame)),
    ...section('results', sections.results.heading, [grade]),
    ...when('results', () => [
      ...statements(t.evaluations, material.evaluations),
      ...statements(t.recognition, material.recognition, [{ text: t.recognitionNote, tone: 'quiet' }]),
    ]),
    ...when('figures', () => figureSlides(material, frame)),
    ...section('difficulties', sections.difficulties.heading),
    ...when('needs', () => [...statements(t.needs, material.needs), ...statements(t.burden, material.burden)]),
    ...section('lessons', sections.lessons.heading),
    ...when('transfer', () => [
      ...comparisonSlides(frame(t.transfer, [t.recheck]), [
        { heading: sheet.keep, items: transfer.keep },
        { heading: sheet.mayChange, items: transfer.mayChange },
      ]),
      ...comparisonSlides(frame(t.transfer, [t.recheck]), [
        { heading: sheet.preconditions, items: transfer.preconditions },
        { heading: sheet.notFor, items: transfer.notFor },
      ]),
    ]),
    ...when('decision', () => textSlides(frame(t.decision, [teaching.decision]), itemLines(teaching.decision))),
    ...questions.flatMap(({ ask, minutes, note }, index) =>
      textSlides(
        frame(`${sheet.questions} ${index + 1}/${questions.length}${sheet.questionOf(minutes)}`, [
          ask,
          `${sheet.trainerNote}${note}`,
        ]),
        itemLines(ask).map(({ text }) => ({ text })),
        questionSizes,
      ),
    ),
    ...when('keyPoints', () =>
      textSlides(
        frame(t.keyPoints, teaching.keyPoints),
        teaching.keyPoints.map((text) => ({ text, bullet: true })),
      ),
    ),
    ...blockSlides(frame(sections.open.heading), sections.open.blocks, locale),
    ...provenanceSlides(material, site, frame),
  ];
}

/** The case's question alone; the notes begin with the trainer's own words. */
function questionSlide({ material, note }: LessonCase, number: number, footer: string, reason?: string): Slide {
  const t = messagesFor(material.locale).sheet;
  const place = layouts.section.title!;
  const fitted = fitLine(material.question, place, [place.size, 36, 32, 28, 24, 20]);
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const proposed = material.status === 'proposed';
  return {
    layout: 'section',
    title: fitted.text,
    ...(fitted.size !== place.size && { titleSize: fitted.size }),
    texts: [
      {
        lines: [
          { lead: `${t.caseNumber(number)}  `, text: clipped(material.title) },
          ...(proposed ? [{ text: t.proposed, tone: 'accent' as const }] : []),
        ],
        size: layouts.section.texts[0]!.size,
      },
    ],
    notes: [
      ...(lines.length > 0 ? [t.note, ...lines] : []),
      ...(reason === undefined ? [] : [reason]),
      material.question,
      material.title,
      ...(proposed ? [t.proposed] : []),
    ],
    footer,
  };
}

function clipped(title: string): string {
  const place = layouts.section.texts[0]!;
  return fitLine(title, { width: place.width * 0.85, height: place.height * 0.5 }, [place.size]).text;
}

function warning({ material }: LessonCase): Line[] {
  return material.status === 'proposed' ? [{ text: messagesFor(material.locale).sheet.proposed, tone: 'accent' }] : [];
}

/** Status, grade, place and time in a table; the remarks that go with them are in the notes. */
function glanceSlides({ material }: LessonCase, frame: (title: string, notes: string[]) => Frame): Slide[] {
  const { sheet, punctuation } = messagesFor(material.locale);
  const full = material.facts.map(({ label, value }) => `${label}${punctuation.colon}${value}`);
  return tableSlides(frame(sheet.atAGlance, full), {
    head: [],
    rows: material.facts.map(({ label, value }, index) => [
      [{ text: label, tone: 'quiet' }],
      [
        {
          text: withoutRemark(value),
          ...(index === 0 && material.status === 'proposed' && { tone: 'accent' as const }),
        },
      ],
    ]),
    widths: [24, 76],
  });
}

/** A value without the remark in brackets that closes it. */
function withoutRemark(value: string): string {
  return (
    /^(.+?)\s?(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）|\((?:[^()]|\([^()]*\)){24,}\))$/su.exec(value)?.[1] ?? value
  );
}

/** A trainer's note that is short enough to be read from a slide. */
function noteSlides({ note, material }: LessonCase, frame: (title: string) => Frame): Slide[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0 || note.length > longestShownNote) return [];
  return textSlides(
    frame(messagesFor(material.locale).sheet.note),
    lines.map((text) => ({ text })),
  );
}

function modelSlides({ material }: LessonCase, frame: (title: string, notes: string[]) => Frame): Slide[] {
  const { model, locale } = material;
  if (!model) return [];
  const { case: t, punctuation } = messagesFor(locale);
  const words = { colon: punctuation.colon, comma: punctuation.semicolon, unknown: t.unknownItems };
  const title = model.gloss === undefined ? model.name : `${model.name} ${model.gloss}`;
  const notes = [title, ...model.remarks, describe(model.groups, words)];
  return drawModel(model, words).map((drawing, index) => ({
    ...contentSlide(frame(title, notes), index, []),
    layout: 'titleOnly',
    drawing,
  }));
}

function statementLine({ label, text }: Statement, colon: string): Line {
  return { text, bullet: true, ...(label !== undefined && { lead: `${label}${colon}` }) };
}
