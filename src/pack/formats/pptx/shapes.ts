import type { Locale } from '../../../locales.ts';
import { panelPadding } from '../../deck/drawing.ts';
import type { Drawing, Shape } from '../../deck/slides.ts';
import { paragraphXml } from './text.ts';
import { emu, escapeLine, place } from './xml.ts';

/** What each kind of shape looks like: geometry, fill, line, and the colour of its letters. */
const looks: Record<Shape['kind'], { geometry: string; fill: string; line: string; text: string }> = {
  disc: { geometry: 'ellipse', fill: scheme('accent1'), line: '<a:ln><a:noFill/></a:ln>', text: 'bg1' },
  panel: { geometry: 'rect', fill: scheme('bg2'), line: '<a:ln><a:noFill/></a:ln>', text: 'tx1' },
  slot: {
    geometry: 'rect',
    fill: '<a:noFill/>',
    line: `<a:ln w="12700">${scheme('accent2')}<a:prstDash val="dash"/></a:ln>`,
    text: 'tx1',
  },
  text: { geometry: 'rect', fill: '<a:noFill/>', line: '<a:ln><a:noFill/></a:ln>', text: 'tx1' },
};

function scheme(colour: string): string {
  return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}

/** A drawing as one group of native shapes. @param id of the group; its shapes have the ids after it */
export function drawingXml({ description, shapes }: Drawing, id: number, locale: Locale): string {
  const left = Math.min(...shapes.map(({ x }) => x));
  const top = Math.min(...shapes.map(({ y }) => y));
  const width = Math.max(...shapes.map((shape) => shape.x + shape.width)) - left;
  const height = Math.max(...shapes.map((shape) => shape.y + shape.height)) - top;
  const frame = `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  const inner = frame.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Model ${id}" descr="${escapeLine(description)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${frame}${inner}</a:xfrm></p:grpSpPr>` +
    `${shapes.map((shape, index) => shapeXml(shape, id + 1 + index, locale)).join('')}</p:grpSp>`
  );
}

function shapeXml(shape: Shape, id: number, locale: Locale): string {
  const { geometry, fill, line, text } = looks[shape.kind];
  const padding = emu(shape.kind === 'panel' ? panelPadding : 0);
  const centred = shape.align === 'center';
  const align = centred ? { align: 'center' as const } : {};
  const paragraphs = (shape.lines.length > 0 ? shape.lines : [{ text: '' }]).map((item) =>
    paragraphXml({ ...item, bullet: false }, locale, { size: shape.size, listed: false, ...align }),
  );
  const space = shape.lines.length > 1 ? '<a:spcBef><a:spcPct val="30000"/></a:spcBef>' : '';
  // The room inside a circle is narrower than its numeral.
  const wrap = shape.kind === 'disc' ? 'none' : 'square';
  const anchor = shape.kind === 'panel' ? 't' : 'ctr';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${shape.kind} ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place(shape)}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}${line}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="${wrap}" lIns="${padding}" tIns="${padding}" rIns="${padding}" bIns="${padding}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle><a:lvl1pPr>${space}<a:defRPr${shape.kind === 'disc' ? ' b="1"' : ''}>${scheme(text)}</a:defRPr></a:lvl1pPr></a:lstStyle>` +
    `${paragraphs.join('')}</p:txBody></p:sp>`
  );
}
