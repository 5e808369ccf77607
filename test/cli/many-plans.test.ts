import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';

const AT = ['--as-of', '2016-06-10', '--lang', 'en'];

/** A file of a workspace of examples; folders are made. */
function write(cwd: string, name: string, text: string): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

function plan(id: string, activities: string, year = 2016): string {
  return `plan: ${id}\nyear: ${year}\nnumber: 1/KH-VIDU\nissued: ${year}-01-05\ntitle: Ví dụ\nissuer: ban-vstbcpn\nactivities:\n${activities}`;
}

const activity = (id: string, when: string) =>
  `  - id: ${id}\n    title: Việc ví dụ\n    lead: so-y-te\n    when: ${when}\n`;

describe('one plan among many', () => {
  it('is read alone: the others are not parsed', async () => {
    const cwd = workspace('next');
    const cacheDir = join(temporaryFolder(), 'cache');
    await run(['due', '--plan', '2016-lien-nganh', ...AT], { cwd, cacheDir });
    const kinds = readdirSync(cacheDir).map((name) => name.replace(/-.*/, ''));
    expect(kinds.sort()).toEqual(['agencies', 'plan', 'progress']);
  });

  it('is found by what its file says, not by its folder', async () => {
    const cwd = workspace();
    write(cwd, 'plans/x/plan.yaml', plan('y-1', activity('A', 'tháng 3/2016')));
    write(
      cwd,
      'plans/y-1/plan.yaml',
      `{${plan('z-1', '')
        .replace(/\n(?=.)/g, ', ')
        .replace('activities:\n', 'activities: []')}}\n`,
    );
    const asked = async (id: string) =>
      JSON.parse((await run(['list', '--plan', id, '--format', 'json', ...AT], { cwd })).stdout);
    expect(await asked('y-1')).toMatchObject({ plan: 'y-1', items: [{ id: 'A' }] });
    expect(await asked('z-1')).toMatchObject({ plan: 'z-1', items: [] });
    const { stderr, exitCode } = await run(['due', '--plan', 'x', ...AT], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('y-1')]);
  });
});

describe('next --plan all', () => {
  it('leaves the cache to the plans that are read every day', async () => {
    const cwd = workspace('next');
    const cacheDir = join(temporaryFolder(), 'cache');
    expect((await run(['next', '--plan', 'all', ...AT], { cwd, cacheDir })).exitCode).toBe(0);
    const kept = existsSync(cacheDir) ? readdirSync(cacheDir).filter((name) => !name.startsWith('agencies')) : [];
    expect(kept).toEqual([]);
  });

  it('has each item once with its plan, the most pressing first whatever plan it belongs to', async () => {
    const cwd = workspace('next');
    const all = JSON.parse((await run(['next', '--plan', 'all', '--format', 'json', ...AT], { cwd })).stdout);
    expect([all.kind, all.plan]).toEqual(['next', 'all']);
    const one = async (id: string) =>
      JSON.parse((await run(['next', '--plan', id, '--format', 'json', ...AT], { cwd })).stdout).items;
    const both = [...(await one('2016')), ...(await one('2016-lien-nganh'))];
    expect(all.items).toHaveLength(both.length);
    expect(all.items).toEqual(expect.arrayContaining(both));
    const late = all.items.flatMap(({ reason, daysLate }: Record<string, unknown>) =>
      reason === 'overdue' ? daysLate : [],
    );
    expect(late).toEqual([...late].sort((a, b) => b - a));
  });

  it('tells what is wrong in any plan, what they share once, and bounds it', async () => {
    const cwd = workspace('next');
    const unread = Array.from({ length: 70 }, (_, i) => activity(`A.${i + 1}`, 'hôm nào đó')).join('');
    write(cwd, 'plans/sai-1/plan.yaml', plan('sai-1', unread));
    write(cwd, 'plans/sai-2/plan.yaml', plan('sai-2', unread));
    write(cwd, 'plans/agencie.yaml', 'agencies: []\n');
    const { stdout, stderr, exitCode } = await run(['next', '--plan', 'all', ...AT], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('2016-lien-nganh · ');
    const lines = stderr.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('plans/agencie.yaml'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('[plan/when-unreadable]'))).toHaveLength(99);
    expect(lines.at(-1)).toBe('41 more, see: vstbcpn validate');
  });

  it('passes over plans without the section asked for, unless none has it', async () => {
    const cwd = workspace('next');
    const found = await run(['next', '--plan', 'all', '--section', 'A.3', ...AT], { cwd });
    expect([found.exitCode, found.stdout.match(/A\.3@2016-Q1/g)?.length]).toEqual([0, 1]);
    const none = await run(['next', '--plan', 'all', '--section', 'Z', ...AT], { cwd });
    expect([none.exitCode, none.stdout]).toEqual([2, '']);
  });

  it('takes an id in an expression that one plan has; what none has is pointed at', async () => {
    const cwd = workspace('next');
    const asked = async (where: string) =>
      run(['next', '--plan', 'all', '--where', where, '--format', 'json', ...AT], { cwd });
    const ids = async (where: string) => {
      const { stdout, exitCode } = await asked(where);
      expect(exitCode).toBe(0);
      return [...new Set(JSON.parse(stdout).items.map(({ activity }: Record<string, unknown>) => activity))].sort();
    };
    expect(await ids('activity = A.3')).toEqual(['A.3']);
    expect(await ids('section = A or activity = III.3.a')).toEqual(['A.1', 'A.2', 'A.3', 'III.3.a']);
    const none = await asked('section = A or activity = Z.9');
    expect([none.exitCode, none.stdout]).toEqual([2, '']);
    expect(none.stderr.split('\n').slice(-3, -1)).toEqual([
      '  section = A or activity = Z.9',
      '                            ^^^',
    ]);
  });

  it('is next alone that takes it', async () => {
    const cwd = workspace('next');
    for (const line of [['due'], ['list'], ['agencies'], ['show', 'II.1'], ['validate']]) {
      const { stdout, stderr, exitCode } = await run([...line, '--plan', 'all', ...AT], { cwd });
      expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining('only next takes --plan all')]);
    }
  });

  it('of plans none of which can be read does not say that all is well', async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'plans/2016/plan.yaml'), '');
    const { stdout, exitCode } = await run(['next', '--plan', 'all', ...AT], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain('Nothing');
  });
});
