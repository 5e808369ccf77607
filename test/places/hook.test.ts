import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type Ran, temporaryFolder } from '../support/run.ts';
import {
  addRemark,
  breakPlan,
  commitAll,
  commits,
  type GitRepository,
  git,
  gitDoes,
  gitRepository,
  hasGit,
  mendPlan,
  UNKNOWN,
} from './git-repository.ts';
import { environment, folderWith, start, vstbcpn } from './start.ts';

/** A repository with the hook in it, everything committed. */
function hooked(inside = '.'): GitRepository {
  const made = gitRepository(inside);
  commitAll(made);
  install(made);
  return made;
}

function install({ root }: GitRepository): void {
  expect(vstbcpn(root, 'hook', 'install')).toMatchObject({ stderr: '', exitCode: 0 });
}

function commit(cwd: string, ...argv: readonly string[]): Ran {
  return git(cwd, 'commit', '--quiet', '--message', 'Thử', ...argv);
}

function expectRefused(ran: Ran): void {
  expect(ran.exitCode).toBe(1);
  // Git sends what a hook prints to stderr.
  expect(ran.stderr).toContain('plan/unknown-agency');
  expect(ran.stderr).toContain(UNKNOWN);
}

function expectPassed(ran: Ran): void {
  expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
}

const PLACES: readonly (readonly [string, () => GitRepository])[] = [
  ['at the top of a repository', () => gitRepository()],
  ['in a folder with blanks, quotes and Vietnamese letters', () => gitRepository("Kế hoạch của 'tỉnh'/$năm")],
  [
    'in a worktree',
    () => {
      const main = gitRepository('ke-hoach');
      commitAll(main);
      const top = join(temporaryFolder(), 'nhánh khác');
      gitDoes(main.top, 'worktree', 'add', '--quiet', '-b', 'khac', top);
      return { top, root: join(top, 'ke-hoach') };
    },
  ],
  [
    'with core.hooksPath',
    () => {
      const made = gitRepository('ke-hoach');
      gitDoes(made.top, 'config', 'core.hooksPath', '.móc của tôi');
      return made;
    },
  ],
  [
    'in a submodule',
    () => {
      const inner = gitRepository();
      commitAll(inner);
      const outer = gitRepository('khac');
      gitDoes(outer.top, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.top, 'mô-đun');
      const top = join(outer.top, 'mô-đun');
      gitDoes(top, 'config', 'user.name', 'Người thử');
      gitDoes(top, 'config', 'user.email', 'nguoi-thu@example.invalid');
      return { top, root: top };
    },
  ],
];

describe.runIf(hasGit).each(PLACES)('the hook %s', (_, make) => {
  it('lets a good commit through and refuses one with an unknown agency, from every folder', () => {
    const made = make();
    install(made);
    gitDoes(made.top, 'add', '--all');
    const before = commits(made);
    addRemark(made);
    expectPassed(commit(made.top, '--all'));
    expect(commits(made)).toBe(before + 1);

    breakPlan(made);
    gitDoes(made.top, 'add', '--all');
    expectRefused(commit(made.top));
    expectRefused(commit(join(made.root, 'plans/2016')));
    expect(commits(made)).toBe(before + 1);

    expectPassed(commit(made.top, '--no-verify'));
  });
});

