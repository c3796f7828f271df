import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/locales.ts';
import { messagesFor } from '../../../../src/i18n/messages.ts';
import { inlineText, markText } from '../../../../src/pack/blocks.ts';
import { makeDeck } from '../../../../src/pack/deck/deck.ts';
import { body, layouts } from '../../../../src/pack/deck/geometry.ts';
import { heightOfAll } from '../../../../src/pack/deck/measure.ts';
import type { Deck, Slide } from '../../../../src/pack/deck/slides.ts';
import type { Lesson } from '../../../../src/pack/lesson.ts';
import { findMissingFragment } from '../ordered-text.ts';
import { allCases, moduleLessons, sampleLesson, samplePack } from '../samples.ts';

const lessons = locales.flatMap((locale) => [
  { name: `${locale} cases`, lesson: sampleLesson(locale) },
  { name: `${locale} module`, lesson: moduleLessons(locale)[0]! },
]);

/** All that a slide says, notes last. */
function textOf(slide: Slide): string {
  const lines = [
    ...slide.texts.flatMap((part) => part.lines),
    ...(slide.table?.rows.flat(2) ?? []),
    ...(slide.drawing?.shapes.flatMap((shape) => shape.lines) ?? []),
  ];
  const chart = slide.chart?.series.flatMap(({ points }) => points.map(({ label }) => label)) ?? [];
  return [slide.title, ...lines.map(({ lead = '', text }) => `${lead}${text}`), ...chart, ...slide.notes].join('\n');
}

const whole = (deck: Deck) => deck.slides.map(textOf).join('\n');

describe.each(lessons)('the slides of $name', ({ lesson }) => {
  const deck = makeDeck(lesson);

  it('have nothing that is taller than its place', () => {
    for (const slide of deck.slides) {
      slide.texts.forEach((part, index) => {
        const place = layouts[slide.layout].texts[index]!;
        expect(heightOfAll(part.lines, part.size, place.width), slide.title).toBeLessThanOrEqual(
          place.height + part.size,
        );
        expect(part.size).toBeGreaterThanOrEqual(18);
      });
      const rows = slide.table?.heights.reduce((sum, height) => sum + height, 0) ?? 0;
      expect(rows, slide.title).toBeLessThanOrEqual(body.height);
    }
  });

  it('have every case in full, in order: its claims with their places, its doubts, its sources', () => {
    const notes = deck.slides.flatMap((slide) => slide.notes).join('\n');
    for (const { material, questions } of lesson.cases) {
      const section = (name: keyof typeof material.sections) =>
        material.sections[name].blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? block.inlines.map((inline) => inline.text ?? inline.passage.full)
            : block.kind === 'list'
              ? block.items.map((item) => inlineText(item.inlines))
              : [],
        );
      const wanted = [
        material.question,
        material.summary,
        ...section('background'),
        ...section('practice'),
        ...section('results'),
        ...section('difficulties'),
        ...section('lessons'),
        material.teaching.decision,
        ...questions.flatMap(({ ask, note }) => [ask, note]),
        ...material.teaching.keyPoints,
        ...section('open'),
        ...material.passages.flatMap(({ text, passage }) => [text, passage!.full]),
        material.gradeText,
        material.gradeWhy,
        material.checked,
        material.citation,
      ];
      expect(findMissingFragment(wanted, notes)).toBeUndefined();
      for (const figure of material.figures) {
        expect(notes).toContain(figure.printed);
        expect(notes).toContain(figure.flag ?? '');
      }
    }
  });

  it('carry the mark of their case at the foot', () => {
    for (const { material } of lesson.cases) {
      const own = deck.slides.filter(({ footer }) => footer.startsWith(markText(material.mark)));
      expect(own[0]!.title).toBe(material.question);
      expect(own.length).toBeGreaterThan(5);
      for (const { layout, above } of own) if (layout !== 'section') expect(above).toMatch(/^(案例|Case )\d/);
    }
    const marked = deck.slides.filter(({ footer }) => footer.startsWith('〔'));
    expect(marked.length).toBeGreaterThan(deck.slides.length - 6);
  });

  it('give each question a slide of its own, with its minutes', () => {
    const t = messagesFor(lesson.locale).sheet;
    const wanted = lesson.cases.flatMap(({ questions }) => questions.map(({ minutes }) => t.questionOf(minutes)));
    const titles = deck.slides.filter(
      ({ title }) => title.startsWith(`${t.questions} `) && !title.includes(t.continued),
    );
    expect(titles.map(({ title }) => title.slice(title.search(/[（ ][（(]?\d+(?:分钟| minutes)/)))).toHaveLength(
      wanted.length,
    );
    titles.forEach(({ title }, index) => expect(title.endsWith(wanted[index]!)).toBe(true));
  });
});

