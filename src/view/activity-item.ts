import { type Activity, sectionOf } from '../model/plan.ts';
import type { Value } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** The keys of an activity in machine output: a contract, only added to. */
export const ACTIVITY_FIELDS = [
  'id',
  'section',
  'title',
  'lead',
  'each',
  'coordinating',
  'others',
  'when',
  'kind',
  'from',
  'to',
  'recurrence',
  'event',
  'parts',
  'report',
  'unstated',
] as const;

export function activityItem(
  { plan }: ViewContext,
  activity: Activity,
): Readonly<Record<(typeof ACTIVITY_FIELDS)[number], Value>> {
  const { window, eventWindow } = activity;
  return {
    id: activity.id,
    section: sectionOf(plan, activity.id)?.id ?? null,
    title: activity.title,
    lead: activity.lead,
    each: activity.each,
    coordinating: activity.coordinating,
    others: activity.others,
    when: activity.when,
    kind: window?.kind ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    recurrence: window?.recurrence ?? null,
    event: eventWindow === null ? null : { from: eventWindow.from, to: eventWindow.to },
    parts: activity.parts,
    report: activity.report,
    unstated: activity.unstated,
  };
}
