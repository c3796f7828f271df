import { messagesFor } from '../../i18n/messages.ts';
import { formatDate } from '../../library/period-text.ts';
import type { Lesson } from '../lesson.ts';
import { caseSlides } from './case-slides.ts';
import { layouts } from './geometry.ts';
import { fitLine } from './measure.ts';
import { closingSlides, openingSlides } from './module-slides.ts';
import { textSlides } from './paginate.ts';
import type { Deck, Line, Slide } from './slides.ts';

/** A case that has fewer minutes than this is told briefly. */
const leastMinutes = 20;

/** A lesson as slides: one idea on each, nothing overflowing, everything in full in the notes. */
export function makeDeck(lesson: Lesson): Deck {
  const { module, locale } = lesson;
  const reasons = new Map(module?.cases.map(({ id, reason }) => [id, reason]));
  return {
    locale,
    title: lesson.title,
    author: [lesson.unit, lesson.trainer].filter((part) => part !== '').join(' '),
    slides: [
      titleSlide(lesson),
      ...agendaSlides(lesson),
      ...(module ? openingSlides(module) : []),
      ...lesson.cases.flatMap((chosen, index) =>
        caseSlides(chosen, {
          number: index + 1,
          site: lesson.site,
          reason: reasons.get(chosen.material.id),
          brief: isBrief(lesson),
        }),
      ),
      ...(module ? closingSlides(module, lesson.site) : []),
      lastSlide(lesson),
    ],
  };
}

/** Whether cases are told briefly, with part of them in the notes only. */
function isBrief({ minutes, cases }: Lesson): boolean {
  return minutes / cases.length < leastMinutes;
}

function titleSlide(lesson: Lesson): Slide {
  const { sheet: t, punctuation } = messagesFor(lesson.locale);
  const place = layouts.title.title!;
  const below = layouts.title.texts[0]!;
  const title = fitLine(lesson.title, place, [place.size, 40, 36, 32, 28, 24, 20]);
  const details = [
    { label: t.unit, value: lesson.unit },
    { label: t.trainer, value: lesson.trainer },
    { label: t.date, value: lesson.date && formatDate(lesson.date, lesson.locale) },
    { label: t.audience, value: lesson.audience },
  ].filter(({ value }) => value !== '');
  const line = { width: below.width * 0.8, height: below.height / 4 };
  return {
    layout: 'title',
    title: title.text,
    ...(title.size !== place.size && { titleSize: title.size }),
    texts: [
      {
        lines: details.map(({ label, value }): Line => ({
          lead: `${label}${punctuation.colon}`,
          text: fitLine(value, line, [20]).text,
        })),
        size: 20,
      },
    ],
    notes: [lesson.title, ...details.map(({ label, value }) => `${label}${punctuation.colon}${value}`), t.markNote],
    footer: t.footer,
  };
}

function agendaSlides(lesson: Lesson): Slide[] {
  const { locale, cases, module } = lesson;
  const { sheet: t, module: words, punctuation } = messagesFor(locale);
  const { open, close } = punctuation;
  const numbered = cases.map(({ material }, index): Line => ({
    lead: `${t.caseNumber(index + 1)}  `,
    text: `${material.title}${open}${material.mark.grade ?? ''}${close}`,
  }));
  const lines: Line[] = module
    ? [
        { text: words.opening, tone: 'quiet' },
        ...numbered,
        ...[words.groupTask, words.debrief, words.checks].map((text): Line => ({ text, tone: 'quiet' })),
      ]
    : numbered;
  return textSlides(
    {
      title: t.agenda,
      continued: t.continued,
      footer: t.footer,
      notes: [t.markNote, ...(isBrief(lesson) ? [t.toldBriefly(leastMinutes)] : [])],
    },
    lines,
    [24, 22, 20, 18],
  );
}

function lastSlide({ locale }: Lesson): Slide {
  const { sheet: t, case: words } = messagesFor(locale);
  return {
    layout: 'section',
    title: t.thanks,
    texts: [{ lines: [{ text: words.recheck }], size: layouts.section.texts[0]!.size }],
    notes: [],
    footer: t.footer,
  };
}
