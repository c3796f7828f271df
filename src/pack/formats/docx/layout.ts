import type { IStylesOptions, IXmlableObject } from 'docx';
import { breakLines, type Line, type Piece } from './line-breaks.ts';
import type { Look } from './look.ts';

/** Something that stands below what comes before it. Lengths are twentieths of a point. */
export interface Slab {
  /** Space asked for above and below; the larger one of two neighbours counts. */
  before: number;
  after: number;
  /** Its lines, or the rows of a table, which do not break. */
  parts: { height: number; notes: Line; repeats?: boolean }[];
  newPage: boolean;
  keepNext: boolean;
  keepLines: boolean;
  /** Whether single lines may stand alone at the foot or head of a page. */
  free: boolean;
  bookmarks: string[];
}

interface Metrics {
  em: number;
  spread: number;
  line: number;
  before: number;
  after: number;
  left: number;
  right: number;
  firstLine: number;
  border: number;
  keepNext: boolean;
  keepLines: boolean;
}

type Node = Record<string, unknown>;

/** Reads what the library writes for the body into slabs of known height. */
export function slabsOf(body: IXmlableObject, look: Look, styles: IStylesOptions): Slab[] {
  const metrics = metricsOf(styles, look);
  const { textWidth } = look;
  return nodesOf(body, 'w:body').flatMap(function toSlabs(node: Node): Slab[] {
    if ('w:sdt' in node) return inside(inside(nodesOf(node, 'w:sdt'), 'w:sdtContent'), undefined).flatMap(toSlabs);
    if ('w:tbl' in node) return [tableSlab(nodesOf(node, 'w:tbl'), metrics, look)];
    return 'w:p' in node ? [paragraphSlab(nodesOf(node, 'w:p'), metrics, textWidth, look)] : [];
  });
}

function paragraphSlab(content: Node[], metrics: ReadonlyMap<string, Metrics>, width: number, look: Look): Slab {
  const properties = inside(content, 'w:pPr');
  const style = valueOf(properties, 'w:pStyle') ?? 'Normal';
  const found = metrics.get(style) ?? metrics.get('Normal')!;
  const listed = properties.some((node) => 'w:numPr' in node);
  const left = listed ? listIndent(look) : found.left;
  const pieces: Piece[] = [];
  const bookmarks: string[] = [];
  collect(content, found, pieces, bookmarks, metrics);
  const lines = breakLines(pieces, width - left - found.right, listed ? 0 : found.firstLine, look.locale === 'zh');
  const parts = lines.map((notes, index) => ({
    height: found.line + (index === 0 ? found.border : 0) + (index === lines.length - 1 ? found.border : 0),
    notes,
  }));
  return {
    before: found.before,
    after: found.after,
    parts,
    newPage: properties.some((node) => 'w:pageBreakBefore' in node),
    keepNext: found.keepNext || properties.some((node) => 'w:keepNext' in node),
    keepLines: found.keepLines,
    free: false,
    bookmarks,
  };
}

function tableSlab(content: Node[], metrics: ReadonlyMap<string, Metrics>, look: Look): Slab {
  const borders = JSON.stringify(inside(content, 'w:tblPr')).includes('"none"') ? 0 : 10;
  const rows = content.filter((node) => 'w:tr' in node).map((node) => nodesOf(node, 'w:tr'));
  const heights = rows.map((row) => {
    const properties = inside(row, 'w:trPr');
    const least = Number(attributeOf(properties, 'w:trHeight', 'w:val') ?? 0);
    const cells = row.filter((node) => 'w:tc' in node).map((node) => nodesOf(node, 'w:tc'));
    const cellHeights = cells.map((cell) => {
      const cellProperties = inside(cell, 'w:tcPr');
      const width = Number(attributeOf(cellProperties, 'w:tcW', 'w:w') ?? look.textWidth) - 200;
      const margins = cellProperties.some((node) => 'w:tcMar' in node) ? 200 : 100;
      const edges = JSON.stringify(cellProperties).includes('FFFFFF') ? 60 : 0;
      const paragraphs = cell.filter((node) => 'w:p' in node);
      const texts = paragraphs.map((node) => paragraphSlab(nodesOf(node, 'w:p'), metrics, width, look));
      return margins + edges + texts.flatMap(({ parts: lines }) => lines).reduce((sum, { height }) => sum + height, 0);
    });
    const repeats = properties.some((node) => 'w:tblHeader' in node);
    const kept = !repeats && JSON.stringify(cells[0] ?? []).includes('"w:keepNext"');
    return { height: Math.max(least, ...cellHeights) + borders, notes: [], repeats, kept };
  });
  // Rows that are kept with the next make one part with it.
  const parts = heights.reduce<(Slab['parts'][number] & { kept: boolean })[]>((done, row) => {
    const last = done.at(-1);
    return last?.kept ? [...done.slice(0, -1), { ...row, height: last.height + row.height }] : [...done, row];
  }, []);
  return { before: 0, after: 0, parts, newPage: false, keepNext: false, keepLines: false, free: true, bookmarks: [] };
}

