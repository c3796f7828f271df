import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PackDocument } from '../../blocks.ts';
import type { Look } from './look.ts';
import { separatorLine } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The style that all character styles are based on. */
const plainCharacters =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/** What stands in for a font that a computer lacks. */
const standIns: Record<string, string> = {
  方正小标宋简体: '华文中宋',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  微软雅黑: '黑体',
};

/**
 * Settles what the library leaves to chance or to defaults that do not fit: parts without times and random ids, footnote
 * separators as Word writes them, East Asian settings, stand-ins for fonts.
 */
export function settle(bytes: ArrayBuffer, document: PackDocument, look: Look): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
  };
  parts['word/settings.xml'] = strToU8(settingsPart(look));
  parts['word/fontTable.xml'] = strToU8(fontPart(look));
  parts['docProps/core.xml'] = strToU8(corePart(document));
  edit('word/document.xml', (xml) => renumber(closeContents(splitFields(xml))));
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml']) edit(notes, plainSeparators);
  edit('word/styles.xml', (xml) =>
    xml
      .replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl/><w:kinsoku/><w:overflowPunct/>')
      .replace('<w:style w:type="table"', `${plainCharacters}<w:style w:type="table"`),
  );
  const paths = Object.keys(parts).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  // The time is that of the format's own beginning, the same on each computer.
  const entries = paths.map((path) => [path, [parts[path]!, { mtime: new Date(1980, 0, 1) }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 6 });
}

/** Readers that stream a package want its list of types first. */
function rank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2;
}

/** Gives each part of a field a run of its own, as Word does: some readers show no result otherwise. */
function splitFields(xml: string): string {
  return xml.replaceAll(
    /(<w:fldChar [^>]*\/>|<\/w:instrText>|<\/w:t>)(?=<w:fldChar |<w:instrText|<w:t [^>]*>\d+<\/w:t><w:fldChar)/g,
    '$1</w:r><w:r>',
  );
}

/** Numbers bookmarks from 1: the library counts on from one document to the next. */
function renumber(xml: string): string {
  const numbers = new Map<string, number>();
  const from = (kind: string, old: string) => {
    const key = `${kind} ${old}`;
    if (!numbers.has(key)) numbers.set(key, [...numbers.keys()].filter((other) => other.startsWith(kind)).length + 1);
    return String(numbers.get(key));
  };
  return xml
    .replaceAll(
      /(<w:bookmarkStart w:name="_Toc|<w:hyperlink [^>]*w:anchor="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)/g,
      (_, before: string, old: string) => before + from('name', old),
    )
    .replaceAll(
      /(<w:bookmarkStart w:name="_Toc\d+" w:id="|<w:bookmarkEnd w:id=")(\d+)/g,
      (_, before: string, old: string) => before + from('id', old),
    );
}

/** Ends the field of the contents in its last line: a paragraph of its own can fall on a page that is otherwise empty. */
function closeContents(xml: string): string {
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
  return xml.replace(`</w:p><w:p>${end}`, end);
}

function plainSeparators(xml: string): string {
  return xml
    .replaceAll(
      '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
      `<w:spacing w:after="0" w:line="${separatorLine}" w:lineRule="exact"/>`,
    )
    .replaceAll(
      /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:\w+Ref\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
      '',
    );
}

function settingsPart({ official, locale }: Look): string {
  const compat = [
    ['compatibilityMode', 15],
    ['overrideTableStyleFontSizeAndJustification', 1],
    ['enableOpenTypeFeatures', 1],
    ['doNotFlipMirrorIndents', 1],
    ['differentiateMultirowTableHeaders', 1],
  ]
    .map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    )
    .join('');
  const separators = (kind: string) => `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`;
  return (
    `${declaration}<w:settings ${wordNames}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>` +
    `<w:defaultTabStop w:val="420"/>${official ? '<w:evenAndOddHeaders/>' : ''}` +
    `<w:characterSpacingControl w:val="${locale === 'zh' ? 'compressPunctuation' : 'doNotCompress'}"/>` +
    `${separators('footnote')}${separators('endnote')}<w:compat>${compat}</w:compat>` +
    `<w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN"/>` +
    `<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" ` +
    `w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>` +
    `<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  );
}

function fontPart(look: Look): string {
  const faces = [look.body, look.title, look.subtitle, ...look.headings, look.small, look.soft, look.strong];
  const asian = new Set([...faces.map((face) => face.asian), '宋体']);
  const latin = new Set(faces.map((face) => face.latin));
  const one = (name: string, charset: string, standIn?: string) =>
    `<w:font w:name="${name}">${standIn === undefined ? '' : `<w:altName w:val="${standIn}"/>`}<w:charset w:val="${charset}"/>` +
    `<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  const fonts = [
    ...[...latin].map((name) => one(name, '00')),
    ...[...asian].map((name) => one(name, '86', standIns[name])),
  ];
  return `${declaration}<w:fonts ${wordNames}>${fonts.join('')}</w:fonts>`;
}

function corePart({ title, locale }: PackDocument): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title><dc:language>${locale === 'zh' ? 'zh-CN' : 'en-GB'}</dc:language></cp:coreProperties>`
  );
}
