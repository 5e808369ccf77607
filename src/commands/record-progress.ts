import type { Host } from '../host/host.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { recordedView } from '../view/recorded-view.ts';
import { refuses } from './change-progress.ts';
import { expectView, writeView } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { openPlan } from './open-plan.ts';
import type { RecordOptions } from './record-options.ts';
import { recordableId, responsibleAgency } from './record-target.ts';
import { recordedOf } from './recorded-of.ts';
import { printDiff, printPlanFaults, printRefusal, printVerdict } from './report-change.ts';
import { writeRecords } from './write-records.ts';
import { recordedDay } from './year-over.ts';

/** Records what an agency did with one activity, and says how it stands now. What `validate` would refuse is refused. */
export async function recordProgress(host: Host, options: RecordOptions): Promise<ExitCode> {
  const { words, status, evidence, when, approvedBy, note, dryRun } = options;
  if (!dryRun) expectView(host, options);
  const open = await openPlan(host, options);
  const activity = recordableId(open.context.plan, options.activity, status === 'note');
  const agency = responsibleAgency(open, activity, options.agency);
  const date = options.date ?? recordedDay(options, open);
  const work = {
    activity,
    agency: options.agency === null ? null : agency,
    doneOn: open.obligations.find((one) => isOwn(one, activity, agency))?.doneOn ?? null,
  };
  const record = { activity, date, status, evidence, when, approvedBy, note };
  const { outcomes, changes, plan } = await writeRecords(host, open.context, [{ agency, record }], !dryRun);
  for (const { kind, file, index, findings } of outcomes) {
    if (kind === 'refused') {
      await printRefusal(host, words, findings.filter(refuses), plan, work, file);
      return 1;
    }
    if (dryRun) await printDiff(host, options, changes);
    else await writeView(host, options, recordedView(plan.context, await recordedOf(plan, kind, file, index ?? 0)));
    await printVerdict(host, words, 'record/told', findings, plan, work);
  }
  await printPlanFaults(host, words, open);
  return 0;
}

function isOwn({ activity, occurrence, agency }: Obligation, id: string, owner: string): boolean {
  return (occurrence ?? activity.id) === id && (agency === null || agency === owner);
}
