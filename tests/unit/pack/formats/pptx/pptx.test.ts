import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../../src/locales.ts';
import { makeDeck } from '../../../../../src/pack/deck/deck.ts';
import type { Deck, Slide } from '../../../../../src/pack/deck/slides.ts';
import { writePptx } from '../../../../../src/pack/formats/pptx/pptx.ts';
import { findMissingFragment } from '../../ordered-text.ts';
import { findFaults } from '../../package-closure.ts';
import { decode, readXml } from '../../read-xml.ts';
import { moduleLessons, sampleLesson } from '../../samples.ts';
import { findDisorder } from './sequences.ts';

const decks = locales.flatMap((locale) => [
  { name: `${locale} cases`, deck: makeDeck(sampleLesson(locale)) },
  ...moduleLessons(locale)
    .slice(0, 1)
    .map((lesson) => ({ name: `${locale} module`, deck: makeDeck(lesson) })),
]);
const files = decks.map(({ name, deck }) => ({ name, deck, bytes: writePptx(deck) }));

/** Parts of XML by their path. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'));
  return new Map(parts.map(([path, content]) => [path, strFromU8(content)]));
}

/** The text of a part, each paragraph on a line. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>|<c:v>([^<]*)<\/c:v>/g)]
    .map(([, text, value]) => decode(text ?? value ?? '\n'))
    .join('');
}

/** What a slide must show, in the order in which the file has it. */
function shownOn(slide: Slide): string[] {
  const lines = slide.texts.flatMap((part) => part.lines.flatMap(({ lead = '', text }) => [lead, text]));
  const table = slide.table
    ? [...slide.table.head, ...slide.table.rows.flat(2).flatMap(({ lead = '', text }) => [lead, text])]
    : [];
  const drawing = slide.drawing?.shapes.flatMap((shape) => shape.lines.flatMap(({ lead = '', text }) => [lead, text]));
  return [slide.above ?? '', slide.title, ...lines, ...table, slide.footer, ...(drawing ?? [])];
}

// What XML cannot hold is left out of the file, and out of the comparison.
const printable = (text: string) =>
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu, '');

