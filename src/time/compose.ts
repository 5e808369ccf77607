import { composeDated } from './compose-dated.ts';
import { composeReturning } from './compose-returning.ts';
import { type Composed, type EveryAt, fail, meaning, type Parts, rulesOf } from './parts.ts';
import type { Cue, Piece } from './piece.ts';
import { readStatements } from './read-statements.ts';
import type { Statement } from './statement.ts';
import type { WhenContext } from './when.ts';

const WHOLE_TEXT = Number.POSITIVE_INFINITY;

/** What the pieces of an expression mean together. */
export function compose(pieces: readonly Piece[], context: WhenContext): Composed {
  const lost = pieces.find(({ kind }) => kind === 'unreadable');
  if (lost) return fail('unreadable', lost);
  const first = (cue: Cue): number => pieces.findIndex((piece) => piece.kind === 'cue' && piece.cue === cue);
  const every = pieces.flatMap((piece, index) =>
    piece.kind === 'every' ? [{ every: piece.every, strong: piece.strong, index }] : [],
  );
  const all = readStatements(pieces).filter((statement) => statement.role !== 'after');
  const known = first('unknown') < 0 ? all : besideUnknown(pieces, all);
  if (all.length > 0 && all.every((one) => datesAnEvent(pieces, one) || beginsSchoolYear(pieces, one)))
    return meaning('conditional');
  const parts: Parts = { pieces, statements: withoutNames(known, every), every, context, first };
  return composeReturning(parts) ?? composeDated(parts) ?? undated(parts);
}

/**
 * What still says when beside a time without days. The year of "Tết năm 2019" does not; nor does the month of "trước Tết, tháng
 * 01/2019", for the feast may lie within it. A month may name a summer ("trong hè (tháng 6-8)"), and a day settles everything.
 */
function besideUnknown(pieces: readonly Piece[], statements: readonly Statement[]): readonly Statement[] {
  const bounds = pieces.some((piece, i) => {
    const before = pieces.slice(0, i).findLast((other) => !isCue(other, ['glue', 'event']));
    return isCue(piece, ['unknown']) && isCue(before, ['before', 'by', 'until', 'end', 'from', 'after']);
  });
  return statements.filter(({ point }) => point.unit !== 'stretch' || !(bounds || point.grain.endsWith('year')));
}

/** "trước mùa mưa bão năm 2019", "trước kỳ họp cuối năm 2019": the time is the event's, and of no certain day. */
function datesAnEvent(pieces: readonly Piece[], { index, role, from, placed, point }: Statement): boolean {
  if (role !== 'plain' || from !== null || placed || point.unit !== 'stretch') return false;
  const words = pieces.slice(0, index).findLastIndex(({ kind }) => kind !== 'word');
  return words >= 0 && words < index - 1 && isCue(pieces[words], ['before']);
}

/** "trước khi bước vào năm học mới 2021-2022": of no certain day, and not within that year. */
function beginsSchoolYear(pieces: readonly Piece[], { index, point }: Statement): boolean {
  if (point.unit !== 'stretch' || point.grain !== 'school-year' || !isCue(pieces[index - 1], ['in'])) return false;
  const condition = pieces.slice(0, index - 1).findLastIndex(({ kind }) => kind !== 'word');
  return isCue(pieces[condition], ['conditional']) && index - 1 - condition <= 3;
}

const isCue = (piece: Piece | undefined, cues: readonly Cue[]): boolean =>
  piece?.kind === 'cue' && cues.includes(piece.cue);

/** "báo cáo 6 tháng đầu năm trước ngày 10/6": the half-year is the report's name as soon as anything else is a time. */
function withoutNames(statements: readonly Statement[], every: readonly EveryAt[]): readonly Statement[] {
  const times = statements.filter((statement) => !statement.content || !['plain', 'whole'].includes(statement.role));
  return times.length > 0 || every.some(({ strong }) => strong) ? times : statements;
}

function undated(parts: Parts): Composed {
  const { every, first, pieces } = parts;
  const rules = rulesOf(every, pieces);
  const ongoing = first('ongoing');
  const unspecified = first('unspecified');
  if (rules.length > 0 && !(ongoing >= 0 && rules.join() === 'FREQ=YEARLY'))
    return meaning('recurring', { recurrence: rules.join(' + ') });
  if (ongoing >= 0 && (unspecified < 0 || ongoing < unspecified)) return meaning('ongoing');
  if (unspecified >= 0) return meaning('recurring', { recurrence: 'period unspecified' });
  const conditional = first('conditional');
  const none = first('none');
  if (conditional >= 0 && !(none >= 0 && follows(pieces, conditional, none))) return meaning('conditional');
  const urgent = first('urgent');
  if (urgent >= 0 && (none < 0 || urgent < none)) return meaning('unstated');
  if (none >= 0) return meaning('none');
  if (urgent >= 0) return meaning('unstated');
  // "trước kỳ họp cuối năm", "sau hội nghị": an event, and no day.
  const event = Math.max(first('before'), first('after'));
  if (
    event >= 0 &&
    first('unknown') < 0 &&
    pieces.every(({ kind }) => kind !== 'point') &&
    pieces.slice(event).some(({ kind }) => kind === 'word')
  )
    return meaning('conditional');
  return fail('unreadable', { start: 0, end: WHOLE_TEXT });
}

/** "theo Quyết định số 88/QĐ-UBND": the cited paper is all that "theo" depends on. */
function follows(pieces: readonly Piece[], conditional: number, none: number): boolean {
  return (
    conditional < none && pieces.slice(conditional + 1, none).every(({ kind }) => kind === 'word' || kind === 'cue')
  );
}
