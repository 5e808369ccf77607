import type { Words } from '../i18n/words.ts';
import type { Activity } from '../model/plan.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { shortName } from './agency-names.ts';
import type { Calendar, CalendarEntry } from './calendar.ts';
import { deadlineEntry, eventEntries } from './calendar-entry.ts';
import { type CalendarTask, calendarTasks } from './calendar-tasks.ts';
import { planReference } from './plan-heading.ts';
import type { ViewContext } from './view-context.ts';

/** What of one plan goes into a calendar. */
export interface CalendarPart {
  readonly context: ViewContext;
  /** What is to be shown, in any order. */
  readonly listed: readonly Obligation[];
  /** Every obligation of the plan, for an entry tells the same in whatever list it stands. */
  readonly all: readonly Obligation[];
  /** Whether each member of a duty has an entry of its own. */
  readonly apart: boolean;
}

/**
 * Deadlines, each on its day, and what takes place, from its first day to its last. What has no day is counted.
 *
 * @param undatedCommand lists what the plan names no time for; null where the list has it already
 */
export function obligationCalendar(
  words: Words,
  name: string,
  parts: readonly CalendarPart[],
  undatedCommand: string | null,
): Calendar {
  const entries = new Map<string, CalendarEntry>();
  const dayless: CalendarTask[] = [];
  for (const { context, listed, all, apart } of parts) {
    const told: CalendarEntry[] = [];
    for (const task of calendarTasks(listed, all, apart)) {
      const { deadline } = task.obligation;
      if (deadline === null) dayless.push(task);
      else told.push(deadlineEntry(context, task, deadline));
    }
    for (const activity of new Set(listed.map((one) => one.activity)))
      if (activity.eventWindow !== null) told.push(...eventEntries(context, activity, owedUnder(activity, all)));
    for (const entry of told) entries.set(entry.uid, entry);
  }
  const undated = dayless.filter(({ obligation }) => obligation.status === 'undated').length;
  const endless = dayless.length - undated;
  const said = [
    ...(entries.size === 0 ? [words('calendar/empty', {})] : []),
    ...(dayless.length === 0 ? [] : [words('calendar/left-out', { undated, endless, command: undatedCommand })]),
  ];
  return {
    name,
    entries: [...entries.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    leftOut: said.join('\n') || null,
  };
}

/** `Sở Nội vụ - Kế hoạch số 37/KH-BVSTBCPN`; `agency` is null where several share the calendar. */
export function calendarName(context: ViewContext, agency: string | null): string {
  return context.words('calendar/name', {
    agency: agency === null ? null : shortName(context, agency),
    plan: planReference(context),
  });
}

function owedUnder(activity: Activity, all: readonly Obligation[]): readonly Obligation[] {
  return all.filter((one) => one.activity === activity && one.role !== 'coordinating');
}
