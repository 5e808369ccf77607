import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import { recordedView } from '../view/recorded-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { alone, checkChanges, placedIn, readProgress, refuses, writeChanges } from './change-progress.ts';
import { expectView, writeView } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { agencyOf } from './narrow.ts';
import { openPlan } from './open-plan.ts';
import type { UndoOptions } from './record-options.ts';
import { onlyOne, recordableId } from './record-target.ts';
import { obligationOf } from './recorded-of.ts';
import { printDiff, printRefusal, printVerdict } from './report-change.ts';

/** Takes back the last record of an activity or occurrence: the one of the latest day, of several the last in the file. */
export async function undo(host: Host, options: UndoOptions): Promise<ExitCode> {
  const { words, dryRun } = options;
  if (!dryRun) expectView(host, options);
  const opened = await openPlan(host, options);
  return alone(host, opened.context, dryRun, async () => {
    const { context, loaded } = await openPlan(host, options);
    const record = lastRecord(context, options);
    const { file, index, activity } = record;
    const work = { activity, agency: options.agency === null ? null : record.agency, doneOn: null };
    const line = (await loaded.sources.get(file)?.locate({ path: ['records', index] }))?.line ?? 1;
    const { removeRecord } = await import('../edit/edit-records.ts');
    const before = readProgress(host, context, file) ?? new Uint8Array();
    const edited = removeRecord(before, file, index);
    const changes = 'refused' in edited ? [] : [{ file, before, after: edited.bytes }];
    const plan = await checkChanges(host, context, changes);
    const wrong =
      'refused' in edited
        ? [edited.refused].flatMap((found) => found ?? []).map((found) => placedIn(plan, found))
        : plan.fresh.filter(refuses);
    if ('refused' in edited || wrong.length > 0) {
      await printRefusal(host, words, wrong, plan, work, file);
      return 1;
    }
    if (dryRun) await printDiff(host, options, changes);
    else {
      await writeChanges(host, context, changes);
      const obligation = obligationOf(plan, record);
      await writeView(host, options, recordedView(context, { action: 'taken-back', record, file, line, obligation }));
    }
    await printVerdict(host, words, 'record/told', plan.fresh, plan, work);
    return 0;
  });
}

/** @throws UsageError where there is none, and where several agencies have one */
function lastRecord(context: ViewContext, options: UndoOptions): ProgressRecord {
  const wanted = options.activity.trim().toLowerCase();
  const agency = options.agency === null ? null : agencyOf(context, options.agency);
  const records = (context.workspace.progress.get(context.plan.file) ?? []).filter((record) => {
    const activity = record.activity.toLowerCase();
    const isOf = activity === wanted || activity.split('@')[0] === wanted;
    return isOf && (agency === null || record.agency === agency.id);
  });
  if (records.length === 0) {
    const activity = recordableId(context.plan, options.activity, true);
    throw new UsageError('usage/nothing-recorded', { activity, agency: agency?.name ?? null });
  }
  const owner = onlyOne(
    context,
    options.activity,
    records.map((record) => record.agency),
  );
  return records
    .filter((record) => record.agency === owner)
    .reduce((last, record) => ((record.date ?? '') >= (last.date ?? '') ? record : last));
}
