import type { XmlElement } from '@rgrove/parse-xml';
import { expect } from 'vitest';
import { elements } from './word-file.ts';

/**
 * The order that the schema has for what a document uses. LibreOffice reads any order; Word calls the file damaged.
 *
 * @source ECMA-376, part 1, annex A: wml.xsd
 */
const ORDER: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  rPr: 'rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u shd vertAlign lang',
  tblPr: 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tcPr: 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  sectPr: 'headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid',
  style: 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr',
  lvl: 'start numFmt pStyle suff lvlText lvlJc pPr rPr',
  sdt: 'sdtPr sdtContent',
};

/** Expects that a part of a Word file is one that Word opens as it is. */
export function expectInOrder(root: XmlElement): void {
  for (const [name, order] of Object.entries(ORDER)) {
    const places = order.split(' ').map((each) => `w:${each}`);
    for (const element of elements(root, `w:${name}`)) {
      const found = namesIn(element);
      const sorted = [...new Set(found)].sort((a, b) => places.indexOf(a) - places.indexOf(b));
      expect(found, element.name).toEqual(sorted);
      expect(places, element.name).toEqual(expect.arrayContaining(sorted));
    }
  }
  // A paragraph is last in a cell, and comes after each table.
  for (const cell of elements(root, 'w:tc')) expect(namesIn(cell).at(-1)).toBe('w:p');
  for (const body of elements(root, 'w:body')) expect(namesIn(body).join(' ')).not.toMatch(/w:tbl (?!w:p\b)/);
}

const namesIn = ({ children }: XmlElement) =>
  children.flatMap((child) => ('name' in child ? [String(child.name)] : []));
