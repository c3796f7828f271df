import { BorderStyle, type FileChild, HeadingLevel, HeightRule, Paragraph, TableCell, TableRow } from 'docx';
import type { Block, Role } from '../../blocks.ts';
import { diagramBlock } from './diagram.ts';
import type { Look } from './look.ts';
import { lineRuns, type Notes, textRuns } from './runs.ts';
import { afterTable, fixedTable, tableBlock } from './table.ts';

const styleOf: Record<Role, string> = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
  label: 'Label',
  question: 'Question',
  option: 'Option',
  answer: 'Answer',
  decision: 'Decision',
  warning: 'Warning',
  source: 'Source',
};

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The blocks of a document in Word's terms; footnotes are gathered in `notes`. */
export function flow(blocks: readonly Block[], look: Look, notes: Notes): FileChild[] {
  const zh = look.locale === 'zh';
  let lists = 0;
  return blocks.flatMap((block, index): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: levels[block.level - 1]!,
            children: textRuns(block.text, zh),
            ...(block.newPage && { pageBreakBefore: true }),
          }),
        ];
      case 'paragraph': {
        const text = new Paragraph({
          style: styleOf[block.role],
          ...(isAnswered(block, blocks[index + 1]) && { keepNext: true }),
          children: lineRuns(block.inlines, block.mark, zh, notes),
        });
        return isBoxed(block) && !isSameBox(block, blocks[index + 1]) ? [text, afterTable(undefined)] : [text];
      }
      case 'list': {
        lists += 1;
        const numbering = {
          reference: block.ordered ? 'numbers' : 'bullets',
          level: 0,
          instance: block.ordered ? lists : 0,
        };
        return block.items.map(
          (item) => new Paragraph({ numbering, children: lineRuns(item.inlines, item.mark, zh, notes) }),
        );
      }
      case 'table':
        return tableBlock(block, look);
      case 'diagram':
        return diagramBlock(block, look);
      case 'lines':
        return ruledLines(block.count, look);
    }
  });
}

/** Whether a question is followed by what belongs to it: an answer, a note or room to write. */
function isAnswered(block: Block, next: Block | undefined): boolean {
  const answered =
    next?.kind === 'lines' || (next?.kind === 'paragraph' && ['note', 'option', 'answer'].includes(next.role));
  return block.kind === 'paragraph' && block.role === 'question' && answered;
}

function isBoxed(block: Block): boolean {
  return block.kind === 'paragraph' && (block.role === 'decision' || block.role === 'warning');
}

/** Neighbours of one role share a box. */
function isSameBox(block: Block, next: Block | undefined): boolean {
  return block.kind === 'paragraph' && next?.kind === 'paragraph' && next.role === block.role;
}

/** Rows of a hand's height with a rule below each: one can write on paper or type into them. */
function ruledLines(count: number, look: Look): FileChild[] {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const bottom = { style: BorderStyle.SINGLE, size: 4, color: look.colors.rule };
  const rows = Array.from(
    { length: count },
    () =>
      new TableRow({
        height: { value: 480, rule: HeightRule.ATLEAST },
        cantSplit: true,
        children: [
          new TableCell({
            borders: { top: none, left: none, right: none, bottom },
            verticalAlign: 'bottom',
            children: [new Paragraph({ style: 'TableText' })],
          }),
        ],
      }),
  );
  return count > 0 ? [fixedTable(rows, [look.textWidth], 'none', look), afterTable(undefined)] : [];
}
