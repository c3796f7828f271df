import { messagesFor } from '../../i18n/messages.ts';
import type { CaseSection } from '../../schema/body.ts';
import { type Block, heading, list, type ListItem, type Mark, paragraph, type Table } from '../blocks.ts';
import type { LessonCase } from '../lesson.ts';
import type { CaseMaterial, Statement } from '../material.ts';

/** Blocks of a case's own text, each with the case's mark. */
export function marked(blocks: readonly Block[], mark: Mark): Block[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, mark })) };
      case 'heading':
      case 'lines':
        return block;
      default:
        return { ...block, mark };
    }
  });
}

/** The head of a case: its question, status if it was only proposed, summary, and what it is at a glance. */
export function caseHead(material: CaseMaterial): Block[] {
  const t = messagesFor(material.locale).sheet;
  const { mark } = material;
  return [
    paragraph(material.question, 'lead', mark),
    ...(material.status === 'proposed' ? [paragraph(t.proposed, 'warning', mark)] : []),
    paragraph(material.summary, 'body', mark),
    {
      kind: 'table',
      caption: t.atAGlance,
      head: [],
      rows: material.facts.map(({ label, value, note }) => [label, note === undefined ? value : `${value}\n${note}`]),
      widths: [22, 78],
      mark,
    },
  ];
}

/** A section of the case's body under its heading. */
export function bodySection(material: CaseMaterial, name: CaseSection, level: 2 | 3 = 3): Block[] {
  const { heading: title, blocks } = material.sections[name];
  if (blocks.length === 0) return [];
  const inner = blocks.map((block) => (block.kind === 'heading' ? paragraph(block.text, 'label') : block));
  return [heading(level, title), ...marked(inner, material.mark)];
}

/** All figures of a case: what the source prints, and what is doubtful or only planned. */
export function figureTable({ figures, locale, mark }: CaseMaterial): Table {
  const t = messagesFor(locale).sheet;
  const { open, close, colon } = messagesFor(locale).punctuation;
  return {
    kind: 'table',
    caption: t.figuresCaption,
    head: [t.figure, t.value, t.printed, t.nature, t.source],
    rows: figures.map((figure) => {
      const notes = [figure.scope, figure.asOf].filter((note) => note !== undefined).join('；');
      const doubt = figure.flag === undefined ? '' : `\n${t.doubtful}${colon}${figure.flag}`;
      return [
        `${figure.label}${notes && `${open}${notes}${close}`}${doubt}`,
        figure.before === undefined ? figure.value : `${figure.before} → ${figure.value}`,
        figure.printed,
        figure.nature,
        figure.passage.short,
      ];
    }),
    widths: [38, 16, 16, 12, 18],
    mark,
  };
}

/** Statements as list items, each with where it stands. */
export function statementItems(statements: readonly Statement[], mark: Mark, colon: string): ListItem[] {
  return statements.map(({ label, text, passage }) => ({
    inlines: [
      ...(label === undefined ? [] : [{ text: `${label}${colon}`, style: 'strong' as const }]),
      { text },
      ...(passage ? [{ passage }] : []),
    ],
    mark,
  }));
}

/** What could be taken over, in four lists. */
export function transferBlocks({ transfer, locale, mark }: CaseMaterial): Block[] {
  const t = messagesFor(locale).sheet;
  return (['keep', 'mayChange', 'preconditions', 'notFor'] as const).flatMap((name) => [
    paragraph(t[name], 'label'),
    list(transfer[name], { mark }),
  ]);
}

/** The chosen questions with their minutes; the trainer's notes and writing space as asked for. */
export function questionBlocks(
  { material, questions }: LessonCase,
  { notes, lines }: { notes: boolean; lines: number },
): Block[] {
  if (questions.length === 0) return [];
  const t = messagesFor(material.locale).sheet;
  const { mark } = material;
  return [
    heading(3, t.questions),
    ...questions.flatMap((question, index): Block[] => [
      paragraph(`${index + 1}. ${question.ask}${t.questionOf(question.minutes)}`, 'question', mark),
      ...(notes ? [paragraph(`${t.trainerNote}${question.note}`, 'answer', mark)] : []),
      ...(lines > 0 ? [{ kind: 'lines' as const, count: lines }] : []),
    ]),
  ];
}

/** The full note that ends every case: sources with locators, the grade and why, the day it was checked, what is doubtful. */
export function provenanceBlocks(material: CaseMaterial, site: string): Block[] {
  const t = messagesFor(material.locale).sheet;
  const { colon } = messagesFor(material.locale).punctuation;
  const { mark } = material;
  const doubts = material.sections.open.blocks;
  return [
    heading(3, t.provenance),
    paragraph(t.passages, 'label'),
    ...material.passages.map(({ text, passage }) => paragraph(`${passage!.full}${colon}${text}`, 'source', mark)),
    paragraph(t.gradeWhy, 'label'),
    paragraph(`${material.gradeText}${colon}${material.gradeWhy}`, 'note', mark),
    paragraph(t.checked(material.checked), 'note', mark),
    paragraph(t.doubts, 'label'),
    ...marked(doubts.flatMap(toNotes), mark),
    paragraph(`${t.cite}${colon}${material.citation}`, 'note', mark),
    paragraph(`${t.address}${colon}${site}${material.address}`, 'note', mark),
  ];
}

/** Paragraphs and items in the small letters of a note. */
function toNotes(block: Block): Block[] {
  if (block.kind === 'paragraph') return [{ ...block, role: 'note' }];
  if (block.kind !== 'list') return [block];
  return block.items.map(({ inlines }): Block => ({ kind: 'paragraph', role: 'note', inlines }));
}

/** The trainer's own words on a case, as many paragraphs as lines. */
export function noteBlocks({ note, material }: LessonCase): Block[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  return [paragraph(messagesFor(material.locale).sheet.note, 'label'), ...lines.map((line) => paragraph(line))];
}
