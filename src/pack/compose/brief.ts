import { messagesFor } from '../../i18n/messages.ts';
import { type Block, inlineText, list, type ListItem, type PackDocument, paragraph } from '../blocks.ts';
import { chooseFigures } from '../chosen-figures.ts';
import type { CaseMaterial } from '../material.ts';
import { marked } from './case-blocks.ts';

/** How many items of a list are shown, as long as the page has room, and how many after that. */
const mostItems = [4, 3, 2];

/** How long a brief may be, in ems: more would need type too small to read on one A4 page. */
export const briefRoom = 1720;

/**
 * One case on one page (案例一页通): what it is, what was done, what is reported, what it takes, what is doubtful, where it stands.
 * A long one has fewer conditions and open questions; it always has every doubtful and planned figure.
 * @param site the host that the address starts with; without one the page gives no address
 */
export function composeBrief(material: CaseMaterial, site: string): PackDocument {
  const drafts = mostItems.map((most) => draft(material, site, most));
  return drafts.find((document) => measureBrief(document) <= briefRoom) ?? drafts.at(-1)!;
}

/** How long a brief is, in ems. Marks do not count: on the page they would all be the same. */
export function measureBrief({ title, details, blocks }: PackDocument): number {
  const texts = [title, ...details.flatMap(({ label, value }) => [label, value]), ...blocks.flatMap(textsOf)];
  // A Chinese character is one em wide, a Latin one about half.
  const widths = [...texts.join('')].map((character) => (character > '\u2E7F' ? 1 : 0.48));
  return Math.round(widths.reduce((sum, width) => sum + width, 0));
}

function draft(material: CaseMaterial, site: string, most: number): PackDocument {
  const { sheet: t, product, case: words, punctuation } = messagesFor(material.locale);
  const { mark, transfer, sections } = material;
  const shown = chooseFigures(material.figures);
  const more = material.figures.length - shown.length;
  const lines: ListItem[] = [
    ...shown.map((figure) => figureItem(figure, material)),
    ...(more > 0 ? [{ inlines: [{ text: t.moreFigures(more) }], mark }] : []),
  ];
  const section = (title: string, blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : [paragraph(title, 'label'), ...blocks];
  const items = (texts: readonly string[]): Block[] =>
    texts.length === 0 ? [] : [list(texts.slice(0, most), { mark })];
  return {
    locale: material.locale,
    title: material.title,
    subtitle: product.brief.name,
    details: material.facts.map(({ label, value }) => ({ label, value })),
    contents: false,
    blocks: [
      paragraph(material.question, 'lead', mark),
      ...(material.status === 'proposed' ? [paragraph(t.proposed, 'warning', mark)] : []),
      ...section(t.steps, marked(sections.practice.blocks, mark)),
      ...section(
        t.reportedResults,
        shown.length > 0
          ? [{ kind: 'list', ordered: false, items: lines }]
          : marked(sections.results.blocks.slice(0, 1), mark),
      ),
      ...section(words.preconditions, items(transfer.preconditions)),
      ...section(words.notFor, items(transfer.notFor)),
      ...section(t.unknown, items(sections.open.blocks.flatMap(textsOf))),
      paragraph(`${material.gradeText}${punctuation.colon}${material.gradeWhy}`, 'note', mark),
      paragraph(site === '' ? material.citation : `${material.citation} ${site}${material.address}`, 'note', mark),
    ],
    footer: t.footer,
  };
}

function figureItem(figure: CaseMaterial['figures'][number], { locale, mark }: CaseMaterial): ListItem {
  const { sheet: t, punctuation } = messagesFor(locale);
  const { colon, open, close } = punctuation;
  const value = figure.before === undefined ? figure.value : `${figure.before} → ${figure.value}`;
  const planned = figure.planned ? `${open}${figure.nature}${close}` : '';
  const doubtful = figure.flag === undefined ? '' : `〔${t.doubtful}〕`;
  const text = `${figure.label}${colon}${value}${planned}${doubtful}`;
  return { inlines: [{ text }, { passage: figure.passage }], mark };
}

/** What a block says, a paragraph, item or row at a time, as plain text. */
function textsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [inlineText(block.inlines).trim()];
  if (block.kind === 'table') return [block.head, ...block.rows].map((cells) => cells.join(' '));
  return block.kind === 'list' ? block.items.map(({ inlines }) => inlineText(inlines).trim()) : [];
}
