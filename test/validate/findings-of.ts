import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunOptions, run } from '../support/run.ts';

export interface FoundItem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export const PLAN = 'plans/2016/plan.yaml';
export const PROGRESS = 'plans/2016/progress';

/** Runs `validate` for programs, and reads what it says. The shipped plan's honest gaps are left out unless asked for. */
export async function findingsOf(
  cwd: string,
  argv: readonly string[] = [],
  { gaps = false, ...options }: RunOptions & { readonly gaps?: boolean } = {},
): Promise<{ readonly items: readonly FoundItem[]; readonly exitCode: number; readonly stderr: string }> {
  const hidden = gaps ? [] : ['--rule', 'plan/gap=ignore'];
  const day = argv.includes('--as-of') ? [] : ['--as-of', '2016-12-31'];
  const ran = await run(['validate', '--format', 'json', ...day, ...hidden, ...argv], { cwd, ...options });
  const items = ran.stdout === '' ? [] : (JSON.parse(ran.stdout) as { items: FoundItem[] }).items;
  return { items, exitCode: ran.exitCode, stderr: ran.stderr };
}

/** `plans/2016/plan.yaml:87:11 plan/unknown-agency` */
export function shortly(items: readonly FoundItem[]): string[] {
  return items.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** `file code` */
export function codes(items: readonly FoundItem[]): string[] {
  return items.map(({ file, code }) => `${file} ${code}`);
}

/** Changes a file by replacing a text that must be there. */
export function edit(folder: string, file: string, found: string, put: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(found)) throw new Error(`${file} has no ${JSON.stringify(found)}`);
  writeFileSync(path, text.replace(found, put));
}
