import type { Activity, Plan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from './obligation.ts';
import { countsFor, obligations } from './obligations.ts';

/** What one record did: how what it counts for stood on its day without it and with it. */
export interface HistoryEntry {
  readonly record: ProgressRecord;
  /** Null where the record counts for nobody or has no date. */
  readonly effect: { readonly before: Obligation; readonly after: Obligation } | null;
  /** Whether anything follows from it: a state, a deadline, a beginning. */
  readonly changed: boolean;
}

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
    return { record, effect, changed: effect !== null && stand(effect.before) !== stand(effect.after) };
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
): HistoryEntry['effect'] {
  const { date } = record;
  const [counted] = countsFor(workspace, plan, activity, record);
  if (date === null || !counted) return null;
  const standing = (records: readonly ProgressRecord[]) =>
    obligationsOn(date, workspace, plan, records).find(
      ({ activity: of, occurrence, agency, group, role }) =>
        of === activity &&
        (occurrence ?? of.id) === record.activity &&
        role !== 'coordinating' &&
        agency === counted.agency &&
        group === counted.group,
    );
  const [before, after] = [standing(earlier), standing([...earlier, record])];
  return before && after ? { before, after } : null;
}

function obligationsOn(
  day: IsoDate,
  workspace: Workspace,
  plan: Plan,
  records: readonly ProgressRecord[],
): readonly Obligation[] {
  return obligations({ ...workspace, progress: new Map([[plan.file, records]]) }, plan, day);
}

function stand({ status, deadline, movedTo, startedOn, doneOn }: Obligation): string {
  return JSON.stringify([status, deadline, movedTo, startedOn, doneOn]);
}
