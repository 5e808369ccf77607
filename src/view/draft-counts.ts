import type { AccountedLine, Draft, DraftItem } from '../model/draft.ts';
import { neededProposals } from '../model/needed-proposals.ts';

/** What a person wants to know of a draft before reading it. */
export interface DraftCounts {
  readonly activities: number;
  readonly reports: number;
  /** All of them together. */
  readonly of: number;
  readonly withLead: number;
  readonly withTime: number;
  /** Agencies and groups that the register has, and those that the plan needs and it lacks. */
  readonly known: number;
  readonly proposed: number;
  /** Became nothing, suspicious or not. */
  readonly lost: readonly AccountedLine[];
  readonly suspects: readonly AccountedLine[];
}

export function draftCounts(draft: Draft): DraftCounts {
  const { head, items, proposed, account } = draft;
  const ofHead = [head.issuer, head.standing, head.secretariat].filter((party) => party !== null);
  const parties = items.flatMap(({ lead, coordinating, to }) => [
    ...lead,
    ...coordinating,
    ...(to === null ? [] : [to]),
  ]);
  const fresh = new Set(proposed.map(({ id }) => id));
  const named = new Set([...ofHead, ...parties].flatMap(({ ids }) => ids));
  return {
    activities: items.filter(({ report }) => report === null).length,
    reports: items.filter(({ report }) => report !== null).length,
    of: items.length,
    withLead: items.filter(({ lead }) => lead.length > 0).length,
    withTime: items.filter(hasTime).length,
    known: [...named].filter((id) => !fresh.has(id)).length,
    proposed: neededProposals(draft).length,
    lost: account.filter(({ became, isSuspect }) => became === 'not-understood' || isSuspect),
    suspects: account.filter(({ isSuspect }) => isSuspect),
  };
}

function hasTime({ window }: DraftItem): boolean {
  return window !== null && window.kind !== 'unstated' && window.kind !== 'none';
}
