import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/tracking/where/fields.ts';
import { run, workspace } from '../support/run.ts';

const asOf = ['--as-of', '2016-06-10'];
const ids = async (...argv: string[]) => {
  const { stdout, stderr } = await run([...argv, ...asOf, '--format', 'ndjson']);
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((item) => `${item.occurrence ?? item.activity ?? item.id} ${item.agency ?? item.role ?? ''}`.trim());
};

describe('--where', () => {
  it('narrows every list', async () => {
    const condition = 'status = overdue and lead = so-ldtbxh and deadline < 2016-07-01';
    expect(await ids('due', '--where', condition)).toEqual(['II.3.a so-ldtbxh']);
    expect(await ids('overdue', '--where', condition)).toEqual(['II.3.a so-ldtbxh']);
    expect(await ids('list', '--where', condition)).toEqual(['II.3.a']);
  });

  it('goes together with every other filter', async () => {
    const all = await ids('due', '--where', 'deadline <= 2016-06-30');
    const june = await ids('due', '--where', 'deadline <= 2016-06-30', '--month', '6', '--agency', 'so-ldtbxh');
    expect(june).toEqual(['III.3.a so-ldtbxh', 'II.2.2 so-ldtbxh', 'II.4.1 so-ldtbxh']);
    expect(all).toEqual(expect.arrayContaining(june));
    expect(await ids('due', '--where', 'deadline <= 2016-06-30', '--month', '7')).toEqual([]);
  });

  it('that speaks of roles looks at all of them, unless --role says which', async () => {
    const helped = await ids('due', '--where', 'role = coordinating', '--month', '6');
    expect(helped).toContain('II.1 hoi-lhpn');
    expect(await ids('due', '--where', 'role = coordinating', '--role', 'lead')).toEqual([]);
  });

  it('is shown above the list, on one line and without control characters', async () => {
    const condition = 'status = overdue\n  and title ~ "\u001b[31mboi duong"';
    const { stdout } = await run(['due', ...asOf, '--where', condition, '--width', '300']);
    expect(stdout).toContain('điều kiện: status = overdue and title ~ "\ufffd[31mboi duong"');
  });

  it('stays in the command that lists what has no time', async () => {
    const { stdout } = await run(['due', ...asOf, '--where', "title ~ 'bao cao'", '--width', '200']);
    expect(stdout).toContain(`--status undated --where 'title ~ '\\''bao cao'\\'''`);
  });

  it('that is wrong is shown with carets under the place, by columns of the terminal', async () => {
    const { stdout, stderr, exitCode } = await run(['due', '--where', 'title ~ "Hội 会" and stauts = open']);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr.split('\n').slice(1)).toEqual([
      '  title ~ "Hội 会" and stauts = open',
      '                       ^^^^^^',
      '',
    ]);
    const decomposed = await run(['due', '--where', 'title ~ "Hội" and stauts = open'.normalize('NFD')]);
    expect(decomposed.stderr.split('\n')[2]).toBe('                    ^^^^^^');
  });

  it('that is wrong reaches the terminal without control characters, and no longer than a line', async () => {
    const bad = await run(['due', '--where', 'title ~ "\u001b[2J\n\u009b" and \u001b[31m'], { terminal: 80 });
    expect(bad.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(bad.stderr.split('\n')).toHaveLength(4);
    const long = await run(['due', '--where', 'x'.repeat(9_000)], { terminal: 60 });
    expect(
      long.stderr
        .split('\n')
        .slice(1)
        .every((line) => line.length <= 60),
    ).toBe(true);
    expect(long.stderr.length).toBeLessThan(800);
  });

  it('is explained by help with every field', async () => {
    const { stdout } = await run(['due', '--help'], { terminal: 500 });
    const fields = /Các trường: ([\w, ]+)\./.exec(stdout)?.[1]?.split(', ');
    expect(fields).toEqual(Object.keys(FIELDS));
  });
});

