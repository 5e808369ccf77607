import type { IsoDate } from '../time/window.ts';

export interface Agency {
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** What people say and what fits a table; the name where the register gives nothing shorter. */
  readonly short: string;
  readonly aliases: readonly string[];
  readonly groups: readonly string[];
  /** First day in force; null where the register names none. */
  readonly from: IsoDate | null;
  /** Last day in force; null while in force. */
  readonly until: IsoDate | null;
  readonly successors: readonly string[];
  /** Its mail address; null where the register has none that can be one. */
  readonly email: string | null;
  /** The document that this entry was taken from. */
  readonly basis: string | null;
  /** The file that only proposes it; absent for an entry of the register itself. */
  readonly proposedIn?: string;
}

export interface AgencyGroup {
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Nobody has listed the members: the group itself stands for them. */
  readonly unlisted: boolean;
  /** The file that only proposes it; absent for an entry of the register itself. */
  readonly proposedIn?: string;
}

export interface AgencyRegister {
  readonly file: string;
  readonly agencies: readonly Agency[];
  readonly groups: readonly AgencyGroup[];
}

/** The built-in group of every agency that leads an activity of the same plan. */
export const LEADS_GROUP = 'leads';

export function agencyById(register: AgencyRegister, id: string): Agency | undefined {
  return register.agencies.find((agency) => agency.id === id);
}

export function groupById(register: AgencyRegister, id: string): AgencyGroup | undefined {
  return register.groups.find((group) => group.id === id);
}

/** The full name of an agency or group; an unknown one is called as it is written. */
export function nameOf(register: AgencyRegister, id: string): string {
  return agencyById(register, id)?.name ?? groupById(register, id)?.name ?? id;
}

/** Whether an agency exists on a day; with no day asked, it does. */
export function inForce(agency: Agency, day: IsoDate | null): boolean {
  return (
    day === null || ((agency.from === null || agency.from <= day) && (agency.until === null || day <= agency.until))
  );
}
