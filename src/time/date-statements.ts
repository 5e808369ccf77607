import { addDays, daysBetween } from './iso-date.ts';
import type { DayPoint, Point, StretchPoint, YearWord } from './piece.ts';
import { type Span, spanOf } from './span.ts';
import type { Statement } from './statement.ts';
import type { WhenContext, WhenProblem } from './when.ts';
import type { IsoDate } from './window.ts';

/** A statement with its years found: the days it covers, and its own first day where it is a range or begins now. */
export interface DatedStatement {
  readonly statement: Statement;
  readonly from: IsoDate | null;
  readonly span: Span;
}

type Dating =
  | { readonly ok: true; readonly dated: readonly DatedStatement[] }
  | { readonly ok: false; readonly reason: WhenProblem['reason']; readonly at: Statement };

/** A range without years may run over New Year, but not longer than this: "từ 20/6 đến 10/6" is a slip. */
const LONGEST_ROLLED_DAYS = 280;

interface Slot {
  readonly statement: Statement;
  readonly point: DayPoint | StretchPoint;
  readonly isFrom: boolean;
}

/** Finds every missing month and year of the statements, and then their days. */
export function dateStatements(statements: readonly Statement[], context: WhenContext): Dating {
  const slots = withNearMonths(withMonths(slotsOf(statements)));
  const dated: DatedStatement[] = [];
  for (const statement of statements) {
    const own = slots.filter((slot) => slot.statement === statement);
    const main = own.find((slot) => !slot.isFrom);
    if (main === undefined) {
      // "từ nay trở đi": there is no day but the day of issue.
      const day = context.issued ?? null;
      if (day !== null) dated.push({ statement, from: day, span: { from: day, to: day } });
      continue;
    }
    const result = dateOne(
      statement,
      main,
      own.find((slot) => slot.isFrom),
      slots,
      context,
    );
    if (typeof result === 'string') return { ok: false, reason: result, at: statement };
    dated.push(result);
  }
  return { ok: true, dated };
}

/** The days alone ("ngày 5") to which a date beside them gives a month. */
export function lentMonths(statements: readonly Statement[]): ReadonlySet<Statement> {
  const slots = slotsOf(statements);
  const filled = withMonths(slots);
  return new Set(slots.filter((slot, i) => slot !== filled[i]).map(({ statement }) => statement));
}

function slotsOf(statements: readonly Statement[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const statement of statements)
    for (const [point, isFrom] of [
      [statement.from, true],
      [statement.point, false],
    ] as const)
      if (point !== null && point.unit !== 'now') slots.push({ statement, point, isFrom });
  return slots;
}

/** "ngày 5, 6/9": a day without a month has the month of the next day in its range or list, else of the one before. */
function withMonths(slots: readonly Slot[]): readonly Slot[] {
  const hasMonth = ({ point }: Slot): boolean => point.unit === 'day' && point.month !== null;
  const tied = (a: Slot | undefined, b: Slot | undefined): boolean =>
    a !== undefined && b !== undefined && (a.statement === b.statement || b.statement.link !== 'loose');
  return slots.map((slot, i) => {
    if (slot.point.unit !== 'day' || slot.point.month !== null) return slot;
    let right = i;
    while (tied(slots[right], slots[right + 1]) && !hasMonth(slots[right] as Slot)) right++;
    let left = i;
    while (tied(slots[left - 1], slots[left]) && !hasMonth(slots[left] as Slot)) left--;
    const lender = [slots[right], slots[left]].find((other) => other !== undefined && hasMonth(other))?.point;
    if (lender?.unit !== 'day') return slot;
    return { ...slot, point: { ...slot.point, month: lender.month, year: slot.point.year ?? lender.year } };
  });
}

/** "trong tháng 6/2019 (chậm nhất ngày 20)": with no word between, a day is of the month that stands beside it. */
function withNearMonths(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, i) => {
    if (slot.point.unit !== 'day' || slot.point.month !== null || slot.point.of !== null) return slot;
    const month = [slots[i - 1], slots[i + 1]].find((other) => other !== undefined && isNearMonth(slot, other))?.point;
    if (month?.unit !== 'stretch') return slot;
    return { ...slot, point: { ...slot.point, month: month.first, year: slot.point.year ?? month.year } };
  });
}

/** At most a bracket or comma and the deadline's word lie between. */
function isNearMonth({ statement }: Slot, { statement: other, point }: Slot): boolean {
  const isMonth = point.unit === 'stretch' && point.grain === 'month' && point.first === point.last && !point.days;
  const between =
    other.index < statement.index ? statement.index - other.lastIndex - 1 : other.index - statement.lastIndex - 1;
  return isMonth && other.from === null && between <= 2;
}

