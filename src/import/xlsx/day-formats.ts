import type { XmlElement } from '@rgrove/parse-xml';
import { childOf, childrenOf } from '../xml-part.ts';

/** What a number stands for in a cell that shows it as a day or as a month. */
export type DayFormat = 'day' | 'month';

/** Formats that every spreadsheet knows by number. @source ECMA-376 part 1, 18.8.30 */
const BUILT_IN = new Map<number, DayFormat>([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'] as const),
  [17, 'month'],
]);

/** What each style of a workbook shows a number as, by its position; null for a mere number or a time. */
export function dayFormats(styles: XmlElement | null): readonly (DayFormat | null)[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId, formatCode = '' } }) => [
      Number(numFmtId),
      shownAs(formatCode),
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes: { numFmtId } }) => {
    const id = Number(numFmtId);
    return own.get(id) ?? (own.has(id) ? null : (BUILT_IN.get(id) ?? null));
  });
}

/** By the letters of a format code, without texts in quotes, colours and languages in brackets, and fillings. */
function shownAs(code: string): DayFormat | null {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';')[0] ?? '';
  if (/general/i.test(bare)) return null;
  if (/d/i.test(bare)) return 'day';
  return /y/i.test(bare) && /m/i.test(bare) ? 'month' : null;
}
