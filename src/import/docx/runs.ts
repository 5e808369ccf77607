import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, localName } from '../xml-part.ts';
import { switchProperty, textProperty } from './properties.ts';
import { elementsWithin, shownParts } from './shown-parts.ts';
import type { Look, Styles } from './styles.ts';
import type { Tally } from './tally.ts';

/** Text of one look, as it is written: `\n` where a line was broken by hand, `\f` where a page or column was. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** A field: between its begin and its separator stands its instruction, after it what is shown. */
interface Field {
  isInstruction: boolean;
  isWhole: boolean;
}

/** Fields within fields come to three or four. */
const DEEPEST = 32;

/** What a paragraph shows, run by run. */
export function piecesOf(paragraph: XmlElement, look: Look, styles: Styles, tally: Tally): readonly Piece[] {
  const pieces: (Piece & { readonly within: Field | undefined })[] = [];
  const fields: Field[] = [];
  const changed = () => tally.add('tracked-changes');
  for (const run of shownParts(paragraph, changed)) {
    if (localName(run) !== 'r') continue;
    const properties = childOf(run, 'rPr');
    const style = styles.look(textProperty(properties, 'rStyle') ?? '');
    const isBold = switchProperty(properties, 'b') ?? style.bold ?? look.bold ?? false;
    const isCaps = switchProperty(properties, 'caps') ?? style.caps ?? look.caps ?? false;
    for (const part of shownParts(run, changed)) {
      follow(part, fields);
      const text = textOf(part, tally);
      const within = fields.find(({ isInstruction }) => isInstruction);
      if (text !== '') pieces.push({ text: isCaps ? text.toUpperCase() : text, isBold, within });
    }
  }
  // A field that never ends is none, and hides nothing.
  return pieces.filter(({ within }) => !within?.isWhole);
}

function follow(part: XmlElement, fields: Field[]): void {
  if (localName(part) !== 'fldChar') return;
  const type = attributeOf(part, 'fldCharType');
  const field = fields.at(-1);
  if (type === 'begin') {
    if (fields.length < DEEPEST) fields.push({ isInstruction: true, isWhole: false });
  } else if (field) {
    field.isInstruction = false;
    field.isWhole = true;
    if (type === 'end') fields.pop();
  }
}

function textOf(part: XmlElement, tally: Tally): string {
  switch (localName(part)) {
    case 't':
      return part.text;
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return ['page', 'column'].includes(attributeOf(part, 'type') ?? '') ? '\f' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return signOf(attributeOf(part, 'char') ?? '');
    case 'footnoteReference':
    case 'endnoteReference':
      tally.add('footnote');
      return '';
    case 'commentReference':
      tally.add('comment');
      return '';
    case 'drawing':
    case 'pict':
    case 'object':
      countDrawn(part, tally);
      return '';
    default:
      return '';
  }
}

/** A sign of a font of signs, by its place in it. */
function signOf(code: string): string {
  const at = /^[0-9A-Fa-f]{1,4}$/.test(code) ? Number.parseInt(code, 16) : 0;
  return at === 0 ? '' : String.fromCharCode(at < 0x100 ? 0xf000 + at : at);
}

/** Lines and frames that say nothing are not counted. */
function countDrawn(drawn: XmlElement, tally: Tally): void {
  const boxes = elementsWithin(drawn, 'txbxContent').filter(({ text }) => /\S/.test(text));
  if (boxes.length > 0) tally.add('text-box', boxes.length);
  const isPicture = ['blip', 'imagedata', 'OLEObject'].some((name) => elementsWithin(drawn, name).length > 0);
  if (isPicture) tally.add('picture');
}
