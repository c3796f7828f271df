import { messagesFor } from '../../i18n/messages.ts';
import { type Block, heading, list, type PackDocument, paragraph } from '../blocks.ts';
import type { Lesson } from '../lesson.ts';
import { provenanceBlocks } from './case-blocks.ts';
import { frame } from './frame.ts';
import { checkBlocks } from './module-blocks.ts';

/** Check questions of the module and the discussion questions that were picked; with answers, what each answer rests on as well. */
export function composeQuestionSheet(lesson: Lesson, answers: boolean): PackDocument {
  const { sheet: t, product } = messagesFor(lesson.locale);
  const { module } = lesson;
  const discussed = lesson.cases.filter(({ questions }) => questions.length > 0);
  const checks: Block[] = module ? checkBlocks(module, { answers, level: 1 }) : [];
  const questions: Block[] = discussed.flatMap(({ material, questions }) => [
    heading(2, material.title),
    ...questions.flatMap((question, index): Block[] => [
      paragraph(`${index + 1}. ${question.ask}${t.questionOf(question.minutes)}`, 'question', material.mark),
      answers ? paragraph(`${t.trainerNote}${question.note}`, 'answer', material.mark) : { kind: 'lines', count: 4 },
    ]),
    ...(answers ? [paragraph(t.takeHome, 'label'), list(material.teaching.keyPoints, { mark: material.mark })] : []),
  ]);
  const sources: Block[] = answers
    ? lesson.cases.flatMap(({ material }) => [heading(2, material.title), ...provenanceBlocks(material, lesson.site)])
    : [];
  return frame(
    lesson,
    [
      ...checks,
      // Of no use to those who get the sheet, except where it is all there is to say.
      ...(!module && (answers || discussed.length === 0) ? [paragraph(t.noChecks, 'note')] : []),
      ...(questions.length > 0 ? [heading(1, t.questions), ...questions] : []),
      ...(sources.length > 0 ? [heading(1, t.provenance), ...sources] : []),
    ],
    { subtitle: answers ? product.answers.name : product.questions.name },
  );
}
