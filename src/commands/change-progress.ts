import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { applySeverities } from '../check/apply-severities.ts';
import { CONFIGURABLE } from '../check/catalogue.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { RULES } from '../check/rules.ts';
import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { applySuppressions } from '../load/apply-suppressions.ts';
import { recognise } from '../load/fingerprint.ts';
import { loadPlan, loadShared } from '../load/load-workspace.ts';
import { placeFindings } from '../load/place-findings.ts';
import { MAX_FILE_BYTES, type Source } from '../load/source.ts';
import type { Plan } from '../model/plan.ts';
import { obligations } from '../tracking/obligations.ts';
import type { ViewContext } from '../view/view-context.ts';
import type { OpenPlan } from './open-plan.ts';

/** What a command does to one file. */
export interface FileChange {
  /** By its name in the workspace. */
  readonly file: string;
  /** Null where there is no such file yet. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** A plan as it would be with files changed. */
export interface ChangedPlan extends Pick<OpenPlan, 'context' | 'obligations'> {
  readonly sources: ReadonlyMap<string, Source>;
  /** What `validate` would find in it. */
  readonly findings: readonly PlacedDiagnostic[];
  /** What of that it does not find now. */
  readonly fresh: readonly PlacedDiagnostic[];
}

/** Warnings that say that a record is a slip or changes nothing: nobody records that knowingly. */
const SLIPS: readonly string[] = ['progress/done-twice', 'progress/future-date'];

/** Whether a finding stands in the way of what would bring it about. */
export function refuses({ severity, code }: Diagnostic): boolean {
  return severity === 'error' || SLIPS.includes(code);
}

export function progressFileOf(plan: Plan, agency: string): string {
  return plan.file.replace(/plan\.yaml$/, `progress/${agency}.yaml`);
}

/**
 * Runs what reads progress files of a plan, changes and writes them, while no other command does. What changes nothing
 * needs no lock.
 *
 * @throws HostError where another command does not come to its end, and where nothing may be written there
 */
export async function alone<Value>(
  host: Host,
  { workspace: { root }, plan }: ViewContext,
  dryRun: boolean,
  run: () => Promise<Value>,
): Promise<Value> {
  if (dryRun) return run();
  const folder = plan.file.replace(/\/plan\.yaml$/, '');
  const locked = await host.lock(join(root, folder, '.progress.lock'), run);
  if (locked.ok) return locked.value;
  if (locked.failure === 'exists') throw new HostError('host/locked', { file: `${folder}/.progress.lock` });
  throw new HostError('host/cannot-write', { file: `${folder}/progress`, detail: locked.detail });
}

/** The bytes of a progress file, null where there is none. @throws HostError where it cannot be read */
export function readProgress(host: Host, { workspace: { root } }: ViewContext, file: string): Uint8Array | null {
  const read = host.readFile(join(root, file), MAX_FILE_BYTES);
  if (read.ok) return read.bytes;
  if (read.failure === 'missing') return null;
  throw new HostError('host/cannot-read', { file, detail: read.failure === 'too-large' ? 'EFBIG' : read.detail });
}

/** The plan with files changed, and what is wrong with it then that is not wrong now. Nothing is written. */
export async function checkChanges(
  host: Host,
  context: ViewContext,
  changes: readonly FileChange[],
): Promise<ChangedPlan> {
  const { root } = context.workspace;
  const now = new Map(changes.flatMap(({ file, before }) => (before === null ? [] : [[join(root, file), before]])));
  const then = new Map(changes.map(({ file, after }) => [join(root, file), after]));
  const files = changes.map(({ file }) => file);
  const before = await examinePlan(overlayHost(host, now), context, files);
  const after = await examinePlan(overlayHost(host, then), context, files);
  const known = new Set(before.fingerprints.values());
  const findings = [...after.fingerprints.keys()];
  const fresh = findings.filter((finding) => !known.has(after.fingerprints.get(finding) ?? ''));
  return { context: after.context, obligations: after.obligations, sources: after.sources, findings, fresh };
}

/** A finding with its line, where it is one of the files as they stand. */
export function placedIn({ findings }: ChangedPlan, found: Diagnostic): Diagnostic | PlacedDiagnostic {
  const place = JSON.stringify(found.place);
  const same = ({ code, file, ...rest }: PlacedDiagnostic) =>
    code === found.code && file === found.file && JSON.stringify(rest.place) === place;
  return findings.find(same) ?? found;
}

/** All that `validate` finds in one plan; in the text of files, those that are asked about. */
async function examinePlan(host: Host, { words, workspace, plan, asOf }: ViewContext, files: readonly string[]) {
  const shared = await loadShared(host, workspace.root);
  const own = await loadPlan(host, shared, plan.file.replace(/\/plan\.yaml$/, ''));
  const sources = new Map([...shared.sources, ...own.sources]);
  const ofText: Diagnostic[] = [];
  for (const file of files) {
    const parsed = await sources.get(file)?.parsed();
    ofText.push(...(parsed?.textFindings() ?? []).map(({ finding }) => finding));
  }
  const found = [...shared.findings, ...own.findings, ...ofText, ...checkWorkspace(own.workspace, asOf, RULES)];
  const placed = await placeFindings(applySeverities(found, own.workspace.settings.rules), sources);
  const rules = { configurable: CONFIGURABLE, isIgnored: () => false };
  const { findings } = await applySuppressions(placed, sources, rules);
  const recognised = await recognise(findings, sources);
  const context = { words, workspace: own.workspace, plan: own.workspace.plans[0] ?? plan, asOf };
  return {
    context,
    obligations: obligations(context.workspace, context.plan, asOf),
    sources,
    fingerprints: new Map([...recognised].map(([finding, { fingerprint }]) => [finding, fingerprint])),
  };
}

/** @throws HostError where a file was changed since it was read, or cannot be written */
export async function writeChanges(host: Host, context: ViewContext, changes: readonly FileChange[]): Promise<void> {
  // An editor asks for no lock: what it has saved meanwhile is not written over.
  for (const { file, before } of changes) {
    const there = readProgress(host, context, file);
    const isSame = there === null || before === null ? there === before : Buffer.from(there).equals(before);
    if (!isSame) throw new HostError('host/changed-meanwhile', { file });
  }
  for (const [i, { file, after }] of changes.entries()) {
    const path = join(context.workspace.root, file);
    const result = await host.writeFile(path, after, { overwrite: true, makeFolders: true });
    if (result.ok) continue;
    const { detail } = result;
    if (i === 0) throw new HostError('host/cannot-write', { file, detail });
    const written = changes.slice(0, i).map((change) => change.file);
    throw new HostError('host/partly-written', { file, detail, written });
  }
}
