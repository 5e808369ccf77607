import { withDeadlines } from './compose-deadlines.ts';
import { type DatedStatement, dateStatements, lastDay } from './date-statements.ts';
import { daysBetween } from './iso-date.ts';
import {
  type Composed,
  continuation,
  continues,
  conventionOf,
  fail,
  isWholeYear,
  type Meaning,
  meaning,
  type Parts,
  strongRules,
} from './parts.ts';
import type { IsoDate, WindowConvention } from './window.ts';

/** Windows, days and deadlines. Null where no statement has a date. */
export function composeDated(parts: Parts): Composed | null {
  const { statements, context } = parts;
  if (statements.length === 0) return null;
  const dating = dateStatements(statements, context);
  if (!dating.ok) return fail(dating.reason, dating.at);
  if (dating.dated.length === 0) return meaning('ongoing');
  for (const { statement, from, span } of dating.dated)
    if (from !== null && statement.role !== 'open' && from > lastDay(statement, span, context))
      return fail('backwards', statement);
  const plain = withoutLabels(dating.dated);
  const deadlines = plain.filter(({ statement }) => statement.role === 'before' || statement.role === 'by');
  const convention = conventionOf(plain.map(({ statement }) => statement));
  if (deadlines.length > 0) return withDeadlines(parts, plain, deadlines, convention);
  const open = plain.find(({ statement }) => statement.role === 'open');
  const spans = plain.filter(({ statement }) => statement.role !== 'open');
  if (open && (open.statement.surelyFrom || spans.length === 0 || opensLast(parts, open)))
    return openEnded(parts, open, convention);
  return withoutDeadlines(parts, spans, convention);
}

const opensLast = ({ first }: Parts, { statement }: DatedStatement): boolean => first('open') > statement.lastIndex;

function openEnded(parts: Parts, open: DatedStatement, convention: WindowConvention | null): Composed {
  const from = open.from ?? open.span.from;
  const rules = strongRules(parts);
  if (rules.length > 0) return meaning('recurring', { from, recurrence: rules.join(' + '), convention });
  return meaning('ongoing', { from, convention });
}

/** Drops what only labels something narrower beside it: the year of "Năm 2018: quý II", the day of "nhân ngày 28/6 (trong tháng 6)". */
function withoutLabels(dated: readonly DatedStatement[]): readonly DatedStatement[] {
  const isLabel = (one: DatedStatement): boolean => one.statement.role === 'plain' && one.from === null;
  const holds = (wide: DatedStatement, narrow: DatedStatement): boolean =>
    wide !== narrow &&
    wide.span.from <= (narrow.from ?? narrow.span.from) &&
    wide.span.to >= narrow.span.to &&
    (wide.span.from !== narrow.span.from || wide.span.to !== narrow.span.to);
  const placed = dated.some(
    ({ statement: { placed: isPlaced, point }, from }, i) =>
      point.unit === 'stretch' &&
      (isPlaced || (i === 0 && from === null && ['month', 'quarter'].includes(point.grain))),
  );
  return dated.filter((one) => {
    if (one.statement.event && placed && one.statement.point.unit === 'day') return false;
    if (!isLabel(one) || one.statement.point.unit !== 'stretch') return true;
    return !dated.some(
      (other) => holds(one, other) && !(other.statement.event && placed) && other.statement.role !== 'open',
    );
  });
}

function withoutDeadlines(
  parts: Parts,
  dated: readonly DatedStatement[],
  convention: WindowConvention | null,
): Composed {
  const items = dated.map((one) => ({
    one,
    from: one.from ?? one.span.from,
    to: lastDay(one.statement, one.span, parts.context),
  }));
  const from = items.map((item) => item.from).sort()[0] ?? null;
  const to =
    items
      .map((item) => item.to)
      .sort()
      .at(-1) ?? null;
  const whole = { from, to, convention };
  const days = items.every(({ one }) => one.statement.point.unit === 'day' && one.statement.from === null);
  if (days) {
    const list = [...new Set(items.map((item) => item.to))].sort();
    return meaning('on', { ...whole, recurrence: list.length > 1 ? list.join(';') : continuation(parts) });
  }
  const throughout = dated.some(({ statement }) => statement.role === 'whole');
  const returns = rulesWithin(parts, dated, from, to);
  if (returns) return returns;
  if (throughout || goesOnWithin(parts, dated)) return meaning('ongoing', whole);
  const goesOn = continuation(parts);
  if (goesOn !== null) return meaning('within', { ...whole, recurrence: goesOn });
  return listOfWindows(items, whole);
}

interface Item {
  readonly one: DatedStatement;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Several windows: one run is one window; rounds with words between, and separate months of a year, each have their end. */
function listOfWindows(items: readonly Item[], whole: Partial<Meaning>): Composed {
  const sorted = [...items].sort((a, b) => (a.from < b.from ? -1 : 1));
  const ends = [...new Set(sorted.map(({ to }) => to))].sort();
  const alternative = items.some(({ one }) => one.statement.link === 'or');
  if (ends.length === 1 || alternative) return meaning('within', whole);
  const [, ...later] = items;
  const rounds = later.some(({ one }) => one.statement.link === 'loose');
  if (rounds) return meaning('within', { ...whole, recurrence: ends.join(';') });
  // "khởi công quý II, hoàn thành quý IV": one piece of work, begun and ended.
  if (later.some(({ one }) => one.statement.finishes)) return meaning('within', whole);
  const gap = sorted.some((item, i) => {
    const next = sorted[i + 1];
    return next !== undefined && daysBetween(item.to, next.from) > 1;
  });
  const oneYear = sorted[0]?.from.slice(0, 4) === sorted.at(-1)?.to.slice(0, 4);
  const ranges = items.some(({ one }) => one.from !== null || one.statement.point.unit === 'day');
  if (gap && oneYear) return meaning(ranges ? 'within' : 'recurring', { ...whole, recurrence: ends.join(';') });
  return meaning('within', whole);
}

/** "hằng tháng, từ tháng 3 đến tháng 11/2018": a period shorter than the window, not hung on by "và", returns within it. */
function rulesWithin(
  parts: Parts,
  dated: readonly DatedStatement[],
  from: IsoDate | null,
  to: IsoDate | null,
): Composed | null {
  const strong = parts.every.filter((e) => e.strong);
  const rule = strong[0];
  if (rule === undefined || from === null || to === null) return null;
  const statements = dated.map(({ statement }) => statement);
  if (continues(parts.pieces, statements, [], rule)) return null;
  const days = { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 }[rule.every.freq] * rule.every.interval;
  if (daysBetween(from, to) + 1 <= days) return null;
  const year = statements.every(({ point }) => isWholeYear(point));
  const bounds = year && statements.every((s) => s.from === null) ? {} : { from, to };
  return meaning('recurring', { ...bounds, recurrence: strongRules(parts).join(' + ') });
}

/** "thường xuyên trong năm 2018": what goes on fills the window; "tháng 4 và thường xuyên" goes on after it. */
function goesOnWithin({ first, pieces }: Parts, dated: readonly DatedStatement[]): boolean {
  const ongoing = first('ongoing');
  const next = dated.find(({ statement }) => statement.index > ongoing);
  if (ongoing < 0 || next === undefined || dated[0] !== next) return false;
  return !pieces
    .slice(ongoing, next.statement.index)
    .some((p) => p.kind === 'word' || (p.kind === 'join' && p.join === 'and'));
}
