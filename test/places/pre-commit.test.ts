import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, temporaryFolder } from '../support/run.ts';
import {
  addRemark,
  breakPlan,
  commitAll,
  commits,
  type GitRepository,
  gitDoes,
  gitRepository,
  hasGit,
  mendPlan,
  UNKNOWN,
} from './git-repository.ts';
import { sourceCopy } from './source-copy.ts';
import { isInstalled, start } from './start.ts';

describe.runIf(hasGit && isInstalled('pre-commit'))('.pre-commit-hooks.yaml, by pre-commit', () => {
  let source = '';
  let revision = '';
  let home = '';

  /** What people clone, and the place where pre-commit keeps what it has built of it. */
  beforeAll(() => {
    source = sourceCopy();
    gitDoes(source, 'init', '--quiet');
    gitDoes(source, 'config', 'user.name', 'Người thử');
    gitDoes(source, 'config', 'user.email', 'nguoi-thu@example.invalid');
    commitAll({ top: source, root: source });
    revision = gitDoes(source, 'rev-parse', 'HEAD');
    home = temporaryFolder();
    const made = configured();
    const ran = preCommit(made, 'install-hooks');
    expect(ran, ran.stdout + ran.stderr).toMatchObject({ exitCode: 0 });
  });

  function configured(inside = '.'): GitRepository {
    const made = gitRepository(inside);
    const args = inside === '.' ? '' : `, args: [-C, ${inside}]`;
    writeFileSync(
      join(made.top, '.pre-commit-config.yaml'),
      `repos:\n  - repo: ${source}\n    rev: ${revision}\n    hooks:\n      - { id: vstbcpn${args} }\n`,
    );
    commitAll(made);
    return made;
  }

  function run(made: GitRepository, file: string, ...argv: readonly string[]): Ran {
    return start(file, argv, { cwd: made.top, env: { PRE_COMMIT_HOME: home, PRE_COMMIT_COLOR: 'never' } });
  }

  const preCommit = (made: GitRepository, ...argv: readonly string[]) => run(made, 'pre-commit', ...argv);
  const commit = (made: GitRepository) => run(made, 'git', 'commit', '--message', 'Thử');

  it.each(['.', 'ke-hoach'])('lets a good commit through and refuses a bad one, with plans in %s', (inside) => {
    const made = configured(inside);
    expect(preCommit(made, 'install').exitCode).toBe(0);
    addRemark(made);
    gitDoes(made.top, 'add', '--all');
    const good = commit(made);
    expect(good, good.stderr).toMatchObject({ exitCode: 0 });
    expect(good.stdout + good.stderr).toMatch(/vstbcpn, kiểm tra kế hoạch\.+Passed/);

    breakPlan(made);
    gitDoes(made.top, 'add', '--all');
    const bad = commit(made);
    expect(bad.exitCode).toBe(1);
    expect(bad.stdout + bad.stderr).toMatch(/vstbcpn, kiểm tra kế hoạch\.+Failed/);
    expect(bad.stdout + bad.stderr).toMatch(/plans\/2016\/plan\.yaml:\d+:\d+ .*plan\/unknown-agency/);
    expect(commits(made)).toBe(2);
  });

  it('checks what is staged, not what is on disk, and gives the files back', () => {
    const made = configured();
    preCommit(made, 'install');
    addRemark(made, 'plans/agencies.yaml');
    gitDoes(made.top, 'add', '--all');
    breakPlan(made);
    expect(commit(made).exitCode).toBe(0);
    gitDoes(made.top, 'add', '--all');
    mendPlan(made);
    expect(commit(made).exitCode).toBe(1);
    expect(readFileSync(join(made.root, 'plans/2016/plan.yaml'), 'utf8')).not.toContain(UNKNOWN);
  });

  it('stays out of a commit without plan files, and checks everything with --all-files', () => {
    const made = configured();
    preCommit(made, 'install');
    breakPlan(made);
    commitAll(made);
    writeFileSync(join(made.top, 'ghi-chu.txt'), 'Không phải kế hoạch.\n');
    gitDoes(made.top, 'add', '--all');
    const other = commit(made);
    expect(other, other.stderr).toMatchObject({ exitCode: 0 });
    expect(other.stdout + other.stderr).toContain('Skipped');
    const all = preCommit(made, 'run', '--all-files');
    expect(all.exitCode).toBe(1);
    expect(all.stdout).toContain(UNKNOWN);
  });
});
