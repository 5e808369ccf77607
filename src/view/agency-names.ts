import { agencyById, groupById, nameOf } from '../model/agency-register.ts';
import type { Activity } from '../model/plan.ts';
import type { ViewContext } from './view-context.ts';

/** The full name of an agency or group; an unknown one is shown as written. */
export function fullName({ workspace: { register } }: ViewContext, id: string): string {
  return nameOf(register, id);
}

/** The name that fits a table. */
export function shortName({ workspace: { register } }: ViewContext, id: string): string {
  return agencyById(register, id)?.short ?? groupById(register, id)?.name ?? id;
}

/** Everybody who helps, the open group last and in the plan's words. */
export function coordinatingNames(context: ViewContext, { coordinating, others }: Activity): string {
  const names = coordinating.map((id) => shortName(context, id));
  return [...names, ...(others === null ? [] : [others])].join(', ');
}

/** Who answers for an activity, in a few words: its leads, or each member of its groups. */
export function leadNames(context: ViewContext, { lead, each }: Activity): string {
  if (lead.length > 0) return lead.map((id) => shortName(context, id)).join(', ');
  if (each.length === 0) return '';
  return context.words('text/group-each', { groups: each.map((id) => groupName(context, id)) });
}

export function groupName(context: ViewContext, id: string): string {
  return id === 'leads' ? context.words('text/leads-group', {}) : shortName(context, id);
}

/** Who owes something, in a table: an agency, a group that nobody has listed, or nobody that the plan names. */
export function ownerName(context: ViewContext, agency: string | null, group: string | null): string {
  if (agency !== null) return shortName(context, agency);
  if (group !== null) return context.words('text/not-listed', { group: groupName(context, group) });
  return context.words('text/not-stated', {});
}

/** A name or note as it begins a line: `Các sở, ban, ngành`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
