import type { IRunOptions } from 'docx';
import type { Tone } from '../../view/document.ts';

/** How the whole document looks, and how much room its lines have. */
export interface Look {
  /** Official papers are black throughout. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
  readonly isPaper: boolean;
  /** Length of a line, twips. */
  readonly width: number;
}

type Ink = Pick<IRunOptions, 'bold' | 'color' | 'italics'>;

/** Dark enough to be read from a black and white print; what is late is bold there too. */
const INKS: { readonly [tone in Tone]: Ink } = {
  plain: {},
  done: { color: '1E5C2B' },
  late: { bold: true, color: '9C1313' },
  soon: { color: '7A4B00' },
  muted: { color: '595959' },
  strong: { bold: true },
};

/** How a tone is printed. */
export function inkOf(tone: Tone | undefined, { isPaper }: Look): Ink {
  const { color, ...weight } = INKS[tone ?? 'plain'];
  return isPaper || color === undefined ? weight : { ...weight, color };
}
