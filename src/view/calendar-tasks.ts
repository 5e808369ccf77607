import { isOpen, soonestFirst } from '../tracking/filter-obligations.ts';
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
  const owed = owedByKey(all);
  const common = new Map<string, CalendarTask>();
  const tasks: CalendarTask[] = [];
  for (const one of listed) {
    const together = owed.get(keyOf(one)) ?? [];
    const members = together.filter(({ role }) => role === 'each');
    const isCommon = !apart && one.role === 'each' && members.length > 1;
    if (!isCommon || isMoved(one)) tasks.push(singleTask(one.role === 'coordinating' ? helped(one, together) : one));
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

function singleTask(obligation: Obligation): CalendarTask {
  return { obligation, members: null, state: stateOf([obligation]), ...changesOf([obligation]) };
}

/** Who helps has the day on which the work is due next; which of those who owe it stands worst changes with the day. */
function helped({ agency, role, changes, changedOn }: Obligation, owed: readonly Obligation[]): Obligation {
  const next = soonestFirst(owed.filter(isOpen))[0] ?? soonestFirst(owed).at(-1);
  return { ...(next as Obligation), agency, role, group: null, changes, changedOn };
}

function commonTask(members: readonly Obligation[]): CalendarTask {
  const staying = members.filter((member) => !isMoved(member));
  const [first] = members as readonly [Obligation];
  const asPlanned = { ...first, deadline: first.originalDeadline, originalDeadline: null, movedTo: null };
  return { obligation: staying[0] ?? asPlanned, members, state: stateOf(staying), ...changesOf(members) };
}

function owedByKey(all: readonly Obligation[]): ReadonlyMap<string, readonly Obligation[]> {
  const owed = new Map<string, Obligation[]>();
  for (const one of all) {
    if (one.role === 'coordinating') continue;
    const known = owed.get(keyOf(one));
    if (known) known.push(one);
    else owed.set(keyOf(one), [one]);
  }
  return owed;
}

const isMoved = ({ movedTo }: Obligation) => movedTo !== null;
const keyOf = ({ activity, occurrence }: Obligation) => `${activity.index} ${occurrence}`;
