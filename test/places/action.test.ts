import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { type Ran, repository, temporaryFolder } from '../support/run.ts';
import { breakPlan, type GitRepository, gitRepository, hasGit, spoilNumber, UNKNOWN } from './git-repository.ts';
import { npmWithThisPackage } from './packed.ts';
import { sourceCopy } from './source-copy.ts';
import { environment, folderWith, start } from './start.ts';

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

type Inputs = Readonly<Record<string, string>>;
type Outputs = Readonly<Record<string, string>>;

const action: Action = parse(readFileSync(join(repository, 'action.yml'), 'utf8'));
const [installing, checking] = action.runs.steps as [Step, Step];

interface Job {
  readonly workspace: string;
  /** Where GitHub has put the action. */
  readonly source: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface StepRan extends Ran {
  readonly outputs: Outputs;
  readonly summary: string;
}

/** What stood in the summary of the job before. */
const SUMMARY = '# Việc khác\n';

/** Runs one step as the runner does: its script in a file, `${{ }}` replaced in its environment only. */
function runStep(step: Step, given: Inputs, outputs: Outputs, { workspace, source, env }: Job): StepRan {
  const temporary = temporaryFolder();
  const values: Record<string, string> = { 'github.action_path': source };
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = given[name] ?? input.default;
  for (const [name, value] of Object.entries(outputs)) values[`steps.install.outputs.${name}`] = value;
  const replaced = Object.entries(step.env).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ ([^}]+) \}\}/g, (_, expression: string) => {
      const value = values[expression];
      if (value === undefined) throw new Error(`the runner knows no ${expression} here`);
      return value;
    }),
  ]);
  const file = (name: string, text: string) => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const script = file('script.sh', step.run);
  const outputFile = file('output', '');
  const summaryFile = file('summary', SUMMARY);
  const ran = start('/bin/bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd: workspace,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTION_PATH: source,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_PATH: file('path', ''),
      GITHUB_ENV: file('env', ''),
      RUNNER_TEMP: temporary,
      ...env,
      ...Object.fromEntries(replaced),
    },
  });
  const lines = readFileSync(outputFile, 'utf8').split('\n').filter(Boolean);
  return {
    ...ran,
    outputs: Object.fromEntries(lines.map((line) => /^([^=]+)=(.*)$/.exec(line)?.slice(1) ?? [line, ''])),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

describe.runIf(hasGit)('action.yml', () => {
  it('has what GitHub asks for, and no text of anybody in a script', () => {
    expect(action.runs.using).toBe('composite');
    expect(Object.keys(action.inputs)).toEqual(['working-directory', 'version', 'format', 'fail-on']);
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
    expect(action.runs.steps).toHaveLength(2);
    for (const step of action.runs.steps) {
      expect(step).toMatchObject({ shell: 'bash' });
      expect(step).not.toHaveProperty('uses');
      expect(step.run).not.toContain('${{');
    }
  });

  const job = (workspace = temporaryFolder(), env: Job['env'] = {}): Job => ({ workspace, source: '/nowhere', env });

  it.each(['', 'Error', 'warnings', 'error\n::set-env name=X::y', '$(touch x)'])('refuses fail-on: %j', (failOn) => {
    const made = job();
    const ran = runStep(installing, { 'fail-on': failOn }, {}, made);
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toMatch(/^::error title=vstbcpn::fail-on phải là error, warning hoặc never .*\n$/);
    expect(readdirSync(made.workspace)).toEqual([]);
  });

  it.each(['--help', '../x', '$(touch x)', 'npm:khac@1', '1 2'])('refuses version: %j', (version) => {
    const made = job();
    const ran = runStep(installing, { version }, {}, made);
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toMatch(/^::error title=vstbcpn::version phải là .*\n$/);
    expect(readdirSync(made.workspace)).toEqual([]);
  });

  it('says in words that there is no Node.js, or an older one', () => {
    const none = runStep(installing, {}, {}, job(undefined, { PATH: temporaryFolder() }));
    expect(none.exitCode).toBe(2);
    expect(none.stdout).toMatch(/^::error title=vstbcpn::máy này chưa có Node\.js/);

    const old = join(temporaryFolder(), 'old.cjs');
    writeFileSync(
      old,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } });`,
    );
    const bin = folderWith(
      'node',
      `#!/bin/sh\nif [ "$1" = --version ]; then echo v20.18.3; else exec '${process.execPath}' -r '${old}' "$@"; fi\n`,
    );
    const ran = runStep(installing, {}, {}, job(undefined, { PATH: `${bin}:${environment().PATH}` }));
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toMatch(/^::error title=vstbcpn::cần Node\.js từ 20\.19, máy này có v20\.18\.3/);
    expect(packageJson.engines.node).toBe('>=20.19');
  });

  describe('with the program built from its own source', () => {
    let built = { source: '', outputs: {} as Outputs };

    beforeAll(() => {
      const copy = sourceCopy();
      const ran = runStep(installing, {}, {}, { workspace: temporaryFolder(), source: copy });
      expect(ran, ran.stdout + ran.stderr).toMatchObject({ exitCode: 0 });
      built = { source: copy, outputs: ran.outputs };
    });

    function check({ top }: GitRepository, inputs: Inputs = {}): StepRan {
      return runStep(checking, inputs, built.outputs, { workspace: top, source: built.source });
    }

    it('passes a good plan', () => {
      const ran = check(gitRepository());
      expect(ran, ran.stdout).toMatchObject({ stderr: '', exitCode: 0 });
      expect(ran.stdout).not.toContain('::error');
      expect(ran.stdout).not.toContain('::warning');
      expect(ran.summary.startsWith(SUMMARY)).toBe(true);
    });

    it('annotates a bad one with paths from the top of the repository, and adds to the summary of the job', () => {
      const made = gitRepository('kế hoạch');
      breakPlan(made);
      const ran = check(made, { 'working-directory': 'kế hoạch' });
      expect(ran).toMatchObject({ stderr: '', exitCode: 1 });
      const lines = readFileSync(join(made.root, 'plans/2016/plan.yaml'), 'utf8').split('\n');
      const line = lines.findIndex((text) => text.includes(UNKNOWN)) + 1;
      expect(ran.stdout).toContain(`::error file=kế hoạch/plans/2016/plan.yaml,line=${line},endLine=${line},col=11,`);
      expect(ran.summary.startsWith(SUMMARY)).toBe(true);
      expect(ran.summary.slice(SUMMARY.length)).toContain(UNKNOWN);
      expect(readdirSync(made.top).sort()).toEqual(['.git', 'kế hoạch']);
    });

    it.each([
      ['error', 0, 0, 1],
      ['warning', 0, 1, 1],
      ['never', 0, 0, 0],
    ])('with fail-on: %s ends with %i, %i, %i for a good plan, a warning, an error', (failOn, good, warning, error) => {
      const made = gitRepository();
      const exitCode = () => check(made, { 'fail-on': failOn }).exitCode;
      expect(exitCode()).toBe(good);
      spoilNumber(made);
      expect(exitCode()).toBe(warning);
      breakPlan(made);
      expect(exitCode()).toBe(error);
    });

    it('fails with fail-on: never too, where it was used wrongly or could not run', () => {
      const made = gitRepository();
      const never = (inputs: Inputs) => check(made, { 'fail-on': 'never', ...inputs });
      expect(never({ format: 'pdf' })).toMatchObject({ stdout: '', exitCode: 2 });
      const gone = never({ 'working-directory': 'không có' });
      expect(gone.exitCode).toBe(3);
      expect(gone.stdout).toMatch(/^::error title=vstbcpn::không có thư mục .*\n$/);
      rmSync(join(made.top, 'plans'), { recursive: true });
      expect(never({})).toMatchObject({ stdout: '', exitCode: 3 });
    });

    it('writes the formats that are asked for, one a line, and again', () => {
      const made = gitRepository();
      breakPlan(made);
      for (const _ of [1, 2]) {
        const ran = check(made, { format: 'compact\nsarif=vstbcpn.sarif\n' });
        expect(ran).toMatchObject({ stderr: '', exitCode: 1 });
        expect(ran.stdout).toMatch(/^plans\/2016\/plan\.yaml:\d+:11: lỗi: /);
        expect(JSON.parse(readFileSync(join(made.top, 'vstbcpn.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
      }
    });

    it.each([
      '$(touch x)',
      '`touch x`',
      '"; touch x; "',
      '. -o x',
      '--output',
      'x\ny',
      '*',
    ])('takes working-directory: %j for the name of a folder and nothing else', (folder) => {
      const made = gitRepository();
      expect(check(made, { 'working-directory': folder }).exitCode).toBe(3);
      expect(readdirSync(made.top).sort()).toEqual(['.git', 'plans']);
      mkdirSync(join(made.top, folder), { recursive: true });
      expect(check(made, { format: folder, 'fail-on': 'never' }).exitCode).toBe(2);
      expect(readdirSync(made.top)).toHaveLength(3);
    });
  });

  it('installs the version that is asked for, outside the workspace', () => {
    const made = gitRepository();
    breakPlan(made);
    const env = { PATH: `${npmWithThisPackage('0.1.0')}:${environment().PATH}` };
    const asked = { workspace: made.top, source: '/nowhere', env };
    const installed = runStep(installing, { version: '0.1.0' }, {}, asked);
    expect(installed, installed.stderr).toMatchObject({ exitCode: 0 });
    const ran = runStep(checking, { version: '0.1.0' }, installed.outputs, asked);
    expect(ran).toMatchObject({ stderr: '', exitCode: 1 });
    expect(ran.stdout).toContain('::error file=plans/2016/plan.yaml,');
    expect(readdirSync(made.top).sort()).toEqual(['.git', 'plans']);
  });
});
