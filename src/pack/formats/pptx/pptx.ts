import { page } from '../../deck/geometry.ts';
import type { Deck, Slide } from '../../deck/slides.ts';
import { chartXml } from './chart.ts';
import { layoutXmls, masterXml } from './master.ts';
import { notesMasterXml, notesXml } from './notes.ts';
import { OfficePackage } from './package.ts';
import { layoutOf } from './placeholders.ts';
import { appXml, coreXml, defaultTextStyle, presPropsXml, viewPropsXml } from './properties.ts';
import { slideXml } from './slide.ts';
import { tableStylesXml } from './table.ts';
import { themeXml } from './theme.ts';
import { workbookOf } from './workbook.ts';
import { emu, namespaces } from './xml.ts';

const presentation = 'ppt/presentation.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const types = 'application/vnd.openxmlformats-officedocument';
const layoutPath = (number: number) => `ppt/slideLayouts/slideLayout${number}.xml`;

/** A deck as a PowerPoint file. The same deck gives the same bytes. */
export function writePptx(deck: Deck): Uint8Array {
  const file = new OfficePackage();
  file.relate('', presentation, 'officeDocument');
  file.relate('', 'docProps/core.xml', 'core-properties');
  file.relate('', 'docProps/app.xml', 'extended-properties');
  const masterId = file.relate(presentation, master, 'slideMaster');
  const notesMasterId = file.relate(presentation, notesMaster, 'notesMaster');
  addMasters(file);
  let charts = 0;
  const slideIds = deck.slides.map((slide, index) => {
    if (slide.chart) charts += 1;
    return addSlide(file, deck, slide, index + 1, charts);
  });
  addPresentationParts(file);
  file.add(
    presentation,
    presentationXml(masterId, notesMasterId, slideIds),
    `${types}.presentationml.presentation.main+xml`,
  );
  file.add('docProps/core.xml', coreXml(deck), 'application/vnd.openxmlformats-package.core-properties+xml');
  file.add('docProps/app.xml', appXml(deck), `${types}.extended-properties+xml`);
  return file.zip();
}

function addMasters(file: OfficePackage): void {
  const layoutIds = layoutXmls().map((xml, index) => {
    const path = layoutPath(index + 1);
    file.add(path, xml, `${types}.presentationml.slideLayout+xml`);
    file.relate(path, master, 'slideMaster');
    return file.relate(master, path, 'slideLayout');
  });
  file.add(master, masterXml(layoutIds), `${types}.presentationml.slideMaster+xml`);
  file.add(notesMaster, notesMasterXml, `${types}.presentationml.notesMaster+xml`);
  for (const [index, owner] of [master, notesMaster].entries()) {
    const path = `ppt/theme/theme${index + 1}.xml`;
    file.add(path, themeXml(index === 0 ? 'Casebook' : 'Casebook notes'), `${types}.theme+xml`);
    file.relate(owner, path, 'theme');
  }
}

/** @returns the id by which the presentation names the slide */
function addSlide(file: OfficePackage, deck: Deck, slide: Slide, number: number, chartNumber: number): string {
  const path = `ppt/slides/slide${number}.xml`;
  const rId = file.relate(presentation, path, 'slide');
  file.relate(path, layoutPath(layoutOf(slide.layout).number), 'slideLayout');
  const chartId = slide.chart && addChart(file, deck, slide.chart, path, chartNumber);
  file.add(path, slideXml(slide, deck.locale, chartId), `${types}.presentationml.slide+xml`);
  if (slide.notes.length > 0) {
    const notes = `ppt/notesSlides/notesSlide${number}.xml`;
    file.relate(path, notes, 'notesSlide');
    file.relate(notes, notesMaster, 'notesMaster');
    file.relate(notes, path, 'slide');
    file.add(notes, notesXml(slide.notes, deck.locale), `${types}.presentationml.notesSlide+xml`);
  }
  return rId;
}

function addChart(
  file: OfficePackage,
  deck: Deck,
  chart: NonNullable<Slide['chart']>,
  from: string,
  number: number,
): string {
  const path = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  const workbookId = file.relate(path, workbook, 'package');
  file.add(path, chartXml(chart, workbookId, deck.locale), `${types}.drawingml.chart+xml`);
  file.add(workbook, workbookOf(chart));
  return file.relate(from, path, 'chart');
}

function addPresentationParts(file: OfficePackage): void {
  const theme = 'ppt/theme/theme1.xml';
  const parts = [
    ['ppt/presProps.xml', presPropsXml, 'presProps'],
    ['ppt/viewProps.xml', viewPropsXml, 'viewProps'],
    ['ppt/tableStyles.xml', tableStylesXml, 'tableStyles'],
  ] as const;
  for (const [path, xml, relation] of parts) {
    file.relate(presentation, path, relation);
    file.add(path, xml, `${types}.presentationml.${relation}+xml`);
  }
  file.relate(presentation, theme, 'theme');
}

function presentationXml(masterId: string, notesMasterId: string, slideIds: readonly string[]): string {
  const slides = slideIds.map((rId, index) => `<p:sldId id="${256 + index}" r:id="${rId}"/>`).join('');
  return (
    `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMasterId}"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(page.width)}" cy="${emu(page.height)}"/><p:notesSz cx="6858000" cy="9144000"/>${defaultTextStyle}</p:presentation>`
  );
}
