import { type AgencyRegister, agencyById } from '../model/agency-register.ts';
import type { IsoDate } from '../time/window.ts';

/**
 * Whether an agency had taken over from another by a day, through as many mergers as there were: each agency on the
 * way was gone before that day. Without a day, whether it ever has.
 */
export function isHeir(register: AgencyRegister, agency: string, of: string, day: IsoDate | null): boolean {
  const line = new Set([of]);
  // A set may grow while it is walked, and takes each agency once: successors in a circle end.
  for (const id of line) {
    const { until, successors } = agencyById(register, id) ?? { until: null, successors: [] };
    if (until !== null && (day === null || until < day)) for (const next of successors) line.add(next);
  }
  return agency !== of && line.has(agency);
}
