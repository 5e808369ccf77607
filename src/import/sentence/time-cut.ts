import type { RankedStretch } from './dated-stretches.ts';
import type { ReadText } from './read-text.ts';
import { brackets } from './time-place.ts';

/** What may stand between a comma and the time that a clause is made for: ", dự kiến tổ chức vào tháng 5". */
const CLAUSE =
  /[,;]\s*(?:dự kiến\s*)?(?:tổ chức|triển khai|tiến hành|thực hiện|hoàn thành)?(?:\s*thực hiện)?\s*$|[\s*,;]*$/iu;
/** A bracket that says little more than the time goes with it. */
const WORDS_BESIDE = 2;

/** The stretch of a text that a title can do without: the time with its bracket or comma. None for an anniversary. */
export function cutOf(text: string, read: ReadText, one: RankedStretch): readonly (readonly [number, number])[] {
  if (one.event !== null) return [];
  const [open, close] = bracketOf(read, one) ?? [one.start, one.end];
  const before = CLAUSE.exec(text.slice(Math.max(0, open - 40), open))?.[0].length ?? 0;
  if (open > before) return [[open - before, close]];
  return [[0, close + (/^[\s*,;:]*/.exec(text.slice(close, close + 20))?.[0].length ?? 0)]];
}

function bracketOf({ tokens, back }: ReadText, { place }: RankedStretch): readonly [number, number] | null {
  const around = brackets(tokens).find(([open, close]) => open < place.from && place.to <= close);
  if (around === undefined) return null;
  const [open, close] = around;
  const beside = [...tokens.slice(open + 1, place.from), ...tokens.slice(place.to, close)];
  if (beside.filter(({ kind }) => kind !== 'mark').length > WORDS_BESIDE) return null;
  return [back(tokens[open]?.start ?? 0), back(tokens[close]?.end ?? 0)];
}
