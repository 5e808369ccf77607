import { note, type Pending } from './pending-cues.ts';
import type { Cue, Piece, Point } from './piece.ts';
import { inherited, roleOf } from './role.ts';
import type { Statement } from './statement.ts';

/** Cues that leave open what a date beside them is. */
const SILENT: ReadonlySet<Cue> = new Set(['finish', 'content', 'in', 'event']);

/** Gathers cues and points into statements, in the order of the text. */
export function readStatements(pieces: readonly Piece[]): readonly Statement[] {
  const statements: Statement[] = [];
  let pending: Pending = { cues: new Set(), words: 0, between: [] };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.kind === 'point') {
      const range = rangeAt(pieces, i);
      statements.push(statementOf(pieces, i, range, pending, statements.at(-1)));
      i = range?.index ?? i;
      pending = { cues: new Set(), words: 0, between: [] };
    } else note(pending, piece);
  }
  return joinBeginnings(statements);
}

interface RangeEnd {
  readonly index: number;
  readonly cues: ReadonlySet<Cue>;
}

/** The point that ends a range begun by the point at `at`: "- …", "đến hết …", "đến trước …"; only what is silent may stand between. */
function rangeAt(pieces: readonly Piece[], at: number): RangeEnd | null {
  const cues = new Set<Cue>();
  let linked = false;
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'point') return linked ? { index: i, cues } : null;
    if (piece?.kind === 'weekday' || (piece?.kind === 'join' && piece.join === 'bracket')) continue;
    if (piece?.kind === 'join' && piece.join === 'comma' && !linked) continue;
    if (piece?.kind === 'join' && piece.join === 'dash' && !linked) linked = true;
    else if (piece?.kind === 'cue' && piece.cue === 'until') linked = true;
    else if (piece?.kind === 'cue' && linked && ['end', 'before', 'glue', 'finish', 'clock', 'in'].includes(piece.cue))
      cues.add(piece.cue);
    else if (piece?.kind !== 'cue' || !['clock', 'glue', 'finish'].includes(piece.cue)) return null;
  }
  return null;
}

function statementOf(
  pieces: readonly Piece[],
  index: number,
  range: RangeEnd | null,
  pending: Pending,
  previous: Statement | undefined,
): Statement {
  const first = pieces[index] as Extract<Piece, { kind: 'point' }>;
  const last = pieces[range?.index ?? index] as Extract<Piece, { kind: 'point' }>;
  const { cues } = pending;
  const link = linkOf(pending, previous);
  const inherits = !range && [...cues].every((c) => SILENT.has(c));
  const role = roleOf(pieces, range?.index ?? index, cues, first.point, range !== null);
  const endsBefore = range?.cues.has('before') === true && !range.cues.has('clock');
  const sinceNow = range !== null && first.point.unit === 'now';
  return {
    role: sinceNow ? (endsBefore ? 'before' : 'by') : inherits ? inherited(last.point, previous, link, role) : role,
    from: range && !isAnniversary(first.point, last.point, cues.has('event')) ? first.point : null,
    point: last.point,
    endsBefore: endsBefore && !sinceNow,
    surelyFrom: cues.has('start') || (cues.has('from') && !pending.between.includes('word')),
    content: cues.has('content') && !cues.has('in') && !cues.has('due') && last.point.unit === 'stretch',
    placed: cues.has('in'),
    link,
    finishes: cues.has('finish'),
    event: cues.has('event'),
    toEnd: cues.has('end'),
    index,
    lastIndex: range?.index ?? index,
    start: first.start,
    end: last.end,
  };
}

/** "kỷ niệm … (08/3/1910 - 08/3/2018)": only the second is to come. So many years apart, no word need say so. */
function isAnniversary(a: Point, b: Point, isEvent: boolean): boolean {
  if (a.unit !== 'day' || b.unit !== 'day' || a.day !== b.day || a.month !== b.month) return false;
  return isEvent ? a.year !== b.year : Number(b.year) - Number(a.year) >= LONGEST_WORK && a.year !== null;
}

/** No work of a plan runs for as many years, from and to one day of the year. */
const LONGEST_WORK = 10;

function linkOf(pending: Pending, previous: Statement | undefined): Statement['link'] {
  if (previous === undefined) return 'loose';
  const { between } = pending;
  if (between.includes('or')) return 'or';
  if (between.includes('word') || between.includes('stop') || between.includes('bracket')) return 'loose';
  if (between.includes('dash')) return 'dash';
  return 'list';
}

/** "Bắt đầu từ A; kết thúc trước B": a beginning meets the end that comes later. */
function joinBeginnings(statements: readonly Statement[]): readonly Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const beginning = joined.at(-1);
    const ends = ['before', 'by'].includes(statement.role) || (statement.role === 'plain' && statement.finishes);
    if (
      beginning?.role === 'open' &&
      ends &&
      statement.from === null &&
      beginning.from === null &&
      beginning.surelyFrom
    ) {
      joined.pop();
      const isNow = beginning.point.unit === 'now';
      joined.push({
        ...statement,
        role: isNow && statement.role !== 'plain' ? statement.role : 'plain',
        from: beginning.point,
        endsBefore: statement.role === 'before' && !isNow,
        index: beginning.index,
        start: beginning.start,
        link: beginning.link,
      });
    } else joined.push(statement);
  }
  return joined;
}
