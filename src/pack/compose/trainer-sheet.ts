import { messagesFor } from '../../i18n/messages.ts';
import { type Block, heading, list, markText, type PackDocument, paragraph } from '../blocks.ts';
import type { Lesson } from '../lesson.ts';
import type { ModuleMaterial } from '../material.ts';
import { type LessonPlan, planLengths, planLesson } from '../plan.ts';
import { bodySection, caseHead, marked, noteBlocks, provenanceBlocks, questionBlocks } from './case-blocks.ts';
import { caseHeading, frame } from './frame.ts';
import { checkBlocks, readingBlocks, taskBlocks } from './module-blocks.ts';

/** For the trainer: plans of both lengths, how to open, what to bring out, questions with notes, answers with reasons. */
export function composeTrainerSheet(lesson: Lesson): PackDocument {
  const { case: t, product } = messagesFor(lesson.locale);
  const { module } = lesson;
  const cases = lesson.cases.flatMap((chosen, index): Block[] => {
    const { material } = chosen;
    const { teaching, mark } = material;
    return [
      caseHeading(chosen, index, index === 0),
      ...(module?.cases.filter(({ id }) => id === material.id) ?? []).map(({ reason }) =>
        paragraph(reason, 'note', module!.mark),
      ),
      ...caseHead(material),
      ...noteBlocks(chosen),
      paragraph(t.objectives, 'label'),
      list(teaching.objectives, { mark }),
      ...bodySection(material, 'practice'),
      ...bodySection(material, 'results'),
      heading(3, t.decision),
      paragraph(teaching.decision, 'decision', mark),
      ...questionBlocks(chosen, { notes: true, lines: 0 }),
      heading(3, t.keyPoints),
      list(teaching.keyPoints, { mark }),
      ...provenanceBlocks(material, lesson.site),
    ];
  });
  const plans = planLengths.flatMap((length) => planBlocks(planLesson(lesson, length), lesson));
  return frame(
    lesson,
    [
      ...(module ? introBlocks(module) : []),
      ...plans,
      ...(module ? guideBlocks(module) : []),
      ...cases,
      ...(module ? [...checkBlocks(module, { answers: true, level: 1 }), ...readingBlocks(module, lesson.site)] : []),
    ],
    { subtitle: product.trainer.name, contents: true },
  );
}

function introBlocks(module: ModuleMaterial): Block[] {
  const t = messagesFor(module.locale).module;
  const { mark } = module;
  return [
    paragraph(module.summary, 'lead', mark),
    paragraph(t.objectives, 'label'),
    list(module.objectives, { mark }),
    paragraph(t.preparation, 'label'),
    list(module.preparation, { mark }),
  ];
}

function guideBlocks(module: ModuleMaterial): Block[] {
  const t = messagesFor(module.locale).module;
  const { mark } = module;
  return [
    heading(1, t.background),
    ...marked(module.background, mark),
    heading(1, t.opening),
    paragraph(module.opening, 'body', mark),
    ...taskBlocks(module),
    heading(1, t.debrief),
    list(module.debrief, { mark }),
  ];
}

function planBlocks(plan: LessonPlan, { locale }: Lesson): Block[] {
  const { sheet: t, module } = messagesFor(locale);
  return [
    heading(1, module.plan(plan.minutes)),
    {
      kind: 'table',
      head: [t.planMinutes, t.planStep, t.planWhat],
      rows: plan.steps.map((step) => [
        String(step.minutes),
        step.title,
        `${step.what}${step.mark ? markText(step.mark) : ''}`,
      ]),
      widths: [10, 24, 66],
    },
    paragraph(t.planTotal(plan.steps.reduce((sum, step) => sum + step.minutes, 0)), 'note'),
    ...(plan.made ? [paragraph(t.planMade, 'note')] : []),
    ...(plan.left.length > 0 ? [paragraph(t.planDropped, 'label'), markedList(plan.left)] : []),
  ];
}

function markedList(items: LessonPlan['left']): Block {
  return {
    kind: 'list',
    ordered: false,
    items: items.map(({ text, mark }) => ({ inlines: [{ text }], mark })),
  };
}
