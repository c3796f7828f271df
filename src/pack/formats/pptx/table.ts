import type { Locale } from '../../../locales.ts';
import { body } from '../../deck/geometry.ts';
import type { Line, TablePart } from '../../deck/slides.ts';
import { cellPadding } from '../../deck/table-slides.ts';
import { placeholderXml } from './placeholders.ts';
import { paragraphXml } from './text.ts';
import { emu, escapeLine, place } from './xml.ts';

/** Our own table style: rules between rows and no boxes, in colours of the theme. */
const styleId = '{8F2C6E0A-5B1D-4C7E-9A43-2D6B1E7F9C05}';

const rule = (side: string, width: number, colour: string) =>
  `<a:${side}><a:ln w="${width}" cmpd="sng"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:ln></a:${side}>`;

/** The part with the table style. */
export const tableStylesXml =
  `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${styleId}">` +
  `<a:tblStyle styleId="${styleId}" styleName="Rules"><a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle>` +
  `<a:tcStyle><a:tcBdr>${rule('bottom', 12_700, 'accent1')}${rule('insideH', 9525, 'bg2')}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>` +
  '<a:firstCol><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>' +
  '<a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="accent1"/></a:tcTxStyle>' +
  `<a:tcStyle><a:tcBdr>${rule('bottom', 19_050, 'accent1')}</a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`;

/** A native table in the content placeholder. */
export function tableXml(table: TablePart, id: number, locale: Locale): string {
  const { head, rows, columns, heights, size } = table;
  const width = columns.reduce((sum, column) => sum + column, 0);
  const height = heights.reduce((sum, row) => sum + row, 0);
  const grid = columns.map((column) => `<a:gridCol w="${emu(column)}"/>`).join('');
  const headed = head.length > 0;
  const all = [...(headed ? [head.map((text): Line[] => [{ text }])] : []), ...rows];
  const rowHeights = headed ? heights : heights.slice(1);
  const rowsXml = all
    .map(
      (row, index) =>
        `<a:tr h="${emu(rowHeights[index]!)}">${row.map((cell) => cellXml(cell, size, locale)).join('')}</a:tr>`,
    )
    .join('');
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}" descr="${escapeLine(head.join(' | '))}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>' +
    `<p:nvPr>${placeholderXml({ idx: 1 })}</p:nvPr></p:nvGraphicFramePr>${place({ ...body, width, height }, 'p:xfrm')}` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>' +
    `<a:tblPr${headed ? ' firstRow="1"' : ''}><a:tableStyleId>${styleId}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${grid}</a:tblGrid>${rowsXml}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function cellXml(lines: readonly Line[], size: number, locale: Locale): string {
  const paragraphs = (lines.length > 0 ? lines : [{ text: '' }]).map((line) =>
    paragraphXml(line, locale, { size, listed: false }),
  );
  const across = emu(cellPadding.across / 2);
  const down = emu(cellPadding.down / 2);
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</a:txBody>` +
    `<a:tcPr marL="${across}" marR="${across}" marT="${down}" marB="${down}"/></a:tc>`
  );
}
