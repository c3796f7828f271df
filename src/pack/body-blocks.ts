import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import { formatFigure } from '../library/figure-text.ts';
import type { Library } from '../library/library.ts';
import { formatPassage, formatReference } from '../library/locator-text.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import { attributesOf } from '../markup/elements.ts';
import type { Figure } from '../schema/figure.ts';
import type { Block, Inline, ListItem as Item, Passage } from './blocks.ts';

/** What the components of a body need to be put in words. */
export interface BodyContext {
  library: Library;
  locale: Locale;
  figures: ReadonlyMap<string, Figure>;
}

/**
 * The blocks of a body as a pack prints them: terms and figures in words, sources as passages.
 * @throws at anything that the guard of `markup/` refuses
 */
export function toBlocks(nodes: readonly RootContent[], context: BodyContext): Block[] {
  return nodes.flatMap((node) => toBlock(node, context));
}

function toBlock(node: RootContent | BlockContent | DefinitionContent, context: BodyContext): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', role: 'body', inlines: toInlines(node.children, context) }];
    case 'heading':
      return [{ kind: 'heading', level: 3, text: textOf(toInlines(node.children, context)) }];
    case 'list':
      return [
        { kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => toItem(item, context)) },
      ];
    case 'table': {
      const [head, ...rows] = node.children.map((row) =>
        row.children.map((cell) => textOf(toInlines(cell.children, context))),
      );
      return [{ kind: 'table', head: head ?? [], rows }];
    }
    case 'blockquote':
      return node.children.flatMap((child) => toBlock(child, context));
    case 'thematicBreak':
      return [];
    case 'mdxJsxFlowElement':
      return [{ kind: 'paragraph', role: 'body', inlines: toInlines([node as never], context) }];
    default:
      throw new Error(`A body cannot hold ${node.type}.`);
  }
}

function toItem(item: ListItem, context: BodyContext): Item {
  const inlines = item.children.flatMap((child) => {
    const block = toBlock(child, context)[0];
    return block?.kind === 'paragraph' ? block.inlines : [];
  });
  return { inlines };
}

function toInlines(nodes: readonly PhrasingContent[], context: BodyContext): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replaceAll(/\s*\n\s*/g, context.locale === 'zh' ? '' : ' ') }];
      case 'strong':
      case 'emphasis':
        return [{ text: textOf(toInlines(node.children, context)), style: node.type }];
      case 'delete':
        return toInlines(node.children, context);
      case 'break':
        return [{ text: '\n' }];
      case 'mdxJsxTextElement':
        return toElement(node.name, attributesOf(node), toInlines(node.children, context), context);
      default:
        throw new Error(`A body cannot hold ${node.type}.`);
    }
  });
}

function toElement(
  name: string | null,
  attributes: Record<string, string>,
  inside: Inline[],
  { library, locale, figures }: BodyContext,
): Inline[] {
  if (name === 'Figure') {
    const figure = figures.get(attributes['id'] ?? '');
    if (!figure) throw new Error(`There is no figure ${String(attributes['id'])}.`);
    return [{ text: `${formatFigure(figure, locale)}${figure.flag ? '[?]' : ''}` }];
  }
  if (name === 'Src') return [{ passage: toPassage(attributes, library, locale) }];
  if (name !== 'Quote') return inside;
  const { openQuote, closeQuote } = messagesFor(locale).punctuation;
  return [{ text: openQuote }, ...inside, { text: closeQuote }];
}

function toPassage(attributes: Record<string, string>, library: Library, locale: Locale): Passage {
  const { source: id, section = '', paragraph, reference: referenceId } = attributes;
  const reference = library.references.get(referenceId ?? '');
  if (reference) return { short: formatReference(reference, locale), full: formatReference(reference, locale) };
  const source = library.sources.get(id ?? '');
  if (!source) throw new Error(`There is no source ${String(id)}.`);
  const place = { section, ...(paragraph !== undefined && { paragraph: Number(paragraph) }) };
  return {
    short: formatPassage(source, place, locale, false),
    full: formatPassage(source, place, locale, true),
  };
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text ?? `（${inline.passage.short}）`).join('');
}
