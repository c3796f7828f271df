import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { messagesFor } from '../../../i18n/messages.ts';
import type { Diagram } from '../../blocks.ts';
import type { Look } from './look.ts';
import { textRuns } from './runs.ts';
import { afterTable, fixedTable } from './table.ts';

// Shares of the width: numeral, group, what is in it.
const shares = [0.11, 0.33, 0.56] as const;

/**
 * A slogan taken apart, drawn as a native table: the slogan on a band, below it a tile for each numeral with its group
 * and items. A group whose items the source does not list says so, in a grey tile.
 */
export function diagramBlock(diagram: Diagram, look: Look): FileChild[] {
  const { colors, locale, textWidth } = look;
  const zh = locale === 'zh';
  const { case: t, punctuation } = messagesFor(locale);
  const first = Math.round(textWidth * shares[0]);
  const second = Math.round(textWidth * shares[1]);
  const widths = [first, second, textWidth - first - second];
  const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
  const gaps = { top: gap, bottom: gap, left: gap, right: gap };
  const fill = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color });
  const width = (size: number) => ({ size, type: WidthType.DXA });
  const line = (
    text: string,
    run: Parameters<typeof textRuns>[2],
    {
      style = 'TableText',
      centred = false,
      chinese = zh,
    }: { style?: string; centred?: boolean; chinese?: boolean } = {},
  ) =>
    new Paragraph({
      style,
      ...(centred && { alignment: AlignmentType.CENTER }),
      children: textRuns(text, chinese, run),
    });

  const white = 'FFFFFF';
  const band = new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [
      new TableCell({
        columnSpan: 3,
        width: width(textWidth),
        borders: gaps,
        shading: fill(look.official ? '404040' : colors.accent),
        margins: { top: 100, bottom: 100 },
        verticalAlign: 'center',
        children: [
          line(diagram.name, { size: 26, color: white }, { style: 'TableHead', centred: true, chinese: true }),
          ...(diagram.gloss === undefined ? [] : [line(diagram.gloss, { color: white }, { centred: true })]),
        ],
      }),
    ],
  });

  const groups = diagram.groups.map((group, index) => {
    const inside = group.items
      ? group.items.map((item) => line(item, {}))
      : [
          line(group.unknown === undefined ? t.unknownItems : `${t.unknownItems}${punctuation.stop}${group.unknown}`, {
            color: colors.muted,
          }),
        ];
    const known = group.items !== undefined && group.items.length > 0;
    return new TableRow({
      cantSplit: true,
      ...(index < diagram.groups.length - 1 && { keepNext: true }),
      children: [
        new TableCell({
          width: width(widths[0]!),
          borders: gaps,
          shading: fill(look.official ? '7F7F7F' : 'B5563F'),
          verticalAlign: 'center',
          children: [
            line(group.numeral, { size: 32, color: white }, { style: 'TableHead', centred: true, chinese: true }),
          ],
        }),
        new TableCell({
          width: width(widths[1]!),
          borders: gaps,
          shading: fill(colors.warm),
          verticalAlign: 'center',
          children: [
            line(
              `${group.name}${zh ? '' : ' '}${punctuation.open.trim()}${group.count}${punctuation.close}`,
              {},
              { style: 'TableHead' },
            ),
          ],
        }),
        new TableCell({
          width: width(widths[2]!),
          borders: gaps,
          shading: fill(known ? colors.tint : 'EFEFEF'),
          verticalAlign: 'center',
          children: inside.length > 0 ? inside : [line(t.unknownItems, { color: colors.muted })],
        }),
      ],
    });
  });

  const legend = diagram.remarks.map(
    (remark) => new Paragraph({ style: 'Note', keepLines: true, children: textRuns(remark, zh) }),
  );
  return [
    new Paragraph({ style: 'BeforeTable' }),
    fixedTable([band, ...groups], widths, 'none', look),
    ...legend,
    afterTable(diagram.mark),
  ];
}
