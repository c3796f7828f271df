import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { list, type PackDocument, paragraph } from '../../../../../src/pack/blocks.ts';
import { composeHandout } from '../../../../../src/pack/compose/handout.ts';
import { writeDocx } from '../../../../../src/pack/formats/docx/docx.ts';
import { findMissingFragment } from '../../ordered-text.ts';
import { findFaults } from '../../package-closure.ts';
import { readXml } from '../../read-xml.ts';
import { sampleLesson } from '../../samples.ts';
import { sequences } from './sequences.ts';
import { bodyFragments, footnoteFragments, partOf, textOf } from './word-parts.ts';

const editions = (['zh', 'en'] as const).flatMap((locale) =>
  (['lecture', 'official'] as const).map((preset) => ({ locale, preset })),
);
const files = await Promise.all(
  editions.map(async ({ locale, preset }) => {
    const document = composeHandout(sampleLesson(locale));
    return { name: `${locale} ${preset}`, document, bytes: await writeDocx(document, preset) };
  }),
);

function small(change: Partial<PackDocument> = {}): PackDocument {
  return {
    locale: 'zh',
    title: '题目',
    details: [],
    contents: false,
    blocks: [paragraph('正文')],
    footer: '页脚',
    ...change,
  };
}

describe.each(files)('a handout in Word, $name', ({ document, bytes }) => {
  it('has every text of the document, in order', () => {
    const text = textOf(partOf(bytes, 'document').replace(/<w:sdt>[^]*?<\/w:sdt>/, ''));
    expect(findMissingFragment(bodyFragments(document), text)).toBeUndefined();
  });

  it('has a footnote for every passage, in order', () => {
    const wanted = footnoteFragments(document);
    expect(wanted.length).toBeGreaterThan(10);
    expect(findMissingFragment(wanted, textOf(partOf(bytes, 'footnotes')))).toBeUndefined();
    const calls = [...partOf(bytes, 'document').matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) =>
      Number(id),
    );
    expect(calls).toEqual(wanted.map((_, index) => index + 1));
  });

  it('is a package without faults', () => {
    expect(findFaults(bytes)).toEqual([]);
  });

  it('has the children of each element in the order that Word demands', () => {
    for (const part of ['document', 'styles', 'footnotes', 'settings', 'numbering', 'footer1']) {
      for (const { name, children } of readXml(partOf(bytes, part)).elements) {
        const order = sequences[name];
        if (!order) continue;
        const places = children.map((child) => order.indexOf(child));
        expect(places, `${part}: ${name} holds ${children.join(' ')}`).toEqual(
          [...places].sort((one, other) => one - other),
        );
        expect(places, `${part}: ${name} holds ${children.join(' ')}`).not.toContain(-1);
      }
    }
  });

  it('ends each cell with a paragraph and lets one follow each table', () => {
    for (const { name, children } of readXml(partOf(bytes, 'document')).elements) {
      if (name === 'w:tc') expect(children.at(-1)).toBe('w:p');
      if (name === 'w:tbl') expect(children.filter((child) => child === 'w:tr').length).toBeGreaterThan(0);
      if (name !== 'w:body') continue;
      const followers = children.flatMap((child, index) => (child === 'w:tbl' ? [children[index + 1]] : []));
      expect(followers.length).toBeGreaterThan(0);
      expect(new Set(followers)).toEqual(new Set(['w:p']));
    }
  });

  it('repeats heads of tables and keeps rows whole', () => {
    const rows = readXml(partOf(bytes, 'document')).elements.filter(({ name }) => name === 'w:trPr');
    expect(rows.every(({ children }) => children.includes('w:cantSplit'))).toBe(true);
    expect(rows.some(({ children }) => children.includes('w:tblHeader'))).toBe(true);
  });

  it('has contents that read at once: each heading with a page, pages in order, nothing to update', () => {
    const xml = partOf(bytes, 'document');
    const contents = /<w:sdt>[^]*?<\/w:sdt>/.exec(xml)![0];
    const pages = [...contents.matchAll(/<w:t [^>]*>(\d+)<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="end"/g)].map(
      ([, page]) => Number(page),
    );
    const headings = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    expect(pages).toHaveLength(headings.length);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect(pages[0]).toBeGreaterThan(1);
    expect(xml).not.toMatch(/w:dirty="(true|1)"/);
    expect(partOf(bytes, 'settings')).not.toContain('updateFields');
    // A paragraph of its own after the last entry could stand alone on a page.
    expect(contents).toMatch(
      /<w:fldChar w:fldCharType="end"\/><\/w:r><\/w:hyperlink><w:r><w:fldChar w:fldCharType="end"\/><\/w:r><\/w:p><\/w:sdtContent>/,
    );
  });
});

