import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FolderEntry, Host } from '../host/host.ts';
import type { AgencyRegister } from '../model/agency-register.ts';
import type { Plan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { KnownFinding, Settings, Workspace } from '../model/workspace.ts';
import { addProposals, PROPOSED_FILE, proposalsOf } from './add-proposals.ts';
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

/** What all plans share, and where they are. */
export interface LoadedShared extends Loaded {
  /** The folders that hold a plan, by name: `plans/2016`. One with progress has lost its plan's file. */
  readonly planFolders: readonly string[];
}

/** One plan with its progress, and what it proposes for the register. */
export interface LoadedPlan extends Loaded {
  readonly proposed: readonly AgencyRegister[];
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
 * Reads a workspace: register, settings, all plans with their progress. Whatever is wrong with a file becomes a
 * finding; whatever can be read of it is in the workspace.
 */
export async function loadWorkspace(host: Host, root: string): Promise<Loaded> {
  const shared = await loadShared(host, root);
  const parts: LoadedPlan[] = [];
  for (const folder of shared.planFolders) parts.push(await loadPlan(host, shared, folder));
  const proposed = parts.flatMap((part) => part.proposed);
  const plans = parts.flatMap(({ workspace }) => workspace.plans);
  return {
    workspace: {
      ...withProposals(shared, proposed),
      plans: plans.sort(byYearThenId),
      progress: new Map(parts.flatMap(({ workspace }) => [...workspace.progress])),
      progressFiles: parts.flatMap(({ workspace }) => workspace.progressFiles),
    },
    findings: [...shared.findings, ...parts.flatMap(({ findings }) => findings)],
    sources: new Map([...shared.sources, ...parts.flatMap(({ sources }) => [...sources])]),
  };
}

/** The order of plans: a plan whose year nobody knows comes first. */
export function byYearThenId(a: Pick<Plan, 'year' | 'id'>, b: Pick<Plan, 'year' | 'id'>): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Register, settings and baseline: a workspace without plans. What lies about in `plans/` unread is told here. */
export async function loadShared(host: Host, root: string): Promise<LoadedShared> {
  const reading = begin(host, root);
  const settings = await readSettings(reading);
  const register = buildRegister(await read(reading, 'plans/agencies.yaml', 'agencies'), 'plans/agencies.yaml');
  const baseline = await readBaseline(reading);
  const planFolders = findPlanFolders(reading);
  const workspace = {
    root,
    settings,
    register,
    proposals: [],
    plans: [],
    progress: new Map(),
    progressFiles: [],
    baseline,
    templates: [],
  };
  return { workspace, ...gathered(reading), planFolders };
}

/** One plan with its progress, in a workspace of its own with what all plans share; findings and sources are its own. */
export async function loadPlan(host: Host, shared: LoadedShared, folder: string): Promise<LoadedPlan> {
  const { root, settings } = shared.workspace;
  const reading = begin(host, root);
  const plan = await readPlan(reading, settings, folder);
  const proposed = await readProposed(reading, folder);
  const progress = new Map([[plan.file, await readProgress(reading, plan, settings)]]);
  const { progressFiles } = reading;
  const workspace = { ...withProposals(shared, proposed), plans: [plan], progress, progressFiles };
  return { workspace, proposed, ...gathered(reading) };
}

/** One plan alone. */
export function loadPlanFile(host: Host, { workspace }: LoadedShared, folder: string): Promise<Plan> {
  return readPlan(begin(host, workspace.root), workspace.settings, folder);
}

/** Settings alone: what is needed before anything can be said. */
export function loadSettings(host: Host, root: string): Promise<Settings> {
  return readSettings(begin(host, root));
}

export const BASELINE_FILE = 'plans/baseline.yaml';

/** The files of `plans/` itself. */
const SHARED_FILES: readonly string[] = ['agencies.yaml', 'settings.yaml', 'baseline.yaml'];

function begin(host: Host, root: string): Reading {
  return { host, root, sources: new Map(), ignored: [], progressFiles: [] };
}

function gathered({ ignored, sources }: Reading): Pick<Loaded, 'findings' | 'sources'> {
  return { findings: [...ignored, ...[...sources.values()].flatMap(({ findings }) => findings)], sources };
}

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

/** A folder without a plan, such as templates/, is none; one with progress has lost its plan's file. */
function findPlanFolders(reading: Reading): readonly string[] {
  const entries = entriesOf(reading, 'plans');
  for (const { file, wanted } of besideShared(entries, SHARED_FILES)) ignore(reading, file, wanted);
  return entries
    .filter(({ isFolder }) => isFolder)
    .map(({ name }) => `plans/${name}`)
    .filter((folder) => {
      for (const { file, wanted } of besidePlan(folder, (of) => entriesOf(reading, of))) ignore(reading, file, wanted);
      return entriesOf(reading, folder).some(({ name }) => name === 'plan.yaml' || name === 'progress');
    });
}

function withProposals({ workspace }: LoadedShared, proposed: readonly AgencyRegister[]): Workspace {
  if (proposed.length === 0) return workspace;
  const { register } = workspace;
  return { ...workspace, register: addProposals(register, proposed), proposals: proposalsOf(register, proposed) };
}

async function readProposed(reading: Reading, folder: string): Promise<readonly AgencyRegister[]> {
  if (!entriesOf(reading, folder).some(({ name }) => name === PROPOSED_FILE)) return [];
  const file = `${folder}/${PROPOSED_FILE}`;
  return [buildRegister(await read(reading, file, 'agencies'), file)];
}

async function readPlan(reading: Reading, { beforeIncludesDay }: Settings, folder: string): Promise<Plan> {
  const file = planFile(folder);
  return buildPlan(await read(reading, file, 'plan'), file, folder.replace(/^.*\//, ''), beforeIncludesDay);
}

/** `plans/2016/plan.yaml` */
export function planFile(folder: string): string {
  return `${folder}/plan.yaml`;
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
