import type { Locale } from '../../../locales.ts';
import { aboveTitle } from '../../deck/geometry.ts';
import type { Line, Slide, TextPart } from '../../deck/slides.ts';
import { chartFrameXml } from './chart.ts';
import { emptyGroup, numberField } from './master.ts';
import { footerPlaceholder, layoutOf, numberPlaceholder, placeholderXml } from './placeholders.ts';
import { drawingXml } from './shapes.ts';
import { tableXml } from './table.ts';
import { paragraphXml } from './text.ts';
import { namespaces } from './xml.ts';

/**
 * A slide that fills the placeholders of its layout and takes its looks from them.
 * @param chartId by which the slide names its chart
 */
export function slideXml(slide: Slide, locale: Locale, chartId: string | undefined): string {
  const { kind, frames } = layoutOf(slide.layout);
  let id = 1;
  const nextId = () => (id += 1);
  const shapes: string[] = [];
  if (kind.title) {
    const line = paragraphXml({ text: slide.title }, locale, {
      listed: false,
      ...sized(slide.titleSize, frames.title?.size),
    });
    const above =
      slide.above === undefined
        ? ''
        : paragraphXml({ text: slide.above, tone: 'quiet' }, locale, { listed: false, size: aboveTitle.size });
    shapes.push(holderXml(nextId(), 'Title', kind.title, `${above}${line}`));
  }
  slide.texts.forEach((part, index) => {
    const placeholder = kind.texts[index]!;
    const listed = placeholder.type === undefined;
    shapes.push(holderXml(nextId(), 'Text', placeholder, partXml(part, locale, frames.texts[index]!.size, listed)));
  });
  if (slide.table) shapes.push(tableXml(slide.table, nextId(), locale));
  if (slide.chart && chartId !== undefined) shapes.push(chartFrameXml(slide.chart, nextId(), chartId));
  shapes.push(holderXml(nextId(), 'Footer', footerPlaceholder, footerXml(slide.footer, locale)));
  shapes.push(holderXml(nextId(), 'Slide number', numberPlaceholder, numberField));
  // The shapes of a drawing have the ids after its own.
  if (slide.drawing) shapes.push(drawingXml(slide.drawing, nextId(), locale));
  return (
    `<p:sld ${namespaces}><p:cSld><p:spTree>${emptyGroup}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

function partXml({ lines, size }: TextPart, locale: Locale, usual: number, listed: boolean): string {
  const shown: Line[] = lines.length > 0 ? lines : [{ text: '' }];
  return shown.map((line) => paragraphXml(line, locale, { listed, ...sized(size, usual) })).join('');
}

/** A size of letters, where it is not the placeholder's own. */
function sized(size: number | undefined, usual: number | undefined): { size?: number } {
  return size === undefined || size === usual ? {} : { size };
}

function holderXml(id: number, name: string, placeholder: { type?: string; idx?: number }, paragraphs: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

/** LibreOffice takes the looks of a footer from its layout only where the paragraph has properties, if only its level. */
function footerXml(text: string, locale: Locale): string {
  return paragraphXml({ text }, locale, { listed: false }).replace('<a:p>', '<a:p><a:pPr lvl="0"/>');
}
