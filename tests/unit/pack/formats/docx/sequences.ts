const list = (names: string) => names.split(' ').map((name) => `w:${name}`);

const paragraphProperties =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku ' +
  'wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing ' +
  'mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const borders = 'top start left bottom end right insideH insideV';

/** The children of elements in the order of the schema (ECMA-376 part 1); Word refuses some files that have another. */
export const sequences: Record<string, string[]> = {
  'w:pPr': list(paragraphProperties),
  'w:rPr': list(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color ' +
      'spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:pBdr': list('top left bottom right between bar'),
  'w:tblPr': list(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd ' +
      'tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': list(borders),
  'w:tcBorders': list(`${borders} tl2br tr2bl`),
  'w:tblCellMar': list('top start left bottom end right'),
  'w:tcMar': list('top start left bottom end right'),
  'w:tbl': list('tblPr tblGrid tr'),
  'w:tr': list('tblPrEx trPr tc'),
  'w:tc': list('tcPr p'),
  'w:tcPr': list(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  ),
  'w:sectPr': list(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign ' +
      'noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:style': list(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose ' +
      'personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:lvl': list('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:settings': list(
    'writeProtection view zoom removePersonalInformation embedTrueTypeFonts bordersDoNotSurroundHeader bordersDoNotSurroundFooter ' +
      'defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat themeFontLang clrSchemeMapping ' +
      'decimalSymbol listSeparator',
  ),
};
