import { type AgencyRegister, agencyById } from './agency-register.ts';

/**
 * Who stands in an agency's place on a day: itself while it lasts, else the one that took over, through as many mergers
 * as there were.
 *
 * @param day ISO
 * @returns null where nobody took over, or several did
 */
export function successorOn(register: AgencyRegister, id: string, day: string): string | null {
  const line = new Set([id]);
  const standing: string[] = [];
  // A set may grow while it is walked, and takes each agency once: successors in a circle end.
  for (const each of line) {
    const { until = null, successors = [] } = agencyById(register, each) ?? {};
    if (until === null || day <= until) standing.push(each);
    else for (const next of successors) line.add(next);
  }
  return standing.length === 1 ? (standing[0] ?? null) : null;
}
