import { setImmediate } from 'node:timers/promises';
import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { ExtendedFile, NewRecord, RecordPlace } from '../edit/edit-records.ts';
import type { Host } from '../host/host.ts';
import type { ViewContext } from '../view/view-context.ts';
import {
  alone,
  type ChangedPlan,
  checkChanges,
  type FileChange,
  placedIn,
  progressFileOf,
  readProgress,
  refuses,
  writeChanges,
} from './change-progress.ts';

export interface RecordToWrite {
  readonly agency: string;
  readonly record: NewRecord;
}

/** What became of one record, or would. */
export interface RecordOutcome extends RecordToWrite {
  readonly file: string;
  /** `same`: it was there already, word for word. `refused`: as it would be with the others, `validate` finds fault with it. */
  readonly kind: 'added' | 'same' | 'refused';
  /** Its place in the file's list once all are in, from 0; null where the file cannot take it. */
  readonly index: number | null;
  /** What it brings about: what refuses it, and what is worth a word. */
  readonly findings: readonly (Diagnostic | PlacedDiagnostic)[];
}

export interface WrittenRecords {
  /** In the order asked. */
  readonly outcomes: readonly RecordOutcome[];
  /** The files that are, or would be, different. */
  readonly changes: readonly FileChange[];
  readonly plan: ChangedPlan;
}

/**
 * Puts records into the progress files of a plan: all of them, or none where one is refused. They are checked as they
 * would stand together, and reading, checking and writing are one turn of this command.
 *
 * @param write false: everything but the writing, and without a lock
 * @throws HostError where files cannot be locked, read or written
 */
export async function writeRecords(
  host: Host,
  context: ViewContext,
  records: readonly RecordToWrite[],
  write: boolean,
): Promise<WrittenRecords> {
  return alone(host, context, !write, async () => {
    const { placed, changes } = await place(host, context, records);
    const plan = await checkChanges(host, context, changes);
    const outcomes = placed.map((one): RecordOutcome => {
      if (one.kind !== 'added') return { ...one, findings: one.findings.map((found) => placedIn(plan, found)) };
      const findings = [
        ...speaksForAnother(one, plan),
        ...plan.fresh.filter((found) => concerns(found, one, placed, plan)),
      ];
      return { ...one, kind: findings.some(refuses) ? 'refused' : 'added', findings };
    });
    if (write && outcomes.every(({ kind }) => kind !== 'refused')) await writeChanges(host, context, changes);
    return { outcomes, changes, plan };
  });
}

/** Each record in its file, before anything is known of what they mean. */
async function place(host: Host, context: ViewContext, records: readonly RecordToWrite[]) {
  const { addRecords } = await import('../edit/edit-records.ts');
  const placed = new Map<RecordToWrite, RecordOutcome>();
  const changes: FileChange[] = [];
  for (const agency of new Set(records.map((one) => one.agency))) {
    // A long table takes seconds; in between, the lock is kept from looking left over.
    await setImmediate();
    const file = progressFileOf(context.plan, agency);
    const before = readProgress(host, context, file);
    const own = records.filter((one) => one.agency === agency);
    const add = (some: readonly RecordToWrite[]): ExtendedFile => {
      const edited = addRecords(
        before,
        file,
        agency,
        some.map(({ record }) => record),
      );
      for (const [i, one] of some.entries()) placed.set(one, outcomeOf(one, file, edited, i));
      return edited;
    };
    let edited = add(own);
    // Where not all can be put in, each alone tells what is wrong with it.
    const fit = 'refused' in edited ? own.filter((one) => !('refused' in add([one]))) : [];
    if (fit.length > 0) edited = add(fit);
    if (!('refused' in edited) && edited.bytes !== before) changes.push({ file, before, after: edited.bytes });
  }
  return { placed: records.map((one) => placed.get(one) as RecordOutcome), changes };
}

function outcomeOf(one: RecordToWrite, file: string, edited: ExtendedFile, at: number): RecordOutcome {
  if ('refused' in edited) {
    const findings = edited.refused === null ? [] : [edited.refused];
    return { ...one, file, kind: 'refused', index: null, findings };
  }
  const { index, same } = edited.places[at] as RecordPlace;
  return { ...one, file, kind: same ? 'same' : 'added', index, findings: [] };
}

/** Whether a record brings a finding about: it is found in it, or else in another of the same work, or in its file. */
function concerns(
  { file, place: found }: PlacedDiagnostic,
  one: RecordOutcome,
  placed: readonly RecordOutcome[],
  { context: { workspace, plan } }: ChangedPlan,
): boolean {
  const [list, index] = 'path' in found ? found.path : [];
  if (list !== 'records' || typeof index !== 'number') return file === one.file;
  if (placed.some((other) => other.file === file && other.index === index))
    return file === one.file && index === one.index;
  const of = workspace.progress.get(plan.file)?.find((record) => record.file === file && record.index === index);
  const same = placed.filter(({ record }) => record.activity === of?.activity);
  return same.length === 0 || same.includes(one);
}

/** A file named after an agency may speak for another: what is put into it would be that one's. */
function speaksForAnother(
  { file, agency }: RecordOutcome,
  { context, findings }: ChangedPlan,
): readonly PlacedDiagnostic[] {
  const speaks = context.workspace.progressFiles.find((one) => one.file === file);
  return speaks?.agency === agency ? [] : findings.filter((finding) => finding.file === file && refuses(finding));
}
