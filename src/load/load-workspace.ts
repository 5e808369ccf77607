import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FolderEntry, Host } from '../host/host.ts';
import type { Plan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { KnownFinding, Settings, Workspace } from '../model/workspace.ts';
import { buildBaseline } from './build-baseline.ts';
import { buildPlan } from './build-plan.ts';
import { buildProgress, progressAgency } from './build-progress.ts';
import { buildRegister } from './build-register.ts';
import { buildSettings } from './build-settings.ts';
import type { FileKind } from './file-kind.ts';
import { besidePlan, besideShared, recordName } from './look-meant.ts';
import { ignoredFile, readFolder } from './read-folder.ts';
import { readSource, type Source } from './source.ts';

/** A workspace with all that was found wrong while reading it. Findings of meaning come from `check/`. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly findings: readonly Diagnostic[];
  /** Every file read, by its name in the workspace. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What reading gathers on its way: the files read, and those that look as if somebody meant them to be. */
interface Reading {
  readonly host: Host;
  readonly root: string;
  readonly sources: Map<string, Source>;
  readonly ignored: Diagnostic[];
  readonly progressFiles: { readonly file: string; readonly agency: string }[];
}

/**
 * Reads a workspace: register, settings, all plans, and the progress of the plans that are asked for.
 * Whatever is wrong with a file becomes a finding; whatever can be read of it is in the workspace.
 *
 * @param wanted picks from all plans those whose progress is needed; without it, all are
 */
export async function loadWorkspace(
  host: Host,
  root: string,
  wanted: (plans: readonly Plan[]) => readonly Plan[] = (plans) => plans,
): Promise<Loaded> {
  const reading: Reading = { host, root, sources: new Map(), ignored: [], progressFiles: [] };
  const settings = await readSettings(reading);
  const register = buildRegister(await read(reading, 'plans/agencies.yaml', 'agencies'), 'plans/agencies.yaml');
  const plans = await readPlans(reading, settings);
  const progress = new Map<string, readonly ProgressRecord[]>();
  for (const plan of wanted(plans)) progress.set(plan.file, await readProgress(reading, plan, settings));
  return {
    workspace: {
      root,
      settings,
      register,
      plans,
      progress,
      progressFiles: reading.progressFiles,
      baseline: await readBaseline(reading),
      templates: [],
    },
    findings: [...reading.ignored, ...[...reading.sources.values()].flatMap(({ findings }) => findings)],
    sources: reading.sources,
  };
}

/** Settings alone: what is needed before anything can be said. */
export function loadSettings(host: Host, root: string): Promise<Settings> {
  return readSettings({ host, root, sources: new Map(), ignored: [], progressFiles: [] });
}

export const BASELINE_FILE = 'plans/baseline.yaml';

/** The files of `plans/` itself. */
const SHARED_FILES: readonly string[] = ['agencies.yaml', 'settings.yaml', 'baseline.yaml'];

/** No file means no settings, which is no fault. */
async function readSettings(reading: Reading): Promise<Settings> {
  return buildSettings(await readOptional(reading, 'settings'));
}

async function readBaseline(reading: Reading): Promise<readonly KnownFinding[]> {
  return buildBaseline(await readOptional(reading, 'baseline'));
}

async function readOptional(reading: Reading, kind: 'settings' | 'baseline'): Promise<unknown> {
  const isThere = entriesOf(reading, 'plans').some(({ name }) => name === `${kind}.yaml`);
  return isThere ? read(reading, `plans/${kind}.yaml`, kind) : null;
}

/** By year, then id. A folder without a plan, such as templates/, is none; one with progress has lost its plan's file. */
async function readPlans(reading: Reading, { beforeIncludesDay }: Settings): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  const entries = entriesOf(reading, 'plans');
  for (const { file, wanted } of besideShared(entries, SHARED_FILES)) ignore(reading, file, wanted);
  for (const { name: folder, isFolder } of entries) {
    if (!isFolder) continue;
    for (const { file, wanted } of besidePlan(`plans/${folder}`, (of) => entriesOf(reading, of)))
      ignore(reading, file, wanted);
    const names = entriesOf(reading, `plans/${folder}`).map(({ name }) => name);
    if (!names.includes('plan.yaml') && !names.includes('progress')) continue;
    const file = `plans/${folder}/plan.yaml`;
    plans.push(buildPlan(await read(reading, file, 'plan'), file, folder, beforeIncludesDay));
  }
  return plans.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1));
}

async function readProgress(
  reading: Reading,
  plan: Plan,
  { beforeIncludesDay }: Settings,
): Promise<readonly ProgressRecord[]> {
  const folder = plan.file.replace(/plan\.yaml$/, 'progress');
  const records: ProgressRecord[] = [];
  for (const entry of entriesOf(reading, folder)) {
    const { name, isFolder } = entry;
    const wanted = recordName(entry);
    const file = `${folder}/${name}`;
    if (!isFolder && name.endsWith('.yaml')) {
      const data = await read(reading, file, 'progress');
      records.push(...buildProgress(data, file, plan, beforeIncludesDay));
      // Of a file that could not be read nobody knows whom it speaks for.
      if (data !== null) reading.progressFiles.push({ file, agency: progressAgency(data, file) });
    } else if (wanted !== null) ignore(reading, file, `${folder}/${wanted}`);
  }
  return records;
}

async function read({ host, root, sources }: Reading, file: string, kind: FileKind): Promise<unknown> {
  const source = await readSource(host, root, file, kind);
  sources.set(file, source);
  return source.data;
}

function entriesOf({ host, root }: Reading, folder: string): readonly FolderEntry[] {
  return readFolder(host, root, folder);
}

function ignore({ ignored }: Reading, file: string, wanted: string): void {
  ignored.push(ignoredFile(file, wanted));
}
