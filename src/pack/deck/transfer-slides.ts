import { messagesFor } from '../../i18n/messages.ts';
import type { CaseMaterial } from '../material.ts';
import { comparisonSlides, fitsBeside } from './columns.ts';
import { type Aside, aside, type Frames } from './parts.ts';
import type { Slide } from './slides.ts';

/**
 * What to keep beside what may change. What is needed beforehand stands beside where it does not suit if both are short and the
 * case is not told briefly, else in the notes.
 */
export function transferSlides({ transfer, locale }: CaseMaterial, frame: Frames, brief: boolean): (Slide | Aside)[] {
  const { sheet, case: t } = messagesFor(locale);
  const list = (name: keyof typeof transfer) => ({ heading: sheet[name], items: transfer[name] });
  const notesOf = (...names: (keyof typeof transfer)[]) =>
    names.flatMap((name) => [sheet[name], ...transfer[name].map((text) => `· ${text}`)]);
  const conditions = [list('preconditions'), list('notFor')] as const;
  return [
    ...comparisonSlides(frame(t.transfer, notesOf('keep', 'mayChange')), [list('keep'), list('mayChange')]),
    ...(!brief && fitsBeside(conditions)
      ? comparisonSlides(frame(t.transfer, notesOf('preconditions', 'notFor')), conditions)
      : [aside({ title: t.transfer, notes: notesOf('preconditions', 'notFor') })]),
    { notes: [t.recheck] },
  ];
}
