import type { Host } from '../host/host.ts';
import { blameFiles } from '../load/git-blame.ts';
import { recordOrigin } from '../load/record-origin.ts';
import type { Source } from '../load/source.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import { type HistoryEntry, history as historyOf } from '../tracking/history.ts';
import { partiesMeant } from '../tracking/party.ts';
import { historyView, type ShownEntry } from '../view/history-view.ts';
import { askedActivity } from './asked-activity.ts';
import { finish } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { openPlan } from './open-plan.ts';

export interface HistoryOptions extends GlobalOptions {
  readonly activity: string;
  readonly agency: string | null;
  /** Whether to ask git who recorded it. */
  readonly git: boolean;
}

/** What happened to one activity or occurrence, from its records. */
export async function history(host: Host, options: HistoryOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const { workspace, plan, asOf } = open.context;
  const { activity, occurrence } = askedActivity(open, options.activity);
  const parties = options.agency === null ? null : partiesMeant(workspace, plan, options.agency);
  const recorded = (workspace.progress.get(plan.file) ?? []).filter(({ activity: of }) =>
    occurrence === null ? of.split('@')[0] === activity.id : of === occurrence,
  );
  const isAsked = ({ agency }: ProgressRecord) => parties?.some(({ ids }) => ids.includes(agency)) ?? true;
  const isLater = ({ date }: ProgressRecord) => date !== null && date > asOf;
  const known = recorded.filter((record) => !isLater(record));
  // What an agency's record did may hang on those of others.
  const entries = historyOf(workspace, plan, activity, known).filter(({ record }) => isAsked(record));
  const view = historyView(open.context, {
    activity,
    scope: [...(occurrence === null ? [] : [occurrence]), ...(parties?.map(({ name }) => name) ?? [])],
    entries: await shown(host, workspace.root, entries, open.loaded.sources, options.git),
    later: recorded.filter((record) => isLater(record) && isAsked(record)).length,
    withGit: options.git,
  });
  return finish(host, options, view, open);
}

/** @throws HostError where git is asked outside a repository */
async function shown(
  host: Host,
  root: string,
  entries: readonly HistoryEntry[],
  sources: ReadonlyMap<string, Source>,
  withGit: boolean,
): Promise<readonly ShownEntry[]> {
  const files = [...new Set(entries.map(({ record }) => record.file))];
  const blames = withGit ? await blameFiles(host, root, files) : null;
  return Promise.all(
    entries.map(async (entry): Promise<ShownEntry> => {
      const { file, index } = entry.record;
      const source = sources.get(file) as Source;
      const { line, column } = await source.locate({ path: ['records', index] });
      const origin = blames && (await recordOrigin(source, index, blames.get(file) ?? []));
      return { ...entry, place: { file, line, column }, origin };
    }),
  );
}
