import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inject } from 'vitest';
import { type Ran, temporaryFolder } from '../support/run.ts';

/** What would let the machine of whoever runs the tests speak into them. */
const FOREIGN =
  /^(?:GIT_(?!SSL_)|GITHUB_|RUNNER_|CI$|CI_|GITLAB_|VSTBCPN_|PRE_COMMIT|VITEST|NODE_ENV$|NODE_OPTIONS$|LANG$|LC_|XDG_|npm_(?!config_(?:registry|cache|userconfig|globalconfig)$))/;

/** The environment of somebody who speaks Vietnamese, has no settings of git and no `vstbcpn` on the path. */
export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const folders = (process.env.PATH ?? '').split(delimiter);
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    PATH: folders.filter((folder) => folder !== '' && !existsSync(join(folder, 'vstbcpn'))).join(delimiter),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    XDG_CACHE_HOME: '/dev/null',
    VSTBCPN_LANG: 'vi',
    NO_COLOR: '1',
    ...more,
  };
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a program to its end, in the environment of a test. */
export function start(file: string, argv: readonly string[], { cwd, env, input }: StartOptions): Ran {
  const ran = spawnSync(file, argv, {
    cwd,
    env: environment(env),
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (ran.error) throw ran.error;
  return { stdout: ran.stdout, stderr: ran.stderr, exitCode: ran.status ?? -1 };
}

/** Runs the built program. */
export function vstbcpn(cwd: string, ...argv: readonly string[]): Ran {
  return start(process.execPath, [inject('program'), ...argv], { cwd });
}

/** A folder to put on the path, with one program in it. */
export function folderWith(name: string, script: string): string {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  return folder;
}

/** Whether a program is on the path of the tests; says so where it is not, and what is skipped for it. */
export function isInstalled(file: string): boolean {
  const isThere = spawnSync(file, ['--version'], { env: environment() }).status === 0;
  if (!isThere) console.warn(`${file} is not installed: tests that need it are SKIPPED`);
  return isThere;
}
