import { dirname, relative, resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { FileNames } from '../load/git-changes.ts';
import type { Plan } from '../model/plan.ts';

/** Whether findings of a file, named as in the workspace, are asked for. */
export type FileFilter = (file: string) => boolean;

/** The folder from which a path that somebody typed is looked up for its workspace. */
export function folderOf(host: Host, path: string): string {
  return host.readFolder(resolve(host.cwd, path)).ok ? path : dirname(path);
}

/**
 * The files that paths ask for: themselves, or what lies under them.
 *
 * @param known every file of the workspace, and every one that has a finding
 * @throws UsageError where a path means none of them
 */
export function filesUnder(host: Host, root: string, paths: readonly string[], known: FileNames): FileFilter {
  const asked = paths.map((path) => {
    const name = relative(root, resolve(host.cwd, path)).replaceAll('\\', '/');
    if (name === '..' || name.startsWith('../'))
      throw new UsageError('usage/outside-workspace', { path, root: relative(host.cwd, root) || '.' });
    const covers = (file: string) => name === '' || file === name || file.startsWith(`${name}/`);
    if (![...known].some(covers)) throw new UsageError('usage/no-plan-file', { path });
    return covers;
  });
  return (file) => asked.length === 0 || asked.some((covers) => covers(file));
}

/** The files that changed and those whose meaning hangs on them: a plan's records on the plan and on the agencies that it proposes, all on the register. */
export function dependentsOf(changed: FileNames): FileFilter {
  const shared = ['agencies', 'settings', 'baseline'].map((name) => `plans/${name}.yaml`);
  if (shared.some((file) => changed.has(file))) return () => true;
  const plans = [...changed].flatMap(
    (file) => /^(plans\/[^/]+\/)(?:plan|agencies\.proposed)\.yaml$/.exec(file)?.[1] ?? [],
  );
  return (file) => changed.has(file) || plans.some((folder) => file.startsWith(folder));
}

/** The files of one plan, and those that all plans share. */
export function filesOfPlan({ file: own }: Plan): FileFilter {
  const folder = own.replace(/plan\.yaml$/, '');
  return (file) => file.startsWith(folder) || /^plans\/(templates\/)?[^/]+$/.test(file);
}
