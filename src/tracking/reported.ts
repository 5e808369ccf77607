import { isHeir } from '../model/heirs.ts';
import type { Plan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from './obligation.ts';
import { recordsThatCount } from './obligations.ts';

/** What a report says of an obligation: only what somebody recorded. */
export type Result = 'done' | 'done-late' | 'cancelled' | 'started' | 'reopened' | 'missing';

/** A record that says something in words. */
export type Remark = ProgressRecord & { readonly note: string; readonly date: IsoDate };

export interface Move {
  readonly to: IsoDate;
  readonly approvedBy: string | null;
}

/** An obligation with what was recorded of it by the day asked about. */
export interface Reported {
  readonly obligation: Obligation;
  readonly result: Result;
  /** The day of the record that the result is taken from; null where there is none. */
  readonly on: IsoDate | null;
  /** Who let the deadline be moved last or the work be dropped; null where nobody is named. */
  readonly approvedBy: string | null;
  /** Each time the deadline was moved, oldest first: to which day, and by whose leave. */
  readonly moves: readonly Move[];
  /** Numbers of documents, oldest first, each once. */
  readonly evidence: readonly string[];
  /** What its agency, or who took over from it, says of it; oldest first. */
  readonly remarks: readonly Remark[];
}

/**
 * What was recorded of obligations of a plan.
 *
 * @param asOf records after this day are unknown
 */
export function reported(
  workspace: Workspace,
  plan: Plan,
  obligations: readonly Obligation[],
  asOf: IsoDate,
): readonly Reported[] {
  const known = new Map<string, ProgressRecord[]>();
  for (const record of workspace.progress.get(plan.file) ?? []) {
    if (record.date === null || record.date > asOf) continue;
    const of = known.get(record.activity);
    if (of) of.push(record);
    else known.set(record.activity, [record]);
  }
  for (const of of known.values()) of.sort((a, b) => compare(a.date ?? '', b.date ?? '') || a.index - b.index);
  return obligations.map((obligation) => {
    const { activity, occurrence, agency, role } = obligation;
    const all = known.get(occurrence ?? activity.id) ?? [];
    const deciding = recordsThatCount(workspace, plan, obligation, all);
    const isHelpers = ({ agency: by, date }: ProgressRecord) =>
      agency !== null && (by === agency || isHeir(workspace.register, by, agency, date));
    return resultOf(obligation, deciding, role === 'coordinating' ? all.filter(isHelpers) : deciding);
  });
}

function resultOf(
  obligation: Obligation,
  deciding: readonly ProgressRecord[],
  own: readonly ProgressRecord[],
): Reported {
  const { status, doneOn, movedTo } = obligation;
  const last = (fits: (record: ProgressRecord) => boolean) => deciding.filter(fits).at(-1);
  const isCancelled = status === 'cancelled';
  const cancelled = isCancelled ? last((record) => record.status === 'cancelled') : undefined;
  const isMove = ({ status: kind, window }: ProgressRecord) => kind === 'rescheduled' && Boolean(window?.to);
  const moved = movedTo === null ? undefined : last((record) => isMove(record) && record.when === movedTo);
  // What was recorded after the last that counts came when the work was closed.
  const moves = moved === undefined ? [] : deciding.slice(0, deciding.indexOf(moved) + 1).filter(isMove);
  const begun = last((record) => record.status === 'started' || record.status === 'reopened');
  const result = ((): Result => {
    if (status === 'cancelled' || status === 'done' || status === 'done-late') return status;
    return begun?.status === 'started' || begun?.status === 'reopened' ? begun.status : 'missing';
  })();
  return {
    obligation,
    result,
    on: doneOn ?? (isCancelled ? cancelled : begun)?.date ?? null,
    approvedBy: (isCancelled ? cancelled : moved)?.approvedBy ?? null,
    moves: moves.map(({ window, approvedBy }) => ({ to: window?.to as IsoDate, approvedBy })),
    evidence: [...new Set(deciding.flatMap(({ evidence }) => evidence ?? []))],
    remarks: own.flatMap((one) =>
      one.note === null || one.date === null ? [] : [{ ...one, note: one.note, date: one.date }],
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
