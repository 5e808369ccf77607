import type { Plan } from '../model/plan.ts';
import type { ProgressRecord, RecordStatus } from '../model/progress-record.ts';
import type { IsoDate } from '../time/window.ts';

/** Why a record changes nothing: what was recorded before it. */
export interface Misstep {
  readonly status: RecordStatus;
  /** What had closed the work, and on which day; null where nothing had, and there is nothing to open again. */
  readonly closed: { readonly status: 'done' | 'cancelled'; readonly on: IsoDate } | null;
}

/**
 * Records that cannot follow those before them, as `tracking/status-on.ts` counts them: work that is done or cancelled
 * stays so until it is opened again. One that cannot follow counts for nothing, so what comes after it is judged as if
 * it were not there.
 */
export function missteps(plan: Plan, records: readonly ProgressRecord[]): ReadonlyMap<ProgressRecord, Misstep> {
  const own = walk(records, ({ agency, activity }) => `${agency} ${activity}`);
  const common = walk(records, ({ activity }) => activity);
  // Where the plan names nobody, whoever did the work may record it, and one may open again what another closed.
  const owned = new Set(plan.activities.filter(({ lead, each }) => lead.length + each.length > 0).map(({ id }) => id));
  return new Map([...own].filter(([one]) => owned.has(one.activity.split('@')[0] ?? '') || common.has(one)));
}

function walk(
  records: readonly ProgressRecord[],
  workOf: (record: ProgressRecord) => string,
): ReadonlyMap<ProgressRecord, Misstep> {
  const closed = new Map<string, NonNullable<Misstep['closed']>>();
  const wrong = new Map<ProgressRecord, Misstep>();
  const dated = records.flatMap((record) => (record.date === null ? [] : [{ record, on: record.date }]));
  for (const { record, on } of dated.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const { status } = record;
    if (status === null || status === 'note') continue;
    const work = workOf(record);
    const before = closed.get(work) ?? null;
    if ((before === null) === (status === 'reopened')) wrong.set(record, { status, closed: before });
    else if (status === 'reopened') closed.delete(work);
    else if (status === 'done' || status === 'cancelled') closed.set(work, { status, on });
  }
  return wrong;
}
