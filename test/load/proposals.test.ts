import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

/** The shipped plan with work for an agency and a group that only a proposal knows. */
function proposing(proposals: string, name = 'agencies.proposed.yaml'): string {
  const cwd = workspace();
  const file = join(cwd, 'plans/2016/plan.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text
      .replace('lead: so-noi-vu', 'lead: hoi-moi')
      .replace('each: [so-ban-nganh, ban-dang', 'each: [cac-xa, ban-dang'),
  );
  writeFileSync(join(cwd, 'plans/2016', name), proposals);
  return cwd;
}

const PROPOSALS = `agencies:
  - id: hoi-moi
    name: Hội Mới (ví dụ)
    basis: ví dụ

groups:
  - id: cac-xa
    name: các xã (ví dụ)
    members: unlisted
`;

const codesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { code: string; file: string; line: number });

const validate = async (cwd: string) =>
  codesOf((await run(['validate', '--format', 'ndjson', '--as-of', '2016-12-31'], { cwd })).stdout).filter(
    ({ code }) => code !== 'plan/gap',
  );

describe('proposed agencies', () => {
  it('count as if the register had them, with one warning each', async () => {
    const cwd = proposing(PROPOSALS);
    const file = 'plans/2016/agencies.proposed.yaml';
    expect(await validate(cwd)).toMatchObject([
      { code: 'register/proposed', file, line: 2 },
      { code: 'register/proposed', file, line: 7 },
    ]);
    const due = await run(['due', '--agency', 'Hội Mới', '--as-of', '2016-06-01'], { cwd });
    expect(due).toMatchObject({ exitCode: 0, stderr: '' });
    expect(due.stdout).toContain('Tham mưu triển khai');
    const done = await run(['done', 'II.1', '--agency', 'hoi-moi', '--as-of', '2016-06-01'], { cwd });
    expect(done.exitCode).toBe(0);
    expect((await run(['agency', 'hoi-moi', '--as-of', '2016-06-02'], { cwd })).stdout).toContain('Hội Mới (ví dụ)');
  });

  it('are no agencies of other plans', async () => {
    const cwd = proposing(PROPOSALS);
    mkdirSync(join(cwd, 'plans/2017'));
    const plan = readFileSync(join(cwd, 'plans/2016/plan.yaml'), 'utf8');
    writeFileSync(
      join(cwd, 'plans/2017/plan.yaml'),
      plan.replace('plan: "2016"', 'plan: "2017"').replace('year: 2016', 'year: 2017'),
    );
    const { stderr, exitCode } = await run(['due', '--as-of', '2017-06-01'], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('"hoi-moi"');
    const unknown = (await validate(cwd)).filter(({ code }) => code === 'plan/unknown-agency');
    expect(unknown.map(({ file }) => file)).toEqual(['plans/2017/plan.yaml', 'plans/2017/plan.yaml']);
  });

  it('have their faults told where they stand', async () => {
    const twice = PROPOSALS.replace(
      'groups:',
      '  - id: hoi-moi\n    name: Hội Ấy (ví dụ)\n    basis: ví dụ\n\ngroups:',
    );
    const file = 'plans/2016/agencies.proposed.yaml';
    expect(await validate(proposing(twice))).toContainEqual(
      expect.objectContaining({ code: 'register/duplicate-id', file, line: 6 }),
    );
    const shared = PROPOSALS.replace('Hội Mới (ví dụ)', 'Sở Nội vụ');
    expect(await validate(proposing(shared))).toContainEqual(
      expect.objectContaining({ code: 'register/shared-alias', file, line: 3 }),
    );
    expect(await validate(proposing('agencies: [')).then((found) => found.map((one) => one.file))).toContain(file);
  });

  it('are not read under another name, which is told', async () => {
    const { stderr } = await run(['due', '--as-of', '2016-06-01'], {
      cwd: proposing(PROPOSALS, 'agencies.proposed.yml'),
    });
    expect(stderr).toContain('plans/2016/agencies.proposed.yml');
    expect(stderr).toContain('agencies.proposed.yaml');
  });

  it('are read for a plan whose proposals changed', async () => {
    const cwd = proposing(PROPOSALS);
    const { stdout } = await run(['validate', 'plans/2016/agencies.proposed.yaml', '--format', 'ndjson'], { cwd });
    expect(codesOf(stdout).map(({ code }) => code)).toEqual(['register/proposed', 'register/proposed']);
  });
});
