import { isOpen } from '../tracking/filter-obligations.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { changesOf } from '../tracking/obligations.ts';
import type { CalendarEntry } from './calendar.ts';

/** What has one entry in a calendar: an obligation, or a duty that many have. */
export interface CalendarTask extends Pick<Obligation, 'changes' | 'changedOn'> {
  /** Of a duty, a member for whom the plan's own time stands. */
  readonly obligation: Obligation;
  /** All who have the duty; null for a single obligation. */
  readonly members: readonly Obligation[] | null;
  readonly state: CalendarEntry['state'];
}

/**
 * What a list puts into a calendar. A duty is one entry on the plan's day, whichever of its members are listed; whose
 * deadline was moved has an entry beside it, and once all have theirs the common one is called off.
 *
 * @param all every obligation of the plan
 * @param apart whether each member of a duty has its own
 */
export function calendarTasks(
  listed: readonly Obligation[],
  all: readonly Obligation[],
  apart: boolean,
): readonly CalendarTask[] {
  const duties = apart ? new Map<string, readonly Obligation[]>() : dutiesOf(all);
  const common = new Map<string, CalendarTask>();
  const tasks: CalendarTask[] = [];
  for (const one of listed) {
    const members = one.role === 'each' ? (duties.get(keyOf(one)) ?? []) : [];
    const isCommon = members.length > 1;
    if (!isCommon || isMoved(one))
      tasks.push({ obligation: one, members: null, state: stateOf([one]), ...changesOf([one]) });
    if (isCommon && !common.has(keyOf(one)) && (!isMoved(one) || members.every(isMoved))) {
      const task = commonTask(members);
      common.set(keyOf(one), task);
      tasks.push(task);
    }
  }
  return tasks;
}

/** Done where nothing is left to do and anything was done. */
export function stateOf(some: readonly Obligation[]): CalendarEntry['state'] {
  if (some.some(isOpen)) return 'open';
  return some.some(({ doneOn }) => doneOn !== null) ? 'done' : 'cancelled';
}

function commonTask(members: readonly Obligation[]): CalendarTask {
  const staying = members.filter((member) => !isMoved(member));
  const [first] = members as readonly [Obligation];
  const asPlanned = { ...first, deadline: first.originalDeadline, originalDeadline: null, movedTo: null };
  return { obligation: staying[0] ?? asPlanned, members, state: stateOf(staying), ...changesOf(members) };
}

function dutiesOf(all: readonly Obligation[]): Map<string, readonly Obligation[]> {
  const duties = new Map<string, Obligation[]>();
  for (const one of all) {
    if (one.role !== 'each') continue;
    const members = duties.get(keyOf(one));
    if (members) members.push(one);
    else duties.set(keyOf(one), [one]);
  }
  return duties;
}

const isMoved = ({ movedTo }: Obligation) => movedTo !== null;
const keyOf = ({ activity, occurrence }: Obligation) => `${activity.index} ${occurrence}`;
