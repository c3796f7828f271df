import { expect, test } from 'vitest';
import { locales } from '../../../../src/locales.ts';
import type { PackDocument } from '../../../../src/pack/blocks.ts';
import { composeHandout } from '../../../../src/pack/compose/handout.ts';
import { composeTrainerSheet } from '../../../../src/pack/compose/trainer-sheet.ts';
import { writeHtml } from '../../../../src/pack/formats/html/html.ts';
import { writeMarkdown } from '../../../../src/pack/formats/markdown/markdown.ts';
import { writeText } from '../../../../src/pack/formats/text/text.ts';
import { findMissingFragment } from '../ordered-text.ts';
import { fragmentsOf, moduleLessons, sampleLesson } from '../samples.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const readHtml = (html: string) =>
  html
    .replaceAll(/<br>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([#\w]+);/g, (_, name: string) => entities[name]!);

/** Each format, and how a reader of it sees its text. */
const writers: [string, (document: PackDocument) => string, (file: string) => string][] = [
  ['Markdown', writeMarkdown, (file) => readHtml(file.replaceAll('<br>', '\n').replaceAll(/\\([^\w\s])/g, '$1'))],
  ['plain text', writeText, (file) => file],
  ['HTML', writeHtml, readHtml],
];

const documents = locales.flatMap((locale) => [
  composeHandout(sampleLesson(locale)),
  ...moduleLessons(locale).slice(0, 2).map(composeTrainerSheet),
]);
const each = writers.flatMap(([name, write, read]) =>
  documents.map((document) => ({ name, title: document.title, locale: document.locale, document, write, read })),
);

test.each(each)('$name holds every text in its order ($locale, $title)', ({ document, write, read }) => {
  // Plain text has its columns' names in every row, and a cell's lines as one.
  const fragments = fragmentsOf(document);
  expect(
    findMissingFragment(write === writeText ? withoutHeads(document) : fragments, read(write(document))),
  ).toBeUndefined();
});

function withoutHeads(document: PackDocument): string[] {
  const blocks = document.blocks.map((block) => (block.kind === 'table' ? { ...block, head: [] } : block));
  return fragmentsOf({ ...document, blocks });
}

test('a text that was left out is found', () => {
  const document = composeHandout(sampleLesson('zh'));
  const cut = { ...document, blocks: document.blocks.filter((_, index) => index !== 20) };
  expect(findMissingFragment(fragmentsOf(document), writeText(cut))).toBeDefined();
});

test('nothing that was pasted can run or become markup', () => {
  const html = writeHtml(composeHandout(sampleLesson('zh')));
  expect(html).not.toMatch(/<script/i);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const markdown = writeMarkdown(composeHandout(sampleLesson('zh')));
  expect(markdown).not.toMatch(/<script/i);
  expect(markdown).toContain('\\# not a heading | not a cell \\`not code\\` \\*not bold\\* \\[not\\](a link)');
});