describe.runIf(hasGit)('the hook and the index', () => {
  it('checks the first commit of a repository', () => {
    const made = gitRepository('ke-hoach');
    install(made);
    breakPlan(made);
    gitDoes(made.top, 'add', '--all');
    expectRefused(commit(made.top));
    expect(commits(made)).toBe(0);
    mendPlan(made);
    gitDoes(made.top, 'add', '--all');
    expectPassed(commit(made.top));
    expect(commits(made)).toBe(1);
  });

  it('checks what `git commit -a` will commit', () => {
    const made = hooked();
    breakPlan(made);
    expectRefused(commit(made.top, '-a'));
    mendPlan(made);
    addRemark(made);
    expectPassed(commit(made.top, '-a'));
  });

  it('checks only what a partial commit will commit: git gives it an index of its own', () => {
    const made = hooked('ke-hoach');
    breakPlan(made);
    gitDoes(made.top, 'add', '--all');
    addRemark(made, 'plans/agencies.yaml');
    expectPassed(commit(made.top, 'ke-hoach/plans/agencies.yaml'));
    expect(gitDoes(made.top, 'show', '--name-only', '--format=')).toBe('ke-hoach/plans/agencies.yaml');
    gitDoes(made.top, 'restore', '--staged', '.');
    expectRefused(commit(made.root, 'plans/2016/plan.yaml'));
  });

  it('does not block for a fault that is on disk and not staged', () => {
    const made = hooked();
    addRemark(made, 'plans/agencies.yaml');
    gitDoes(made.top, 'add', '--all');
    breakPlan(made);
    mkdirSync(join(made.root, 'plans/2017'));
    writeFileSync(join(made.root, 'plans/2017/plan.yaml'), 'chưa: [xong\n');
    expectPassed(commit(made.top));
  });

  it('does not take a file for staged that is only announced (`git add -N`)', () => {
    const made = hooked('ke-hoach');
    addRemark(made, 'plans/agencies.yaml');
    gitDoes(made.top, 'add', '--all');
    mkdirSync(join(made.root, 'plans/2017'));
    writeFileSync(join(made.root, 'plans/2017/plan.yaml'), 'chưa: [xong\n');
    gitDoes(made.top, 'add', '--intent-to-add', '.');
    expectPassed(commit(made.top));
    expect(gitDoes(made.top, 'show', '--name-only', '--format=')).toBe('ke-hoach/plans/agencies.yaml');
  });

  it('blocks for a fault that is staged, although it is mended on disk', () => {
    const made = hooked();
    breakPlan(made);
    gitDoes(made.top, 'add', '--all');
    mendPlan(made);
    expectRefused(commit(made.top));
  });

  it('blocks for a plan that names an agency which the commit takes out of the register', () => {
    const made = hooked();
    const register = join(made.root, 'plans/agencies.yaml');
    writeFileSync(register, readFileSync(register, 'utf8').replace('id: so-noi-vu', `id: ${UNKNOWN}`));
    const ran = commit(made.top, '-a');
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(/plan\.yaml:\d+:\d+ .*plan\/unknown-agency/);
  });

  it('checks the commit that ends a merge with conflicts', () => {
    const made = hooked();
    const retitle = (title: string) => {
      const plan = join(made.root, 'plans/2016/plan.yaml');
      writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
    };
    gitDoes(made.top, 'switch', '--quiet', '--create', 'khac');
    retitle('Kế hoạch ở nhánh khác');
    expectPassed(commit(made.top, '-a'));
    gitDoes(made.top, 'switch', '--quiet', 'main');
    retitle('Kế hoạch ở nhánh chính');
    expectPassed(commit(made.top, '-a'));
    expect(git(made.top, 'merge', '--quiet', 'khac').exitCode).toBe(1);
    // The file with its conflict marks, committed as it is.
    const marked = commit(made.top, '-a');
    expect(marked.exitCode).toBe(1);
    expect(marked.stderr).toContain('plans/2016/plan.yaml');
    gitDoes(made.top, 'checkout', '--quiet', '--ours', '--', 'plans');
    breakPlan(made);
    expectRefused(commit(made.top, '-a'));
    mendPlan(made);
    expectPassed(commit(made.top, '-a'));
    expect(gitDoes(made.top, 'show', '--no-patch', '--format=%P').split(' ')).toHaveLength(2);
  });

  it('has nothing to say on a branch without plans, nor to a commit that takes them away', () => {
    const made = hooked('ke-hoach');
    gitDoes(made.top, 'switch', '--quiet', '--orphan', 'trong');
    rmSync(made.root, { recursive: true, force: true });
    writeFileSync(join(made.top, 'README.md'), 'Không có kế hoạch.\n');
    gitDoes(made.top, 'add', '--all');
    expectPassed(commit(made.top));
    gitDoes(made.top, 'switch', '--quiet', 'main');
    gitDoes(made.top, 'rm', '--quiet', '-r', 'ke-hoach');
    expectPassed(commit(made.top));
  });

  it('leaves the index and the files alone', () => {
    const made = hooked();
    addRemark(made, 'plans/agencies.yaml');
    gitDoes(made.top, 'add', '--all');
    breakPlan(made);
    const status = gitDoes(made.top, 'status', '--porcelain');
    gitDoes(made.top, 'hook', 'run', 'pre-commit');
    expect(gitDoes(made.top, 'status', '--porcelain')).toBe(status);
    expect(gitDoes(made.top, 'ls-files', '--others')).toBe('');
  });
});

