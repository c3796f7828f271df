import { messagesFor } from '../../../src/i18n/messages.ts';
import { loadFromDisk } from '../../../src/library/from-disk.ts';
import type { Locale } from '../../../src/locales.ts';
import type { Block, PackDocument } from '../../../src/pack/blocks.ts';
import { caseMaterials, lessonOfModule } from '../../../src/pack/library-lessons.ts';
import { type Lesson, makeLesson } from '../../../src/pack/lesson.ts';
import { addCase, emptyPack, type Pack } from '../../../src/pack/pack.ts';
import { contentRoot } from '../../../src/project.ts';

const library = loadFromDisk(contentRoot);
const materials = { zh: caseMaterials(library, 'zh'), en: caseMaterials(library, 'en') };

/** Rich, thin and proposed; a slogan taken apart; doubtful and planned figures; a change over time. */
export const sampleIds = [
  'competitive-hiring-of-workers',
  'pioneer-points',
  'volunteer-time-bank',
  'office-building-stations',
  'service-centres-500',
];

/** What people paste: control characters, half a character, markup, a formula, something very long. */
export const hostileNote = [
  'before\u0000\u0008after',
  'half\uD83D character',
  '<script>alert(1)</script> & "quotes" ]]>',
  '=HYPERLINK("http://example.org")',
  '# not a heading | not a cell `not code` *not bold* [not](a link)',
  '长'.repeat(5000),
].join('\n');

export function samplePack(locale: Locale, ids: readonly string[] = sampleIds): Pack {
  const pack = ids.reduce(addCase, emptyPack(locale));
  return {
    ...pack,
    title: locale === 'zh' ? '一次培训' : 'A training day',
    unit: '<b>党校</b>',
    date: '2026-11-21',
    entries: pack.entries.map((entry, index) => ({
      ...entry,
      note: index === 0 ? hostileNote : '',
      questions: [{ number: 1, minutes: 10 }],
    })),
  };
}

export function sampleLesson(locale: Locale, pack: Pack = samplePack(locale)): Lesson {
  return makeLesson(
    pack,
    { cases: materials[locale], site: 'https://example.org' },
    messagesFor(locale).sheet.untitled,
  );
}

/** Lessons of all ready modules. */
export function moduleLessons(locale: Locale): Lesson[] {
  return [...library.modules.keys()].map((id) => lessonOfModule(library, id, locale, materials[locale]));
}

export function allCases(locale: Locale) {
  return [...materials[locale].values()];
}

/** Every text of a document, in the order in which it is printed; passages and marks are left out. */
export function fragmentsOf(document: PackDocument): string[] {
  return [
    document.title,
    document.subtitle ?? '',
    ...document.details.flatMap(({ label, value }) => [label, value]),
    ...document.blocks.flatMap(fragmentsOfBlock),
  ].flatMap((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

function fragmentsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.inlines.map((inline) => inline.text ?? '');
    case 'list':
      return block.items.flatMap((item) => item.inlines.map((inline) => inline.text ?? ''));
    case 'table':
      return [block.caption ?? '', ...block.head, ...block.rows.flat()];
    case 'diagram':
      return [
        block.name,
        block.gloss ?? '',
        ...block.groups.flatMap((group) => [group.name, ...(group.items ?? [group.unknown ?? ''])]),
        ...block.remarks,
      ];
    case 'lines':
      return [];
  }
}
