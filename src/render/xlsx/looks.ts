import type { CellStyle } from 'hucre/xlsx';
import type { Tone } from '../../view/document.ts';
import type { SheetCell, SheetColumn } from '../../view/sheet.ts';
import { GROUNDS } from '../grounds.ts';

const TYPEFACE = 'Times New Roman';
/** In points. */
export const SIZE = 11;
export const TITLE_SIZE = 14;
export const FONT = { name: TYPEFACE, size: SIZE } as const;

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const WRAPPED = { vertical: 'center', wrapText: true } as const;

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** Dark enough on white and on its own ground for everybody to read, also when printed in grey. */
const COLOURS: Readonly<
  Record<'late' | 'soon' | 'done' | 'muted', { readonly text: string; readonly ground?: string }>
> = {
  late: { text: '9C0006', ground: GROUNDS.late },
  soon: { text: '7F4F00', ground: GROUNDS.soon },
  done: { text: '006100', ground: GROUNDS.done },
  muted: { text: '595959' },
};

/** Text, whatever it looks like, also after somebody has edited the cell. */
const FORMATS = { text: '@', day: 'dd/mm/yyyy', number: '0' } as const;
const ALIGN = { text: 'left', day: 'center', number: 'right' } as const;

export const TITLE = lineAcross({ ...FONT, size: TITLE_SIZE, bold: true }, 'center');
export const SUBTITLE = lineAcross({ ...FONT, italic: true }, 'center');
export const NOTE = lineAcross(FONT, 'left');
export const SECTION: CellStyle = {
  ...lineAcross({ ...FONT, bold: true }, 'left'),
  fill: solid('F2F2F2'),
  border: BORDER,
};
export const HEAD: CellStyle = {
  ...lineAcross({ ...FONT, bold: true }, 'center'),
  fill: solid('D9E2F3'),
  border: BORDER,
};

function lineAcross(font: NonNullable<CellStyle['font']>, horizontal: 'left' | 'center'): CellStyle {
  return { font, alignment: { ...WRAPPED, horizontal }, numFmt: FORMATS.text };
}

export function cellStyle({ kind, align, toFill }: SheetColumn, cell: SheetCell | undefined): CellStyle {
  // A number is no text where it stands in a column of texts.
  const holds = typeof cell?.value === 'number' ? 'number' : kind;
  return {
    font: toneFont(cell?.tone),
    border: BORDER,
    alignment: { ...WRAPPED, horizontal: align ?? ALIGN[kind] },
    numFmt: FORMATS[holds],
    ...(toFill ? { fill: solid('FFF9E5') } : {}),
    ...(cell?.ground ? { fill: solid(GROUNDS[cell.ground]) } : {}),
  };
}

function toneFont(tone: Tone = 'plain'): NonNullable<CellStyle['font']> {
  if (tone === 'plain') return FONT;
  return tone === 'strong' ? { ...FONT, bold: true } : { ...FONT, color: { rgb: COLOURS[tone].text } };
}

/** What a rule makes of a cell; null where it would change nothing. */
export function ruleStyle(tone: Tone): CellStyle | null {
  if (tone === 'plain') return null;
  if (tone === 'strong') return { font: { bold: true } };
  const { text, ground } = COLOURS[tone];
  const font = { color: { rgb: text } };
  // Of a rule's solid ground it is the second colour that shows.
  return ground === undefined
    ? { font }
    : { font, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: ground } } };
}