describe.runIf(hasGit)('`hook install`', () => {
  const file = ({ top }: GitRepository) => join(top, '.git/hooks/pre-commit');

  it('makes a file that can be run, and says so when it is there already', () => {
    const made = gitRepository();
    const first = vstbcpn(made.root, 'hook', 'install');
    expect(first).toMatchObject({ stderr: '', exitCode: 0 });
    expect(first.stdout).toContain('.git/hooks/pre-commit');
    expect(statSync(file(made)).mode & 0o111).toBe(0o111);
    const { mtimeMs } = statSync(file(made));
    const second = vstbcpn(made.root, 'hook', 'install');
    expect(second).toMatchObject({ stderr: '', exitCode: 0 });
    expect(second.stdout).toContain('.git/hooks/pre-commit đã có');
    expect(statSync(file(made)).mtimeMs).toBe(mtimeMs);
  });

  it("keeps somebody else's hook byte for byte; the line it gives instead does the same", () => {
    const made = gitRepository('kế hoạch');
    commitAll(made);
    const foreign = '#!/bin/sh\n# của người khác\necho xin chào >&2\n';
    mkdirSync(dirname(file(made)), { recursive: true });
    writeFileSync(file(made), foreign);
    chmodSync(file(made), 0o700);
    const ran = vstbcpn(made.root, 'hook', 'install');
    expect(ran).toMatchObject({ stdout: '', exitCode: 3 });
    expect(readFileSync(file(made), 'utf8')).toBe(foreign);
    expect(statSync(file(made)).mode & 0o777).toBe(0o700);

    const line = /vstbcpn validate .*$/m.exec(ran.stderr)?.[0] ?? '';
    writeFileSync(file(made), `${foreign}${line}\n`);
    const bin = folderWith('vstbcpn', `#!/bin/sh\nexec node '${inject('program')}' "$@"\n`);
    breakPlan(made);
    gitDoes(made.top, 'add', '--all');
    const env = { PATH: `${bin}:${environment().PATH}` };
    const refused = start('git', ['commit', '--message', 'Thử'], { cwd: made.top, env });
    expectRefused(refused);
    expect(refused.stderr).toContain('xin chào');
  });

  it('exits with 3 outside a repository and outside a workspace', () => {
    const { root } = gitRepository();
    rmSync(join(root, '.git'), { recursive: true });
    expect(vstbcpn(root, 'hook', 'install')).toMatchObject({ stdout: '', exitCode: 3 });
    rmSync(join(root, 'plans'), { recursive: true });
    gitDoes(root, 'init', '--quiet');
    expect(vstbcpn(root, 'hook', 'install')).toMatchObject({ stdout: '', exitCode: 3 });
  });

  it('makes a hook that takes the program from the path where it is there', () => {
    const made = hooked();
    const seen = join(temporaryFolder(), 'seen');
    const bin = folderWith('vstbcpn', `#!/bin/sh\necho "$@" > '${seen}'\nexec node '${inject('program')}' "$@"\n`);
    breakPlan(made);
    const env = { PATH: `${bin}:${environment().PATH}` };
    expectRefused(start('git', ['commit', '-a', '--message', 'Thử'], { cwd: made.top, env }));
    expect(readFileSync(seen, 'utf8')).toBe('validate --staged -C .\n');
  });

  it('makes a hook that refuses in words when the program is gone', () => {
    const made = gitRepository();
    const elsewhere = temporaryFolder();
    cpSync(dirname(dirname(inject('program'))), elsewhere, { recursive: true });
    const program = join(elsewhere, 'bin/vstbcpn.js');
    const installed = start(process.execPath, [program, 'hook', 'install'], { cwd: made.root });
    expect(installed.exitCode).toBe(0);
    rmSync(elsewhere, { recursive: true });
    gitDoes(made.top, 'add', '--all');
    const ran = commit(made.top);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('không thấy chương trình');
    expect(ran.stderr).toContain('--no-verify');
    expectPassed(commit(made.top, '--no-verify'));
  });
});
