import { messagesFor } from '../../i18n/messages.ts';
import { type Block, heading, list, type Mark, markText, paragraph } from '../blocks.ts';
import type { ModuleMaterial } from '../material.ts';

/** The task for groups, as it is read out. */
export function taskBlocks({ groupTask, locale, mark }: ModuleMaterial): Block[] {
  const t = messagesFor(locale).module;
  return [
    heading(1, t.groupTask),
    paragraph(t.scene, 'label'),
    paragraph(groupTask.scene, 'body', mark),
    paragraph(t.decision, 'label'),
    paragraph(groupTask.decision, 'decision', mark),
    paragraph(t.product, 'label'),
    paragraph(groupTask.product, 'body', mark),
  ];
}

/** Check questions; with answers, each has the right letter, the reason and the cases it rests on. */
export function checkBlocks(module: ModuleMaterial, { answers, level }: { answers: boolean; level?: 1 }): Block[] {
  const t = messagesFor(module.locale).sheet;
  return [
    ...(level ? [heading(level, t.checks)] : []),
    ...module.checks.flatMap((check, index): Block[] => [
      paragraph(`${index + 1}. ${check.ask}`, 'question', module.mark),
      ...check.options.map((option, position) => paragraph(`${t.options[position] ?? ''}. ${option}`, 'option')),
      ...(answers
        ? [paragraph(`${t.right(t.options[check.answer - 1] ?? '')}${check.reason}${marksText(check.marks)}`, 'answer')]
        : []),
    ]),
  ];
}

function marksText(marks: readonly Mark[]): string {
  return marks.map(markText).join('');
}

/** What to read afterwards, each with its reason and address. */
export function readingBlocks({ reading, locale, mark }: ModuleMaterial, site: string): Block[] {
  const { module: t, punctuation } = messagesFor(locale);
  const { open, close, colon } = punctuation;
  return [
    heading(1, t.reading),
    list(
      reading.map((item) => `${item.title}${open}${item.kind}${close}${colon}${item.reason} ${site}${item.address}`),
      { mark },
    ),
  ];
}
