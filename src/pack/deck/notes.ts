import type { Locale } from '../../locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Block, Inline } from '../blocks.ts';
import type { Statement } from '../material.ts';

/** Blocks in full as paragraphs of notes, each claim with the place where it stands. */
export function notesOf(blocks: readonly Block[], locale: Locale): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [sourced(block.inlines, locale)];
      case 'heading':
        return [block.text];
      case 'list':
        return block.items.map(
          (item, index) => `${block.ordered ? `${index + 1}.` : '·'} ${sourced(item.inlines, locale)}`,
        );
      case 'table':
        return [block.head, ...block.rows].filter((row) => row.length > 0).map((row) => row.join(' | '));
      case 'diagram':
      case 'lines':
        return [];
    }
  });
}

/** A statement with its label and where it stands. */
export function statementNote({ label, text, passage }: Statement, locale: Locale): string {
  const { colon } = messagesFor(locale).punctuation;
  return sourced(
    [{ text: `${label === undefined ? '' : `${label}${colon}`}${text}` }, ...(passage ? [{ passage }] : [])],
    locale,
  );
}

function sourced(inlines: readonly Inline[], locale: Locale): string {
  const { open, close } = messagesFor(locale).punctuation;
  return inlines.map((inline) => inline.text ?? `${open}${inline.passage.full}${close}`).join('');
}
