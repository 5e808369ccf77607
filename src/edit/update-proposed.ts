import type { Draft } from '../model/draft.ts';
import { applyOps } from './apply-ops.ts';
import { proposedAgenciesText } from './draft-agencies.ts';
import type { DraftTextOptions } from './draft-plan.ts';
import type { Fields } from './merge-fields.ts';
import type { PlannedChange, PlanOp } from './plan-op.ts';
import { readYamlPlan } from './yaml-plan.ts';

/**
 * Adds to the proposals for the register those that a plan needs and its file does not have yet. What stands there stays
 * as people left it.
 *
 * @param before the text of the file; null where there is none
 * @param plan the text of the plan as it is now: an agency that was corrected by hand is not proposed again
 * @returns null where nothing is to be written
 */
export function updatedProposals(
  before: string | null,
  plan: string,
  draft: Draft,
  options: DraftTextOptions,
): string | null {
  const named = new Set([...plan.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([id]) => id));
  const text = proposedAgenciesText({ ...draft, proposed: draft.proposed.filter(({ id }) => named.has(id)) }, options);
  if (text === null || before === null) return text;
  const [ours, theirs] = [readYamlPlan(before), readYamlPlan(text)];
  if (ours === null || theirs === null) return null;
  const [own, fresh] = [ours, theirs].map(({ document }) => document.toJS() as Fields);
  const known = new Set([...entries(own, 'agencies'), ...entries(own, 'groups')]);
  const planned = ['agencies', 'groups'].flatMap((list) => {
    const last = entries(own, list).length - 1;
    const ops = entries(fresh, list).flatMap((id, at): PlanOp[] =>
      known.has(id) ? [] : [last < 0 ? { kind: 'list', list } : { kind: 'insert', list, after: last, theirs: at }],
    );
    return last < 0 ? ops.slice(0, 1) : ops;
  });
  const change = { kind: 'added', part: 'head', id: null, title: null, field: null, old: null, new: null } as const;
  const made = applyOps(
    { ours, theirs, base: null },
    planned.map((op): PlannedChange => ({ change, ops: [op] })),
    [],
  );
  return made.text === before ? null : made.text;
}

function entries(data: Fields | undefined, list: string): readonly string[] {
  const found = data?.[list];
  return Array.isArray(found) ? found.map((entry) => String((entry as Fields | null)?.id ?? '')) : [];
}
