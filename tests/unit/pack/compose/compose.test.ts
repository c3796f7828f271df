import { describe, expect, it, test } from 'vitest';
import { messagesFor } from '../../../../src/i18n/messages.ts';
import { locales } from '../../../../src/locales.ts';
import type { Block, PackDocument } from '../../../../src/pack/blocks.ts';
import { briefRoom, composeBrief, measureBrief } from '../../../../src/pack/compose/brief.ts';
import { composeHandout } from '../../../../src/pack/compose/handout.ts';
import { composeLearnerSheet } from '../../../../src/pack/compose/learner-sheet.ts';
import { composeQuestionSheet } from '../../../../src/pack/compose/question-sheet.ts';
import { leaveOutSaid } from '../../../../src/pack/compose/said-again.ts';
import { composeTalk } from '../../../../src/pack/compose/talk.ts';
import { composeTrainerSheet } from '../../../../src/pack/compose/trainer-sheet.ts';
import type { Lesson } from '../../../../src/pack/lesson.ts';
import { caseParts } from '../../../../src/pack/pack.ts';
import { allCases, fragmentsOf, moduleLessons, sampleLesson, samplePack } from '../samples.ts';

const composers: Record<string, (lesson: Lesson) => PackDocument> = {
  handout: composeHandout,
  'learner sheet': composeLearnerSheet,
  'trainer sheet': composeTrainerSheet,
  talk: composeTalk,
  'question sheet': (lesson) => composeQuestionSheet(lesson, false),
  answers: (lesson) => composeQuestionSheet(lesson, true),
};
const each = Object.entries(composers).flatMap(([name, compose]) =>
  locales.flatMap((locale) =>
    [sampleLesson(locale), ...moduleLessons(locale)].map((lesson) => ({ name, locale, lesson, compose })),
  ),
);

/** What tells of a case, as against headings, labels and the trainer's own words. */
function unmarked(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.some((item) => !item.mark) ? [JSON.stringify(block)] : [];
    if (block.kind === 'paragraph') return block.role === 'body' && !block.mark ? [JSON.stringify(block)] : [];
    return block.kind === 'diagram' && !block.mark ? [JSON.stringify(block)] : [];
  });
}

describe('provenance travels', () => {
  test.each(each)('every passage of the $name carries its mark ($locale, $lesson.title)', ({ lesson, compose }) => {
    const own = new Set(lesson.cases.flatMap(({ note }) => note.split('\n')));
    const loose = unmarked(compose(lesson).blocks).filter(
      (text) => ![...own].some((line) => line && text.includes(JSON.stringify(line).slice(1, -1))),
    );
    expect(loose).toEqual([]);
  });

  test.each(each.filter(({ name }) => name !== 'question sheet'))(
    'every case of the $name ends with sources, grade, day and doubts ($locale, $lesson.title)',
    ({ lesson, compose }) => {
      const text = fragmentsOf(compose(lesson)).join('\n');
      for (const { material } of lesson.cases) {
        for (const { passage } of material.passages) expect(text).toContain(passage!.full);
        expect(text).toContain(material.gradeWhy);
        expect(text).toContain(material.checked);
        expect(text).toContain(material.citation);
        const [doubt] = material.sections.open.blocks;
        if (doubt?.kind === 'paragraph') expect(text).toContain(doubt.inlines[0]!.text!.trim());
      }
    },
  );

  test.each(each.filter(({ name }) => name === 'handout' || name === 'learner sheet'))(
    'the $name says of proposals that they were only proposed, and keeps doubtful figures ($locale, $lesson.title)',
    ({ lesson, compose }) => {
      const text = fragmentsOf(compose(lesson)).join('\n');
      for (const { material } of lesson.cases) {
        if (material.status === 'proposed') expect(text).toMatch(/只是建议|only recommends/);
        for (const { flag } of material.figures) if (flag) expect(text).toContain(flag);
      }
    },
  );
});

it('keeps a case that was left with no part: what it is, its status and its provenance', () => {
  const pack = samplePack('zh');
  for (const entry of pack.entries) entry.parts = [];
  const lesson = sampleLesson('zh', pack);
  const text = fragmentsOf(composeHandout(lesson)).join('\n');
  for (const { material } of lesson.cases) {
    expect(text).toContain(material.summary);
    expect(text).toContain(material.citation);
  }
});

test.each(caseParts.filter((part) => part !== 'model'))('leaves out the part %s when it is not chosen', (part) => {
  const pack = samplePack('zh', ['competitive-hiring-of-workers']);
  const all = fragmentsOf(composeHandout(sampleLesson('zh', pack))).length;
  pack.entries[0]!.parts = caseParts.filter((other) => other !== part);
  expect(fragmentsOf(composeHandout(sampleLesson('zh', pack))).length).toBeLessThan(all);
});

