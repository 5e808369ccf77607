import type { IsoDate } from '../time/window.ts';
import { type AgencyRegister, agencyById } from './agency-register.ts';

/** Whether an agency had taken over from another by a day, through as many mergers as there were; without a day, ever. */
export function isHeir(register: AgencyRegister, agency: string, of: string, day: IsoDate | null): boolean {
  return agency !== of && lineOf(register, of, day).has(agency);
}

/**
 * Who stands in an agency's place on a day: itself while it lasts, else the one that took over.
 *
 * @returns null where nobody took over, or several did
 */
export function successorOn(register: AgencyRegister, id: string, day: IsoDate): string | null {
  const standing = [...lineOf(register, id, day)].filter((each) => !isGone(register, each, day));
  return standing.length === 1 ? (standing[0] ?? null) : null;
}

/** An agency and those that took over, each once the one before was gone. */
function lineOf(register: AgencyRegister, id: string, day: IsoDate | null): ReadonlySet<string> {
  const line = new Set([id]);
  // A set may grow while it is walked, and takes each agency once: successors in a circle end.
  for (const each of line)
    if (isGone(register, each, day)) for (const next of agencyById(register, each)?.successors ?? []) line.add(next);
  return line;
}

function isGone(register: AgencyRegister, id: string, day: IsoDate | null): boolean {
  const until = agencyById(register, id)?.until ?? null;
  return until !== null && (day === null || until < day);
}
