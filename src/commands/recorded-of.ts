import type { ProgressRecord } from '../model/progress-record.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Recorded } from '../view/recorded-view.ts';
import type { ChangedPlan } from './change-progress.ts';

/** A record of a changed plan, with its line and how its work stands now. */
export async function recordedOf(
  plan: ChangedPlan,
  action: 'added' | 'same',
  file: string,
  index: number,
): Promise<Recorded> {
  const { context, sources, obligations } = plan;
  const records = context.workspace.progress.get(context.plan.file) ?? [];
  const record = records.find((one) => one.file === file && one.index === index) as ProgressRecord;
  const span = await sources.get(file)?.locate({ path: ['records', index] });
  return { action, record, file, line: span?.line ?? 1, obligation: obligationOf(obligations, record) };
}

/** What an agency owes of an activity or occurrence; where the plan names nobody, the work itself. */
export function obligationOf(
  obligations: readonly Obligation[],
  { activity, agency }: Pick<ProgressRecord, 'activity' | 'agency'>,
): Obligation | null {
  const same = obligations.filter(
    (one) => one.role !== 'coordinating' && (one.occurrence ?? one.activity.id) === activity,
  );
  return (
    same.find((one) => one.agency === agency) ?? same.find((one) => one.agency === null && one.group === null) ?? null
  );
}
