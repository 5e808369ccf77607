import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { run, workspace } from '../support/run.ts';

const HEAD = 'Mã;Cơ quan;Kết quả;Ngày;Văn bản minh chứng;Thời hạn mới;Văn bản chấp thuận;Ghi chú';
const ASKED = ['record', '--as-of', '2016-06-10', '--from'];

function recorded(folder: string): Readonly<Record<string, string>> {
  const progress = join(folder, 'plans/2016/progress');
  const names = existsSync(progress) ? readdirSync(progress) : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(progress, name), 'utf8')]));
}

const fromStdin = (cwd: string, lines: readonly string[], ...options: string[]) =>
  run([...ASKED, '-', ...options], { cwd, stdin: [HEAD, ...lines].join('\r\n') });

describe('record --from', () => {
  it('reads back the template that was filled in', async () => {
    const cwd = workspace();
    const asked = ['--agency', 'so-noi-vu', '--as-of', '2016-06-10'];
    await run(['record', '--template', ...asked, '-o', 'bang.csv'], { cwd });
    const table = readFileSync(join(cwd, 'bang.csv'), 'utf8');
    writeFileSync(
      join(cwd, 'bang.csv'),
      table.replace(/(\r\nII\.1;.*?);;;;;;\r\n/, '$1;đã xong;9/6/2016;41/BC-VD;;;\r\n'),
    );
    const { stdout, exitCode } = await run([...ASKED, 'bang.csv'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Đã ghi 1 kết quả; 6 dòng còn trống.');
    const due = await run(['due', ...asked, '--format', 'json', '--month', '6'], { cwd });
    expect(JSON.parse(due.stdout).items.find((item: { activity: string }) => item.activity === 'II.1')).toMatchObject({
      status: 'done',
      doneOn: '2016-06-09',
      evidence: '41/BC-VD',
    });
  });

  it('writes nothing at all where one row is bad, and tells every bad one', async () => {
    const cwd = workspace('progress');
    const before = recorded(cwd);
    const { stdout, stderr, exitCode } = await fromStdin(cwd, [
      'III.3.a;Sở Y tế;xong;1/6/2016;7/BC-VD;;;',
      'III.3.a;Sở Tài chính;xong;31/6/2016;8/BC-VD;;;',
      'II.1;Sở Y tế;xong;1/6/2016;7/BC-VD;;;',
      'II.1;Sở Nội vụ;xong;1/7/2016;7/BC-VD;;;',
    ]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect([...new Set(stderr.match(/^stdin: dòng \d/gm))]).toEqual([
      'stdin: dòng 3',
      'stdin: dòng 4',
      'stdin: dòng 5',
    ]);
    expect(recorded(cwd)).toEqual(before);
  });

  it('counts what is there already, in the file or higher up in the table', async () => {
    const cwd = workspace();
    const line = 'III.3.a;Sở Y tế;xong;1/6/2016;7/BC-VD;;;';
    const first = await fromStdin(cwd, [line, line.replace('1/6/2016', '2016-06-01')]);
    expect(first.stdout).toContain('Đã ghi 1 kết quả; 1 dòng đã ghi từ trước.');
    const after = recorded(cwd);
    const second = await fromStdin(cwd, [line]);
    expect(second).toMatchObject({ exitCode: 0, stderr: '' });
    expect(second.stdout).toContain('Không có gì mới để ghi; 1 dòng đã ghi từ trước.');
    expect(recorded(cwd)).toEqual(after);
  });

  it('shows what would change in every file, and changes none', async () => {
    const cwd = workspace();
    const lines = ['III.3.a;Sở Y tế;xong;1/6/2016;7/BC-VD;;;', 'III.3.a;Sở Tài chính;xong;1/6/2016;8/BC-VD;;;'];
    const { stdout, exitCode } = await fromStdin(cwd, lines, '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout.match(/^\+\+\+ .*/gm)).toEqual([
      '+++ b/plans/2016/progress/so-y-te.yaml',
      '+++ b/plans/2016/progress/so-tai-chinh.yaml',
    ]);
    expect(recorded(cwd)).toEqual({});
  });

  it('is of the agency that was said where the table names none', async () => {
    const cwd = workspace();
    await fromStdin(cwd, ['III.3.a;;xong;1/6/2016;7/BC-VD;;;', 'II.1;;xong;1/6/2016;9/BC-VD;;;']).then((refused) =>
      expect(refused).toMatchObject({ exitCode: 1 }),
    );
    expect(await fromStdin(cwd, ['III.3.a;;xong;1/6/2016;7/BC-VD;;;'], '--agency', 'y te')).toMatchObject({
      exitCode: 0,
    });
    expect(Object.keys(recorded(cwd))).toEqual(['so-y-te.yaml']);
  });

  it('says what is worth a word without refusing it, with row and column', async () => {
    const { stderr, exitCode } = await fromStdin(workspace(), ['III.3.a;Sở Y tế;xong;1/6/2016;;;;']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^stdin: dòng 2, cột "Kết quả": cảnh báo: III\.3\.a.*văn bản/);
  });

  it('records what a spreadsheet would compute as the text it is', async () => {
    const cwd = workspace();
    await fromStdin(cwd, ["III.3.a;Sở Y tế;xong;1/6/2016;7/BC-VD;;;'=HYPERLINK(1)"]);
    expect(recorded(cwd)['so-y-te.yaml']).toContain('note: =HYPERLINK(1)');
  });

  it('tells which files were written where the disk fails in between', async () => {
    const cwd = workspace();
    const real = nodeHost();
    let stderr = '';
    const exitCode = await runCli([...ASKED, '-'], {
      ...real,
      cwd,
      env: {},
      cacheDir: null,
      stdout: { ...real.stdout, write: async () => {} },
      stderr: {
        ...real.stderr,
        write: async (text) => {
          stderr += text;
        },
      },
      readStdin: async () => ({
        ok: true,
        bytes: new TextEncoder().encode(
          `${HEAD}\nIII.3.a;Sở Y tế;xong;1/6/2016;7/BC-VD\nIII.3.a;Sở Tài chính;xong;1/6/2016;8/BC-VD`,
        ),
      }),
      writeFile: async (path, ...rest) =>
        path.endsWith('so-tai-chinh.yaml')
          ? { ok: false, failure: 'other', detail: 'ENOSPC' }
          : real.writeFile(path, ...rest),
    });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(
      /so-tai-chinh\.yaml": ổ đĩa đã đầy \(ENOSPC\); đã ghi: plans\/2016\/progress\/so-y-te\.yaml/,
    );
    expect(Object.keys(recorded(cwd))).toEqual(['so-y-te.yaml']);
  });
});
