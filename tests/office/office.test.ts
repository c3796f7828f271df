import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { composeBrief } from '../../src/pack/compose/brief.ts';
import { composeHandout } from '../../src/pack/compose/handout.ts';
import { composeTrainerSheet } from '../../src/pack/compose/trainer-sheet.ts';
import { makeDeck } from '../../src/pack/deck/deck.ts';
import { writeDocx } from '../../src/pack/formats/docx/docx.ts';
import { writePptx } from '../../src/pack/formats/pptx/pptx.ts';
import { allCases, fragmentsOf, moduleLessons, sampleLesson } from '../unit/pack/samples.ts';
import { canConvert, convert, type Converted } from './convert.ts';

const strip = (text: string) => text.replaceAll(/\s/gu, '');

// A page's end or a narrow cell can cut a text in two, so that each is looked for by its first characters.
const start = (text: string) => strip(text).slice(0, 10);
const isLong = (text: string) => strip(text).length >= 12;

if (!canConvert)
  console.warn('LibreOffice or pdftotext is not installed: the files are not opened. / 未安装 LibreOffice，跳过。');

describe.skipIf(!canConvert).each(locales)('opened in LibreOffice, %s', (locale) => {
  // Characters that no XML can hold are gone; what was pasted has an end that one page can show.
  const lesson = sampleLesson(locale);
  const [module] = moduleLessons(locale);
  const briefs = allCases(locale).filter((_, index) => index % 12 === 0);
  let opened: Converted[] = [];

  beforeAll(async () => {
    opened = convert([
      { name: 'handout.docx', bytes: await writeDocx(composeHandout(lesson), 'lecture') },
      { name: 'official.docx', bytes: await writeDocx(composeHandout(lesson), 'official') },
      { name: 'trainer.docx', bytes: await writeDocx(composeTrainerSheet(module!), 'lecture') },
      { name: 'slides.pptx', bytes: writePptx(makeDeck(module!)) },
      ...(await Promise.all(
        briefs.map(async (material) => ({
          name: `${material.id}.docx`,
          bytes: await writeDocx(composeBrief(material, ''), 'brief'),
        })),
      )),
    ]);
  }, 240_000);

  test.each([
    ['the handout', 0, () => fragmentsOf(composeHandout(lesson))],
    ['the handout in the official layout', 1, () => fragmentsOf(composeHandout(lesson))],
    ['the trainer sheet', 2, () => fragmentsOf(composeTrainerSheet(module!))],
  ])('%s shows every text', (_, index, fragments) => {
    const shown = strip(opened[index]!.text);
    const missing = fragments().filter((fragment) => isLong(fragment) && !shown.includes(start(fragment)));
    expect(missing).toEqual([]);
  });

  test('the slides show every case, and no word leaves its slide', () => {
    const slides = opened[3]!;
    const shown = strip(slides.text);
    for (const { material } of module!.cases) expect(shown).toContain(strip(material.question).slice(0, 8));
    expect(slides.outside).toEqual([]);
    expect(slides.pages).toBe(makeDeck(module!).slides.length);
  });

  test('each brief is one page', () => {
    expect(opened.slice(4).map(({ pages }, index) => `${briefs[index]!.id}: ${pages}`)).toEqual(
      briefs.map(({ id }) => `${id}: 1`),
    );
  });
});
