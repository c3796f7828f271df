import type { ChartPart } from '../../deck/slides.ts';
import { OfficePackage } from './package.ts';
import { escapeXml } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook behind a chart: what the bars are in column A, a series in each column after it. */
export function workbookOf({ categories, series }: ChartPart): Uint8Array {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...series.map(({ points }) => points[index]!.value)]),
  ];
  const cells = rows.map((row, at) => {
    const all = row.map((value, column) => cellXml(value, `${String.fromCharCode(65 + column)}${at + 1}`));
    return `<row r="${at + 1}">${all.join('')}</row>`;
  });
  const file = new OfficePackage();
  const workbook = 'xl/workbook.xml';
  const sheet = 'xl/worksheets/sheet1.xml';
  const styles = 'xl/styles.xml';
  file.relate('', workbook, 'officeDocument');
  const rId = file.relate(workbook, sheet, 'worksheet');
  file.relate(workbook, styles, 'styles');
  file.add(
    workbook,
    `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `<sheets><sheet name="Sheet1" sheetId="1" r:id="${rId}"/></sheets></workbook>`,
    `${sheetTypes}.sheet.main+xml`,
  );
  file.add(
    sheet,
    `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    `${sheetTypes}.worksheet+xml`,
  );
  file.add(styles, stylesXml, `${sheetTypes}.styles+xml`);
  return file.zip();
}

function cellXml(value: string | number, reference: string): string {
  if (value === '') return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

const stylesXml =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
