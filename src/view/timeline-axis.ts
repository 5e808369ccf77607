import type { Words } from '../i18n/words.ts';
import { type CalendarPeriod, calendarPeriods, type PeriodUnit } from '../time/calendar-periods.ts';
import { daysBetween, yearOf } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { TimelinePeriod } from './timeline.ts';

/** The levels above a timeline: years where there are several, quarters, months. */
export function timelineAxis(words: Words, from: IsoDate, to: IsoDate): readonly (readonly TimelinePeriod[])[] {
  const units: readonly PeriodUnit[] =
    yearOf(from) === yearOf(to) ? ['quarter', 'month'] : ['year', 'quarter', 'month'];
  return units.map((unit) =>
    calendarPeriods(unit, from, to).map((period) => ({
      first: daysBetween(from, period.from),
      days: period.days,
      label: labelOf(words, unit, period, false),
      short: labelOf(words, unit, period, true),
    })),
  );
}

function labelOf(words: Words, unit: PeriodUnit, { year, quarter, month }: CalendarPeriod, short: boolean): string {
  if (unit === 'year') return words('timeline/year', { year, short });
  return unit === 'quarter' ? words('timeline/quarter', { quarter, short }) : words('timeline/month', { month, short });
}
