import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Ran, repository, temporaryFolder } from '../support/run.ts';
import { isInstalled, start } from './start.ts';

export interface GitRepository {
  /** The top of its work tree. */
  readonly top: string;
  /** The workspace: `top` or a folder in it. */
  readonly root: string;
}

export const hasGit = isInstalled('git');

/** Runs git, which may refuse. */
export function git(cwd: string, ...argv: readonly string[]): Ran {
  return start('git', argv, { cwd });
}

/** Runs git, which must not refuse. */
export function gitDoes(cwd: string, ...argv: readonly string[]): string {
  const ran = git(cwd, ...argv);
  expect(ran, `git ${argv.join(' ')}`).toMatchObject({ exitCode: 0 });
  return ran.stdout.trim();
}

/** A repository without a commit; the shipped plans lie in it, not yet added. */
export function gitRepository(inside = '.'): GitRepository {
  const top = temporaryFolder();
  gitDoes(top, 'init', '--quiet', '--initial-branch', 'main');
  gitDoes(top, 'config', 'user.name', 'Người thử');
  gitDoes(top, 'config', 'user.email', 'nguoi-thu@example.invalid');
  const root = join(top, inside);
  mkdirSync(root, { recursive: true });
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  return { top, root };
}

/** Adds everything and commits it, past every hook. */
export function commitAll({ top }: GitRepository): void {
  gitDoes(top, 'add', '--all');
  gitDoes(top, 'commit', '--quiet', '--no-verify', '--message', 'Mọi tệp');
}

/** How many commits the branch has; 0 before the first. */
export function commits({ top }: GitRepository): number {
  const counted = git(top, 'rev-list', '--count', 'HEAD');
  return counted.exitCode === 0 ? Number(counted.stdout) : 0;
}

/** The agency that `breakPlan` invents. */
export const UNKNOWN = 'so-khong-co';

const PLAN = 'plans/2016/plan.yaml';
const LED = /^( {4}lead: )so-noi-vu$/m;

/** Names an agency that no register knows as the lead of II.1. */
export function breakPlan({ root }: { readonly root: string }): void {
  edit(root, PLAN, (text) => text.replace(LED, `$1${UNKNOWN}`));
}

export function mendPlan({ root }: { readonly root: string }): void {
  edit(root, PLAN, (text) => text.replace(UNKNOWN, 'so-noi-vu'));
}

/** Gives the plan a number that no plan has: a warning, and no error. */
export function spoilNumber({ root }: { readonly root: string }): void {
  edit(root, PLAN, (text) => text.replace(/^number: .*$/m, 'number: Kế hoạch ba mươi bảy'));
}

/** Changes a file in a way that is never wrong. */
export function addRemark({ root }: { readonly root: string }, file: string = PLAN): void {
  edit(root, file, (text) => `${text}# Ghi chú để thử.\n`);
}

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
}
