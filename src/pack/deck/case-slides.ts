import { messagesFor } from '../../i18n/messages.ts';
import { type Mark, markText } from '../blocks.ts';
import type { LessonCase } from '../lesson.ts';
import type { CasePart } from '../pack.ts';
import { needsPart, provenancePart, resultsPart, sectionPart, summaryPart } from './case-parts.ts';
import { describe, drawModel } from './drawing.ts';
import { showFigures } from './figure-slides.ts';
import { footerFrame, layouts } from './geometry.ts';
import { fitLine } from './measure.ts';
import { type Aside, aside, assemble, dense, type Frames, joinParts, type SlidePart } from './parts.ts';
import { contentSlide, smallest, textSlides } from './paginate.ts';
import { blockSlides, itemLines } from './section-slides.ts';
import type { Slide } from './slides.ts';
import { transferSlides } from './transfer-slides.ts';

/** Characters of a trainer's note that is shown; a longer one is for the trainer's own screen. */
const longestShownNote = 400;

/** What stands at the foot of a slide: the mark, which is never cut, and what it belongs to. */
export function footerOf(mark: Mark, text: string): string {
  return fitLine(`${markText(mark)} ${text}`, footerFrame, [footerFrame.size]).text;
}

/** Where a case stands in a lesson. */
export interface CasePlace {
  /** From 1. */
  number: number;
  site: string;
  /** Why it stands there, for the trainer. */
  reason?: string | undefined;
  /** Whether the lesson has so little time for each case that the background and what can be read stay in the notes. */
  brief: boolean;
}

/**
 * The slides of a case: its question, what it is, the parts that were chosen, its questions, what is doubtful and where it stands.
 * Every part is in the notes in full; needs and lessons of a case that is told briefly are there only.
 */
export function caseSlides(chosen: LessonCase, { number, site, reason, brief }: CasePlace): Slide[] {
  const { material, parts, questions } = chosen;
  const { locale, sections, teaching } = material;
  const { sheet, case: t } = messagesFor(locale);
  const footer = footerOf(material.mark, `${sheet.caseNumber(number)} ${material.title}`);
  const above = `${sheet.caseNumber(number)}  ${material.title}`;
  const { continued } = sheet;
  const frame: Frames = (title, notes = []) => ({ title, notes, footer, continued, above });
  const when = <T>(part: CasePart, make: () => T[]): T[] => (parts.has(part) ? make() : []);
  const told = (part: SlidePart): (Slide | Aside)[] => (brief ? [aside(part)] : joinParts(frame, [part]));
  const shared = { least: smallest };
  const short = brief ? { ...shared, rest: sheet.moreInHandout } : shared;
  const summary = summaryPart(chosen);
  const [figures] = when('figures', () => [showFigures(material, frame, brief)]);
  const results = when('results', () => [resultsPart(material)]);
  const difficulties = when('difficulties', () => [sectionPart(material, 'difficulties')]);
  const needs = when('needs', () => [needsPart(material)]);
  return assemble([
    questionSlide(chosen, number, footer, reason),
    ...textSlides({ ...frame(summary.title, summary.notes), above: sheet.caseNumber(number) }, summary.lines, dense),
    ...noteSlides(chosen, frame),
    ...when('background', () => told(sectionPart(material, 'background', sheet.problem))),
    ...when('practice', () => blockSlides(frame(sheet.steps), sections.practice.blocks, locale)),
    ...when('model', () => modelSlides(chosen, frame)),
    ...joinParts(frame, [...results, ...(figures?.told ?? []), ...difficulties, ...(brief ? [] : needs)], shared),
    ...(figures?.slides ?? []),
    ...(brief ? needs.map(aside) : []),
    ...when('lessons', () => [aside(sectionPart(material, 'lessons'))]),
    ...when('transfer', () => transferSlides(material, frame, brief)),
    ...when('decision', () =>
      told({ title: t.decision, lines: itemLines(teaching.decision), notes: [teaching.decision] }),
    ),
    ...questions.flatMap(({ ask, minutes, note }, index) =>
      textSlides(
        frame(`${sheet.questions} ${index + 1}/${questions.length}${sheet.questionOf(minutes)}`, [
          ask,
          `${sheet.trainerNote}${note}`,
        ]),
        itemLines(ask).map(({ text }) => ({ text })),
        dense,
      ),
    ),
    ...joinParts(
      frame,
      [
        ...when('keyPoints', () => [
          {
            title: t.keyPoints,
            lines: teaching.keyPoints.map((text) => ({ text, bullet: true })),
            notes: teaching.keyPoints,
          },
        ]),
        sectionPart(material, 'open'),
        provenancePart(material, site),
      ],
      short,
    ),
  ]);
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

/** A trainer's note that is short enough to be read from a slide. */
function noteSlides({ note, material }: LessonCase, frame: Frames): Slide[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0 || note.length > longestShownNote) return [];
  return textSlides(
    frame(messagesFor(material.locale).sheet.note),
    lines.map((text) => ({ text })),
  );
}

function modelSlides({ material }: LessonCase, frame: Frames): Slide[] {
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