describe('who gets which sheet', () => {
  const lesson = moduleLessons('zh')[0]!;
  const notes = lesson.cases.flatMap(({ questions }) => questions.map(({ note }) => note));
  const reasons = lesson.module!.checks.map(({ reason }) => reason);

  it.each([
    ['learner sheet', false, false],
    ['question sheet', false, false],
    ['trainer sheet', true, true],
    ['answers', true, true],
  ])('%s: notes for the trainer %s, reasons of answers %s', (name, hasNotes, hasReasons) => {
    const text = fragmentsOf(composers[name]!(lesson)).join('\n');
    for (const note of notes) expect(text.includes(note)).toBe(hasNotes);
    for (const reason of reasons) expect(text.includes(reason)).toBe(hasReasons);
  });

  it('the trainer sheet has a plan of 45 and one of 90 minutes', () => {
    const plans = composeTrainerSheet(lesson).blocks.filter(
      (block) => block.kind === 'table' && block.head.length === 3,
    );
    const totals = plans.map((block) =>
      block.kind === 'table' ? block.rows.reduce((sum, [minutes]) => sum + Number(minutes), 0) : 0,
    );
    expect(totals).toEqual([45, 90]);
  });
});

test.each(locales)('a brief holds every doubtful and planned figure of its case (%s)', (locale) => {
  for (const material of allCases(locale)) {
    const text = fragmentsOf(composeBrief(material, '')).join('\n');
    for (const figure of material.figures)
      if (figure.flag !== undefined || figure.planned) expect(text).toContain(figure.label);
  }
});

test.each(locales)(
  'a brief says what is not known, in a paragraph or a list, and names each part only if it has one (%s)',
  (locale) => {
    for (const material of allCases(locale)) {
      const { blocks } = composeBrief(material, '');
      for (const block of blocks) if (block.kind === 'list') expect(block.items.length, material.id).toBeGreaterThan(0);
      const title = messagesFor(locale).sheet.unknown;
      const unknown = blocks.findIndex((block) => block.kind === 'paragraph' && block.inlines[0]?.text === title);
      expect(unknown >= 0, material.id).toBe(material.sections.open.blocks.length > 0);
    }
  },
);

test.each(locales)(
  'a long brief has fewer conditions than a short one, and hardly any is beyond its room (%s)',
  (locale) => {
    const lengths = allCases(locale).map((material) => measureBrief(composeBrief(material, '')));
    expect(lengths.filter((length) => length > briefRoom).length).toBeLessThan(lengths.length / 10);
  },
);

describe('a talk', () => {
  const spokenOf = ({ blocks }: PackDocument) =>
    fragmentsOf({ ...composeTalk(sampleLesson('zh')), details: [], blocks }).join('');

  test.each(locales)('of one case has no empty part and no more than three minutes hold (%s)', (locale) => {
    const { sheet } = messagesFor(locale);
    for (const { id } of allCases(locale)) {
      const pack = samplePack(locale, [id]);
      const { blocks } = composeTalk(sampleLesson(locale, { ...pack, entries: [{ ...pack.entries[0]!, note: '' }] }));
      const end = blocks.findIndex((block) => block.kind === 'heading' && block.text === sheet.provenance);
      const words = blocks.slice(0, end);
      const said = words.flatMap((block) =>
        block.kind === 'paragraph' ? [block.inlines.map(({ text = '' }) => text).join('')] : [],
      );
      expect(said, id).not.toContain(sheet.talkDoubts);
      expect(said, id).not.toContain(sheet.talkResults);
      const stated = said.map((text) => /^(?:本篇约|About )(\d+)/.exec(text)?.[1]).find((count) => count !== undefined);
      expect(Number(stated), id).toBeGreaterThan(100);
      expect(Number(stated), id).toBeLessThanOrEqual(locale === 'zh' ? 760 : 480);
    }
  });

  it('of several cases is one for each, on a page of its own, and says so', () => {
    const lesson = sampleLesson('zh');
    const document = composeTalk(lesson);
    const { sheet } = messagesFor('zh');
    expect(spokenOf(document)).toContain(sheet.talkEach(lesson.cases.length));
    const heads = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    expect(heads.map((head) => head.kind === 'heading' && head.newPage === true)).toEqual(
      lesson.cases.map((_, index) => index > 0),
    );
    expect(document.details.at(-1)!.value).toBe(sheet.minutesEach(3));
  });

  it('leaves out what was said before', () => {
    const said = '全区社区工作者由34人减到12人，其中公开招聘8人、留用4人。';
    expect(
      leaveOutSaid(['全区社区工作者由34人减到12人，其中公开招聘8人，留用4人。', '新队伍平均年龄38岁。'], said),
    ).toEqual(['新队伍平均年龄38岁。']);
  });
});

test.each(locales)('a sheet of questions without answers has none, whatever it is made from (%s)', (locale) => {
  for (const lesson of [sampleLesson(locale), ...moduleLessons(locale)]) {
    const text = fragmentsOf(composeQuestionSheet(lesson, false)).join('\n');
    const { checks = [] } = lesson.module ?? {};
    for (const { reason } of checks) expect(text).not.toContain(reason);
    for (const { material, questions } of lesson.cases) {
      for (const { note } of questions) expect(text).not.toContain(note);
      for (const point of material.teaching.keyPoints) expect(text).not.toContain(point);
    }
    expect(text).not.toContain(messagesFor(locale).sheet.right('B').trim());
    expect(text).not.toContain(messagesFor(locale).sheet.noChecks);
    for (const { options } of checks) for (const option of options) expect(text).toContain(option);
  }
});
