import type { Deck } from '../../deck/slides.ts';
import { escapeXml, namespaces } from './xml.ts';

/** A fixed moment, so that the same deck gives the same bytes. */
const made = '2000-01-01T00:00:00Z';

const languages = { zh: 'zh-CN', en: 'en-GB' };

/** `docProps/core.xml`. */
export function coreXml({ title, author, locale }: Deck): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${languages[locale]}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`
  );
}

/** `docProps/app.xml`. */
export function appXml({ slides }: Deck): string {
  const noted = slides.filter(({ notes }) => notes.length > 0).length;
  return (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<PresentationFormat>Widescreen</PresentationFormat><Slides>${slides.length}</Slides><Notes>${noted}</Notes></Properties>`
  );
}

export const presPropsXml = `<p:presentationPr ${namespaces}/>`;

export const viewPropsXml =
  `<p:viewPr ${namespaces}><p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="80000"/></p:normalViewPr>` +
  '<p:notesTextViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale><p:origin x="0" y="0"/></p:cViewPr></p:notesTextViewPr>' +
  '<p:gridSpacing cx="76200" cy="76200"/></p:viewPr>';

/** Text that stands in no placeholder. */
export const defaultTextStyle = `<p:defaultTextStyle><a:defPPr><a:defRPr lang="zh-CN"/></a:defPPr>${[
  1, 2, 3, 4, 5, 6, 7, 8, 9,
]
  .map(
    (level) =>
      `<a:lvl${level}pPr marL="${(level - 1) * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">` +
      '<a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
      `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`,
  )
  .join('')}</p:defaultTextStyle>`;
