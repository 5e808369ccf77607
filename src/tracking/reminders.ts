import { agencyById, groupById } from '../model/agency-register.ts';
import { successorOn } from '../model/heirs.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';
import { soonestFirst } from './filter-obligations.ts';
import type { Obligation } from './obligation.ts';
import { isOf, type Party } from './party.ts';

/** What is urged: only what is late, only what comes, or both. */
export interface Urged {
  readonly late: boolean;
  /** Days from the day asked about in which something may fall due; null leaves out what is not late. */
  readonly within: number | null;
  /** Whose tasks, or the tasks of those that they took over from; null for everybody's. */
  readonly parties: readonly Party[] | null;
}

/** What one addressee is to be reminded of, each list soonest first. */
export interface Reminder {
  /** Id of an agency, or of a group whose members nobody has listed. */
  readonly addressee: string;
  readonly late: readonly Obligation[];
  readonly coming: readonly Obligation[];
}

/**
 * Why nobody can be written to: no agency is named, the register has none of that id, it has ended and not exactly one
 * took over, or it is the office itself.
 */
export type NoLetter = 'unnamed' | 'unknown' | 'ended' | 'own';

export interface Reminders {
  /** In the order in which the plan names the addressees. */
  readonly letters: readonly Reminder[];
  readonly unsent: readonly {
    readonly reason: NoLetter;
    readonly agency: string | null;
    readonly obligations: readonly Obligation[];
  }[];
}

/** An addressee becomes the name of a file: nothing else than an id of the register's form may. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Sorts what is owed by whom it is to be asked of. Who only coordinates is not urged; an agency that has ended is asked
 * through the one that took over.
 *
 * @param asOf the day on which the letters are written
 */
export function reminders(
  workspace: Workspace,
  plan: Plan,
  asOf: IsoDate,
  obligations: readonly Obligation[],
  { late, within, parties }: Urged,
): Reminders {
  const isLate = ({ status }: Obligation) => late && status === 'overdue';
  const isComing = ({ daysLeft }: Obligation) => within !== null && daysLeft !== null && daysLeft <= within;
  const urged = obligations.filter((one) => one.role !== 'coordinating' && (isLate(one) || isComing(one)));
  const letters = new Map<string, Obligation[]>();
  const unsent = new Map<string | null, { reason: NoLetter; agency: string | null; obligations: Obligation[] }>();
  for (const obligation of soonestFirst(urged)) {
    const asked = whomToAsk(workspace, plan, asOf, obligation);
    const isAsked = ({ ids }: Party) => 'addressee' in asked && ids.includes(asked.addressee);
    if (parties && !parties.some((party) => isOf(party, obligation) || isAsked(party))) continue;
    if ('addressee' in asked) {
      letters.set(asked.addressee, [...(letters.get(asked.addressee) ?? []), obligation]);
    } else {
      const agency = obligation.agency ?? obligation.group;
      const own = unsent.get(agency)?.obligations ?? [];
      unsent.set(agency, { ...asked, agency, obligations: [...own, obligation] });
    }
  }
  return {
    letters: [...letters].map(([addressee, own]) => ({
      addressee,
      late: own.filter(isLate),
      coming: own.filter(isComing),
    })),
    unsent: [...unsent.values()],
  };
}

/** What addressees still have to do, urged or not. */
export interface OpenTasks {
  /** Every obligation of the plan. */
  readonly all: readonly Obligation[];
  /** All of an addressee's that have a deadline, soonest first. */
  readonly of: (addressee: string) => readonly Obligation[];
}

/** Sorted by addressee when first asked for. */
export function openTasks(workspace: Workspace, plan: Plan, asOf: IsoDate, all: readonly Obligation[]): OpenTasks {
  let sorted: ReadonlyMap<string, readonly Obligation[]> | null = null;
  const sort = () => {
    const { letters } = reminders(workspace, plan, asOf, all, { late: true, within: Infinity, parties: null });
    return new Map(letters.map(({ addressee, late, coming }) => [addressee, soonestFirst([...late, ...coming])]));
  };
  return {
    all,
    of: (addressee) => {
      sorted ??= sort();
      return sorted.get(addressee) ?? [];
    },
  };
}

/** Who urges in the committee's name: its secretariat, else its standing agency; null where the plan names neither. */
export function urgingOffice({ secretariat, standing }: Plan): string | null {
  return secretariat ?? standing;
}

function whomToAsk(
  { register }: Workspace,
  plan: Plan,
  asOf: IsoDate,
  { agency, group }: Obligation,
): { readonly addressee: string } | { readonly reason: NoLetter } {
  if (agency === null && group === null) return { reason: 'unnamed' };
  const addressee = agency === null ? group : successorOn(register, agency, asOf);
  if (addressee === null) return { reason: 'ended' };
  if (addressee === plan.issuer || addressee === urgingOffice(plan)) return { reason: 'own' };
  const isKnown = agencyById(register, addressee) ?? groupById(register, addressee);
  return isKnown && ID.test(addressee) ? { addressee } : { reason: 'unknown' };
}
