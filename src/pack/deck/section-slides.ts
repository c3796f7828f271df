import type { Locale } from '../../locales.ts';
import { type Block, inlineText } from '../blocks.ts';
import { type Frame, textSlides } from './paginate.ts';
import { notesOf } from './notes.ts';
import { dense } from './parts.ts';
import { itemsOf } from './sentences.ts';
import type { Line, Slide } from './slides.ts';
import { tableSlides } from './table-slides.ts';

/** A text in items of a list, cut between sentences. */
export function itemLines(text: string): Line[] {
  return itemsOf(text).map((item) => ({ text: item, bullet: true }));
}

/**
 * Slides of blocks in their order: paragraphs cut into items, tables native. The notes have all of it in full.
 * @param first lines that stand before the text
 */
export function blockSlides(
  frame: Frame,
  blocks: readonly Block[],
  locale: Locale,
  first: readonly Line[] = [],
): Slide[] {
  const slides: Slide[] = [];
  let lines = [...first];
  const follow = (): Frame => ({
    ...frame,
    title: slides.length === 0 ? frame.title : `${frame.title}${frame.continued}`,
    continued: slides.length === 0 ? frame.continued : '',
    notes: slides.length === 0 ? [...frame.notes, ...notesOf(blocks, locale)] : [],
  });
  const flush = () => {
    if (lines.length > 0) slides.push(...textSlides(follow(), lines, dense));
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      flush();
      const rows = block.rows.map((row) => row.map((text) => [{ text }]));
      const widths = block.widths && { widths: block.widths };
      slides.push(...tableSlides(follow(), { head: block.head, rows, ...widths }));
    } else lines.push(...linesOf(block));
  }
  flush();
  return slides;
}

/** Blocks as lines of a slide, without tables. */
export function linesOfBlocks(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return itemLines(inlineText(block.inlines));
    case 'list':
      return block.items.map(({ inlines }, index) => ({
        text: inlineText(inlines).trim(),
        ...(block.ordered ? { lead: `${index + 1}. ` } : { bullet: true }),
      }));
    case 'heading':
      return [{ lead: block.text, text: '' }];
    default:
      return [];
  }
}
