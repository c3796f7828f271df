import { body, footerFrame, indent, layouts, numberFrame, type TextFrame } from '../../deck/geometry.ts';
import { footerPlaceholder, layoutKinds, numberPlaceholder, placeholderXml } from './placeholders.ts';
import { emu, namespaces, place } from './xml.ts';

export const emptyGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const noInsets = 'lIns="0" tIns="0" rIns="0" bIns="0"';
const prompt = '<a:p><a:r><a:rPr lang="zh-CN"/><a:t>标题 Title</a:t></a:r></a:p>';
/** Thousandths of a percent of the face's own line. `measure.ts` reckons with them. */
const lineSpacing = 110_000;
const aboveParagraph = 30_000;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface Holder {
  id: number;
  name: string;
  placeholder: { type?: string; idx?: number };
  frame: TextFrame;
  body: string;
  list: string;
  text: string;
}

function holderXml({ id, name, placeholder, frame, body: bodyProperties, list, text }: Holder): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody>${bodyProperties}${list}${text}</p:txBody></p:sp>`
  );
}

function footHolders(first: number): string {
  const small = (align: string) =>
    `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  const properties = `<a:bodyPr vert="horz" ${noInsets} rtlCol="0" anchor="ctr"/>`;
  return (
    holderXml({
      id: first,
      name: `Footer ${first}`,
      placeholder: footerPlaceholder,
      frame: footerFrame,
      body: properties,
      list: small('l'),
      text: '<a:p><a:endParaRPr lang="zh-CN"/></a:p>',
    }) +
    holderXml({
      id: first + 1,
      name: `Slide number ${first + 1}`,
      placeholder: numberPlaceholder,
      frame: numberFrame,
      body: properties,
      list: small('r'),
      text: numberField,
    })
  );
}

/** The number of the slide, which the program fills in. */
export const numberField =
  '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p>';

/** A short rule above the titles, in the theme's first accent. */
function ruleXml(id: number, { x, y }: { x: number; y: number }): string {
  const frame = { x, y, width: 44, height: 4 };
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Rule ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>' +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody></p:sp>'
  );
}

/** Every paragraph level of a text style: `a:lvl1pPr` to `a:lvl9pPr`. */
function levelsXml(style: (level: number) => string): string {
  return levels.map(style).join('');
}

function fontXml(face: 'mj' | 'mn', size: number, colour = 'tx1', bold = false): string {
  return (
    `<a:defRPr sz="${size * 100}"${bold ? ' b="1"' : ''} kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
    `<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr>`
  );
}

const textStyles =
  '<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">' +
  `<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${fontXml('mj', 28, 'tx1', true)}</a:lvl1pPr></p:titleStyle>` +
  `<p:bodyStyle>${levelsXml(
    (level) =>
      `<a:lvl${level}pPr marL="${emu(indent * level)}" indent="-${emu(indent)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">` +
      `<a:lnSpc><a:spcPct val="${lineSpacing}"/></a:lnSpc><a:spcBef><a:spcPct val="${aboveParagraph}"/></a:spcBef><a:buClr><a:schemeClr val="accent1"/></a:buClr>` +
      `<a:buFont typeface="Arial"/><a:buChar char="•"/>${fontXml('mn', Math.max(26 - 2 * level, 18))}</a:lvl${level}pPr>`,
  )}</p:bodyStyle>` +
  `<p:otherStyle>${levelsXml(
    (level) =>
      `<a:lvl${level}pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">${fontXml('mn', 18)}</a:lvl${level}pPr>`,
  )}</p:otherStyle></p:txStyles>`;

/** The slide master. `layoutIds` are the ids by which it names its layouts, in order. */
export function masterXml(layoutIds: readonly string[]): string {
  const title = layouts.content.title!;
  const shapes =
    ruleXml(2, { x: title.x, y: title.y - 12 }) +
    holderXml({
      id: 3,
      name: 'Title 3',
      placeholder: { type: 'title' },
      frame: title,
      body: `<a:bodyPr vert="horz" ${noInsets} rtlCol="0" anchor="ctr"><a:normAutofit/></a:bodyPr>`,
      list: '<a:lstStyle/>',
      text: prompt,
    }) +
    holderXml({
      id: 4,
      name: 'Text 4',
      placeholder: { type: 'body', idx: 1 },
      frame: { ...body, size: 24 },
      body: `<a:bodyPr vert="horz" ${noInsets} rtlCol="0"><a:normAutofit/></a:bodyPr>`,
      list: '<a:lstStyle/>',
      text: prompt,
    }) +
    footHolders(5);
  const list = layoutIds.map((rId, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="${rId}"/>`).join('');
  return (
    `<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${emptyGroup}${shapes}</p:spTree></p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/>${textStyles}</p:sldMaster>`
  );
}

/** The layouts, in the order of `layoutKinds`. */
export function layoutXmls(): string[] {
  return layoutKinds.map(({ name, type, label, title, texts }) => {
    const frames = layouts[name];
    // The two that open something have their title low and large, and no rule above it.
    const opens = name === 'title' || name === 'section';
    const sized = (frame: TextFrame, plain: boolean, bold?: boolean) =>
      `<a:lstStyle><a:lvl1pPr${plain ? ' marL="0" indent="0"' : ''}>${plain ? '<a:buNone/>' : ''}` +
      `<a:defRPr sz="${frame.size * 100}"${bold ? ' b="1"' : ''}/></a:lvl1pPr></a:lstStyle>`;
    const heading =
      title && frames.title
        ? holderXml({
            id: 2,
            name: 'Title 2',
            placeholder: title,
            frame: frames.title,
            body: opens ? '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>' : '<a:bodyPr/>',
            list: sized(frames.title, false),
            text: prompt,
          })
        : '';
    const holders = texts.map((placeholder, index) =>
      holderXml({
        id: index + 3,
        name: `Text ${index + 3}`,
        placeholder,
        frame: frames.texts[index]!,
        body: placeholder.type === 'body' && name === 'comparison' ? '<a:bodyPr anchor="b"/>' : '<a:bodyPr/>',
        list: sized(
          frames.texts[index]!,
          placeholder.type !== undefined,
          name === 'comparison' && placeholder.type === 'body',
        ),
        text: prompt,
      }),
    );
    const below = frames.texts[0];
    const rule = opens && below ? ruleXml(30, { x: below.x, y: below.y - 14 }) : '';
    return (
      `<p:sldLayout ${namespaces} type="${type}" preserve="1"${opens ? ' showMasterSp="0"' : ''}><p:cSld name="${label}">` +
      `<p:spTree>${emptyGroup}${rule}${heading}${holders.join('')}${footHolders(20)}</p:spTree></p:cSld>` +
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
    );
  });
}
