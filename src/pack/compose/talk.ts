import { messagesFor } from '../../i18n/messages.ts';
import { type Block, heading, inlineText, list, type PackDocument, paragraph } from '../blocks.ts';
import type { Lesson, LessonCase } from '../lesson.ts';
import { provenanceBlocks } from './case-blocks.ts';
import { frame } from './frame.ts';

/** A talk of three minutes: the module's own, else one put together from each case; what it rests on stands below it. */
export function composeTalk(lesson: Lesson): PackDocument {
  const { sheet: t, product } = messagesFor(lesson.locale);
  const { module } = lesson;
  const blocks = module
    ? module.talk.map((text) => paragraph(text, 'body', module.mark))
    : lesson.cases.flatMap((chosen) => [heading(1, chosen.material.title), ...talkOf(chosen)]);
  const sources = lesson.cases.flatMap(({ material }) => [
    heading(2, material.title),
    ...provenanceBlocks(material, lesson.site),
  ]);
  return frame(
    lesson,
    [...(module ? [] : [paragraph(t.talkOutline, 'note')]), ...blocks, heading(1, t.provenance), ...sources],
    { subtitle: product.talk.name },
  );
}

function talkOf({ material, note }: LessonCase): Block[] {
  const t = messagesFor(material.locale).sheet;
  const { mark } = material;
  const say = (text: string) => paragraph(text, 'body', mark);
  const results = firstParagraph(material.sections.results.blocks);
  const doubt = firstParagraph(material.sections.open.blocks);
  return [
    say(t.talkOpening(material.question)),
    say(`${t.talkCase}${material.locale === 'zh' ? '' : ' '}${material.summary}`),
    ...(material.status === 'proposed' ? [paragraph(t.proposed, 'warning', mark)] : []),
    say(`${t.talkResults}${material.locale === 'zh' ? '' : ' '}${results}`),
    say(`${t.talkDoubts}${material.locale === 'zh' ? '' : ' '}${doubt}`),
    ...note
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(line)),
    say(t.talkTake),
    list(material.teaching.keyPoints.slice(0, 3), { mark }),
    say(t.talkEnd),
  ];
}

function firstParagraph(blocks: readonly Block[]): string {
  const found = blocks.find((block) => block.kind === 'paragraph');
  return found ? inlineText(found.inlines).trim() : '';
}
