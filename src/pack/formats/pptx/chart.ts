import type { Locale } from '../../../locales.ts';
import { body } from '../../deck/geometry.ts';
import type { ChartPart, ChartPoint } from '../../deck/slides.ts';
import { placeholderXml } from './placeholders.ts';
import { escapeLine, escapeXml, place } from './xml.ts';

const chartSpace =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const languages: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
const fill = (colour: string) => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
const hidden = '<a:ln><a:noFill/></a:ln>';

/** The letters of a part of the chart. */
function lettersXml(size: number, colour = 'tx1'): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${fill(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** The frame in the content placeholder of a slide. @param rId by which the slide names the chart */
export function chartFrameXml({ description }: ChartPart, id: number, rId: string): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${escapeLine(description)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>' +
    `<p:nvPr>${placeholderXml({ idx: 1 })}</p:nvPr></p:nvGraphicFramePr>${place(body, 'p:xfrm')}` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${rId}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** The chart part: horizontal bars, each labelled with the number in the source's words. @param rId by which it names its workbook */
export function chartXml({ caption, categories, series }: ChartPart, rId: string, locale: Locale): string {
  const text = (content: string, size: number, colour: string) =>
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${fill(colour)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="${languages[locale]}" sz="${size * 100}" b="0">${fill(colour)}</a:rPr><a:t>${escapeXml(content)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const title =
    caption === undefined
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title>${text(caption, 16, 'tx2')}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const flags =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const label = ({ label: words }: ChartPoint, index: number) =>
    `<c:dLbl><c:idx val="${index}"/>${text(words, 16, 'tx1')}<c:dLblPos val="outEnd"/>${flags}</c:dLbl>`;
  const outline = (colour: string) =>
    `<c:spPr><a:noFill/><a:ln w="19050">${fill(colour)}<a:prstDash val="dash"/></a:ln></c:spPr>`;
  const bars = series.map(({ name, points }, index) => {
    const column = String.fromCharCode(66 + index);
    const colour = index === series.length - 1 ? 'accent1' : 'accent2';
    const unsure = points
      .map((point, at) =>
        point.unsure
          ? `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${outline(colour)}</c:dPt>`
          : '',
      )
      .join('');
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
      `<c:spPr>${fill(colour)}${hidden}</c:spPr><c:invertIfNegative val="0"/>${unsure}` +
      `<c:dLbls>${points.map(label).join('')}<c:spPr><a:noFill/>${hidden}</c:spPr>${lettersXml(16)}<c:dLblPos val="outEnd"/>${flags}</c:dLbls>` +
      `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${categories.length + 1}</c:f><c:strCache><c:ptCount val="${categories.length}"/>` +
      `${categories.map((category, at) => `<c:pt idx="${at}"><c:v>${escapeXml(category)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${categories.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>` +
      `${points.map(({ value }, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numCache></c:numRef></c:val></c:ser>`
    );
  });
  const legend =
    series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${lettersXml(16)}</c:legend>` : '';
  return (
    `<c:chartSpace ${chartSpace}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join('')}` +
    `<c:gapWidth val="${categories.length > 3 ? 45 : 160}"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${fill('tx2')}</a:ln></c:spPr>${lettersXml(16)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>' +
    `<c:spPr><a:noFill/>${hidden}</c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/>${hidden}</c:spPr>${lettersXml(16)}<c:externalData r:id="${rId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
