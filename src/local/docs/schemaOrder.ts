/** Order of the children of `w:pPr` (ECMA-376 part 1, CT_PPr), as far as we write or keep them. */
export const PARAGRAPH_PROPERTIES =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
    .split(' ')
    .map(name => 'w:' + name);

/** Order of the children of `w:rPr` (ECMA-376 part 1, EG_RPrBase). */
export const RUN_PROPERTIES =
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'
    .split(' ')
    .map(name => 'w:' + name);
