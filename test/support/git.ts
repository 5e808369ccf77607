import { execFileSync } from 'node:child_process';
import { temporaryFolder, workspace } from './run.ts';

/** Nothing of the machine's own git: no names, hooks or settings of whoever runs the tests. */
export const gitEnvironment = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ví dụ',
  GIT_AUTHOR_EMAIL: 'vi-du@example.org',
  GIT_COMMITTER_NAME: 'Ví dụ',
  GIT_COMMITTER_EMAIL: 'vi-du@example.org',
};

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: gitEnvironment, stdio: 'pipe' });
}

/** A repository whose only commit holds the shipped workspace. */
export function repositoryOf(overlay?: string): string {
  const folder = workspace(overlay);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Kế hoạch');
  return folder;
}

/** A repository without a commit. */
export function emptyRepository(): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}
