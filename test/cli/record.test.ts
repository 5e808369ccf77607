import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../src/commands/open-plan.ts';
import { readGlobalOptions } from '../../src/commands/read-options.ts';
import { type RecordToWrite, writeRecords } from '../../src/commands/write-records.ts';
import type { NewRecord } from '../../src/edit/edit-records.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { repository, run, workspace } from '../support/run.ts';

const FOLDER = 'plans/2016/progress';
const FILE = `${FOLDER}/so-noi-vu.yaml`;
const AT = ['--as-of', '2016-07-01'];
const DONE = ['done', 'II.1', '--evidence', '1/VIDU', ...AT];
const HEAD = 'agency: so-noi-vu\nrecords:\n';

/** The shipped plan with a text as the progress of Sở Nội vụ. */
function withProgress(text: string | null): { readonly cwd: string; readonly read: () => string } {
  const cwd = workspace('progress');
  if (text === null) rmSync(join(cwd, FOLDER), { recursive: true });
  else writeFileSync(join(cwd, FILE), text);
  return { cwd, read: () => readFileSync(join(cwd, FILE), 'utf8') };
}

describe('recording', () => {
  it('names the day that stands in the file, whichever day is said now', async () => {
    const cwd = workspace();
    const done = (day: string) =>
      run(['done', 'II.1', '--date', day, '--evidence', '1/BC', '--as-of', '2016-07-04'], { cwd });
    await done('2016-06-22');
    for (const day of ['2016-06-20', '2016-06-24']) {
      const { stderr, exitCode } = await done(day);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('(progress/done-twice): II.1 đã ghi hoàn thành ngày 22/06/2016;');
      expect(stderr).toContain('vstbcpn undo II.1;');
    }
  });

  it('makes folder and file where there are none, and nothing else', async () => {
    const { cwd, read } = withProgress(null);
    expect(await run(['done', 'II.1', '--dry-run', ...AT], { cwd })).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(cwd, FOLDER))).toBe(false);
    expect(await run(DONE, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(read()).toContain('agency: so-noi-vu\nrecords:\n  - activity: II.1\n    date: 2016-07-01\n');
    expect(readdirSync(join(cwd, FOLDER))).toEqual(['so-noi-vu.yaml']);
    expect(readdirSync(join(cwd, 'plans/2016')).sort()).toEqual(['plan.yaml', 'progress']);
    expect(await run(['validate', ...AT], { cwd })).toMatchObject({ exitCode: 0 });
  });

  it('keeps a byte order mark, line ends and comments', async () => {
    const before = `\uFEFF# ghi chú\r\nagency: so-noi-vu\r\nrecords:\r\n  # việc lớn\r\n  - activity: II.1\r\n    date: 2016-05-01\r\n    status: started # sớm`;
    const { cwd, read } = withProgress(before);
    await run(DONE, { cwd });
    expect(read()).toBe(
      `${before}\r\n  - activity: II.1\r\n    date: 2016-07-01\r\n    status: done\r\n    evidence: 1/VIDU`,
    );
    await run(['undo', 'II.1', ...AT], { cwd });
    expect(read()).toBe(before);
  });

  it.each([
    ['YAML at fault', `${HEAD}\t- activity: II.1\n`, `${FILE}:3:1: lỗi: `],
    ['git’s marks in it', `<<<<<<< a\n${HEAD}=======\n>>>>>>> b\n`, 'yaml/merge-conflict'],
    ['another agency in it', 'agency: so-y-te\nrecords: []\n', 'so-y-te'],
    ['something else in place of its list', 'agency: so-noi-vu\nrecords: chưa có\n', 'không ghi: '],
  ])('refuses a file with %s, and leaves it as it is', async (_what, text, told) => {
    const { cwd, read } = withProgress(text);
    const { stdout, stderr, exitCode } = await run(DONE, { cwd });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toContain(told);
    expect(read()).toBe(text);
  });

  it.each(['../../so-noi-vu', '../plan', 'Sở', 'a: b'])('makes no file named after %s, which is no id', async (id) => {
    const cwd = workspace();
    const [register, plan] = ['agencies.yaml', '2016/plan.yaml'].map((file) => join(cwd, 'plans', file)) as [
      string,
      string,
    ];
    writeFileSync(register, readFileSync(register, 'utf8').replace('id: so-noi-vu\n', `id: ${JSON.stringify(id)}\n`));
    const before = readFileSync(plan, 'utf8').replace('lead: so-noi-vu', `lead: ${JSON.stringify(id)}`);
    writeFileSync(plan, before);
    for (const named of [[], ['--agency', 'Sở Nội vụ']])
      expect(await run([...DONE, ...named], { cwd })).toEqual({
        stdout: '',
        stderr: expect.stringContaining(`không ghi (schema/bad-form): "${id}" không đúng dạng mã`),
        exitCode: 1,
      });
    expect(readFileSync(plan, 'utf8')).toBe(before);
    expect(readdirSync(join(cwd, 'plans'))).toEqual(readdirSync(join(repository, 'plans')));
    expect(readdirSync(join(cwd, 'plans/2016'))).toEqual(['plan.yaml']);
  });

  it('writes an id that YAML would take for something else so that it stays one', async () => {
    const cwd = workspace();
    const register = join(cwd, 'plans/agencies.yaml');
    writeFileSync(register, readFileSync(register, 'utf8').replace('id: so-y-te\n', 'id: "115"\n'));
    const done = ['done', 'III.3.a', '--agency', '115', '--evidence', '1/VIDU', ...AT];
    expect(await run(done, { cwd })).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, FOLDER, '115.yaml'), 'utf8')).toContain('\nagency: "115"\n');
  });

  it('says in words what the system refuses', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, FILE), { recursive: true });
    const vi = await run(DONE, { cwd });
    expect(vi).toEqual({
      stdout: '',
      stderr: `vstbcpn: không đọc được "${FILE}": đây là thư mục (EISDIR)\n`,
      exitCode: 3,
    });
    const { stderr } = await run([...DONE, '--lang', 'en'], { cwd });
    expect(stderr).toBe(`vstbcpn: cannot read "${FILE}": it is a folder (EISDIR)\n`);
  });

  it.each([
    ['that is there', 'co.json', 3],
    ['in a folder that is not', 'khong/co.json', 3],
    ['of no known format', 'co.xyz', 2],
    ['in place of a folder', 'thu-muc.json', 3],
  ])('changes nothing where its answer is to go to a file %s', async (_what, output, exitCode) => {
    const { cwd, read } = withProgress(`${HEAD}  - activity: II.1\n    date: 2016-06-20\n    status: started\n`);
    writeFileSync(join(cwd, 'co.json'), '');
    mkdirSync(join(cwd, 'thu-muc.json'));
    writeFileSync(join(cwd, 'bang.csv'), 'Mã;Kết quả;Ngày\nII.1;hoàn thành;25/6/2016\n');
    const before = read();
    for (const argv of [DONE, ['undo', 'II.1', ...AT], ['record', '--from', 'bang.csv', ...AT]])
      expect(await run([...argv, '-o', output], { cwd })).toMatchObject({ stdout: '', exitCode });
    expect(read()).toBe(before);
    expect(await run([...DONE, '-o', 'co.json', '--force'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, 'co.json'), 'utf8')).toContain('"changed": true');
  });

  it.each(['\u0001', '\u200b', ' \u2060 '])('takes %j for no words', async (said) => {
    const cwd = workspace();
    expect(await run(['note', 'II.1', '--note', said, ...AT], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
  });

  it('is not kept from it by faults that were there before', async () => {
    const faulty = `${HEAD}  - activity: II.99\n    date: 2016-05-01\n    status: xong\n`;
    const { cwd, read } = withProgress(faulty);
    writeFileSync(join(cwd, FOLDER, 'so-y-te.yaml'), 'agency: [\n');
    expect(await run(DONE, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(read().startsWith(faulty)).toBe(true);
  });

  it.each([
    '  -\n',
    '  - chữ\n',
    '  - date: 2016-08-01\n    note: a\n',
  ])('is not kept from it, nor from taking back, by an entry below that is none: %j', async (entry) => {
    const started = '  - activity: II.1\n    date: 2016-05-01\n    status: started\n';
    const { cwd, read } = withProgress(`${HEAD}${started}${entry}`);
    const before = read();
    expect(await run(DONE, { cwd })).toMatchObject({ exitCode: 0 });
    expect(read()).toContain('evidence: 1/VIDU');
    expect(await run(['undo', 'II.1', ...AT], { cwd })).toMatchObject({ exitCode: 0 });
    expect(read()).toBe(before);
  });

  it('tells what is wrong with the plan that it was judged by', async () => {
    const cwd = workspace();
    const plan = join(cwd, 'plans/2016/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('    lead: so-gddt\n', '    lead: [so-gddt\n'));
    const ran = await run(DONE, { cwd });
    expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Đã ghi: II.1') });
    expect(ran.stderr).toContain('[yaml/open-bracket]');
  });

  it('takes the severities of the office', async () => {
    const { cwd } = withProgress(`${HEAD}  - activity: II.1\n    date: 2016-06-01\n    status: cancelled\n`);
    expect(await run(DONE, { cwd })).toMatchObject({ exitCode: 1 });
    writeFileSync(join(cwd, 'plans/settings.yaml'), 'rules:\n  progress/cannot-follow: warning\n');
    expect(await run(DONE, { cwd })).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('lưu ý (progress/cannot-follow): II.1 đã thôi thực hiện ngày 01/06/2016'),
    });
  });

  it('refuses what makes a later record wrong, and says which', async () => {
    const { cwd } = withProgress(`${HEAD}  - activity: II.1\n    date: 2016-06-20\n    status: done\n`);
    const { stderr, exitCode } = await run(['cancel', 'II.1', '--date', '1/6/2016', ...AT], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('II.1 đã thôi thực hiện ngày 01/06/2016, không thể hoàn thành sau ngày đó');
  });

  it('takes back the last record by its day, and of one day the last written', async () => {
    const entry = (date: string, status: string) => `  - activity: II.1\n    date: ${date}\n    status: ${status}\n`;
    const [first, second, third] = [
      entry('2016-06-20', 'started'),
      entry('2016-06-20', 'done'),
      entry('2016-05-01', 'note'),
    ];
    const { cwd, read } = withProgress(HEAD + first + second + third);
    await run(['undo', 'II.1', ...AT], { cwd });
    expect(read()).toBe(HEAD + first + third);
    await run(['undo', 'II.1', ...AT], { cwd });
    expect(read()).toBe(HEAD + third);
    await run(['undo', 'II.1', ...AT], { cwd });
    expect(read()).toBe('agency: so-noi-vu\nrecords: []\n');
    expect(await run(['undo', 'II.1', ...AT], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('prints a diff and no record with --dry-run, and takes no format for it', async () => {
    const { cwd, read } = withProgress(HEAD.replace(':\n', ': \n'));
    const before = read();
    const { stdout } = await run([...DONE, '--dry-run'], { cwd });
    expect(stdout).toContain(`--- a/${FILE}\n+++ b/${FILE}\n`);
    expect(read()).toBe(before);
    expect(await run([...DONE, '--dry-run', '--format', 'json'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

const record = (activity: string, date: string, more: Partial<NewRecord> = {}): NewRecord => ({
  activity,
  date: date as NewRecord['date'],
  status: 'done',
  evidence: '1/VIDU',
  when: null,
  approvedBy: null,
  note: null,
  ...more,
});

async function writeAll(cwd: string, records: readonly RecordToWrite[], write = true) {
  const host = { ...nodeHost(), cwd, cacheDir: null };
  const options = readGlobalOptions(host, await loadWords('vi'), { asOf: '2016-07-01' });
  const { context } = await openPlan(host, options);
  const { outcomes, changes } = await writeRecords(host, context, records, write);
  return {
    outcomes: outcomes.map(({ kind, index, findings }) => [kind, index, findings.map(({ code }) => code)]),
    files: changes.map(({ file }) => file.replace(`${FOLDER}/`, '')),
  };
}

describe('writeRecords', () => {
  const good: readonly RecordToWrite[] = [
    { agency: 'so-noi-vu', record: record('II.1', '2016-06-20') },
    { agency: 'so-y-te', record: record('III.3.a', '2016-06-03') },
    { agency: 'so-noi-vu', record: record('III.3.a', '2016-06-01') },
    { agency: 'so-noi-vu', record: record('II.1', '2016-05-01', { status: 'started', evidence: null }) },
    { agency: 'so-y-te', record: record('III.3.a', '2016-06-03') },
  ];

  it('puts records into several files, each in its place', async () => {
    const { cwd, read } = withProgress(`${HEAD}  - { activity: II.1, date: 2016-05-10, status: note, note: a }\n`);
    const { outcomes, files } = await writeAll(cwd, good);
    expect(outcomes).toEqual([
      ['added', 3, []],
      ['added', 0, []],
      ['added', 2, []],
      ['added', 0, []],
      ['same', 0, []],
    ]);
    expect(files).toEqual(['so-noi-vu.yaml', 'so-y-te.yaml']);
    expect([...read().matchAll(/date: (\S+?),/g)].map((match) => match[1])).toEqual([
      '2016-05-01',
      '2016-05-10',
      '2016-06-01',
      '2016-06-20',
    ]);
    expect((await writeAll(cwd, good)).files).toEqual([]);
  });

  it('writes none where one is refused, and names each with its findings', async () => {
    const { cwd, read } = withProgress(HEAD.replace(':\n', ': []\n').replace('records: []', 'records: []'));
    const before = read();
    const { outcomes } = await writeAll(cwd, [
      ...good,
      { agency: 'so-noi-vu', record: record('II.1', '2016-06-25', { status: 'rescheduled', when: 'Quý IV' }) },
      { agency: 'so-y-te', record: record('II.1', '2016-06-25') },
      { agency: 'so-tu-phap', record: record('III.3.a', '2016-06-25', { evidence: null }) },
    ]);
    expect(outcomes.map(([kind]) => kind).slice(0, 5)).toEqual(['added', 'added', 'added', 'added', 'same']);
    expect(outcomes.slice(5)).toEqual([
      ['refused', 3, ['progress/cannot-follow']],
      ['refused', 1, ['progress/no-part']],
      ['added', 0, ['progress/no-evidence']],
    ]);
    expect(read()).toBe(before);
    expect(readdirSync(join(cwd, FOLDER)).sort()).toEqual(['so-ldtbxh.yaml', 'so-noi-vu.yaml']);
  });

  it('can be asked without writing', async () => {
    const { cwd, read } = withProgress(HEAD.replace(':\n', ': []\n'));
    const before = read();
    expect((await writeAll(cwd, good, false)).files).toHaveLength(2);
    expect(read()).toBe(before);
  });
});