describe.each(files)('a deck of $name', ({ deck, bytes }) => {
  const parts = partsOf(bytes);
  const slide = (index: number) => parts.get(`ppt/slides/slide${index + 1}.xml`)!;

  it('is a package without faults', () => {
    expect(findFaults(bytes)).toEqual([]);
  });

  it('has the children of each element in the order that PowerPoint demands', () => {
    const disorder = [...parts].flatMap(([path, xml]) =>
      readXml(xml).elements.flatMap(({ name, children }) => {
        const found = findDisorder(name, children);
        return found === undefined ? [] : [`${path}: ${found}`];
      }),
    );
    expect(disorder).toEqual([]);
  });

  it('shows every text of every slide, in order', () => {
    deck.slides.forEach((data, index) => {
      expect(findMissingFragment(shownOn(data).map(printable), textOf(slide(index)))).toBeUndefined();
    });
  });

  it('has all notes in full', () => {
    deck.slides.forEach((data, index) => {
      const notes = parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`);
      expect(notes === undefined).toBe(data.notes.length === 0);
      expect(findMissingFragment(data.notes.map(printable), textOf(notes ?? ''))).toBeUndefined();
    });
  });

  it('fills placeholders that its layouts have, and each only once', () => {
    deck.slides.forEach((_, index) => {
      const layout = /slideLayout\d+\.xml/.exec(parts.get(`ppt/slides/_rels/slide${index + 1}.xml.rels`)!)![0];
      const offered = placeholdersOf(parts.get(`ppt/slideLayouts/${layout}`)!);
      const used = placeholdersOf(slide(index));
      expect(used.filter((holder) => !offered.includes(holder))).toEqual([]);
      expect(new Set(used).size).toBe(used.length);
    });
  });

  it('takes all faces and colours from the theme', () => {
    for (const [path, xml] of parts) {
      if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|charts)\//.test(path)) continue;
      expect(xml, path).not.toMatch(/srgbClr|sysClr|prstClr/);
      const faces = [...xml.matchAll(/<a:(?:latin|ea|cs) typeface="([^"]*)"/g)].map(([, face]) => face!);
      expect(faces.filter((face) => !face.startsWith('+'))).toEqual([]);
    }
  });

  it('has whole numbers where the format counts in them', () => {
    const numeric = new Set(['x', 'y', 'cx', 'cy', 'w', 'h', 'sz', 'marL', 'indent', 'id', 'idx']);
    const broken = [...parts].flatMap(([path, xml]) =>
      readXml(xml).elements.flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(
            ([key, value]) =>
              (numeric.has(key) || /^-?\d*\.\d+$/.test(value)) && name.startsWith('a:') && !/^-?\d+$/.test(value),
          )
          .filter(([, value]) => value !== 'minor' && !value.startsWith('{'))
          .map(([key, value]) => `${path}: ${name} ${key}=${value}`),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('says in which language every run is', () => {
    deck.slides.forEach((_, index) => {
      for (const { name, attributes } of readXml(slide(index)).elements) {
        if (name === 'a:rPr') expect(['zh-CN', 'en-GB']).toContain(attributes['lang']);
      }
    });
  });

  it('gives the same bytes for the same deck', () => {
    expect(writePptx(structuredClone(deck))).toEqual(bytes);
  });
});

function placeholdersOf(xml: string): string[] {
  return readXml(xml).elements.flatMap(({ name, attributes }) =>
    name === 'p:ph' ? [`${attributes['type'] ?? 'content'} ${attributes['idx'] ?? ''}`] : [],
  );
}

describe('a deck file', () => {
  const plain = (change: Partial<Slide>): Deck => ({
    locale: 'zh',
    title: 'A & <b>',
    author: '"x"',
    slides: [{ layout: 'content', title: '题', texts: [], notes: [], footer: '脚', ...change }],
  });

  it('has a workbook without faults behind each chart, with its numbers', () => {
    const deck = files[0]!.deck;
    const charts = deck.slides.flatMap(({ chart }) => (chart ? [chart] : []));
    expect(charts.length).toBeGreaterThan(0);
    const embedded = unzipSync(files[0]!.bytes, { filter: ({ name }) => name.endsWith('.xlsx') });
    expect(Object.keys(embedded)).toHaveLength(charts.length);
    charts.forEach((chart, index) => {
      const bytes = embedded[`ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`]!;
      expect(findFaults(bytes)).toEqual([]);
      const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
      const wanted = chart.series.flatMap(({ points }) => points.map(({ value }) => value));
      const found = [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));
      expect(found.toSorted()).toEqual(wanted.toSorted());
    });
  });

  it('says in words what a drawing and a chart show', () => {
    const drawn = files[0]!.deck.slides.findIndex(({ drawing }) => drawing);
    const charted = files[0]!.deck.slides.findIndex(({ chart }) => chart);
    const parts = partsOf(files[0]!.bytes);
    for (const [index, kind] of [
      [drawn, 'Model'],
      [charted, 'Chart'],
    ] as const) {
      const named = readXml(parts.get(`ppt/slides/slide${index + 1}.xml`)!).elements.find(
        ({ name, attributes }) => name === 'p:cNvPr' && attributes['name']?.startsWith(kind),
      );
      expect(named?.attributes['descr']?.length).toBeGreaterThan(5);
    }
  });

  it('is sound and complete whatever is pasted into it', () => {
    const hostile = `a\u0000b\uD83Dc <script>&]]> ${'长'.repeat(100_000)}末`;
    const bytes = writePptx(plain({ notes: [hostile], title: hostile.slice(0, 30), footer: '\uFFFF' }));
    expect(findFaults(bytes)).toEqual([]);
    const notes = textOf(partsOf(bytes).get('ppt/notesSlides/notesSlide1.xml')!);
    expect(notes).toContain(`abc <script>&]]> ${'长'.repeat(100_000)}末`);
  });

  it('lists Chinese words in an English deck as Chinese', () => {
    const bytes = writePptx({
      ...plain({ texts: [{ lines: [{ text: 'the 三三四 model' }], size: 24 }] }),
      locale: 'en',
    });
    const xml = partsOf(bytes).get('ppt/slides/slide1.xml')!;
    expect(xml).toContain('<a:rPr lang="zh-CN" altLang="en-US" dirty="0"/><a:t>三三四</a:t>');
    expect(xml).toContain('<a:rPr lang="en-GB" dirty="0"/><a:t>the </a:t>');
  });

  it('states a size of letters only where it is not the placeholder’s own', () => {
    const sized = (size: number) =>
      partsOf(writePptx(plain({ texts: [{ lines: [{ text: '正文' }], size }] }))).get('ppt/slides/slide1.xml')!;
    expect(sized(24)).not.toContain('sz=');
    expect(sized(20)).toContain('sz="2000"');
  });
});
