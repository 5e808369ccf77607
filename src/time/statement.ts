import type { Cue, Piece, Point } from './piece.ts';

/** What one date or range of an expression is said to be. */
export interface Statement {
  /** `before` and `by` are deadlines, `open` has no end, `whole` fills its stretch ("cả năm"), `plain` just names a time. */
  readonly role: 'before' | 'by' | 'open' | 'whole' | 'after' | 'plain';
  /** The beginning of a range, or of what is due by `point`. */
  readonly from: Point | null;
  readonly point: Point;
  /** The end of a range is "trước …": it ends the day before. */
  readonly endsBefore: boolean;
  /** A beginning that surely belongs to the work: "bắt đầu từ …", not the "từ năm 2016" of what the work is about. */
  readonly surelyFrom: boolean;
  /** Likely a part of a report's name, not a time: "báo cáo 6 tháng đầu năm". */
  readonly content: boolean;
  /** "trong", "vào" stand before it. */
  readonly placed: boolean;
  /** How it hangs on the statement before: in one list, as an alternative, or with words between. */
  readonly link: 'list' | 'or' | 'dash' | 'loose';
  /** "nhân ngày …", "dịp …" before it. */
  readonly event: boolean;
  /** "trước hết", "đến hết": counts to the end of the stretch. */
  readonly toEnd: boolean;
  /** Places of its first and last piece, and its offsets in the source. */
  readonly index: number;
  readonly lastIndex: number;
  readonly start: number;
  readonly end: number;
}

/** Cues that are lost as soon as another word stands between them and a date. */
const SHORT_LIVED: readonly Cue[] = ['before', 'from', 'until', 'end', 'in', 'after', 'whole', 'clock', 'content'];
/** The words that a lasting cue ("chậm nhất", "hạn cuối", "bắt đầu") reaches over. */
const REACH = 8;

interface Pending {
  cues: Set<Cue>;
  words: number;
  between: ('and' | 'or' | 'comma' | 'dash' | 'stop' | 'bracket' | 'word')[];
  start: number | null;
}

/** Gathers cues and points into statements, in the order of the text. */
export function readStatements(pieces: readonly Piece[]): readonly Statement[] {
  const statements: Statement[] = [];
  let pending: Pending = { cues: new Set(), words: 0, between: [], start: null };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.kind === 'point') {
      const range = rangeAt(pieces, i);
      statements.push(statementOf(pieces, i, range, pending, statements.at(-1)));
      i = range?.index ?? i;
      pending = { cues: new Set(), words: 0, between: [], start: null };
    } else note(pending, piece);
  }
  return joinBeginnings(statements);
}

function note(pending: Pending, piece: Piece): void {
  switch (piece.kind) {
    case 'join':
      pending.between.push(piece.join);
      if (piece.join === 'stop') pending.cues.clear();
      return;
    case 'cue':
      if (piece.cue === 'glue' || piece.cue === 'urgent') return;
      if (piece.cue === 'content') forget(pending);
      pending.cues.add(piece.cue);
      pending.start ??= piece.start;
      // A new deadline word replaces the last: "hạn chót trước ngày" is trước, "trước … chậm nhất" is chậm nhất.
      if (piece.cue === 'by') pending.cues.delete('before');
      if (piece.cue === 'before') for (const other of ['by', 'due'] as const) pending.cues.delete(other);
      if (piece.cue === 'conditional' || piece.cue === 'none') forget(pending);
      if (piece.cue === 'content' || piece.cue === 'conditional' || piece.cue === 'none') pending.between.push('word');
      return;
    case 'word':
      pending.between.push('word');
      if (++pending.words > REACH) pending.cues.clear();
      else forget(pending, pending.words > 3);
      return;
    default:
      pending.between.push('word');
  }
}

