import type { Activity, Plan } from '../model/plan.ts';
import type { Obligation } from '../tracking/obligation.ts';

/**
 * By what a calendar knows a deadline again: whose it is under which activity of which plan of which committee, for an
 * agency gets calendars of several; never how that is worded or when it is due. Without an agency it is that of a duty of
 * many.
 */
export function deadlineUid(
  plan: Plan,
  {
    activity,
    occurrence,
    agency,
    group,
    role,
  }: Pick<Obligation, 'activity' | 'occurrence' | 'agency' | 'group' | 'role'>,
): string {
  const owner = agency ?? group;
  const who = owner === null ? [] : role === 'coordinating' ? [owner, role] : [owner];
  return uid(plan, activity, occurrence?.slice(activity.id.length + 1) ?? null, ...who);
}

/** The same for the thing itself; `key` is that of its occurrence, null where it takes place once. */
export function eventUid(plan: Plan, activity: Activity, key: string | null): string {
  return uid(plan, activity, key === null ? 'event' : `event-${key}`);
}

function uid(
  { id, issuer, activities }: Plan,
  activity: Activity,
  key: string | null,
  ...who: readonly string[]
): string {
  // An id that is written twice, by mistake, is told apart.
  const earlier = activities.filter((other) => other.id === activity.id && other.index < activity.index).length;
  const named = [activity.id, ...(earlier === 0 ? [] : [String(earlier + 1)]), ...(key === null ? [] : [key])];
  const of = issuer === null ? '' : `${ascii(issuer)}.`;
  return `${[id, named.join('-'), ...who].map(ascii).join('_')}@${of}vstbcpn`;
}

/** Ids are plain; of what is none nothing gets lost, and nothing can be taken for what parts them. */
function ascii(part: string): string {
  return encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('_', '%5F');
}