/** Gathers the text of runs, those inside of links as well. */
function collect(
  content: Node[],
  found: Metrics,
  pieces: Piece[],
  bookmarks: string[],
  metrics: ReadonlyMap<string, Metrics>,
): void {
  for (const node of content) {
    const bookmark = attributeOf([node], 'w:bookmarkStart', 'w:name');
    if (bookmark !== undefined) bookmarks.push(bookmark);
    if ('w:hyperlink' in node) collect(nodesOf(node, 'w:hyperlink'), found, pieces, bookmarks, metrics);
    if (!('w:r' in node)) continue;
    const run = nodesOf(node, 'w:r');
    const properties = inside(run, 'w:rPr');
    const size = Number(valueOf(properties, 'w:sz') ?? 0) * 10;
    const em = size || (metrics.get(valueOf(properties, 'w:rStyle') ?? '')?.em ?? found.em);
    const add = (text: string) => pieces.push({ text, em, spread: found.spread });
    for (const part of run) {
      const note = attributeOf([part], 'w:footnoteReference', 'w:id');
      if (note !== undefined) pieces.push({ text: '', em, spread: 1, note: Number(note) });
      if ('w:br' in part) add('\n');
      if ('w:tab' in part) add('\t');
      if ('w:t' in part)
        add(
          nodesOf(part, 'w:t')
            .filter((text) => typeof text === 'string')
            .join(''),
        );
    }
  }
}

function metricsOf(styles: IStylesOptions, look: Look): ReadonlyMap<string, Metrics> {
  const { document: base, title, heading1, heading2, heading3, listParagraph } = styles.default ?? {};
  const named = [
    { id: 'Normal' },
    { id: 'Title', ...title },
    { id: 'Heading1', ...heading1 },
    { id: 'Heading2', ...heading2 },
    { id: 'Heading3', ...heading3 },
    { id: 'ListParagraph', ...listParagraph },
    ...(styles.paragraphStyles ?? []),
    ...(styles.characterStyles ?? []),
  ];
  const metrics = new Map<string, Metrics>();
  for (const style of named) {
    const parent =
      'basedOn' in style && style.basedOn === 'TableText' ? metrics.get('TableText') : metrics.get('Normal');
    const { run = {}, paragraph = {} } =
      'paragraph' in style || 'run' in style ? (style as never as { run?: Node; paragraph?: Node }) : {};
    const spacing = { ...(base?.paragraph?.spacing ?? {}), ...(paragraph['spacing'] as object | undefined) };
    const indent = { left: 0, right: 0, firstLine: 0, ...(paragraph['indent'] as object | undefined) } as Record<
      string,
      number
    >;
    const border = paragraph['border'] as Record<string, { size: number; space: number }> | undefined;
    const arial = JSON.stringify(run['font'] ?? '').includes('Arial');
    metrics.set(style.id, {
      em: run['size'] === undefined ? (parent?.em ?? look.body.size * 10) : Number(run['size']) * 10,
      spread: arial ? 1.18 : run['bold'] ? 1.05 : 1,
      line: paragraph['spacing'] === undefined && parent ? parent.line : Number(spacing.line ?? 240),
      before: Number(spacing.before ?? 0),
      after: Number(spacing.after ?? 0),
      left: indent['left']!,
      right: indent['right']!,
      firstLine: indent['firstLine']!,
      border: border?.['top'] && border['bottom'] ? border['top'].space * 20 + border['top'].size * 2.5 : 0,
      keepNext: paragraph['keepNext'] === true,
      keepLines: paragraph['keepLines'] === true,
    });
  }
  return metrics;
}

/** How far lists stand in: see `listLevel` in docx.ts. */
export function listIndent(look: Look): number {
  return look.official ? 1120 : 480;
}

function nodesOf(node: object | undefined, name: string): Node[] {
  const value = (node as Node | undefined)?.[name];
  return Array.isArray(value) ? (value as Node[]) : [];
}

/** What is inside of the first element of that name. */
function inside(nodes: Node[], name: string | undefined): Node[] {
  if (name === undefined) return nodes;
  return nodesOf(
    nodes.find((node) => typeof node === 'object' && name in node),
    name,
  );
}

function attributeOf(nodes: Node[], name: string, attribute: string): string | undefined {
  const found = nodes.find((node) => typeof node === 'object' && name in node)?.[name];
  const holder = (Array.isArray(found) ? found.find((part) => typeof part === 'object' && '_attr' in part) : found) as
    { _attr?: Record<string, unknown> } | undefined;
  const value = holder?._attr?.[attribute];
  return value === undefined ? undefined : String(value);
}

function valueOf(nodes: Node[], name: string): string | undefined {
  return attributeOf(nodes, name, 'w:val');
}
