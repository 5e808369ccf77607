import { agencyById } from '../model/agency-register.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { soonestFirst } from './filter-obligations.ts';
import type { Obligation } from './obligation.ts';

/** What is urged: only what is late, only what comes, or both. */
export interface Urged {
  readonly late: boolean;
  /** Days from the day asked about in which something may fall due; null leaves out what is not late. */
  readonly within: number | null;
}

/** What one addressee is to be reminded of, each list soonest first. */
export interface Reminder {
  /** Id of an agency, or of a group whose members nobody has listed. */
  readonly addressee: string;
  readonly late: readonly Obligation[];
  readonly coming: readonly Obligation[];
}

/** Why nobody can be written to: no agency is named, the register has none of that id, or it is the office itself. */
export type NoLetter = 'unnamed' | 'unknown' | 'own';

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

/** Sorts what is owed by whom it is to be asked of. Who only coordinates is not urged. */
export function reminders(
  workspace: Workspace,
  plan: Plan,
  obligations: readonly Obligation[],
  { late, within }: Urged,
): Reminders {
  const isLate = ({ status }: Obligation) => late && status === 'overdue';
  const isComing = ({ daysLeft }: Obligation) => within !== null && daysLeft !== null && daysLeft <= within;
  const urged = obligations.filter((one) => one.role !== 'coordinating' && (isLate(one) || isComing(one)));
  const byAddressee = new Map<string | null, Obligation[]>();
  for (const obligation of soonestFirst(urged)) {
    const addressee = obligation.agency ?? obligation.group;
    byAddressee.set(addressee, [...(byAddressee.get(addressee) ?? []), obligation]);
  }
  const found = [...byAddressee].map(([agency, own]) => ({ agency, own, reason: noLetter(workspace, plan, own) }));
  return {
    letters: found.flatMap(({ agency, own, reason }) =>
      agency === null || reason !== null
        ? []
        : [{ addressee: agency, late: own.filter(isLate), coming: own.filter(isComing) }],
    ),
    unsent: found.flatMap(({ agency, own, reason }) => (reason === null ? [] : [{ reason, agency, obligations: own }])),
  };
}

/** Who urges in the committee's name: its secretariat, else its standing agency; null where the plan names neither. */
export function urgingOffice({ secretariat, standing }: Plan): string | null {
  return secretariat ?? standing;
}

function noLetter({ register }: Workspace, plan: Plan, [first]: readonly Obligation[]): NoLetter | null {
  const { agency = null, group = null } = first ?? {};
  const id = agency ?? group;
  if (id === null) return 'unnamed';
  if (id === plan.issuer || id === urgingOffice(plan)) return 'own';
  const isKnown = agency === null || agencyById(register, agency) !== undefined;
  return isKnown && ID.test(id) ? null : 'unknown';
}
