import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Plan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { Settings, Workspace } from '../model/workspace.ts';
import { buildPlan } from './build-plan.ts';
import { buildProgress } from './build-progress.ts';
import { buildRegister } from './build-register.ts';
import { buildSettings } from './build-settings.ts';
import { readSource, type Source } from './source.ts';

/** A workspace with all that was found wrong while reading it. Findings of meaning come from `check/`. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly findings: readonly Diagnostic[];
  /** Every file read, by its name in the workspace. */
  readonly sources: ReadonlyMap<string, Source>;
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
  const sources = new Map<string, Source>();
  const read = async (file: string, kind: Parameters<typeof readSource>[3]) => {
    const source = await readSource(host, root, file, kind);
    sources.set(file, source);
    return source.data;
  };
  const folder = host.readFolder(join(root, 'plans'));
  const entries = folder.ok ? folder.entries : [];
  const settings = await loadSettings(host, root, sources);
  const register = buildRegister(await read('plans/agencies.yaml', 'agencies'), 'plans/agencies.yaml');
  const ignored: Diagnostic[] = [];
  const ignore = (file: string, wanted: string) =>
    ignored.push({ code: 'file/ignored', severity: 'warning', args: { wanted }, file, place: { offsets: [0, 0] } });
  const plans: Plan[] = [];
  const folders = new Map<Plan, string>();
  for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    if (!isFolder) {
      if (YAML_LIKE.test(name) && !SHARED_FILES.includes(name)) ignore(`plans/${name}`, SHARED_FILES.join(', '));
      continue;
    }
    const inside = host.readFolder(join(root, 'plans', name));
    const names = inside.ok ? inside.entries.map((entry) => entry.name) : [];
    for (const other of names)
      if (/^plan\.ya?ml$/i.test(other) && other !== 'plan.yaml') ignore(`plans/${name}/${other}`, 'plan.yaml');
    // A folder such as templates/ is no plan; one with progress but without its plan is a plan that lost its file.
    if (!inside.ok || !inside.entries.some((entry) => entry.name === 'plan.yaml' || entry.name === 'progress'))
      continue;
    const file = `plans/${name}/plan.yaml`;
    const plan = buildPlan(await read(file, 'plan'), file, name, settings.beforeIncludesDay);
    plans.push(plan);
    folders.set(plan, name);
  }
  plans.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1));
  const progress = new Map<string, readonly ProgressRecord[]>();
  for (const plan of wanted(plans)) {
    const progressFolder = `plans/${folders.get(plan)}/progress`;
    const files = host.readFolder(join(root, progressFolder));
    const records: ProgressRecord[] = [];
    for (const { name, isFolder } of files.ok ? [...files.entries].sort((a, b) => (a.name < b.name ? -1 : 1)) : []) {
      const file = `${progressFolder}/${name}`;
      if (isFolder || !name.endsWith('.yaml')) {
        if (!name.startsWith('.') && (isFolder || YAML_LIKE.test(name)))
          ignore(file, `${progressFolder}/<agency>.yaml`);
        continue;
      }
      records.push(...buildProgress(await read(file, 'progress'), file, plan, settings.beforeIncludesDay));
    }
    progress.set(plan.file, records);
  }
  return {
    workspace: { root, settings, register, plans, progress },
    findings: [...ignored, ...[...sources.values()].flatMap((source) => source.findings)],
    sources,
  };
}

/** The files of `plans/` itself. */
const SHARED_FILES: readonly string[] = ['agencies.yaml', 'settings.yaml'];

/** Names that somebody means to be read. */
const YAML_LIKE = /\.ya?ml$/i;

/** Settings alone: what is needed before anything can be said. No file means no settings, which is no fault. */
export async function loadSettings(
  host: Host,
  root: string,
  sources: Map<string, Source> = new Map(),
): Promise<Settings> {
  const folder = host.readFolder(join(root, 'plans'));
  if (!folder.ok || !folder.entries.some(({ name }) => name === 'settings.yaml')) return buildSettings(null);
  const source = await readSource(host, root, 'plans/settings.yaml', 'settings');
  sources.set(source.file, source);
  return buildSettings(source.data);
}
