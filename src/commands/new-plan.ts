import { Buffer } from 'node:buffer';
import { join, relative } from 'node:path';
import { HostError, UsageError } from '../diagnostics/errors.ts';
import type { NextPlan } from '../edit/next-plan.ts';
import type { Host } from '../host/host.ts';
import { PROPOSED_FILE } from '../load/add-proposals.ts';
import { planFile } from '../load/load-workspace.ts';
import { MAX_FILE_BYTES } from '../load/source.ts';
import { yearOfPlan } from '../model/plan.ts';
import { goneAgencies } from '../view/gone-agencies.ts';
import { nextPlanText } from '../view/next-plan-text.ts';
import { importedFile } from './beside-plan.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';
import { type NewPath, writeTogether } from './write-together.ts';

export interface NewPlanOptions extends GlobalOptions {
  readonly year: number;
  /** Id of the plan to start from. */
  readonly from: string;
}

/** Starts the plan of a later year from the text of an existing one. */
export async function newPlan(host: Host, options: NewPlanOptions): Promise<ExitCode> {
  const { words, year, from, force } = options;
  const open = await openPlan(host, { ...options, plan: from });
  const { plan, workspace } = open.context;
  if (year <= yearOfPlan(plan)) throw new UsageError('usage/not-later', { year, from: yearOfPlan(plan) });
  const gone = goneAgencies(words, workspace.register, `${year}-01-01`);
  const kept = host.readFile(importedFile(join(workspace.root, plan.file)), MAX_FILE_BYTES);
  const written = kept.ok ? Buffer.from(kept.bytes).toString() : null;
  const made = await madeFrom(open, options, written, new Map(gone.map(({ id, remark }) => [id, remark])));
  const shown = (file: string) => relative(host.cwd, join(workspace.root, file)).replaceAll('\\', '/');
  const folder = `plans/${year}`;
  const files: NewPath[] = [{ file: shown(planFile(folder)), content: made.text, makesFolder: true }];
  const base = shown(importedFile(planFile(folder)));
  // In the place of what was read for a plan that stood here before: it says nothing of this one.
  files.push({ file: base, content: made.base, makesFolder: true, replaces: true });
  // Who is only proposed for the register is known to a plan by the file beside it.
  const proposed = host.readFile(join(workspace.root, plan.file, '..', PROPOSED_FILE), MAX_FILE_BYTES);
  if (proposed.ok)
    files.push({ file: shown(`${folder}/${PROPOSED_FILE}`), content: proposed.bytes, makesFolder: true });
  await writeTogether(host, files, force);
  const said = {
    files: files.map(({ file }) => file),
    from: shown(plan.file),
    year,
    gone: gone.filter(({ id }) => made.gone.includes(id)),
  };
  await host.stdout.write(nextPlanText(words, made, said, options.folder));
  await printFindings(host, words, open.findings, open.loaded.sources);
  return 0;
}

/** @throws HostError where the file cannot be edited */
async function madeFrom(
  { context: { plan, workspace }, loaded }: OpenPlan,
  { words, year }: NewPlanOptions,
  written: string | null,
  gone: ReadonlyMap<string, string>,
): Promise<NextPlan> {
  const { nextPlan } = await import('../edit/next-plan.ts');
  const { text = '', findings = [] } = (await loaded.sources.get(plan.file)?.parsed()) ?? {};
  const isSound = !findings.some(({ code }) => code.startsWith('yaml/') || code.startsWith('file/'));
  const { beforeIncludesDay } = workspace.settings;
  const context = { year: yearOfPlan(plan), issued: plan.issued, beforeIncludesDay };
  const made = isSound
    ? nextPlan(text, { words, file: plan.file, plan: String(year), year, context, gone, written })
    : null;
  if (made === null) throw new HostError('host/cannot-go-on', { file: plan.file });
  return made;
}
