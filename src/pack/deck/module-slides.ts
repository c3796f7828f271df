import { messagesFor } from '../../i18n/messages.ts';
import { markText } from '../blocks.ts';
import type { ModuleMaterial } from '../material.ts';
import { footerOf } from './case-slides.ts';
import { body, layouts } from './geometry.ts';
import { heightOfAll } from './measure.ts';
import { textSlides } from './paginate.ts';
import { dense, type Frames, joinParts, oneSlide } from './parts.ts';
import { itemLines } from './section-slides.ts';
import { itemsOf } from './sentences.ts';
import type { Line, Slide } from './slides.ts';

/** What to decide and what to hand over share a slide even in these. */
const leastTask = 18;
/** Reasons for reading in smaller letters are left to the notes. */
const leastReading = 20;

function framesOf(module: ModuleMaterial): Frames {
  const footer = footerOf(module.mark, module.title);
  const { continued } = messagesFor(module.locale).sheet;
  return (title, notes = []) => ({ title, notes, footer, continued });
}

/** What stands before the cases: what people can do afterwards, and a slide for the opening, whose script would give its answers away. */
export function openingSlides(module: ModuleMaterial): Slide[] {
  const { module: t } = messagesFor(module.locale);
  const frame = framesOf(module);
  return [
    ...textSlides(frame(t.objectives, module.objectives), bullets(module.objectives), dense),
    scriptSlide(module, t.opening, [module.opening]),
  ];
}

/** A slide that names a part of the lesson; what the trainer says and does there is in the notes alone. */
function scriptSlide(module: ModuleMaterial, title: string, script: string[]): Slide {
  const { notes, footer } = framesOf(module)(title, script);
  const { size } = layouts.section.texts[0]!;
  return { layout: 'section', title, texts: [{ lines: [{ text: module.title }], size }], notes, footer };
}

/** What follows the cases: the task for groups, what to bring out, check questions each with its answer, what to read. */
export function closingSlides(module: ModuleMaterial, site: string): Slide[] {
  const { module: t, sheet, punctuation } = messagesFor(module.locale);
  const frame = framesOf(module);
  const { groupTask, debrief } = module;
  const task = (name: 'decision' | 'product') => ({
    title: `${t.groupTask}${punctuation.colon}${t[name]}`,
    lines: itemLines(groupTask[name]),
    notes: [groupTask[name]],
  });
  return [
    ...oneSlide(
      frame(`${t.groupTask}${punctuation.colon}${t.scene}`, [groupTask.scene]),
      itemLines(groupTask.scene),
      () => sheet.restOnSheet,
    ),
    ...joinParts(frame, [task('decision'), task('product')], { least: leastTask }),
    scriptSlide(module, t.debrief, debrief),
    ...module.checks.flatMap((_, index) => checkSlides(module, index)),
    ...readingSlides(module, frame, site),
  ];
}

function bullets(texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, bullet: true }));
}

/** What to read, with the reasons where they fit one slide; they and the addresses are in the notes. */
function readingSlides({ reading, locale }: ModuleMaterial, frame: Frames, site: string): Slide[] {
  const { module: t, punctuation } = messagesFor(locale);
  const { open, close, colon } = punctuation;
  const named = reading.map((item) => ({ ...item, name: `${item.title}${open}${item.kind}${close}` }));
  const notes = named.map(({ name, reason, address }) => `${name}${colon}${reason} ${site}${address}`);
  const full = named.map(({ name, reason }): Line => ({ lead: `${name}${colon}`, text: reason, bullet: true }));
  const fits = heightOfAll(full, leastReading, body.width) <= body.height;
  return textSlides(frame(t.reading, notes), fits ? full : bullets(named.map(({ name }) => name)), dense);
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
      dense,
    ),
    ...textSlides(
      frame(`${title} ${t.answer}`, [`${right}${reason}${marks.map(markText).join('')}`]),
      [
        { lead: right.trimEnd(), text: ` ${options[answer - 1] ?? ''}`, tone: 'accent' },
        ...itemsOf(reason).map((text): Line => ({ text, bullet: true })),
        { text: marks.map(markText).join(' '), tone: 'quiet' },
      ],
      dense,
    ),
  ];
}
