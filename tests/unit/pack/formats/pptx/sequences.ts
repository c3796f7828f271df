const list = (prefix: string, names: string) => names.split(' ').map((name) => `${prefix}:${name}`);

const textProperties =
  'ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym ' +
  'hlinkClick hlinkMouseOver rtl extLst';
const paragraphProperties =
  'lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst';
const levels = list('a', 'lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr lvl8pPr lvl9pPr');
const shapeProperties =
  'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst';
const labels =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines';
const axis =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';

/** The children of elements in the order of the schema (ECMA-376 part 1); PowerPoint offers to repair a file that has another. */
export const sequences: Record<string, string[]> = {
  'p:presentation': list(
    'p',
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst ' +
      'kinsoku defaultTextStyle modifyVerifier extLst',
  ),
  'p:sldMaster': list('p', 'cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst'),
  'p:sldLayout': list('p', 'cSld clrMapOvr transition timing hf extLst'),
  'p:sld': list('p', 'cSld clrMapOvr transition timing extLst'),
  'p:notesMaster': list('p', 'cSld clrMap hf notesStyle extLst'),
  'p:notes': list('p', 'cSld clrMapOvr extLst'),
  'p:cSld': list('p', 'bg spTree custDataLst controls extLst'),
  'p:spTree': list('p', 'nvGrpSpPr grpSpPr any'),
  'p:grpSp': list('p', 'nvGrpSpPr grpSpPr any'),
  'p:sp': list('p', 'nvSpPr spPr style txBody extLst'),
  'p:nvSpPr': list('p', 'cNvPr cNvSpPr nvPr'),
  'p:nvGrpSpPr': list('p', 'cNvPr cNvGrpSpPr nvPr'),
  'p:nvGraphicFramePr': list('p', 'cNvPr cNvGraphicFramePr nvPr'),
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic', 'p:extLst'],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'p:spPr': list('a', shapeProperties),
  'c:spPr': list('a', shapeProperties),
  'p:bgPr': list('a', 'noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag'),
  'p:txStyles': list('p', 'titleStyle bodyStyle otherStyle extLst'),
  'p:titleStyle': ['a:defPPr', ...levels],
  'p:bodyStyle': ['a:defPPr', ...levels],
  'p:otherStyle': ['a:defPPr', ...levels],
  'p:notesStyle': ['a:defPPr', ...levels],
  'p:defaultTextStyle': ['a:defPPr', ...levels],
  'a:lstStyle': ['a:defPPr', ...levels],
  'p:viewPr': list(
    'p',
    'normalViewPr slideViewPr outlineViewPr notesTextViewPr sorterViewPr notesViewPr gridSpacing extLst',
  ),
  'a:pPr': list('a', paragraphProperties),
  ...Object.fromEntries(levels.map((name) => [name, list('a', paragraphProperties)])),
  'a:rPr': list('a', textProperties),
  'a:defRPr': list('a', textProperties),
  'a:endParaRPr': list('a', textProperties),
  'a:r': list('a', 'rPr t'),
  'a:fld': list('a', 'rPr pPr t'),
  'a:xfrm': list('a', 'off ext chOff chExt'),
  'p:xfrm': list('a', 'off ext'),
  'a:ln': list('a', 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst'),
  'a:tbl': list('a', 'tblPr tblGrid tr'),
  'a:tc': list('a', 'txBody tcPr extLst'),
  'a:txBody': list('a', 'bodyPr lstStyle p'),
  'a:tblStyle': list(
    'a',
    'tblBg wholeTbl band1H band2H band1V band2V lastCol firstCol lastRow seCell swCell firstRow neCell nwCell extLst',
  ),
  'a:wholeTbl': list('a', 'tcTxStyle tcStyle'),
  'a:tcTxStyle': list('a', 'font fontRef scrgbClr srgbClr hslClr sysClr schemeClr prstClr extLst'),
  'a:tcStyle': list('a', 'tcBdr fill fillRef cell3D'),
  'a:tcBdr': list('a', 'left right top bottom insideH insideV tl2br tr2bl extLst'),
  'a:theme': list('a', 'themeElements objectDefaults extraClrSchemeLst custClrLst extLst'),
  'a:themeElements': list('a', 'clrScheme fontScheme fmtScheme extLst'),
  'a:clrScheme': list('a', 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst'),
  'a:majorFont': list('a', 'latin ea cs font extLst'),
  'a:fmtScheme': list('a', 'fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst'),
  'c:chartSpace': list(
    'c',
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  ),
  'c:chart': list(
    'c',
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  ),
  'c:title': list('c', 'tx layout overlay spPr txPr extLst'),
  'c:plotArea': list('c', 'layout barChart catAx valAx dTable spPr extLst'),
  'c:barChart': list('c', 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'),
  'c:ser': list(
    'c',
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  ),
  'c:dPt': list('c', 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst'),
  'c:dLbls': list('c', `dLbl delete ${labels} leaderLines extLst`),
  'c:dLbl': list('c', `idx delete layout tx ${labels} extLst`),
  'c:strCache': list('c', 'ptCount pt'),
  'c:numCache': list('c', 'formatCode ptCount pt'),
  'c:catAx': list('c', `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`),
  'c:valAx': list('c', `${axis} crossBetween majorUnit minorUnit dispUnits extLst`),
  'c:scaling': list('c', 'logBase orientation max min extLst'),
  'c:legend': list('c', 'legendPos legendEntry layout overlay spPr txPr extLst'),
  'c:txPr': list('a', 'bodyPr lstStyle p'),
  'c:rich': list('a', 'bodyPr lstStyle p'),
};

/** Where any kind of shape may stand. */
const shapes = ['p:sp', 'p:grpSp', 'p:graphicFrame', 'p:cxnSp', 'p:pic'];

/** What is out of order among the children of an element, in words; undefined where all is well or nothing is known. */
export function findDisorder(name: string, children: readonly string[]): string | undefined {
  const order = sequences[name];
  if (!order) return undefined;
  let last = 0;
  for (const child of children) {
    const place = order.indexOf(shapes.includes(child) ? 'p:any' : child);
    if (place === -1) return `${name} holds ${child}`;
    if (place < last) return `${child} comes too late in ${name}`;
    last = place;
  }
  return undefined;
}