describe('a Word file', () => {
  it('is the same whenever it is written', async () => {
    const document = composeHandout(sampleLesson('zh'));
    expect(Buffer.from(await writeDocx(document, 'lecture')).equals(Buffer.from(files[0]!.bytes))).toBe(true);
  });

  it('has hostile text whole and as text', async () => {
    const hostile = [
      `${'长'.repeat(99_999)}。`,
      '<script>alert(1)</script>',
      ']]> & "quotes"',
      'w'.repeat(3000),
      '=1+1',
      'a\tb\nc',
    ];
    const document = small({
      title: hostile[1]!,
      footer: hostile[2]!,
      blocks: [
        ...hostile.map((text) => paragraph(text)),
        list(hostile),
        { kind: 'table', head: hostile, rows: [hostile] },
      ],
    });
    const bytes = await writeDocx(document, 'lecture');
    expect(findFaults(bytes)).toEqual([]);
    expect(findMissingFragment(bodyFragments(document), textOf(partOf(bytes, 'document')))).toBeUndefined();
    expect(textOf(partOf(bytes, 'footer1'))).toContain(hostile[2]);
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml']!)).toContain('&lt;script&gt;');
  });

  it('has the page of GB/T 9704 in the official layout', async () => {
    const bytes = await writeDocx(small(), 'official');
    const margins = readXml(partOf(bytes, 'document')).elements.find(({ name }) => name === 'w:pgMar')!.attributes;
    const millimetres = (name: string) => Math.round((Number(margins[`w:${name}`]) / 1440) * 25.4);
    expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([37, 35, 28, 26]);
    expect(partOf(bytes, 'styles')).toContain('仿宋_GB2312');
    expect(partOf(bytes, 'fontTable')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(partOf(bytes, 'settings')).toContain('<w:evenAndOddHeaders/>');
    expect(textOf(partOf(bytes, 'footer1'))).toMatch(/—\s+—/);
  });

  it('sets quotation marks of Chinese text in the Chinese font, and those of English text not', async () => {
    const quoted = [paragraph('“…”')];
    const hint = '<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">“…”';
    expect(partOf(await writeDocx(small({ blocks: quoted }), 'lecture'), 'document')).toContain(hint);
    expect(partOf(await writeDocx(small({ locale: 'en', blocks: quoted }), 'lecture'), 'document')).not.toContain(hint);
  });

  it('indents Chinese paragraphs by two characters and English ones not', async () => {
    expect(partOf(await writeDocx(small(), 'official'), 'styles')).toContain('w:firstLineChars="200"');
    expect(partOf(await writeDocx(small({ locale: 'en' }), 'official'), 'styles')).not.toMatch(
      /firstLine(Chars)?="[1-9]/,
    );
  });

  it('says of a group without items that the source does not list them', async () => {
    const groups = [
      { numeral: '三', name: '三级', count: 3, items: ['甲', '乙', '丙'] },
      { numeral: '四', name: '四项', count: 4, unknown: '只有总数' },
      { numeral: '五', name: '五个', count: 5 },
    ];
    const bytes = await writeDocx(
      small({ blocks: [{ kind: 'diagram', name: '三四五', remarks: ['本库所拟'], groups }] }),
      'lecture',
    );
    const wanted = [
      '三四五',
      '三',
      '三级',
      '甲',
      '乙',
      '丙',
      '四项',
      '材料没有列出',
      '只有总数',
      '五个',
      '材料没有列出',
      '本库所拟',
    ];
    expect(findMissingFragment(wanted, textOf(partOf(bytes, 'document')))).toBeUndefined();
  });

  it('starts each ordered list at one', async () => {
    const lists = [list(['一', '二'], { ordered: true }), paragraph('间'), list(['一'], { ordered: true })];
    const bytes = await writeDocx(small({ blocks: lists }), 'lecture');
    const numbers = [...partOf(bytes, 'document').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
  });

  it('gives as many ruled lines as are asked for, and none for none', async () => {
    const rows = async (count: number) =>
      partOf(await writeDocx(small({ blocks: [{ kind: 'lines', count }] }), 'lecture'), 'document').match(/<w:tr>/g)
        ?.length ?? 0;
    expect([await rows(5), await rows(0)]).toEqual([5, 0]);
  });
});
