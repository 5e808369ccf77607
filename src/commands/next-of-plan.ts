import { ALL_PLANS } from '../model/choose-plan.ts';
import { attentionOn, comingDeadline, mostPressingFirst, REASONS } from '../tracking/attention.ts';
import { groupMembers, type ObligationRow } from '../tracking/group-members.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { ofActivity } from '../tracking/of-activity.ts';
import { byAgencyName } from '../view/by-agency-name.ts';
import type { NextList, NextRow } from '../view/next-view.ts';
import type { DueOptions } from './due.ts';
import { type Narrowed, narrow } from './narrow.ts';
import type { OpenPlan } from './open-plan.ts';

/** What one plan adds to the list. */
export type NextOfPlan = Pick<NextList, 'rows' | 'coming' | 'scope' | 'within' | 'ofOneAgency' | 'apart'> &
  Pick<Narrowed, 'unknownIds'>;

/**
 * What of one plan needs attention. `--within` is how far to look ahead, and no filter of deadlines as in other lists.
 *
 * @throws UsageError where options contradict each other or name nothing that exists
 */
export function nextOfPlan(open: OpenPlan, options: DueOptions): NextOfPlan {
  const { context, obligations } = open;
  const { plan, asOf, workspace } = context;
  const within = options.within ?? workspace.settings.dueSoonDays;
  const { listed, ofOneAgency, period, scope, unknownIds } = narrow(open, { ...options, within: null });
  const apart = options.expand || ofOneAgency;
  const rowsOf = (some: readonly Obligation[]): readonly ObligationRow[] =>
    apart
      ? byAgencyName(context, some).map((obligation) => ({ obligation, members: null }))
      : groupMembers(some, obligations);
  // Rows of many plans are held at once: with them their plan and what all share, not what was recorded.
  const shown = { ...context, workspace: { ...workspace, plans: [plan], progress: new Map(), progressFiles: [] } };
  const question = { asOf, within, issued: plan.issued };
  // In this order, a row of many members stands for the one that is longest late or due first.
  const found = listed
    .flatMap((obligation) => {
      const attention = attentionOn(obligation, question);
      return attention === null ? [] : [{ attention, obligation }];
    })
    .sort((a, b) => mostPressingFirst(a.attention, b.attention));
  const attentions = new Map(found.map(({ attention, obligation }) => [obligation, attention]));
  const under = ofActivity(obligations);
  const rows = REASONS.flatMap((reason) =>
    rowsOf(found.flatMap(({ attention, obligation }) => (attention.reason === reason ? obligation : []))),
  ).flatMap((row): NextRow[] => {
    const attention = attentions.get(row.obligation);
    return attention ? [{ attention, context: shown, row, ofActivity: under(row.obligation.activity) }] : [];
  });
  const inPlan = options.plan === ALL_PLANS ? `${plan.id} ` : '';
  const coming = comingDeadline(listed, within);
  return {
    rows: rows.sort((a, b) => mostPressingFirst(a.attention, b.attention)),
    coming: coming && {
      ...coming,
      ids: [...new Set(coming.due.map(({ activity, occurrence }) => inPlan + (occurrence ?? activity.id)))],
    },
    scope: [...(period === null ? [] : [context.words('scope/due', { period })]), ...scope],
    within,
    ofOneAgency,
    apart,
    unknownIds,
  };
}
