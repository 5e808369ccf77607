import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Ran, repository, temporaryFolder } from '../support/run.ts';
import { breakPlan, type GitRepository, gitRepository, hasGit, UNKNOWN } from './git-repository.ts';
import { sourceCopy } from './source-copy.ts';
import { environment, start } from './start.ts';

interface Job {
  readonly image: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
  readonly rules: readonly { readonly if: string; readonly changes: readonly string[] }[];
}

interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const template: Readonly<Record<string, Job>> = parse(readFileSync(join(repository, 'docs/gitlab-ci.yml'), 'utf8'));
const job = template.vstbcpn as Job;

describe.runIf(hasGit)('docs/gitlab-ci.yml', () => {
  let source = '';
  let home = '';
  beforeAll(() => {
    source = sourceCopy();
    const git = (...argv: string[]) =>
      expect(
        start('git', ['-c', 'user.name=Ví dụ', '-c', 'user.email=vi-du@example.org', ...argv], { cwd: source }),
      ).toMatchObject({ exitCode: 0 });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Bản hiện có');
    const ran = runLines([...job.before_script, 'echo "home=$VSTBCPN_HOME"'], temporaryFolder());
    expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
    home = /^home=(.*)$/m.exec(ran.stdout)?.[1] ?? '';
  });

  /** Runs lines as a runner does: one shell for all, which stops at the first that fails. */
  function runLines(lines: readonly string[], top: string, variables: Readonly<Record<string, string>> = {}): Ran {
    return start('/bin/bash', ['-e', '-o', 'pipefail', '-c', lines.join('\n')], {
      cwd: top,
      env: {
        PATH: environment().PATH ?? '',
        CI: 'true',
        GITLAB_CI: 'true',
        CI_PROJECT_DIR: top,
        ...job.variables,
        VSTBCPN_REPOSITORY: source,
        VSTBCPN_HOME: home,
        ...variables,
      },
    });
  }

  it('says what must be set', () => {
    const ran = runLines(job.before_script, temporaryFolder(), { VSTBCPN_REPOSITORY: '' });
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toContain('VSTBCPN_REPOSITORY');
  });

  function check({ top }: GitRepository, variables: Readonly<Record<string, string>> = {}) {
    const ran = runLines(job.script, top, variables);
    const report = readFileSync(join(top, job.artifacts.reports.codequality), 'utf8');
    return { ...ran, report: JSON.parse(report) as readonly Degradation[] };
  }

  it('is one job, run when plans change, whose report is kept also when it fails', () => {
    expect(Object.keys(template)).toEqual(['vstbcpn']);
    expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: 'gl-code-quality-report.json' } });
    expect(job.rules.flatMap(({ changes }) => changes)).toEqual(['**/plans/**/*']);
  });

  it('passes a good plan, with a report for the merge requests to come', () => {
    const ran = check(gitRepository());
    expect(ran).toMatchObject({ stderr: '', exitCode: 0 });
    expect(ran.report.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('fails for a bad one; log and report say the same, run after run', () => {
    const made = gitRepository('kế hoạch/tỉnh');
    breakPlan(made);
    for (const _ of [1, 2]) {
      const ran = check(made, { VSTBCPN_FOLDER: 'kế hoạch/tỉnh' });
      expect(ran).toMatchObject({ stderr: '', exitCode: 1 });
      expect(ran.stdout).toContain('plan/unknown-agency');
      expect(ran.stdout).not.toContain('\u001b');
      const [worst] = ran.report.filter(({ severity }) => severity === 'major');
      expect(worst).toMatchObject({
        check_name: 'plan/unknown-agency',
        location: { path: 'kế hoạch/tỉnh/plans/2016/plan.yaml' },
      });
      expect(worst?.description).toContain(UNKNOWN);
      const at = `plans/2016/plan.yaml:${worst?.location.lines.begin}:`;
      expect(ran.stdout).toContain(at);
      expect(new Set(ran.report.map(({ fingerprint }) => fingerprint)).size).toBe(ran.report.length);
      for (const { severity } of ran.report) expect(['info', 'minor', 'major']).toContain(severity);
    }
    expect(readdirSync(made.top).sort()).toEqual(['.git', 'gl-code-quality-report.json', 'kế hoạch']);
  });

  it('could not run without a workspace: 3, and no report that says all is well', () => {
    const top = temporaryFolder();
    expect(runLines(job.script, top)).toMatchObject({ stdout: '', exitCode: 3 });
    expect(readdirSync(top)).toEqual([]);
  });
});
