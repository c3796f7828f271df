import { strFromU8, unzipSync } from 'fflate';
import type { Block, Inline, PackDocument } from '../../../../../src/pack/blocks.ts';
import { markText } from '../../../../../src/pack/blocks.ts';
import { decode } from '../../read-xml.ts';

/** A part of a Word file as XML. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[`word/${name}.xml`]!);
}

/** The text of a part; paragraphs, cells and breaks part words. */
export function textOf(xml: string): string {
  return decode(
    xml.replaceAll(/<w:(?:p|br|tab)[ />]/g, ' <').replaceAll(/<w:instrText[^]*?<\/w:instrText>|<[^>]*>/g, ''),
  );
}

/** All that must be read in the text of a document, in order, without its table of contents. */
export function bodyFragments(document: PackDocument): string[] {
  const marks = (block: { mark?: Parameters<typeof markText>[0] | undefined }) =>
    block.mark ? [markText(block.mark)] : [];
  const line = (inlines: readonly Inline[]) => inlines.flatMap(({ text }) => text ?? []);
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [...line(block.inlines), ...marks(block)];
      case 'list':
        return block.items.flatMap((item) => [...line(item.inlines), ...marks(item)]);
      case 'table':
        return [block.caption ?? '', ...block.head, ...block.rows.flat(), ...marks(block)];
      case 'diagram':
        return [
          block.name,
          block.gloss ?? '',
          ...block.groups.flatMap((group) => [
            group.numeral,
            group.name,
            String(group.count),
            ...(group.items ?? []),
            group.unknown ?? '',
          ]),
          ...block.remarks,
          ...marks(block),
        ];
      case 'lines':
        return [];
    }
  };
  return [
    document.title,
    document.subtitle ?? '',
    ...document.details.flatMap(({ label, value }) => [label, value]),
    ...document.blocks.flatMap(ofBlock),
  ];
}

/** The texts of all footnotes, in order. */
export function footnoteFragments({ blocks }: PackDocument): string[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? block.inlines
        : block.kind === 'list'
          ? block.items.flatMap(({ inlines }) => inlines)
          : [],
    )
    .flatMap(({ passage }) => passage?.full ?? []);
}
