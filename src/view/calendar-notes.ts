import type { Activity } from '../model/plan.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { coordinatingNames, fullName, groupName } from './agency-names.ts';
import type { CalendarTask } from './calendar-tasks.ts';
import { dayText } from './day-text.ts';
import { planName } from './plan-heading.ts';
import { statusCell } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

/** What there is to know of a task, one line each: the plan's words first, then what was recorded. */
export function taskNotes(context: ViewContext, { obligation, members }: CalendarTask): readonly string[] {
  const { words } = context;
  const { activity, occurrence, from, deadline, originalDeadline, movedTo, evidence } = obligation;
  const day = (iso: string | null) => (iso === null ? null : dayText(iso, words));
  const isPeriod = from !== null && from !== deadline;
  return [
    source(context, occurrence ?? activity.id),
    ...labelled([
      [
        words('label/deadline', {}),
        words('text/deadline-meaning', { words: movedTo ?? activity.when, day: day(deadline) }),
      ],
      [words('label/original-deadline', {}), originalDeadline === null ? null : day(originalDeadline)],
      [
        words('label/when', {}),
        isPeriod
          ? words('text/window', { from: formatVnDate(from), to: deadline === null ? null : formatVnDate(deadline) })
          : null,
      ],
      [words('label/event', {}), activity.event],
    ]),
    ...work(context, activity),
    ...labelled([
      [
        words('label/status', {}),
        members === null ? statusText(context, obligation) : words('count/members', counts(members)),
      ],
      [words('label/evidence', {}), members === null ? evidence : null],
    ]),
  ];
}

export function eventNotes(context: ViewContext, activity: Activity): readonly string[] {
  const { words } = context;
  return [
    source(context, activity.id),
    ...labelled([
      [words('label/event', {}), activity.event],
      [words('label/when', {}), activity.when],
    ]),
    ...work(context, activity),
  ];
}

/** Where it stands written. */
function source(context: ViewContext, id: string): string {
  return `${id} · ${planName(context)}`;
}

function work(context: ViewContext, activity: Activity): readonly string[] {
  const { words } = context;
  const { lead, each, parts } = activity;
  const names = (ids: readonly string[]) => ids.map((id) => fullName(context, id)).join(', ');
  return [
    ...labelled([
      [words('label/lead', {}), lead.length + each.length === 0 ? words('text/not-stated', {}) : names(lead)],
      [words('label/each', {}), each.map((id) => groupName(context, id)).join('; ')],
      [words('label/coordinating', {}), coordinatingNames(context, activity)],
      [words('label/product', {}), activity.product],
      [words('label/report-to', {}), activity.to === null ? null : fullName(context, activity.to)],
    ]),
    ...(parts.length === 0 ? [] : [`${words('label/parts', {})}:`, ...parts.map((part) => `- ${part}`)]),
  ];
}

/** What was recorded, and never how many days are left: that changes with the day, which the calendar knows itself. */
function statusText({ words }: ViewContext, obligation: Obligation): string {
  const { status, doneOn, startedOn } = obligation;
  if (status === 'cancelled' || doneOn !== null) return statusCell(obligation, words).text;
  return words('calendar/open', { begun: startedOn === null ? null : formatVnDate(startedOn) });
}

function counts(members: readonly Obligation[]): { readonly done: number; readonly total: number } {
  const standing = members.filter(({ status }) => status !== 'cancelled');
  return { done: standing.filter(({ doneOn }) => doneOn !== null).length, total: standing.length };
}

function labelled(lines: readonly (readonly [label: string, text: string | null])[]): readonly string[] {
  return lines.filter(([, text]) => text !== null && text !== '').map(([label, text]) => `${label}: ${text}`);
}
