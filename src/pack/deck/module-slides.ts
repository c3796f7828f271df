import { messagesFor } from '../../i18n/messages.ts';
import { markText } from '../blocks.ts';
import type { ModuleMaterial } from '../material.ts';
import { footerOf } from './case-slides.ts';
import { body } from './geometry.ts';
import { heightOfAll } from './measure.ts';
import { type Frame, textSlides } from './paginate.ts';
import { itemLines } from './section-slides.ts';
import { itemsOf } from './sentences.ts';
import type { Line, Slide } from './slides.ts';

const questionSizes = [24, 22, 20, 18];

function framesOf(module: ModuleMaterial): (title: string, notes?: string[]) => Frame {
  const footer = footerOf(module.mark, module.title);
  const { continued } = messagesFor(module.locale).sheet;
  return (title, notes = []) => ({ title, notes, footer, continued });
}

/** What stands before the cases: what people can do afterwards, and how to open. */
export function openingSlides(module: ModuleMaterial): Slide[] {
  const t = messagesFor(module.locale).module;
  const frame = framesOf(module);
  return [
    ...textSlides(
      frame(t.objectives, module.objectives),
      module.objectives.map((text) => ({ text, bullet: true })),
    ),
    ...textSlides(frame(t.opening, [module.opening]), itemLines(module.opening)),
  ];
}

/** What follows the cases: the task for groups, what to bring out, check questions each with its answer, what to read. */
export function closingSlides(module: ModuleMaterial, site: string): Slide[] {
  const { module: t, punctuation } = messagesFor(module.locale);
  const frame = framesOf(module);
  const { open, close, colon } = punctuation;
  const task = (['scene', 'decision', 'product'] as const).flatMap((name) =>
    textSlides(frame(`${t.groupTask}${colon}${t[name]}`, [module.groupTask[name]]), itemLines(module.groupTask[name])),
  );
  const reading = module.reading.map(({ title, kind, reason }): Line => ({
    lead: `${title}${open}${kind}${close}${colon}`,
    text: reason,
    bullet: true,
  }));
  const addresses = module.reading.map(
    ({ title, kind, reason, address }) => `${title}${open}${kind}${close}${colon}${reason} ${site}${address}`,
  );
  return [
    ...task,
    ...debriefSlides(module),
    ...module.checks.flatMap((_, index) => checkSlides(module, index)),
    ...textSlides(frame(t.reading, addresses), reading),
  ];
}

/** Points together where they are short, else each on a slide of its own. */
function debriefSlides(module: ModuleMaterial): Slide[] {
  const t = messagesFor(module.locale).module;
  const frame = framesOf(module);
  const lines = module.debrief.map((text): Line => ({ text, bullet: true }));
  if (heightOfAll(lines, 24, body.width) <= body.height) return textSlides(frame(t.debrief, module.debrief), lines);
  return module.debrief.flatMap((text, index) =>
    textSlides(frame(`${t.debrief} ${index + 1}/${module.debrief.length}`, [text]), itemLines(text)),
  );
}

function checkSlides(module: ModuleMaterial, index: number): Slide[] {
  const { sheet, module: t } = messagesFor(module.locale);
  const frame = framesOf(module);
  const { ask, options, answer, reason, marks } = module.checks[index]!;
  const title = `${sheet.checks} ${index + 1}/${module.checks.length}`;
  const letter = (position: number) => sheet.options[position] ?? String(position + 1);
  const choices = options.map((text, position): Line => ({ lead: `${letter(position)}. `, text }));
  const right = sheet.right(letter(answer - 1));
  return [
    ...textSlides(
      frame(title, [ask, ...options.map((text, position) => `${letter(position)}. ${text}`)]),
      [{ lead: ask, text: '' }, ...choices],
      questionSizes,
    ),
    ...textSlides(frame(`${title} ${t.answer}`, [`${right}${reason}${marks.map(markText).join('')}`]), [
      { lead: right.trimEnd(), text: ` ${options[answer - 1] ?? ''}`, tone: 'accent' },
      ...itemsOf(reason).map((text): Line => ({ text, bullet: true })),
      { text: marks.map(markText).join(' '), tone: 'quiet' },
    ]),
  ];
}
