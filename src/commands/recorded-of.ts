import type { ProgressRecord } from '../model/progress-record.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { countsFor } from '../tracking/obligations.ts';
import type { Recorded } from '../view/recorded-view.ts';
import type { ChangedPlan } from './change-progress.ts';

/** A record of a changed plan, with its line and how its work stands now. */
export async function recordedOf(
  plan: ChangedPlan,
  action: 'added' | 'same',
  file: string,
  index: number,
): Promise<Recorded> {
  const { context, sources } = plan;
  const records = context.workspace.progress.get(context.plan.file) ?? [];
  const record = records.find((one) => one.file === file && one.index === index) as ProgressRecord;
  const span = await sources.get(file)?.locate({ path: ['records', index] });
  return { action, record, file, line: span?.line ?? 1, obligation: obligationOf(plan, record) };
}

/** Whose work a record counts for, as it stands: its agency's, or that of one it took over from; null for a remark of another. */
export function obligationOf({ context, obligations }: ChangedPlan, record: ProgressRecord): Obligation | null {
  const same = obligations.filter(
    (one) => one.role !== 'coordinating' && (one.occurrence ?? one.activity.id) === record.activity,
  );
  const activity = same[0]?.activity;
  const owners = activity ? countsFor(context.workspace, context.plan, activity, record) : [];
  return same.find(({ agency, group }) => owners.some((one) => one.agency === agency && one.group === group)) ?? null;
}
