import { basename, dirname, join } from 'node:path';
import type { Host } from '../host/host.ts';
import { git, namesIn } from './git-changes.ts';

/** Who wrote a line, and when that was committed. */
export interface Commit {
  readonly id: string;
  /** The author's name, as git has it. */
  readonly author: string;
  /** Milliseconds since 1970; 0 where git gives none that a calendar has. */
  readonly committedAt: number;
}

/** Where a line comes from; `unknown` in a repository that lacks the older part of its history. */
export type LineOrigin = Commit | 'uncommitted' | 'unknown';

/** The origin of each line of a file, the first at 0; a line beyond them is not committed. */
export type Blame = readonly LineOrigin[];

/** Latest moment of a JavaScript date, in milliseconds. */
const LAST_MOMENT = 8.64e15;

/**
 * Who wrote each line of files, as they are on disk. Changes of white space alone, such as other line ends, are nobody's.
 *
 * @param files of a workspace, relative to its root
 * @throws HostError without git or outside a repository
 */
export async function blameFiles(
  host: Host,
  root: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, Blame>> {
  const plans = join(root, 'plans');
  const shallow = new TextDecoder().decode(await git(host, plans, ['rev-parse', '--is-shallow-repository']));
  const hasCommit = (await host.git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { cwd: plans })).ok;
  const blames = new Map<string, Blame>();
  for (const file of files) {
    const cwd = join(root, dirname(file));
    const name = basename(file);
    // Git has nothing to say of a file that is not in the last commit.
    const known = hasCommit ? namesIn(await git(host, cwd, ['ls-tree', '-z', '--name-only', 'HEAD'])) : [];
    const args = ['blame', '--porcelain', '-w', '--encoding=UTF-8', '--', name];
    blames.set(file, known.includes(name) ? readBlame(await git(host, cwd, args), shallow.trim() === 'true') : []);
  }
  return blames;
}

/**
 * The porcelain form: a line `<commit> <line before> <line now> …`, the first time with what is known of the commit, and
 * the line itself after a tab.
 */
function readBlame(stdout: Uint8Array, isShallow: boolean): Blame {
  const commits = new Map<string, Map<string, string>>();
  const lines: string[] = [];
  let commit: Map<string, string> | null = null;
  for (const line of new TextDecoder().decode(stdout).split('\n')) {
    if (line.startsWith('\t')) commit = null;
    else if (commit !== null) {
      const [key = ''] = line.split(' ', 1);
      commit.set(key, line.slice(key.length + 1));
    } else {
      const [id = '', , now] = line.split(' ');
      if (id === '') continue;
      commit = commits.get(id) ?? new Map();
      commits.set(id, commit);
      lines[Number(now) - 1] = id;
    }
  }
  return Array.from(lines, (id) => originOf(id, commits.get(id) ?? new Map(), isShallow));
}

function originOf(id: string, said: ReadonlyMap<string, string>, isShallow: boolean): LineOrigin {
  if (/^0+$/.test(id)) return 'uncommitted';
  // The oldest commit that is there stands for all before it.
  if (isShallow && said.has('boundary')) return 'unknown';
  const committedAt = Number(said.get('committer-time')) * 1000;
  return {
    id,
    author: said.get('author') ?? '',
    committedAt: Math.abs(committedAt) <= LAST_MOMENT ? committedAt : 0,
  };
}
