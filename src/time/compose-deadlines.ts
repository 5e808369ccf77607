import { type DatedStatement, lastDay } from './date-statements.ts';
import { type Composed, continuation, isWholeYear, meaning, type Parts, strongRules } from './parts.ts';
import type { Piece } from './piece.ts';
import type { IsoDate, WindowConvention } from './window.ts';

/** What is due by or before one day or several, and whatever else the expression names beside them. */
export function withDeadlines(
  parts: Parts,
  dated: readonly DatedStatement[],
  deadlines: readonly DatedStatement[],
  convention: WindowConvention | null,
): Composed {
  const { context } = parts;
  const end = (one: DatedStatement): IsoDate => lastDay(one.statement, one.span, context);
  const plain = dated.filter(({ statement }) => statement.role === 'plain');
  const isCut = (range: DatedStatement): boolean =>
    deadlines.some((one) => cutsShort(parts.pieces, one, end(one), range));
  const inDeadline = (span: DatedStatement): boolean =>
    isCut(span) || deadlines.some((one) => end(one) >= span.span.from && end(one) <= span.span.to);
  const others = plain.filter(
    (one) =>
      !one.statement.event &&
      !(one.statement.point.unit === 'stretch' && one.statement.point.grain === 'year') &&
      !inDeadline(one),
  );
  const ends = [...new Set([...deadlines, ...others].map(end))].sort();
  const to = ends.at(-1) ?? null;
  const last = [...deadlines].sort((a, b) => (end(a) < end(b) ? -1 : 1)).at(-1);
  const kind = last?.statement.role === 'by' ? 'by' : 'before';
  const from = deadlines.length === 1 ? beginning(deadlines[0], plain.find(isCut)) : null;
  if (parts.first('open') >= 0 && opensAfter(parts, last)) {
    // "từ nay đến năm 2025 và các năm sau": a milestone on the way, no end.
    if (last?.statement.from?.unit === 'now' || (last?.statement.role === 'by' && isYearPoint(last)))
      return meaning('ongoing', { from, convention });
  }
  const firstRule = parts.every.find(({ strong }) => strong)?.index ?? Number.POSITIVE_INFINITY;
  // "hằng năm, đến năm 2020": it returns until then.
  if (last && kind === 'by' && isYearPoint(last) && firstRule < last.statement.index)
    return meaning('recurring', { from, to, recurrence: strongRules(parts).join(' + '), convention });
  const list = ends.length > 1 ? ends.join(';') : continuation(parts);
  return meaning(kind, { from, to, recurrence: list, convention });
}

const isYearPoint = ({ statement }: DatedStatement): boolean => isWholeYear(statement.point);

const opensAfter = ({ first }: Parts, one: DatedStatement | undefined): boolean =>
  one !== undefined && first('open') > one.statement.lastIndex;

/**
 * "từ 01/6 đến 30/6, chậm nhất ngày 25/6": the range ends with the deadline. What is reported during a range ("…, báo cáo chậm
 * nhất ngày 25/6") does not end it.
 */
function cutsShort(pieces: readonly Piece[], deadline: DatedStatement, end: IsoDate, range: DatedStatement): boolean {
  if (range.from === null || end < range.from || end > range.span.to) return false;
  const between = pieces.slice(range.statement.lastIndex + 1, deadline.statement.index);
  return !between.some((piece) => piece.kind === 'word' || (piece.kind === 'cue' && piece.cue === 'content'));
}

/** The first day of a deadline: of what begins now, or of the range that it cuts short. */
const beginning = (deadline: DatedStatement | undefined, range: DatedStatement | undefined): IsoDate | null =>
  deadline?.statement.from?.unit === 'now' ? deadline.from : (range?.from ?? null);
