import {
  type Block,
  type Diagram,
  type Inline,
  type ListItem,
  type Mark,
  markText,
  type PackDocument,
} from '../../blocks.ts';

/** A document in Markdown (CommonMark with tables and footnotes); sources are footnotes. */
export function writeMarkdown(document: PackDocument): string {
  const notes: string[] = [];
  const head = [
    `# ${escape(document.title)}`,
    ...(document.subtitle === undefined ? [] : [escape(document.subtitle)]),
    ...(document.details.length === 0
      ? []
      : [document.details.map(({ label, value }) => `- ${escape(label)}: ${escape(value)}`).join('\n')]),
  ];
  const blocks = document.blocks.map((block) => writeBlock(block, notes));
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${escape(note)}`);
  return `${[...head, ...blocks, ...footnotes, '---', escape(document.footer)].filter(Boolean).join('\n\n')}\n`;
}

function writeBlock(block: Block, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.text)}`;
    case 'paragraph': {
      const line = writeLine(block.inlines, block.mark, notes);
      if (block.role === 'label') return `**${line}**`;
      return block.role === 'decision' || block.role === 'warning' ? `> ${line.replaceAll('\n', '\n> ')}` : line;
    }
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${writeItem(item, notes)}`)
        .join('\n');
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [`**${escape(block.caption)}**${ofMark(block.mark)}`, '']),
        row(block.head.length > 0 ? block.head : (block.rows[0] ?? []).map(() => '')),
        row(
          (block.head.length > 0 ? block.head : (block.rows[0] ?? [])).map(() => '---'),
          false,
        ),
        ...block.rows.map((cells) => row(cells)),
        ...(block.caption === undefined && block.mark ? ['', ofMark(block.mark)] : []),
      ].join('\n');
    case 'diagram':
      return writeDiagram(block);
    case 'lines':
      return Array.from({ length: block.count }, () => '\\_'.repeat(30)).join('\n\n');
  }
}

function writeItem(item: ListItem, notes: string[]): string {
  return writeLine(item.inlines, item.mark, notes).replaceAll('\n', '\n  ');
}

function writeLine(inlines: readonly Inline[], mark: Mark | undefined, notes: string[]): string {
  const text = inlines
    .map((inline) => {
      if (inline.passage) return `[^${notes.push(inline.passage.full)}]`;
      const written = escape(inline.text);
      if (inline.style === 'strong') return `**${written}**`;
      return inline.style === 'emphasis' ? `*${written}*` : written;
    })
    .join('')
    .trim();
  return `${text}${ofMark(mark)}`;
}

function writeDiagram({ name, gloss, remarks, groups, mark }: Diagram): string {
  const lines = groups.flatMap((group) => [
    `- **${escape(group.numeral)}** ${escape(group.name)} (${group.count})`,
    ...(group.items ?? [group.unknown ?? '']).map((item) => `  - ${escape(item)}`),
  ]);
  const title = `**${escape(name)}**${gloss === undefined ? '' : ` · ${escape(gloss)}`}${ofMark(mark)}`;
  return [title, lines.join('\n'), ...remarks.map(escape)].join('\n\n');
}

function ofMark(mark: Mark | undefined): string {
  return mark ? ` ${escape(markText(mark))}` : '';
}

function row(cells: readonly string[], escaped = true): string {
  const written = cells.map((cell) => (escaped ? escape(cell).replaceAll('|', '\\|').replaceAll('\n', '<br>') : cell));
  return `| ${written.join(' | ')} |`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Signs that would mean something to Markdown or HTML stand for themselves; a line that a list or heading could start does not start one. */
function escape(text: string): string {
  return text
    .replaceAll(/[&<>]/g, (sign) => entities[sign]!)
    .replaceAll(/[\\`*_[\]]/g, (sign) => `\\${sign}`)
    .replaceAll(/^(\s*)([#+\-=~]|\d+[.)])(?=\s|$)/gm, (_, space: string, sign: string) => `${space}\\${sign}`);
}
