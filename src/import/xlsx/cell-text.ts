import type { XmlElement } from '@rgrove/parse-xml';
import { addDays } from '../../time/iso-date.ts';
import { childOf, childrenOf } from '../xml-part.ts';
import type { DayFormat } from './day-formats.ts';

/** What the cells of a workbook share. */
export interface Workbook {
  readonly texts: readonly string[];
  readonly formats: readonly (DayFormat | null)[];
  /** The day that is counted as 0. */
  readonly epoch: string;
}

/** What stands in a cell; null where a formula has failed, or was never computed. */
export function cellText(cell: XmlElement, { texts, formats, epoch }: Workbook): string | null {
  const { t = 'n', s = '0' } = cell.attributes;
  const value = childOf(cell, 'v')?.text;
  if (t === 'inlineStr') return runsText(childOf(cell, 'is'));
  if (t === 'e') return null;
  if (value === undefined || value === '') return childOf(cell, 'f') && t !== 'str' ? null : '';
  if (t === 's') return texts[Number(value)] ?? null;
  if (t === 'str') return unescaped(value);
  if (t === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (t === 'd') return value.slice(0, 10);
  return numberText(value, formats[Number(s)] ?? null, epoch);
}

/** A text of one or several runs, each with a look of its own; how it is spoken stands aside. */
export function runsText(parent: XmlElement | undefined): string {
  const own = childrenOf(parent, 't');
  const runs = childrenOf(parent, 'r').flatMap((run) => childrenOf(run, 't'));
  return unescaped([...own, ...runs].map(({ text }) => text).join(''));
}

function numberText(value: string, format: DayFormat | null, epoch: string): string {
  const count = Number(value);
  if (!Number.isFinite(count)) return value;
  // Days before March 1900 are counted in two ways, and nobody reports them.
  if (format === null || count < 61 || count >= 2_958_466) return String(count);
  const day = addDays(epoch, Math.floor(count));
  return format === 'month' ? day.slice(0, 7) : day;
}

/** A workbook writes signs that XML cannot hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