function forget(pending: Pending, contentToo = true): void {
  for (const cue of SHORT_LIVED) if (cue !== 'content' || contentToo) pending.cues.delete(cue);
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
    else if (piece?.kind === 'cue' && linked && ['end', 'before', 'glue', 'clock', 'in'].includes(piece.cue))
      cues.add(piece.cue);
    else if (piece?.kind !== 'cue' || (piece.cue !== 'clock' && piece.cue !== 'glue')) return null;
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
  const inherits = !range && ![...cues].some((c) => c !== 'glue' && c !== 'content' && c !== 'in' && c !== 'event');
  const role = roleOf(pieces, range?.index ?? index, cues, first.point, range !== null);
  const endsBefore = range?.cues.has('before') === true && !range.cues.has('clock');
  const sinceNow = range !== null && first.point.unit === 'now';
  return {
    role: sinceNow ? (endsBefore ? 'before' : 'by') : inherits ? inherited(last.point, previous, link, role) : role,
    from: range && !(cues.has('event') && isAnniversary(first.point, last.point)) ? first.point : null,
    point: last.point,
    endsBefore: endsBefore && !sinceNow,
    surelyFrom: cues.has('start') || (cues.has('from') && !pending.between.includes('word')),
    content: cues.has('content') && !cues.has('in') && !cues.has('due') && last.point.unit === 'stretch',
    placed: cues.has('in'),
    link,
    event: cues.has('event'),
    toEnd: cues.has('end'),
    index,
    lastIndex: range?.index ?? index,
    start: first.start,
    end: last.end,
  };
}

/** "kỷ niệm … (08/3/1910 - 08/3/2018)": only the second is to come. */
const isAnniversary = (a: Point, b: Point): boolean =>
  a.unit === 'day' && b.unit === 'day' && a.day === b.day && a.month === b.month && a.year !== b.year;

function roleOf(
  pieces: readonly Piece[],
  lastIndex: number,
  cues: ReadonlySet<Cue>,
  point: Point,
  isRange: boolean,
): Statement['role'] {
  if (opens(pieces, lastIndex) && !(['before', 'by', 'until', 'end'] as const).some((cue) => cues.has(cue))) {
    // "Quý II/2018 và các năm sau" is due first in that quarter; a year, or what begins with "từ", simply goes on.
    if (cues.has('from') || cues.has('start') || point.unit === 'now') return 'open';
    if (point.unit === 'stretch' && point.grain === 'year') return 'open';
  }
  if (cues.has('before') && cues.has('after')) return 'after';
  // "trước 17 giờ ngày D" still leaves the morning of D.
  if (cues.has('before')) return cues.has('clock') ? 'by' : 'before';
  if (cues.has('by') || cues.has('until') || cues.has('end')) return 'by';
  if (cues.has('due') && !isRange && (point.unit === 'day' || (point.unit === 'stretch' && point.tail))) return 'by';
  if (cues.has('after')) return 'after';
  if (isRange) return 'plain';
  if (cues.has('from') || cues.has('start')) return 'open';
  if (point.unit === 'stretch' && point.grain === 'school-year' && point.tail) return 'by';
  if (cues.has('whole') && point.unit === 'stretch' && point.grain === 'year') return 'whole';
  return 'plain';
}

function opens(pieces: readonly Piece[], at: number): boolean {
  for (let i = at + 1; i < pieces.length && i <= at + 4; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'cue' && piece.cue === 'open') return true;
    if (piece?.kind === 'point') return false;
  }
  return false;
}

/** "trước 10/6 và 10/12": a day without a word of its own takes the last deadline's; a month does so only in one list. */
function inherited(
  point: Point,
  previous: Statement | undefined,
  link: Statement['link'],
  own: Statement['role'],
): Statement['role'] {
  if (own !== 'plain' || (previous?.role !== 'before' && previous?.role !== 'by')) return own;
  if (point.unit === 'day' && previous.point.unit === 'day') return previous.role;
  return link === 'list' && point.unit === previous.point.unit ? previous.role : own;
}

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
    const ends = statement.role === 'before' || statement.role === 'by';
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
        role: isNow ? statement.role : 'plain',
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
