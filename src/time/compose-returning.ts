import { dateStatements, lastDay, lentMonths } from './date-statements.ts';
import {
  type Composed,
  continues,
  conventionOf,
  type EveryAt,
  fail,
  isWholeYear,
  meaning,
  type Parts,
  rulesOf,
} from './parts.ts';
import { type PeriodGroups, periodGroups } from './period-groups.ts';
import type { YearWord } from './piece.ts';
import { everyRule, returningRules } from './returning-rules.ts';
import { spanOf } from './span.ts';
import type { Statement } from './statement.ts';
import type { WhenContext } from './when.ts';
import type { IsoDate } from './window.ts';

/** Days and months that come back: "trước ngày 28 hằng tháng", "25/11 hằng năm". Null where nothing dated returns. */
export function composeReturning(parts: Parts): Composed | null {
  const { statements, context } = parts;
  const attached = attachedStatements(parts);
  if (attached.length === 0) return null;
  for (const statement of attached) if (!isPossible(statement)) return fail('impossible-day', statement);
  const rules = returningRules(attached, context);
  if (rules.length === 0) return null;
  const periods = periodGroups(parts, attached);
  // "ngày 25 hằng quý" does not say of which month.
  const stray = attached.find((s) => isDayAlone(s) && !periods.nearest(s)?.some(isMonthly));
  if (stray) return fail('unreadable', stray);
  const own = rulesOf(unclaimed(parts, attached, periods), parts.pieces);
  const all = [...new Set([...own, ...rules])];
  const ends = datedEnds(
    statements.filter((s) => !attached.includes(s)),
    context,
  );
  const to = ends.sort().at(-1) ?? null;
  return meaning('recurring', { to, recurrence: all.join(' + '), convention: conventionOf(attached) });
}

/** Deadlines of a certain year beside what returns: it returns until then. */
function datedEnds(statements: readonly Statement[], context: WhenContext): IsoDate[] {
  const deadlines = statements.filter(({ role }) => role === 'before' || role === 'by');
  const dating = dateStatements(deadlines, context);
  return dating.ok ? dating.dated.map((one) => lastDay(one.statement, one.span, context)) : [];
}

const isMonthly = ({ every }: EveryAt): boolean => every.freq === 'MONTHLY' && every.interval <= 1;

/** "ngày 25", of no month. */
const isDayAlone = ({ point }: Statement): boolean => point.unit === 'day' && point.of === null && point.month === null;

function attachedStatements({ pieces, statements, every }: Parts): readonly Statement[] {
  const monthly = every.some(isMonthly);
  const strong = every.filter((e) => e.strong);
  const lent = lentMonths(statements);
  const returns = (s: Statement): boolean =>
    s.point.unit === 'day' && (s.point.of !== null || (monthly && isDayAlone(s) && !lent.has(s)));
  const yearless = statements.filter((s) => isYearless(s) && !isDayAlone(s));
  // Beside a day of every month, "báo cáo năm trước ngày 15/12" is a day of every year.
  const leads = statements.some(returns) || strong.some((e) => !continues(pieces, statements, yearless, e));
  return statements.filter((s) => returns(s) || (leads && yearless.includes(s)));
}

/** Years that every year has: "trước ngày 15/01 năm sau, hằng năm". */
const RETURNING_YEARS: readonly (YearWord | null)[] = [null, 'next', 'same', 'that'];

/** A date that any year could have, and that is not itself a year. */
function isYearless({ point, from, role, content }: Statement): boolean {
  if (point.unit === 'now' || content || role === 'open') return false;
  const written = (end: Statement['from']): boolean =>
    end !== null && end.unit !== 'now' && !RETURNING_YEARS.includes(end.year);
  return !written(point) && !written(from) && from?.unit !== 'now' && !isWholeYear(point);
}

const isPossible = ({ point, from }: Statement): boolean =>
  [point, from].every(
    (end) =>
      end === null ||
      end.unit === 'now' ||
      (end.unit === 'day' && end.month === null ? end.day !== 0 && end.day <= 31 : spanOf(end, 2000) !== null),
  );

/** The periods that no date beside them makes exact. */
function unclaimed(
  { every }: Parts,
  attached: readonly Statement[],
  { groups, nearest }: PeriodGroups,
): readonly EveryAt[] {
  const claimed = new Set<readonly EveryAt[]>();
  for (const statement of attached) {
    const group = nearest(statement);
    if (group) claimed.add(group);
    // "báo cáo 6 tháng trước ngày 15/6 hằng năm": the report's name is as exact as what says that it returns.
    const name = groups.findLast((other) => (other[0]?.index ?? 0) < statement.index);
    const between = attached.some((other) => other.index < statement.index && other.index > (name?.[0]?.index ?? 0));
    if (name && !between && name.every(({ strong }) => !strong)) claimed.add(name);
  }
  // "báo cáo năm (trước ngày 14/12 hằng năm)" says one period twice.
  const exact = new Set([...claimed].flat().map(({ every: rule }) => everyRule(rule)));
  return every.filter(({ every: rule }) => !exact.has(everyRule(rule)));
}
