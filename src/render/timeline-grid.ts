import type { Timeline, TimelinePeriod } from '../view/document.ts';

/** More columns a month than this tell no more. */
const MOST_PER_MONTH = 8;

/** Where the days of a timeline stand in a row of characters: groups of columns with a rule before, between and after. */
export interface TimelineGrid {
  /** All columns, those of rules included. */
  readonly width: number;
  /** The columns of the rules. */
  readonly rules: readonly number[];
  readonly columnOf: (day: number) => number;
}

/** Days that share a run of columns evenly. */
interface Unit extends Pick<TimelinePeriod, 'first' | 'days'> {
  readonly start: number;
  readonly columns: number;
}

/** Months of the same width with a rule between quarters; where they do not fit, time in proportion with one between years. */
export function timelineGrid({ days, axis }: Pick<Timeline, 'days' | 'axis'>, room: number): TimelineGrid {
  const months = axis.at(-1) ?? [];
  const quarters = axis.at(-2) ?? months;
  const perMonth = Math.floor((room - quarters.length - 1) / months.length);
  if (perMonth >= 1) {
    const columns = Math.min(perMonth, MOST_PER_MONTH);
    const rulesUpTo = (day: number) => quarters.filter(({ first }) => first <= day).length;
    const units = months.map(({ first, days: length }, index) => ({
      first,
      days: length,
      start: index * columns + rulesUpTo(first),
      columns,
    }));
    return grid(units, quarters);
  }
  const years = axis[0] ?? [];
  const groups = years.length * 2 + 1 <= room ? years : [{ first: 0, days }];
  const free = room - groups.length - 1;
  const share = (day: number, index: number) => Math.max(index, Math.floor((day / days) * free));
  const units = groups.map(({ first, days: length }, index) => ({
    first,
    days: length,
    start: share(first, index) + index + 1,
    columns: share(first + length, index + 1) - share(first, index),
  }));
  return grid(units, groups);
}

function grid(units: readonly Unit[], groups: readonly Pick<TimelinePeriod, 'first'>[]): TimelineGrid {
  const last = units.at(-1);
  const width = last === undefined ? 0 : last.start + last.columns + 1;
  const columnOf = (day: number) => {
    const unit = units.findLast(({ first }) => first <= day) ?? units[0];
    if (unit === undefined) return 0;
    const within = Math.floor(((day - unit.first) * unit.columns) / unit.days);
    return unit.start + Math.min(Math.max(within, 0), unit.columns - 1);
  };
  return { width, rules: [...groups.map(({ first }) => columnOf(first) - 1), width - 1], columnOf };
}
