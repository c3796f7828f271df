import { describe, expect, it } from 'vitest';
import { type Block, heading, type PackDocument, paragraph } from '../../../../../src/pack/blocks.ts';
import { writeDocx } from '../../../../../src/pack/formats/docx/docx.ts';
import { breakLines } from '../../../../../src/pack/formats/docx/line-breaks.ts';
import { partOf } from './word-parts.ts';

const em = 200;
const lines = (text: string, ems: number, fullQuotes = true) =>
  breakLines([{ text, em, spread: 1 }], ems * em, 0, fullQuotes).length;

describe('breaking lines', () => {
  it('puts as many Chinese characters on a line as it is wide', () => {
    expect([lines('字'.repeat(10), 10), lines('字'.repeat(11), 10)]).toEqual([1, 2]);
  });

  it('lets a full stop hang over the margin and keeps a bracket with its word', () => {
    expect(lines(`${'字'.repeat(10)}。`, 10)).toBe(1);
    expect(lines(`${'字'.repeat(9)}（字`, 10)).toBe(2);
    // The bracket takes the character before it along to the second line.
    expect(lines(`${'字'.repeat(10)}）${'字'.repeat(8)}`, 10)).toBe(2);
    expect(lines(`${'字'.repeat(10)}）${'字'.repeat(9)}`, 10)).toBe(3);
  });

  it('breaks English between words and within one only if it is longer than a line', () => {
    expect(lines('word word', 3)).toBe(2);
    expect(lines('w'.repeat(100), 10)).toBe(8);
  });

  it('goes on to the next line at a line end', () => {
    expect(lines('a\nb\n\nc', 10)).toBe(4);
  });

  it('tells in which line a footnote is called', () => {
    const pieces = [
      { text: '字'.repeat(12), em, spread: 1 },
      { text: '', em, spread: 1, note: 7 },
    ];
    expect(breakLines(pieces, 10 * em, 0, true)).toEqual([[], [7]]);
  });
});

describe('pages in the table of contents', () => {
  const pagesOf = async (blocks: Block[], change: Partial<PackDocument> = {}) => {
    const document: PackDocument = {
      locale: 'zh',
      title: '题',
      details: [],
      contents: true,
      blocks,
      footer: '',
      ...change,
    };
    const xml = partOf(await writeDocx(document, 'official'), 'document');
    return [...xml.matchAll(/<w:t [^>]*>(\d+)<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="end"/g)].map(([, page]) =>
      Number(page),
    );
  };
  // The text of the official page is 12 757 high and a line 570: 22 lines, one of which is the heading.
  const body = (count: number) => Array.from({ length: count }, () => paragraph('一行'));

  it('counts what fits on a page', async () => {
    const pages = async (count: number) =>
      pagesOf([heading(1, '甲', true), ...body(count), heading(1, '乙'), ...body(1)]);
    expect(await pages(20)).toEqual([2, 3]);
    expect(await pages(5)).toEqual([2, 2]);
    expect(await pages(19)).toEqual([2, 2]);
    expect(await pages(43)).toEqual([2, 4]);
  });

  it('starts a page where one is asked for', async () => {
    expect(await pagesOf([heading(1, '甲', true), heading(1, '乙', true), heading(1, '丙', true)])).toEqual([2, 3, 4]);
  });

  it('leaves room for footnotes', async () => {
    const noted = Array.from({ length: 20 }, (): Block => ({
      kind: 'paragraph',
      role: 'body',
      inlines: [{ text: '一行' }, { passage: { short: '出处', full: '出处' } }],
    }));
    expect(await pagesOf([heading(1, '甲', true), ...body(18), heading(1, '乙')])).toEqual([2, 2]);
    expect(await pagesOf([heading(1, '甲', true), ...noted.slice(0, 18), heading(1, '乙')])).toEqual([2, 3]);
  });

  it('carries a long table over pages', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [String(index), '一行']);
    const pages = await pagesOf([
      heading(1, '甲', true),
      { kind: 'table', head: ['号', '文'], rows },
      heading(1, '乙'),
    ]);
    // A row is 450 high: 27 rows on the first page, 28 with the head on each other.
    expect(pages).toEqual([2, 4]);
  });
});
