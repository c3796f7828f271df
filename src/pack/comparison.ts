import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { CaseSection } from '../schema/body.ts';
import { type Block, inlineText } from './blocks.ts';
import { chooseFigures } from './chosen-figures.ts';
import type { CaseMaterial, FactName, FigureRow } from './material.ts';

/** One cell: lines, each a statement; none when the source does not say. */
export type Cell = string[];

/** What is compared, and what each case says to it, in the order of the cases. */
export interface ComparisonRow {
  name: string;
  cells: Cell[];
}

const whereAndWhen: ReadonlySet<FactName> = new Set(['place', 'setting', 'period']);

/** How many lines of a list stand among the facts; all of them stand among the texts. */
const mostLines = 2;

/** The bounded facts of some cases of one language: they print on one page. */
export function compareFacts(materials: readonly CaseMaterial[]): ComparisonRow[] {
  const { compare: t, case: words, punctuation, sheet } = messagesFor(materials[0]?.locale ?? 'zh');
  const row = (name: string, cell: (material: CaseMaterial) => Cell): ComparisonRow => ({
    name,
    cells: materials.map(cell),
  });
  const first = (lines: readonly string[]) =>
    lines.length > mostLines ? [...lines.slice(0, mostLines), t.more(lines.length - mostLines)] : [...lines];
  return [
    row(t.problem, ({ question }) => [question]),
    row(t.needs, ({ needs }) => {
      const stated = statedNeeds(needs, punctuation.colon).map(firstSentence);
      const silent = needs.flatMap(({ label, passage }) => (passage === undefined && label ? [label] : []));
      if (stated.length === 0 || silent.length === 0) return stated;
      // Whoever looks for one thing, such as money, should not have to conclude from its absence.
      return [...stated, `${t.notStated}${punctuation.colon}${silent.join(punctuation.comma)}`];
    }),
    row(t.status, ({ facts }) => facts.filter(({ name }) => name === 'status').map(({ value }) => value)),
    row(t.where, ({ facts }) => {
      const values = facts.filter(({ name }) => whereAndWhen.has(name)).map(({ value }) => value);
      return [values.join(punctuation.semicolon)];
    }),
    row(t.evidence, ({ gradeText }) => [gradeText]),
    row(t.figures, (material) => {
      const shown = chooseFigures(material.figures);
      const left = material.figures.length - shown.length;
      return [
        ...shown.map((figure) => figureLine(figure, punctuation, sheet.doubtful)),
        ...(left > 0 ? [t.more(left)] : []),
      ];
    }),
    row(t.burden, ({ burden }) => first(burden.map(({ text }) => firstSentence(text)))),
    row(words.preconditions, ({ transfer }) => first(transfer.preconditions)),
    row(words.notFor, ({ transfer }) => first(transfer.notFor)),
  ];
}

/** The texts of some cases, section by section. */
export function compareTexts(materials: readonly CaseMaterial[]): ComparisonRow[] {
  const { compare: t, case: words, punctuation } = messagesFor(materials[0]?.locale ?? 'zh');
  const section = (name: CaseSection) => (material: CaseMaterial) => linesOf(material.sections[name].blocks);
  const rows: [string, (material: CaseMaterial) => Cell][] = [
    [t.summary, ({ summary }) => [summary]],
    [t.practice, section('practice')],
    [t.difficulties, section('difficulties')],
    [words.keep, ({ transfer }) => transfer.keep],
    [words.mayChange, ({ transfer }) => transfer.mayChange],
    [words.preconditions, ({ transfer }) => transfer.preconditions],
    [words.notFor, ({ transfer }) => transfer.notFor],
    [t.needs, ({ needs }) => statedNeeds(needs, punctuation.colon)],
    [t.burden, ({ burden }) => burden.map(({ text }) => text)],
    [t.evidence, ({ gradeText, gradeWhy }) => [`${gradeText}${punctuation.colon}${gradeWhy}`]],
    [t.doubts, section('open')],
  ];
  return rows.map(([name, cell]) => ({ name, cells: materials.map(cell) }));
}

/** What the source says that a case needs; what it does not say has no passage. */
function statedNeeds(needs: CaseMaterial['needs'], colon: string): Cell {
  return needs.filter(({ passage }) => passage !== undefined).map(({ label, text }) => `${label ?? ''}${colon}${text}`);
}

/** What a short column has room for; the whole stands among the texts. */
function firstSentence(text: string): string {
  return /^.*?(?:。|[.;；](?=\s|$)|；)/su.exec(text)?.[0].replace(/[；;]$/, '') ?? text;
}

function figureLine(
  figure: FigureRow,
  { colon, open, close, comma }: Messages['punctuation'],
  doubtful: string,
): string {
  const value = figure.before === undefined ? figure.value : `${figure.before} → ${figure.value}`;
  const remarks = [figure.planned ? figure.nature : '', figure.flag === undefined ? '' : doubtful].filter(Boolean);
  return `${figure.label}${colon}${value}${remarks.length > 0 ? `${open}${remarks.join(comma)}${close}` : ''}`;
}

function linesOf(blocks: readonly Block[]): Cell {
  return blocks.flatMap((block): Cell => {
    switch (block.kind) {
      case 'paragraph':
        return [inlineText(block.inlines).trim()];
      case 'list':
        return block.items.map((item) => inlineText(item.inlines).trim());
      case 'table':
        return block.rows.map((cells) => cells.join(' · '));
      case 'heading':
        return [block.text];
      default:
        return [];
    }
  });
}
