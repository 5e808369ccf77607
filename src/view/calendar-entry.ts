import { type Activity, yearOfPlan } from '../model/plan.ts';
import { occurrences } from '../time/occurrences.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { changesOf } from '../tracking/obligations.ts';
import { groupName, shortName } from './agency-names.ts';
import type { CalendarEntry } from './calendar.ts';
import { eventNotes, taskNotes } from './calendar-notes.ts';
import { type CalendarTask, stateOf } from './calendar-tasks.ts';
import { deadlineUid, eventUid } from './calendar-uid.ts';
import type { ViewContext } from './view-context.ts';

/** The deadline of a task as an entry. */
export function deadlineEntry(context: ViewContext, task: CalendarTask, deadline: IsoDate): CalendarEntry {
  const { words, plan } = context;
  const { obligation, members, state } = task;
  const { activity, role } = obligation;
  const { agency, group } = members === null ? obligation : { agency: null, group: null };
  const owner = members === null ? ownerOf(context, obligation) : ownersOf(context, members);
  return {
    uid: deadlineUid(plan, { ...obligation, agency, group }),
    from: deadline,
    to: deadline,
    title: words('calendar/task', { owner, helps: role === 'coordinating', title: activity.title, state }),
    notes: taskNotes(context, task),
    place: activity.place,
    categories: members === null ? [owner].filter(Boolean) : activity.each.map((id) => groupName(context, id)),
    ...revision(context, task, state),
  };
}

/**
 * When the thing itself takes place, as entries of their own: nobody's alone, so they are the same in every list. Records
 * speak of the work; they call it off and move nothing.
 *
 * @param owed all obligations under the activity
 */
export function eventEntries(
  context: ViewContext,
  activity: Activity,
  owed: readonly Obligation[],
): readonly CalendarEntry[] {
  const { words, plan } = context;
  const { eventWindow: window } = activity;
  if (window === null || window.kind === 'none') return [];
  const state = stateOf(owed);
  return occurrences(window, yearOfPlan(plan)).flatMap(({ key, from, deadline }): CalendarEntry[] => {
    if (from === null || deadline === null) return [];
    return [
      {
        uid: eventUid(plan, activity, key),
        from,
        to: deadline,
        title: words('calendar/event', { title: activity.title, state }),
        notes: eventNotes(context, activity),
        place: activity.place,
        categories: [
          ...activity.lead.map((id) => shortName(context, id)),
          ...activity.each.map((id) => groupName(context, id)),
        ],
        ...revision(context, changesOf(owed), state),
      },
    ];
  });
}

function ownerOf(context: ViewContext, { agency, group }: Obligation): string {
  if (agency !== null) return shortName(context, agency);
  return group === null ? '' : groupName(context, group);
}

function ownersOf({ words }: ViewContext, members: readonly Obligation[]): string {
  const groups = members.filter(({ agency }) => agency === null).length;
  return words('count/agencies', { count: members.length - groups, groups });
}

function revision(
  { plan, workspace }: ViewContext,
  { changes, changedOn }: Pick<Obligation, 'changes' | 'changedOn'>,
  state: CalendarEntry['state'],
): Pick<CalendarEntry, 'state' | 'sequence' | 'changedOn' | 'alarmDays'> {
  const issued = plan.issued ?? `${yearOfPlan(plan)}-01-01`;
  return {
    state,
    sequence: changes,
    changedOn: changedOn !== null && changedOn > issued ? changedOn : issued,
    alarmDays: state === 'open' ? workspace.settings.dueSoonDays : null,
  };
}
