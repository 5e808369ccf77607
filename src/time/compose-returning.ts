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
  withWeekday,
} from './parts.ts';
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
  const own = unclaimed(parts, attached).map(({ every: rule }) => everyRule(rule));
  const weekly = parts.pieces.find((piece) => piece.kind === 'weekday');
  const all = [...new Set([...own.map((rule) => withWeekday(rule, weekly)), ...rules])];
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

function attachedStatements({ pieces, statements, every }: Parts): readonly Statement[] {
  const monthly = every.some(({ every: rule }) => rule.freq === 'MONTHLY');
  const strong = every.filter((e) => e.strong);
  const alone = (s: Statement): boolean => s.point.unit === 'day' && s.point.of === null && s.point.month === null;
  const lent = lentMonths(statements);
  const returns = (s: Statement): boolean =>
    s.point.unit === 'day' && (s.point.of !== null || (monthly && alone(s) && !lent.has(s)));
  const yearless = statements.filter((s) => isYearless(s) && !alone(s));
  // Beside a day of every month, "báo cáo năm trước ngày 15/12" is a day of every year.
  const leads = statements.some(returns) || strong.some((e) => !continues(pieces, statements, yearless, e));
  return statements.filter((s) => returns(s) || (leads && yearless.includes(s)));
}

/** A date that any year could have, and that is not itself a year. */
function isYearless({ point, from, role, content }: Statement): boolean {
  if (point.unit === 'now' || content || role === 'open') return false;
  const written = (end: Statement['from']): boolean =>
    end !== null && end.unit !== 'now' && end.year !== null && end.year !== 'next' && end.year !== 'same';
  return !written(point) && !written(from) && from?.unit !== 'now' && !isWholeYear(point);
}

const isPossible = ({ point, from }: Statement): boolean =>
  [point, from].every(
    (end) =>
      end === null ||
      end.unit === 'now' ||
      (end.unit === 'day' && end.month === null ? end.day !== 0 && end.day <= 31 : spanOf(end, 2000) !== null),
  );

/** The periods that no date beside them makes exact. Neighbours in one list are made exact together. */
function unclaimed({ every, pieces }: Parts, attached: readonly Statement[]): readonly EveryAt[] {
  const groups: EveryAt[][] = [];
  for (const one of every) {
    const group = groups.at(-1);
    if (group && one.index - (group.at(-1)?.index ?? 0) <= 2) group.push(one);
    else groups.push([one]);
  }
  // "báo cáo quý: trước …; báo cáo năm: trước …": a semicolon parts one duty from the next.
  const apart = (a: number, b: number): number =>
    b - a + (pieces.slice(a, b).some((piece) => piece.kind === 'join' && piece.join === 'stop') ? pieces.length : 0);
  const distance = (group: EveryAt[], { index, lastIndex }: Statement): number =>
    Math.min(
      ...group.map((one) =>
        apart(...((one.index < index ? [one.index, index] : [lastIndex, one.index]) as [number, number])),
      ),
    );
  const claimed = new Set<EveryAt[]>();
  for (const statement of attached) {
    const nearest = [...groups].sort((a, b) => distance(a, statement) - distance(b, statement))[0];
    if (nearest) claimed.add(nearest);
    // "báo cáo 6 tháng trước ngày 15/6 hằng năm": the report's name is as exact as what says that it returns.
    const name = groups.findLast((group) => (group[0]?.index ?? 0) < statement.index);
    const between = attached.some((other) => other.index < statement.index && other.index > (name?.[0]?.index ?? 0));
    if (name && !between && name.every(({ strong }) => !strong)) claimed.add(name);
  }
  // "báo cáo năm (trước ngày 14/12 hằng năm)" says one period twice.
  const exact = new Set([...claimed].flat().map(({ every: rule }) => everyRule(rule)));
  return groups.flat().filter(({ every: rule }) => !exact.has(everyRule(rule)));
}
