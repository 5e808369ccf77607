import type { Activity, Plan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from './obligation.ts';
import { countsFor, obligations } from './obligations.ts';

/** How what a record counts for stood on its day without it and with it. */
export interface Effect {
  readonly before: Obligation;
  readonly after: Obligation;
}

/** Why a record does not count. */
export type Uncounted = 'no-date' | 'no-part' | 'no-occurrence';

/** What one record did. */
export type HistoryEntry = {
  readonly record: ProgressRecord;
  /** Whether anything follows from it: a state, a deadline, a beginning. */
  readonly changed: boolean;
} & (
  | {
      /** Of several that it counts for, the first that it changed, if any. */
      readonly effect: Effect;
      readonly uncounted: null;
    }
  | { readonly effect: null; readonly uncounted: Uncounted }
);

/** Records of an activity in the order of their days, those without a day last, each with what it did. */
export function history(
  workspace: Workspace,
  plan: Plan,
  activity: Activity,
  records: readonly ProgressRecord[],
): readonly HistoryEntry[] {
  const ordered = inOrder(records);
  return ordered.map((record, i) => {
    const effect = effectOf(workspace, plan, activity, ordered.slice(0, i), record);
    if (effect !== null) return { record, effect, uncounted: null, changed: isChange(effect) };
    return { record, effect, uncounted: whyUncounted(workspace, plan, activity, record), changed: false };
  });
}

/** By day, then agency, then place in the file: the order in which they count. */
function inOrder(records: readonly ProgressRecord[]): readonly ProgressRecord[] {
  const last = '9999';
  return [...records].sort((a, b) => {
    const [left, right] = [`${a.date ?? last} ${a.file}`, `${b.date ?? last} ${b.file}`];
    return left < right ? -1 : left > right ? 1 : a.index - b.index;
  });
}

function effectOf(
  workspace: Workspace,
  plan: Plan,
  activity: Activity,
  earlier: readonly ProgressRecord[],
  record: ProgressRecord,
): Effect | null {
  const { date } = record;
  const counted = countsFor(workspace, plan, activity, record);
  if (date === null) return null;
  const standing = (records: readonly ProgressRecord[]) =>
    obligationsOn(date, workspace, plan, records).filter(
      ({ activity: of, occurrence, agency, group, role }) =>
        of === activity &&
        (occurrence ?? of.id) === record.activity &&
        role !== 'coordinating' &&
        counted.some((one) => one.agency === agency && one.group === group),
    );
  const after = standing([...earlier, record]);
  const effects = standing(earlier).map((before, i) => ({ before, after: after[i] as Obligation }));
  return effects.find(isChange) ?? effects[0] ?? null;
}

function whyUncounted(workspace: Workspace, plan: Plan, activity: Activity, record: ProgressRecord): Uncounted {
  if (record.date === null) return 'no-date';
  return countsFor(workspace, plan, activity, record).length === 0 ? 'no-part' : 'no-occurrence';
}

function obligationsOn(
  day: IsoDate,
  workspace: Workspace,
  plan: Plan,
  records: readonly ProgressRecord[],
): readonly Obligation[] {
  return obligations({ ...workspace, progress: new Map([[plan.file, records]]) }, plan, day);
}

function isChange({ before, after }: Effect): boolean {
  return stand(before) !== stand(after);
}

function stand({ status, deadline, movedTo, startedOn, doneOn }: Obligation): string {
  return JSON.stringify([status, deadline, movedTo, startedOn, doneOn]);
}
