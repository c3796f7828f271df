import type { Locale } from '../../../locales.ts';
import { emptyGroup } from './master.ts';
import { paragraphXml } from './text.ts';
import { namespaces, place } from './xml.ts';

const picture = { x: 30, y: 54, width: 480, height: 270 };
const words = { x: 54, y: 346, width: 432, height: 324 };

function imageXml(frame: string): string {
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph type="sldImg"${frame === '' ? '' : ' idx="2"'}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr></p:sp>`
  );
}

function textXml(properties: string, paragraphs: string): string {
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

/** The notes of a slide. */
export function notesXml(notes: readonly string[], locale: Locale): string {
  const paragraphs = notes.map((text) => paragraphXml({ text }, locale, { listed: false }));
  return (
    `<p:notes ${namespaces}><p:cSld><p:spTree>${emptyGroup}${imageXml('')}${textXml('', paragraphs.join(''))}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

const style = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map(
    (level) =>
      `<a:lvl${level}pPr marL="${(level - 1) * 228_600}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">` +
      '<a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
      `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`,
  )
  .join('');

/** The master of all notes. */
export const notesMasterXml =
  `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}` +
  imageXml(
    `${place(picture)}${rectangle}<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>`,
  ) +
  textXml(`${place(words)}${rectangle}`, '<a:p><a:r><a:rPr lang="zh-CN"/><a:t>备注 Notes</a:t></a:r></a:p>') +
  '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  `<p:notesStyle>${style}</p:notesStyle></p:notesMaster>`;
