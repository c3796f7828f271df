import { describe, expect, it } from 'vitest';
import { body } from '../../../../src/pack/deck/geometry.ts';
import { heightOfAll } from '../../../../src/pack/deck/measure.ts';
import { divide, paginate, textSlides } from '../../../../src/pack/deck/paginate.ts';
import type { Line } from '../../../../src/pack/deck/slides.ts';

const frame = { title: '怎么做', continued: '（续）', footer: '〔x · E0〕', notes: ['全文'] };
const textOf = (lines: readonly Line[]) => lines.map(({ lead = '', text }) => `${lead}${text}`).join('');

describe('a passage on slides', () => {
  it('is large where there is little of it', () => {
    const [slide, ...others] = textSlides(frame, [{ text: '一句话。', bullet: true }]);
    expect(others).toEqual([]);
    expect(slide).toMatchObject({ layout: 'content', title: '怎么做', notes: ['全文'], texts: [{ size: 28 }] });
  });

  it('goes on under the same title, with the notes on the first slide only', () => {
    const lines = Array.from({ length: 25 }, (_, index) => ({ text: `${index}${'事'.repeat(40)}。`, bullet: true }));
    const slides = textSlides(frame, lines);
    expect(slides.length).toBeGreaterThan(2);
    expect(slides.map(({ title }) => title)).toEqual(['怎么做', ...slides.slice(1).map(() => '怎么做（续）')]);
    expect(slides.flatMap(({ notes }) => notes)).toEqual(['全文']);
    expect(slides.flatMap(({ texts }) => texts.flatMap((part) => part.lines))).toEqual(lines);
    for (const { texts } of slides) {
      expect(texts[0]!.size).toBeGreaterThanOrEqual(18);
      expect(heightOfAll(texts[0]!.lines, texts[0]!.size, body.width)).toBeLessThanOrEqual(body.height);
    }
  });

  it('keeps the ending of a title that has to be cut', () => {
    const slides = textSlides(
      { ...frame, title: '长'.repeat(300) },
      Array.from({ length: 25 }, () => ({ text: '事'.repeat(60) })),
    );
    expect(slides[1]!.title).toMatch(/…（续）$/);
    expect(slides[0]!.notes[0]).toBe('长'.repeat(300));
  });
});

describe('pages', () => {
  it('take a paragraph apart that is taller than one, between sentences, and lose nothing of it', () => {
    const text = `${'这是一句不短的话，说的是一件事。'.repeat(60)}`;
    const pages = paginate([{ lead: '要点：', text, bullet: true }], 22, body);
    expect(pages.length).toBeGreaterThan(1);
    expect(textOf(pages.flat())).toBe(`要点：${text}`);
    for (const page of pages.slice(0, -1)) expect(page.at(-1)!.text).toMatch(/。$/);
    for (const page of pages) expect(heightOfAll(page, 22, body.width)).toBeLessThanOrEqual(body.height);
  });

  it('cut a lead that is itself too long, and never a pair of surrogates', () => {
    const lead = '😀'.repeat(2000);
    const pages = paginate([{ lead, text: '完' }], 22, body);
    expect(textOf(pages.flat())).toBe(`${lead}完`);
    for (const { lead: part = '' } of pages.flat()) expect(part.isWellFormed()).toBe(true);
  });

  it('are as few as can be, and filled alike', () => {
    expect(divide([5, 5, 5, 5, 5], (height) => height, 20)).toEqual([
      [5, 5, 5],
      [5, 5],
    ]);
    expect(divide([30], (height) => height, 20)).toEqual([[30]]);
  });
});
