import { messagesFor } from '../../i18n/messages.ts';
import { type Block, heading, list, type PackDocument, paragraph } from '../blocks.ts';
import type { Lesson, LessonCase } from '../lesson.ts';
import {
  bodySection,
  caseHead,
  figureTable,
  noteBlocks,
  provenanceBlocks,
  questionBlocks,
  statementItems,
  transferBlocks,
} from './case-blocks.ts';
import { caseHeading, frame } from './frame.ts';
import { readingBlocks } from './module-blocks.ts';

/** The handout: every case with the parts that were chosen, its questions, and its full note of provenance. */
export function composeHandout(lesson: Lesson): PackDocument {
  const t = messagesFor(lesson.locale).sheet;
  const { module } = lesson;
  const intro: Block[] = module
    ? [
        paragraph(module.summary, 'lead', module.mark),
        paragraph(messagesFor(lesson.locale).module.objectives, 'label'),
        list(module.objectives, { mark: module.mark }),
      ]
    : [];
  const cases = lesson.cases.flatMap((chosen, index) => [
    caseHeading(chosen, index, true),
    ...reasonOf(lesson, chosen),
    ...caseBlocks(chosen, lesson.site),
  ]);
  const reading = module ? readingBlocks(module, lesson.site) : [];
  return frame(lesson, [...intro, ...cases, ...reading], { contents: lesson.cases.length > 1, subtitle: t.handout });
}

function reasonOf({ module }: Lesson, { material }: LessonCase): Block[] {
  const found = module?.cases.find(({ id }) => id === material.id);
  return module && found ? [paragraph(found.reason, 'note', module.mark)] : [];
}

/** A case as the handout has it, without its heading. */
export function caseBlocks(chosen: LessonCase, site: string): Block[] {
  const { material, parts } = chosen;
  const { case: t, punctuation } = messagesFor(material.locale);
  const { mark } = material;
  const when = (part: Parameters<typeof parts.has>[0], blocks: () => Block[]) => (parts.has(part) ? blocks() : []);
  const statements = (title: string, items: CaseMaterial['needs']): Block[] =>
    items.length === 0
      ? []
      : [heading(3, title), { kind: 'list', ordered: false, items: statementItems(items, mark, punctuation.colon) }];
  return [
    ...caseHead(material),
    ...noteBlocks(chosen),
    ...when('background', () => bodySection(material, 'background')),
    ...when('practice', () => bodySection(material, 'practice')),
    ...when('model', () => (material.model ? [heading(3, t.model), { ...material.model, mark }] : [])),
    ...when('results', () => [
      ...bodySection(material, 'results'),
      ...statements(t.evaluations, material.evaluations),
      ...statements(t.recognition, material.recognition),
      ...(material.recognition.length > 0 ? [paragraph(t.recognitionNote, 'note', mark)] : []),
    ]),
    ...when('figures', () => (material.figures.length > 0 ? [heading(3, t.figures), figureTable(material)] : [])),
    ...when('difficulties', () => bodySection(material, 'difficulties')),
    ...when('needs', () => [...statements(t.needs, material.needs), ...statements(t.burden, material.burden)]),
    ...when('lessons', () => bodySection(material, 'lessons')),
    ...when('transfer', () => [
      heading(3, t.transfer),
      ...transferBlocks(material),
      paragraph(t.recheck, 'note', mark),
    ]),
    ...when('decision', () => [heading(3, t.decision), paragraph(material.teaching.decision, 'decision', mark)]),
    ...questionBlocks(chosen, { notes: false, lines: 0 }),
    ...when('keyPoints', () => [heading(3, t.keyPoints), list(material.teaching.keyPoints, { mark })]),
    ...provenanceBlocks(material, site),
  ];
}

type CaseMaterial = LessonCase['material'];