function dateOne(
  statement: Statement,
  main: Slot,
  begin: Slot | undefined,
  slots: readonly Slot[],
  context: WhenContext,
): DatedStatement | WhenProblem['reason'] {
  if (main.point.unit === 'day' && main.point.month === null) return 'unreadable';
  const year = yearOfSlot(main, slots, context);
  if (year === null) return 'year-missing';
  const span = spanOf(main.point, year.year);
  if (span === null) return 'impossible-day';
  if (begin === undefined) {
    const from = statement.from?.unit === 'now' ? (context.issued ?? null) : null;
    return { statement, from, span };
  }
  if (begin.point.unit === 'day' && begin.point.month === null) return 'unreadable';
  const beginYear = yearOfSlot(begin, slots, context);
  if (beginYear === null) return 'year-missing';
  const start = spanOf(begin.point, beginYear.year);
  if (start === null) return 'impossible-day';
  const last = lastDay(statement, span, context);
  if (start.from <= last) return { statement, from: start.from, span };
  const earlier = beginYear.written ? null : spanOf(begin.point, beginYear.year - 1);
  const later = year.written ? null : spanOf(main.point, year.year + 1);
  // A year written at one end fixes that end; with none written the plan's year begins the range.
  if (later && near(start.from, later.to)) return { statement, from: start.from, span: later };
  if (earlier && near(earlier.from, last)) return { statement, from: earlier.from, span };
  return 'backwards';
}

const near = (from: IsoDate, to: IsoDate): boolean => from <= to && daysBetween(from, to) <= LONGEST_ROLLED_DAYS;

/** The last acceptable day of a statement: D-1 for "trước D", the eve of a stretch, the end of everything else. */
export function lastDay(statement: Statement, span: Span, context: WhenContext): IsoDate {
  if (statement.role !== 'before' && !statement.endsBefore) return span.to;
  const { point } = statement;
  if (point.unit === 'day') return context.beforeIncludesDay === true ? span.to : addDays(span.to, -1);
  const end = point.unit === 'stretch' && (point.tail || statement.toEnd);
  return addDays(end ? span.to : span.from, -1);
}

interface FoundYear {
  readonly year: number;
  /** It stands at this very date, so that it cannot be moved. */
  readonly written: boolean;
}

/** The year at the date itself, else one to its right, else to its left, else the plan's. */
function yearOfSlot(slot: Slot, slots: readonly Slot[], context: WhenContext): FoundYear | null {
  const at = slots.indexOf(slot);
  const own = absoluteYear(slot.point.year === 'that' ? yearBefore(slots, at) : slot.point.year, context);
  if (slot.point.year !== null) return own === null ? null : { year: own, written: true };
  const right = slots.slice(at + 1).find((other) => lends(slot, other, context, true));
  if (right) return { year: rolled(slot, right, -1, context), written: false };
  const left = slots.slice(0, at).findLast((other) => lends(slot, other, context, false));
  if (left) return { year: rolled(slot, left, 1, context), written: false };
  return context.year === null ? null : { year: context.year, written: false };
}

/** "cùng năm" is the year last written before it, else the plan's. */
const yearBefore = (slots: readonly Slot[], at: number): YearWord =>
  slots.slice(0, at).findLast(({ point: { year } }) => year !== null && year !== 'that')?.point.year ?? 'same';

function absoluteYear(word: YearWord | null, { year, issued }: WhenContext): number | null {
  if (typeof word === 'number') return word;
  const base = year ?? (word === 'same' && issued ? Number(issued.slice(0, 4)) : null);
  if (base === null || word === null) return null;
  return word === 'next' ? base + 1 : word === 'previous' ? base - 1 : base;
}

function lends(to: Slot, from: Slot, context: WhenContext, isRight: boolean): boolean {
  if (typeof from.point.year !== 'number') return false;
  if (from.statement.content && !to.statement.content && context.year !== null) return false;
  if (!isRight || !isYear(from.point)) return true;
  // "từ tháng 5 đến năm 2020": the target's year is not the beginning's. Words apart, it is some other year.
  const sameRange = to.statement === from.statement;
  return context.year === null || (!sameRange && from.statement.link !== 'loose');
}

const isYear = (point: Point): boolean => point.unit === 'stretch' && point.grain === 'year';

/** In a list that runs over New Year ("tháng 12, tháng 01/2019") a lent year is moved by one, if that meets the plan's own. */
function rolled(slot: Slot, lender: Slot, step: 1 | -1, context: WhenContext): number {
  const year = lender.point.year as number;
  if (slot.statement === lender.statement || (context.year !== null && context.year !== year + step)) return year;
  const [mine, theirs] = [spanOf(slot.point, year), spanOf(lender.point, year)];
  if (mine === null || theirs === null) return year;
  const wrong = step === -1 ? mine.from > theirs.to : mine.to < theirs.from;
  const moved = wrong ? spanOf(slot.point, year + step) : null;
  if (moved === null) return year;
  return (step === -1 ? near(moved.from, theirs.to) : near(theirs.from, moved.to)) ? year + step : year;
}