describe('a deck', () => {
  const lesson = sampleLesson('zh');
  const titles = (change: Partial<Lesson['cases'][number]>) =>
    makeDeck({ ...lesson, cases: [{ ...lesson.cases[0]!, ...change }] }).slides.map(({ title }) => title);

  it('leaves out the parts that were not chosen, and always has the note of provenance', () => {
    const t = messagesFor('zh');
    // Passages that share a slide share its title.
    const all = titles({}).flatMap((title) => title.split(' · '));
    const none = titles({ parts: new Set() }).flatMap((title) => title.split(' · '));
    for (const title of [t.sheet.steps, t.sheet.problem, t.case.transfer, t.case.decision, t.case.keyPoints]) {
      expect(all).toContain(title);
      expect(none).not.toContain(title);
    }
    for (const title of [t.sheet.provenance, lesson.cases[0]!.material.sections.open.heading])
      expect(none).toContain(title);
  });

  it('says of a practice that was only proposed that it was, on its first slides', () => {
    const { proposed } = messagesFor('zh').sheet;
    const deck = makeDeck(sampleLesson('zh', samplePack('zh', ['volunteer-time-bank'])));
    const own = deck.slides.filter(({ footer }) => footer.includes('volunteer-time-bank'));
    for (const slide of own.slice(0, 2)) expect(JSON.stringify(slide.texts)).toContain(proposed);
    expect(JSON.stringify(deck.slides[1]!.texts)).toContain('仅为建议');
    const done = makeDeck(sampleLesson('zh', samplePack('zh', ['pioneer-points'])));
    expect(whole(done)).not.toContain(proposed);
  });

  it('shows each figure in a chart or a table, and doubtful ones with the reason', () => {
    const { material } = lesson.cases[0]!;
    const deck = makeDeck({ ...lesson, cases: [lesson.cases[0]!] });
    const shown = deck.slides
      .map((slide) => textOf({ ...slide, notes: [] }) + (slide.chart?.categories.join() ?? ''))
      .join();
    expect(material.figures.some(({ flag }) => flag !== undefined)).toBe(true);
    for (const { label, value, flag } of material.figures) {
      expect(shown).toContain(label);
      expect(shown).toContain(value);
      expect(shown).toContain(flag ?? '');
    }
  });

  it('has a trainer’s note of any length in the notes, and a short one on a slide as well', () => {
    const long = `甲${'字'.repeat(99_998)}乙`;
    const deck = makeDeck({ ...lesson, cases: [{ ...lesson.cases[0]!, note: long }] });
    expect(deck.slides.flatMap(({ notes }) => notes)).toContain(long);
    expect(titles({ note: long })).not.toContain(messagesFor('zh').sheet.note);
    expect(titles({ note: '先问大家。' })).toContain(messagesFor('zh').sheet.note);
  });

  it('shows the answer to a check question on the slide after it', () => {
    const module = moduleLessons('en')[0]!;
    const t = messagesFor('en');
    const { slides } = makeDeck(module);
    const title = `${t.sheet.checks} 1/${module.module!.checks.length}`;
    const asked = slides.findIndex((slide) => slide.title === title);
    expect(JSON.stringify(slides[asked]!.texts)).not.toContain(module.module!.checks[0]!.reason.slice(0, 40));
    const next = slides.findIndex((slide) => slide.title === `${title} ${t.module.answer}`);
    expect(slides.slice(asked + 1, next).every((slide) => slide.title === `${title}${t.sheet.continued}`)).toBe(true);
    const { options, answer } = module.module!.checks[0]!;
    expect(JSON.stringify(slides[next]!.texts)).toContain(options[answer - 1]!.slice(0, 40));
  });

  it('has all of a module in the notes, in order', () => {
    const { module, ...rest } = moduleLessons('zh')[0]!;
    const { opening, groupTask, debrief, checks, reading, objectives } = module!;
    const notes = makeDeck({ ...rest, module: module! }).slides.flatMap((slide) => slide.notes);
    const wanted = [
      ...objectives,
      opening,
      ...module!.cases.map(({ reason }) => reason),
      ...[groupTask.scene, groupTask.decision, groupTask.product],
      ...debrief,
      ...checks.flatMap(({ ask, options, reason }) => [ask, ...options, reason]),
      ...reading.flatMap(({ title, reason }) => [title, reason]),
    ];
    expect(findMissingFragment(wanted, notes.join('\n'))).toBeUndefined();
  });

  it('is of a size that can be taught: each module and each case alone', () => {
    for (const locale of locales) {
      const modules = moduleLessons(locale).map((module) => makeDeck(module).slides.length);
      expect(Math.max(...modules)).toBeLessThanOrEqual(100);
      expect(modules.reduce((sum, length) => sum + length) / modules.length).toBeLessThanOrEqual(85);
      const alone = allCases(locale).map(({ id }) => {
        const pack = samplePack(locale, [id]);
        return makeDeck(
          sampleLesson(locale, { ...pack, entries: pack.entries.map((entry) => ({ ...entry, note: '' })) }),
        );
      });
      const lengths = alone.map((deck) => deck.slides.length - 3).toSorted((a, b) => a - b);
      expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(15);
    }
  });

  it('does not show the script of the opening and of the debriefing, and has it in the notes', () => {
    const lesson = moduleLessons('zh')[0]!;
    const { opening, debrief } = lesson.module!;
    const words = messagesFor('zh').module;
    for (const [name, script] of [
      [words.opening, [opening]],
      [words.debrief, debrief],
    ] as const) {
      const slide = makeDeck(lesson).slides.find(({ title }) => title === name)!;
      for (const text of script) expect(JSON.stringify(slide.texts)).not.toContain(text.slice(0, 10));
      expect(slide.notes).toEqual(script);
    }
  });

  it('tells a case that has little time more briefly, with all of it in the notes', () => {
    const one = { ...lesson, cases: [lesson.cases[3]!] };
    const [roomy, brief] = [makeDeck({ ...one, minutes: 90 }), makeDeck({ ...one, minutes: 15 })];
    expect(brief!.slides.length).toBeLessThan(roomy!.slides.length);
    const notesOf = ({ slides }: Deck) => slides.flatMap(({ notes }) => notes);
    const told = new Set(notesOf(brief!));
    expect(notesOf(roomy!).filter((note) => !told.has(note))).toEqual([]);
  });

  it('has needs, conditions and figures in the notes even where no slide shows them', () => {
    for (const locale of locales) {
      for (const { material } of moduleLessons(locale).flatMap(({ cases }) => cases)) {
        const pack = samplePack(locale, [material.id]);
        const deck = makeDeck({ ...sampleLesson(locale, pack), minutes: 15 });
        const notes = deck.slides.flatMap((slide) => slide.notes).join('\n');
        const { transfer, needs, burden, figures, sections } = material;
        for (const { text } of [...needs, ...burden]) expect(notes).toContain(text);
        for (const text of Object.values(transfer).flat()) expect(notes).toContain(text);
        for (const { printed, passage } of figures)
          expect([notes.includes(printed), notes.includes(passage.full)]).toEqual([true, true]);
        expect(
          findMissingFragment(
            sections.lessons.blocks.flatMap((block) =>
              block.kind === 'paragraph' ? block.inlines.flatMap(({ text }) => (text === undefined ? [] : [text])) : [],
            ),
            notes,
          ),
        ).toBeUndefined();
        const shown = deck.slides
          .map((slide) => textOf({ ...slide, notes: [] }) + (slide.chart?.categories.join() ?? ''))
          .join('\n');
        for (const { label, flag, planned } of figures)
          if (planned || flag !== undefined) expect(shown).toContain(label);
      }
    }
  });

  it('cuts a title that no slide can hold, and has it in full in the notes', () => {
    const title = '题'.repeat(500);
    const [first] = makeDeck({ ...lesson, title }).slides;
    expect(first!.title.length).toBeLessThan(500);
    expect(first!.notes).toContain(title);
  });
});
