import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { type FilePlace, showView } from '../view/show-view.ts';
import { askedActivity } from './asked-activity.ts';
import { finish } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { openPlan } from './open-plan.ts';

export interface ShowOptions extends GlobalOptions {
  readonly activity: string;
}

/** One activity whole, found by its id or by that of one of its occurrences. */
export async function show(host: Host, options: ShowOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const { context, loaded } = open;
  const { plan, workspace, asOf } = context;
  const { activity, own } = askedActivity(open, options.activity);
  const placeOf = async (file: string, path: DataPath): Promise<FilePlace> => {
    const span = await loaded.sources.get(file)?.locate({ path });
    return { file, line: span?.line ?? 1, column: span?.column ?? 1 };
  };
  const records = (workspace.progress.get(plan.file) ?? [])
    .filter(({ activity: of, date }) => of.split('@')[0] === activity.id && (date === null || date <= asOf))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const view = showView(context, {
    activity,
    obligations: own,
    all: open.obligations,
    records: await Promise.all(
      records.map(async (record) => ({ record, place: await placeOf(record.file, ['records', record.index]) })),
    ),
    place: await placeOf(plan.file, ['activities', activity.index]),
  });
  return finish(host, options, view, open);
}