describe('--agency and --role', () => {
  it('take several agencies with commas, also in names that hold commas', async () => {
    const both = await ids('list', '--agency', 'so-noi-vu,hoi-lhpn');
    const [first, second] = [await ids('list', '--agency', 'so-noi-vu'), await ids('list', '--agency', 'hoi-lhpn')];
    expect(new Set(both)).toEqual(new Set([...first, ...second]));
    const named = await run([
      'due',
      ...asOf,
      '--agency',
      'Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ',
      '--width',
      '200',
    ]);
    expect(named.stdout).toContain('Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ (chủ trì');
    expect(
      (await ids('due', '--agency', 'Sở Văn hóa, Thể thao và Du lịch')).every((line) => / so-vhttdl$/.test(line)),
    ).toBe(true);
    expect((await run(['due', '--agency', 'so-noi-vu,khong-co'])).exitCode).toBe(2);
  });

  it('take a group for its members', async () => {
    const districts = await ids('due', '--agency', 'huyen-thanh-pho', '--month', '6');
    expect(districts).toHaveLength(11);
    expect(await ids('due', '--agency', 'các huyện, thành phố', '--month', '6')).toEqual(districts);
    expect(await ids('due', '--agency', 'don-vi-thuoc-tinh')).toEqual(
      await ids('due', '--where', 'group = don-vi-thuoc-tinh'),
    );
    expect((await run(['due', '--agency', 'huyen-thanh-ph'])).stderr).toContain(
      'huyen-thanh-pho (các huyện, thành phố)',
    );
  });

  it('tell duties of every member from what is led', async () => {
    const lines = await ids('due', '--agency', 'so-noi-vu', '--role', 'each');
    expect(lines).toContain('III.3.a so-noi-vu');
    expect(lines).not.toContain('II.1 so-noi-vu');
  });
});

describe('a duty of many members', () => {
  it('stands among deadlines where the one does that still owes it', async () => {
    const cwd = workspace();
    const of = ['III.3.a', '--date', '2016-06-01', '--as-of', '2016-06-02'];
    await run(['done', ...of, '--agency', 'so-noi-vu', '--evidence', '1/VIDU'], { cwd });
    const moved = ['--when', 'trong Quý III/2016', '--approved-by', '2/VIDU'];
    expect((await run(['reschedule', ...of, '--agency', 'vp-ubnd', ...moved], { cwd })).exitCode).toBe(0);
    const { stdout } = await run(['due', ...asOf, '--agency', 'vp-ubnd, so-noi-vu', '--format', 'md'], { cwd });
    const days = [...stdout.matchAll(/^\| (\d\d\/\d\d)\/2016/gm)].map(([, day]) => day);
    expect(days).toEqual(['30/06', '30/09', '04/12']);
  });
});

describe('the other lists', () => {
  it('of agencies take the filters and leave out who has nothing then', async () => {
    const whole = await ids('agencies');
    const late = await ids('agencies', '--agency', 'huyen-thanh-pho', '--where', 'status = overdue');
    expect(late).toHaveLength(11);
    expect(whole).toEqual(expect.arrayContaining(late));
    expect(await ids('agencies', '--role', 'any')).toEqual(whole);
    expect(await ids('agencies', '--month', '1')).toEqual([]);
    const { stdout } = await run(['agencies', ...asOf, '--month', '6', '--role', 'coordinating', '--format', 'json']);
    const counted = JSON.parse(stdout).items.map((item: { tally: Record<string, number> }) => item.tally);
    expect(counted.every((tally: Record<string, number>) => (tally.coordinating ?? 0) > 0 && tally.lead === 0)).toBe(
      true,
    );
  });

  it('of boxes to tick take all but the agency and its role', async () => {
    const june = await ids('checklist', 'so-ldtbxh', '--month', '6', '--where', 'role = lead');
    expect(june).toEqual(['II.2.2 so-ldtbxh', 'II.4.1 so-ldtbxh']);
    const { stdout } = await run(['checklist', 'so-ldtbxh', ...asOf, '--month', '6', '--width', '200']);
    expect(stdout.split('\n')[3]).toContain('đến hạn trong tháng 6/2016');
    const all = await ids('checklist', '--all', '--section', 'II.4.1');
    expect(new Set(all.map((line) => line.split(' ')[0]))).toEqual(new Set(['II.4.1']));
    expect((await run(['checklist', 'so-ldtbxh', '--role', 'lead'])).exitCode).toBe(2);
  });

  it('of boxes to tick say so where nothing passes', async () => {
    const { stdout } = await run(['checklist', '--all', ...asOf, '--section', 'II.3', '--status', 'cancelled']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('Danh mục nhiệm vụ');
    expect(stdout).toContain('mục II.3');
    expect(lines.at(-1)).toBe('Không có nhiệm vụ nào.');
  });

  it('of the morning lead to letters about what is owed, not about what is helped with', async () => {
    const asked = async (role: string) => (await run(['next', ...asOf, '--agency', 'hoi-lhpn', '--role', role])).stdout;
    expect(await asked('coordinating')).toContain('II.3.a');
    expect(await asked('coordinating')).not.toContain('vstbcpn remind');
    expect(await asked('lead')).toMatch(/vstbcpn remind --overdue[\s\S]*--agency\s+hoi-lhpn/);
  });
});
