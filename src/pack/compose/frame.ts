import { messagesFor } from '../../i18n/messages.ts';
import { formatDate } from '../../library/period-text.ts';
import { type Block, heading, type PackDocument, paragraph } from '../blocks.ts';
import type { Lesson, LessonCase } from '../lesson.ts';

/**
 * A document of a lesson: its head and foot around some blocks.
 * @param length how long it takes, where that is not the lesson
 */
export function frame(
  lesson: Lesson,
  blocks: Block[],
  { subtitle, contents = false, length = '' }: { subtitle?: string; contents?: boolean; length?: string } = {},
): PackDocument {
  const t = messagesFor(lesson.locale).sheet;
  const details = [
    { label: t.unit, value: lesson.unit },
    { label: t.trainer, value: lesson.trainer },
    { label: t.date, value: lesson.date && formatDate(lesson.date, lesson.locale) },
    { label: t.audience, value: lesson.audience || (lesson.module?.audience ?? '') },
    { label: t.length, value: length || t.minutes(lesson.minutes) },
  ].filter(({ value }) => value !== '');
  return {
    locale: lesson.locale,
    title: lesson.title,
    ...(subtitle !== undefined && { subtitle }),
    details,
    contents,
    blocks: [paragraph(t.markNote, 'note'), ...blocks],
    footer: t.footer,
  };
}

/** The heading of a case: its number in the lesson and its title. */
export function caseHeading({ material }: LessonCase, index: number, newPage: boolean): Block {
  const t = messagesFor(material.locale).sheet;
  const gap = material.locale === 'zh' ? '　' : ': ';
  return heading(1, `${t.caseNumber(index + 1)}${gap}${material.title}`, newPage);
}
