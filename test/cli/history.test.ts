import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, gitEnvironment } from '../support/git.ts';
import { run, temporaryFolder, workspace } from '../support/run.ts';

const NOI_VU = 'plans/2016/progress/so-noi-vu.yaml';
const LDTBXH = 'plans/2016/progress/so-ldtbxh.yaml';

/** Commits everything in the name of somebody, at noon of a day in Vietnam. */
function commit(cwd: string, author: string, day: string): void {
  const env = {
    ...gitEnvironment,
    GIT_AUTHOR_NAME: author,
    GIT_COMMITTER_NAME: 'Người gộp',
    GIT_AUTHOR_DATE: '2000-01-01T12:00:00+07:00',
    GIT_COMMITTER_DATE: `${day}T12:00:00+07:00`,
  };
  execFileSync('git', ['add', '.'], { cwd, env });
  execFileSync('git', ['commit', '--quiet', '--message', 'Ghi nhận'], { cwd, env });
}

/** A repository in which two people recorded, one after the other. */
function recorded(): string {
  const cwd = workspace('history');
  const noiVu = readFileSync(join(cwd, NOI_VU), 'utf8');
  rmSync(join(cwd, NOI_VU));
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd, 'Nguyễn Thị A', '2017-01-21');
  writeFileSync(join(cwd, NOI_VU), noiVu);
  commit(cwd, 'Trần Văn B', '2017-01-22');
  return cwd;
}

function edit(cwd: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(cwd, file), text.replace(from, to));
}

async function origins(cwd: string, id = 'II.3.b', ...more: string[]) {
  const argv = ['history', id, '--git', '--as-of', '2017-01-31', '--format', 'json', ...more];
  const { stdout, stderr } = await run(argv, { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout).items.map((item: Record<string, string | null>) =>
    [
      item.recordedBy && `${item.recordedBy} ${item.recordedAt?.slice(0, 10)}`,
      item.changedBy && `${item.changedBy} ${item.changedAt?.slice(0, 10)}`,
      item.uncommitted ? 'uncommitted' : '',
    ]
      .map((text) => text || '-')
      .join(' | '),
  );
}

const A = 'Nguyễn Thị A 2017-01-21 | - | -';
const B = 'Trần Văn B 2017-01-22 | - | -';

describe('history --git', () => {
  it('tells the author of each record and the day of the commit', async () => {
    expect(await origins(recorded())).toEqual([A, A, B, A, A, A]);
  });

  it('tells who changed a record last, and leaves its neighbours alone', async () => {
    const cwd = recorded();
    edit(cwd, LDTBXH, 'evidence: 10/BC-VIDU', 'evidence: 11/BC-VIDU');
    commit(cwd, 'Lê C', '2017-01-23');
    edit(cwd, LDTBXH, 'status: started', 'status: started\n    note: ví dụ');
    commit(cwd, 'Lê C', '2017-01-24');
    expect(await origins(cwd)).toEqual([
      'Nguyễn Thị A 2017-01-21 | Lê C 2017-01-24 | -',
      A,
      B,
      'Nguyễn Thị A 2017-01-21 | Lê C 2017-01-23 | -',
      A,
      A,
    ]);
  });

  it('says what is not committed: a record, a change, a file, everything', async () => {
    const cwd = recorded();
    edit(cwd, LDTBXH, 'đã hẹn lại (ví dụ)', 'đã hẹn lại rồi (ví dụ)');
    edit(
      cwd,
      NOI_VU,
      'records:\n',
      'records:\n  - activity: II.3.b\n    date: 2016-08-01\n    status: note\n    note: ví dụ\n',
    );
    expect(await origins(cwd)).toEqual([
      A,
      '- | - | uncommitted',
      A,
      B,
      A,
      A,
      'Nguyễn Thị A 2017-01-21 | - | uncommitted',
    ]);
    const { stdout } = await run(['history', 'II.3.b', '--git', '--as-of', '2017-01-31', '--width', '140'], { cwd });
    expect(stdout).toMatch(/01\/08\/2016 .* chưa commit/);
    const bare = workspace('history');
    git(bare, 'init', '--quiet', '--initial-branch=main');
    expect(new Set(await origins(bare))).toEqual(new Set(['- | - | uncommitted']));
    git(bare, 'add', 'plans/agencies.yaml', 'plans/2016/plan.yaml');
    git(bare, 'commit', '--quiet', '--message', 'Kế hoạch');
    expect(new Set(await origins(bare))).toEqual(new Set(['- | - | uncommitted']));
  });

  it('takes other line ends for no change, and counts lines as they are', async () => {
    const cwd = recorded();
    for (const file of [NOI_VU, LDTBXH])
      writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace(/\n/g, '\r\n'));
    expect(await origins(cwd)).toEqual([A, A, B, A, A, A]);
    commit(cwd, 'Máy Windows', '2017-01-25');
    edit(cwd, LDTBXH, 'when: Quý IV/2016\r\n', 'when: tháng 12/2016\r\n');
    commit(cwd, 'Lê C', '2017-01-26');
    expect(await origins(cwd)).toEqual([A, 'Nguyễn Thị A 2017-01-21 | Lê C 2017-01-26 | -', B, A, A, A]);
  });

  it('takes a name for a name, and a file for a file', async () => {
    const cwd = workspace('history');
    const text = readFileSync(join(cwd, NOI_VU), 'utf8');
    rmSync(join(cwd, NOI_VU));
    writeFileSync(join(cwd, 'plans/2016/progress/--output=x.yaml'), text);
    git(cwd, 'init', '--quiet', '--initial-branch=main');
    commit(cwd, '\u001b[31mĐỏ\u202e', '2017-01-21');
    const { stdout } = await run(['history', 'III.3.a', '--git', '--as-of', '2016-06-30', '--width', '140'], { cwd });
    expect(stdout).toContain('Đỏ');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('does not name the author of the oldest commit there is for all before it', async () => {
    const cwd = recorded();
    edit(cwd, LDTBXH, 'evidence: 10/BC-VIDU', 'evidence: 11/BC-VIDU');
    commit(cwd, 'Lê C', '2017-01-23');
    const shallow = join(temporaryFolder(), 'shallow');
    git(cwd, 'clone', '--quiet', '--depth', '2', `file://${cwd}`, shallow);
    expect(await origins(shallow)).toEqual([
      '- | - | -',
      '- | - | -',
      '- | - | -',
      '- | Lê C 2017-01-23 | -',
      '- | - | -',
      '- | - | -',
    ]);
    const { stdout } = await run(['history', 'III.3.a', '--git', '--as-of', '2016-06-30', '--lang', 'en'], {
      cwd: shallow,
    });
    expect(stdout.replace(/\s+/g, ' ')).toContain('unknown');
  });

  it('outside a repository cannot be done, without --git it can', async () => {
    const cwd = workspace('history');
    const argv = ['history', 'II.3.b', '--as-of', '2017-01-31'];
    expect(await run([...argv, '--git'], { cwd })).toMatchObject({ exitCode: 3, stdout: '' });
    expect(await run([...argv.slice(0, 1), 'II.1', '--git'], { cwd })).toMatchObject({ exitCode: 3, stdout: '' });
    expect((await run(argv, { cwd })).exitCode).toBe(0);
  });
});
