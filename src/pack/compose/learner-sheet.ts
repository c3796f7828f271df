import { messagesFor } from '../../i18n/messages.ts';
import { type Block, heading, type PackDocument, paragraph } from '../blocks.ts';
import type { Lesson } from '../lesson.ts';
import { caseHead, figureTable, noteBlocks, provenanceBlocks, questionBlocks } from './case-blocks.ts';
import { bodySection } from './case-blocks.ts';
import { caseHeading, frame } from './frame.ts';
import { checkBlocks, taskBlocks } from './module-blocks.ts';

/** For those who learn: what was done and reported, questions with room to write; no trainer's notes, no answers. */
export function composeLearnerSheet(lesson: Lesson): PackDocument {
  const { case: t, product } = messagesFor(lesson.locale);
  const { module } = lesson;
  const cases = lesson.cases.flatMap((chosen, index): Block[] => {
    const { material, parts } = chosen;
    return [
      caseHeading(chosen, index, index > 0),
      ...caseHead(material),
      ...noteBlocks(chosen),
      ...(parts.has('practice') ? bodySection(material, 'practice') : []),
      ...(parts.has('model') && material.model ? [{ ...material.model, mark: material.mark }] : []),
      ...(parts.has('results') ? bodySection(material, 'results') : []),
      ...(parts.has('figures') && material.figures.length > 0 ? [heading(3, t.figures), figureTable(material)] : []),
      ...(parts.has('decision')
        ? [heading(3, t.decision), paragraph(material.teaching.decision, 'decision', material.mark)]
        : []),
      ...questionBlocks(chosen, { notes: false, lines: 4 }),
      ...provenanceBlocks(material, lesson.site),
    ];
  });
  const tasks: Block[] = module
    ? [...taskBlocks(module), { kind: 'lines', count: 8 }, ...checkBlocks(module, { answers: false, level: 1 })]
    : [];
  return frame(lesson, [...cases, ...tasks], { subtitle: product.learner.name });
}
