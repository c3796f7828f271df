/** Ink on paper, one cinnabar, a quiet second colour. */
const colours: [name: string, value: string][] = [
  ['dk1', '1F2328'],
  ['lt1', 'FDFCFA'],
  ['dk2', '4F5B62'],
  ['lt2', 'F1EDE6'],
  ['accent1', '9A3324'],
  ['accent2', '6F8A94'],
  ['accent3', 'B08D57'],
  ['accent4', '5B7553'],
  ['accent5', '7A6A86'],
  ['accent6', '8C8C8C'],
  ['hlink', '9A3324'],
  ['folHlink', '4F5B62'],
];

const chineseFace = '微软雅黑';
const latinFace = 'Arial';

function fontXml(tag: 'a:majorFont' | 'a:minorFont'): string {
  return (
    `<${tag}><a:latin typeface="${latinFace}"/><a:ea typeface="${chineseFace}"/><a:cs typeface=""/>` +
    `<a:font script="Hans" typeface="${chineseFace}"/></${tag}>`
  );
}

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme part: its own colours and faces; placeholders and shapes refer to it and to nothing else. */
export function themeXml(name: string): string {
  const scheme = colours.map(([key, value]) => `<a:${key}><a:srgbClr val="${value}"/></a:${key}>`).join('');
  return (
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${scheme}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${fontXml('a:majorFont')}${fontXml('a:minorFont')}</a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
