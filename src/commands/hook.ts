import { join, relative, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import { HOOK_MARK, hookScript } from '../edit/hook-script.ts';
import type { Host } from '../host/host.ts';
import { findRoot } from '../load/find-root.ts';
import { git } from '../load/git-changes.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';

/**
 * Installs a git hook that checks what the next commit holds. A hook that somebody else wrote stays as it is; an older
 * one of ours is replaced with `--force`.
 *
 * @throws HostError outside a repository, and where another hook is there
 */
export async function hook(host: Host, { words, folder, force }: GlobalOptions): Promise<ExitCode> {
  const root = findRoot(host, folder);
  const ask = async (...args: string[]) =>
    new TextDecoder().decode(await git(host, root, ['rev-parse', ...args])).replace(/\n$/, '');
  const file = join(resolve(root, await ask('--git-path', 'hooks')), 'pre-commit');
  const inside = await ask('--show-prefix');
  const script = hookScript(join(host.programDir, 'bin/vstbcpn.js'), inside.replace(/\/$/, '') || '.');
  const shown = relative(host.cwd, file);
  const there = host.readFile(file, 1_000_000);
  if (there.ok && new TextDecoder().decode(there.bytes) === script) {
    await host.stdout.write(`${words('hook/same', { file: shown })}\n`);
    return 0;
  }
  const isOurs = there.ok && new TextDecoder().decode(there.bytes).includes(HOOK_MARK);
  if ((there.ok || there.failure !== 'missing') && !(isOurs && force))
    throw new HostError('host/hook-exists', { file: shown, folder: inside.replace(/\/$/, ''), isOurs });
  const written = await host.writeFile(file, script, { overwrite: isOurs, makeFolders: true, executable: true });
  if (!written.ok) throw new HostError('host/cannot-write', { file: shown, detail: written.detail });
  await host.stdout.write(`${words('hook/installed', { file: shown })}\n`);
  return 0;
}
