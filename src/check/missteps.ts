import type { Plan } from '../model/plan.ts';
import type { ProgressRecord, RecordStatus } from '../model/progress-record.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';
import { countsFor } from '../tracking/obligations.ts';

/** Why a record changes nothing: what was recorded before it. */
export interface Misstep {
  readonly status: RecordStatus;
  /** What had closed the work, and on which day; null where nothing had, and there is nothing to open again. */
  readonly closed: { readonly status: 'done' | 'cancelled'; readonly on: IsoDate } | null;
}

/**
 * Records of a plan that cannot follow those before them, as `tracking/` counts them: work that is done or cancelled
 * stays so until it is opened again. One that cannot follow counts for nothing, so what comes after it is judged as if
 * it were not there.
 */
export function missteps(workspace: Workspace, plan: Plan): ReadonlyMap<ProgressRecord, Misstep> {
  const closed = new Map<string, NonNullable<Misstep['closed']>>();
  const wrong = new Map<ProgressRecord, Misstep>();
  const records = workspace.progress.get(plan.file) ?? [];
  const dated = records.flatMap((record) => (record.date === null ? [] : [{ record, on: record.date }]));
  for (const { record, on } of dated.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const { status } = record;
    if (status === null || status === 'note') continue;
    const works = worksOf(workspace, plan, record);
    const cannot = (work: string) => closed.has(work) === (status !== 'reopened');
    if (works.length > 0 && works.every(cannot))
      wrong.set(record, { status, closed: closed.get(works[0] ?? '') ?? null });
    else
      for (const work of works) {
        if (cannot(work)) continue;
        if (status === 'reopened') closed.delete(work);
        else if (status === 'done' || status === 'cancelled') closed.set(work, { status, on });
      }
  }
  return wrong;
}

/** The pieces of work that a record is of: it is wrong where it cannot follow in any of them. */
function worksOf(workspace: Workspace, plan: Plan, record: ProgressRecord): readonly string[] {
  const [id] = record.activity.split('@');
  const activity = plan.activities.find((one) => one.id === id);
  const owners = activity ? countsFor(workspace, plan, activity, record) : [];
  return owners.flatMap(({ agency }) => {
    if (agency !== null) return [`${record.activity} ${agency}`];
    // Where the plan names nobody, each may record what it did, and one may open again what another closed.
    return [record.activity, `${record.activity} ${record.agency}`];
  });
}
