import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { anyText } from '../render/any-text.ts';
import { type ReadEntry, readCalendar } from '../support/read-calendar.ts';
import { run, temporaryFolder, workspace } from '../support/run.ts';
import { type Entry, invented } from '../tracking/invented.ts';

const LATE = ['--as-of', '2016-12-31'];
const entriesOf = async (cwd: string, ...argv: readonly string[]): Promise<readonly ReadEntry[]> => {
  const { stdout } = await run(['calendar', ...argv], { cwd });
  return readCalendar(stdout).entries;
};
/** Of an activity that is invented: `uid day sequence status title`. */
const told = async (activity: string, records: readonly Entry[] = [], ...argv: readonly string[]) =>
  (await entriesOf(invented(activity, records), ...LATE, ...argv)).map(
    ({ uid, from, sequence, status, title }) =>
      `${uid.replace('2016_', '').replace('@so-a.vstbcpn', '')} ${from} ${sequence} ${status} ${title}`,
  );
const uids = (entries: readonly ReadEntry[]) => entries.map(({ uid }) => uid).sort();

describe('the calendar of the plan of 2016', () => {
  const cwd = workspace('next');
  const year = ['--plan', '2016', ...LATE];

  it('knows its entries again on another day, in the other language, and of a plan that is issued again', async () => {
    const known = uids(await entriesOf(cwd, ...year));
    expect(known).toContain('2016_II.1_so-noi-vu@ban-vstbcpn.vstbcpn');
    expect(known).toContain('2016_III.3.a@ban-vstbcpn.vstbcpn');
    expect(known).toContain('2016_II.5-event@ban-vstbcpn.vstbcpn');
    expect(new Set(known).size).toBe(known.length);
    expect(uids(await entriesOf(cwd, '--plan', '2016', '--as-of', '2016-04-06', '--lang', 'en'))).toEqual(known);
    const again = workspace('next');
    const path = join(again, 'plans/2016/plan.yaml');
    const text = readFileSync(path, 'utf8')
      .replace('number: 37/KH-BVSTBCPN', 'number: 52/KH-BVSTBCPN')
      .replace('issued: 2016-04-05', 'issued: 2016-05-20')
      .replace('when: trong Quý III/2016', 'when: trong Quý IV/2016')
      .replace('title: Tổ chức đoàn cán bộ', 'title: Cử đoàn cán bộ');
    writeFileSync(path, text);
    const reissued = await entriesOf(again, ...year);
    expect(uids(reissued)).toEqual(known);
    const moved = reissued.find(({ uid }) => uid === '2016_II.3.b_so-ldtbxh@ban-vstbcpn.vstbcpn');
    expect(moved).toMatchObject({ from: '2016-12-31', stamp: '2016-05-20T01:00:00Z' });
  });

  it('says the same of an entry in whatever list it stands, and nothing that only the day changes', async () => {
    const vevents = (text: string) =>
      text
        .split('BEGIN:VEVENT')
        .slice(1)
        .map((each) => each.split('END:VEVENT')[0]);
    const all = vevents((await run(['calendar', ...year], { cwd })).stdout);
    const lists = [
      ['overdue', '--as-of', '2016-12-01'],
      ['next', '--as-of', '2016-07-01', '--within', '200'],
      ['due', '--month', '6', '--agency', 'so-noi-vu,so-y-te', '--as-of', '2016-12-31'],
      ['calendar', '--quarter', 'IV', '--open', '--as-of', '2017-03-01'],
      ['show', 'III.3.a', '--as-of', '2016-12-31'],
    ];
    for (const argv of lists) {
      const { stdout } = await run([...argv, '--plan', '2016', '--format', 'ics'], { cwd });
      const some = vevents(stdout);
      expect(some.length).toBeGreaterThan(0);
      for (const each of some) expect(all).toContain(each);
    }
  });

  it('tells of the month of action in these words', async () => {
    const { stdout } = await run(['calendar', '--section', 'II.5', '--as-of', '2016-06-10']);
    await expect(stdout.replaceAll('\r\n', '\n')).toMatchFileSnapshot('calendar-month-of-action.ics');
  });

  it('is not taken for that of another committee with a plan of the same name', async () => {
    const other = workspace('next');
    const path = join(other, 'plans/2016/plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('issuer: ban-vstbcpn', 'issuer: ubnd-bac-son'));
    const known = uids(await entriesOf(cwd, ...year));
    expect(uids(await entriesOf(other, ...year)).filter((uid) => known.includes(uid))).toEqual([]);
  });

  it('gives an agency its own entries, which stand beside those of all', async () => {
    const all = uids(await entriesOf(cwd, ...year));
    const own = uids(await entriesOf(cwd, ...year, '--agency', 'so-ldtbxh', '--role', 'any'));
    expect(own).toContain('2016_III.3.a_so-ldtbxh@ban-vstbcpn.vstbcpn');
    expect(own).toContain('2016_II.6.1.b_so-ldtbxh_coordinating@ban-vstbcpn.vstbcpn');
    expect(own.filter((uid) => all.includes(uid))).toContain('2016_II.2.2_so-ldtbxh@ban-vstbcpn.vstbcpn');
    const agency = await run(['agency', 'so-ldtbxh', ...year, '--format', 'ics'], { cwd });
    expect(uids(readCalendar(agency.stdout).entries)).toEqual(own);
    const checklist = await run(['checklist', 'so-ldtbxh', ...year, '--format', 'ics'], { cwd });
    expect(checklist.stdout).toBe(agency.stdout);
  });

  it('of all plans holds each plan’s own', async () => {
    const { stdout } = await run(
      ['next', '--plan', 'all', '--as-of', '2016-06-10', '--within', '30', '--format', 'ics'],
      { cwd },
    );
    const plans = uids(readCalendar(stdout).entries).map((uid) => uid.split('_')[0]);
    expect([...new Set(plans)]).toEqual(['2016-lien-nganh', '2016']);
  });
});

describe('records', () => {
  const JUNE = 'lead: so-a, when: tháng 6/2016';

  it('move an entry, mark it and call it off; each raises its number', async () => {
    const records: readonly Entry[] = [
      'so-a 2016-06-01 started',
      'so-a 2016-06-10 rescheduled 2016-07',
      'so-a 2016-07-20 done',
      'so-a 2016-07-25 reopened',
      'so-a 2016-08-01 cancelled',
    ];
    const upTo = (count: number) => told(JUNE, records.slice(0, count));
    expect(await upTo(0)).toEqual(['I.1_so-a 2016-06-30 0 CONFIRMED Sở A: Ví dụ']);
    expect(await upTo(1)).toEqual(['I.1_so-a 2016-06-30 1 CONFIRMED Sở A: Ví dụ']);
    expect(await upTo(2)).toEqual(['I.1_so-a 2016-07-31 2 CONFIRMED Sở A: Ví dụ']);
    expect(await upTo(3)).toEqual(['I.1_so-a 2016-07-31 3 CONFIRMED ✓ Sở A: Ví dụ']);
    expect(await upTo(4)).toEqual(['I.1_so-a 2016-07-31 4 CONFIRMED Sở A: Ví dụ']);
    expect(await upTo(5)).toEqual(['I.1_so-a 2016-07-31 5 CANCELLED [Thôi thực hiện] Sở A: Ví dụ']);
  });

  it('are the last change; what is done does not remind any more', async () => {
    const [open] = await entriesOf(invented(JUNE), ...LATE);
    expect(open).toMatchObject({ stamp: '2016-04-05T01:00:00Z', alarms: ['-P6DT16H'] });
    const [done] = await entriesOf(invented(JUNE, ['so-a 2016-06-20 done']), ...LATE);
    expect(done).toMatchObject({ stamp: '2016-06-20T01:00:00Z', alarms: [] });
    expect(done?.notes).toContain('Trạng thái: hoàn thành 20/06/2016, đúng hạn\nVăn bản số: 1/BC-VIDU');
    const [before] = await entriesOf(invented(JUNE, ['so-a 2016-06-20 done']), '--as-of', '2016-06-19');
    expect(before).toEqual(open);
  });

  it('of some members count them; a deadline of one’s own has an entry of its own', async () => {
    const duty = 'each: [cac-so], when: trước ngày 5/6';
    expect(await told(duty)).toEqual(['I.1 2016-06-04 0 CONFIRMED 3 cơ quan: Ví dụ']);
    const records: readonly Entry[] = ['so-a 2016-06-01 done', 'so-b 2016-06-02 rescheduled 2016-07'];
    expect(await told(duty, records)).toEqual([
      'I.1 2016-06-04 2 CONFIRMED 3 cơ quan: Ví dụ',
      'I.1_so-b 2016-07-31 1 CONFIRMED Sở B: Ví dụ',
    ]);
    expect((await entriesOf(invented(duty, records), ...LATE))[0]?.notes).toContain('1/3 đã hoàn thành');
    const all = [...records, 'so-c 2016-06-03 done', 'so-b 2016-07-01 done'] as const;
    expect(await told(duty, all)).toEqual([
      'I.1 2016-06-04 4 CONFIRMED ✓ 3 cơ quan: Ví dụ',
      'I.1_so-b 2016-07-31 2 CONFIRMED ✓ Sở B: Ví dụ',
    ]);
    expect(await told(duty, all, '--month', '7')).toEqual(['I.1_so-b 2016-07-31 2 CONFIRMED ✓ Sở B: Ví dụ']);
  });

  it('of co-leads leave who helps with the day that comes next, on whatever day it is asked', async () => {
    const cwd = invented('lead: [so-a, so-b], coordinating: [so-c], when: tháng 6/2016', [
      'so-a 2016-05-15 rescheduled 2016-07',
    ]);
    for (const asOf of ['2016-05-20', '2016-06-25', '2016-07-05', '2016-12-31']) {
      const [helped] = await entriesOf(cwd, '--as-of', asOf, '--role', 'coordinating');
      expect(helped).toMatchObject({ uid: '2016_I.1_so-c_coordinating@so-a.vstbcpn', from: '2016-06-30', sequence: 1 });
    }
  });

  it('that give every member a deadline of its own call the common one off', async () => {
    const records: readonly Entry[] = ['so-a', 'so-b', 'so-c'].map(
      (agency): Entry => `${agency} 2016-06-02 rescheduled 2016-07`,
    );
    expect(await told('each: [cac-so], when: trước ngày 5/6', records)).toEqual([
      'I.1 2016-06-04 3 CANCELLED [Thôi thực hiện] 3 cơ quan: Ví dụ',
      'I.1_so-a 2016-07-31 1 CONFIRMED Sở A: Ví dụ',
      'I.1_so-b 2016-07-31 1 CONFIRMED Sở B: Ví dụ',
      'I.1_so-c 2016-07-31 1 CONFIRMED Sở C: Ví dụ',
    ]);
  });

  it('that leave one member do not make it an entry of its own', async () => {
    const records: readonly Entry[] = ['so-a 2016-06-01 cancelled', 'so-b 2016-06-01 cancelled'];
    expect(await told('each: [cac-so], when: trước ngày 5/6', records)).toEqual([
      'I.1 2016-06-04 2 CONFIRMED 3 cơ quan: Ví dụ',
    ]);
  });
});

describe('entries', () => {
  it('are one for each occurrence and each co-lead', async () => {
    expect((await told('lead: so-a, when: 6 tháng một lần')).map((each) => each.split(' ')[0])).toEqual([
      'I.1-2016-H1_so-a',
      'I.1-2016-H2_so-a',
    ]);
    expect((await told('lead: [so-a, so-b], when: tháng 6/2016')).map((each) => each.split(' ')[0])).toEqual([
      'I.1_so-a',
      'I.1_so-b',
    ]);
  });

  it('tell when the thing itself takes place, until the work is called off', async () => {
    const month = 'lead: so-a, when: tháng 11 - 12/2016, event: từ ngày 15/11 - 15/12/2016, place: xã Mai Pha';
    const [event, deadline] = await entriesOf(invented(month), ...LATE);
    expect(event).toMatchObject({ from: '2016-11-15', until: '2016-12-16', place: 'xã Mai Pha' });
    expect(event).toMatchObject({ title: 'Diễn ra: Ví dụ', categories: ['Sở A'] });
    expect(deadline).toMatchObject({ from: '2016-12-31', until: '2017-01-01', title: 'Sở A: Ví dụ' });
    expect(await told(month, ['so-a 2016-06-01 cancelled'])).toEqual([
      'I.1-event 2016-11-15 1 CANCELLED [Thôi thực hiện] Diễn ra: Ví dụ',
      'I.1_so-a 2016-12-31 1 CANCELLED [Thôi thực hiện] Sở A: Ví dụ',
    ]);
    // Words that name no days stand among the notes of the deadline.
    const vague = await entriesOf(invented('lead: so-a, when: tháng 6/2016, event: khi có hướng dẫn'), ...LATE);
    expect(vague.map(({ uid }) => uid)).toEqual(['2016_I.1_so-a@so-a.vstbcpn']);
    expect(vague[0]?.notes).toContain('Diễn ra: khi có hướng dẫn');
  });

  it('without a day are counted, with the command that lists them', async () => {
    const { stdout, stderr } = await run(['calendar', '--plan', '2017', ...LATE], { cwd: workspace('kinds') });
    const { entries } = readCalendar(stdout);
    expect(entries.some(({ title }) => title.includes('Việc thường xuyên'))).toBe(false);
    expect(stderr).toContain(
      '2 nhiệm vụ chưa rõ thời hạn nên không có trong lịch, xem: vstbcpn due --plan 2017 --status undated',
    );
    expect(stderr).toContain('1 nhiệm vụ không có ngày kết thúc nên không có trong lịch');
  });

  it('of an empty calendar are not passed over in silence', async () => {
    const cwd = invented('lead: so-a, when: tháng 6/2016');
    const july = await run(['calendar', ...LATE, '--month', '7'], { cwd });
    expect(readCalendar(july.stdout).entries).toEqual([]);
    expect(july).toMatchObject({
      exitCode: 0,
      stderr: 'lịch trống, không có ngày nào; có phần mềm lịch báo lỗi khi mở tệp như vậy\n',
    });
  });

  it('hold what people write, whatever it is, and are never taken for one another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), async (texts) => {
        const cwd = invented('lead: so-a, when: tháng 6/2016');
        const activities = texts.map(([title, place], i) => ({
          // The second has the id of the first.
          id: `I.${Math.max(i, 1)}`,
          title,
          place,
          lead: 'so-a',
          when: '2016-06-30',
        }));
        writeFileSync(
          join(cwd, 'plans/2016/plan.yaml'),
          JSON.stringify({
            plan: '2016',
            year: 2016,
            number: '1',
            issued: '2016-04-05',
            title: 'x',
            issuer: 'so-a',
            activities,
          }),
        );
        const entries = await entriesOf(cwd, ...LATE);
        expect(entries.map(({ title }) => title)).toEqual(texts.map(([title]) => plainText(`Sở A: ${title}`)));
        expect(new Set(uids(entries)).size).toBe(texts.length);
        for (const uid of uids(entries)) expect(uid).toMatch(/^[!-~]+$/);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the format', () => {
  const { draws } = FORMATS.ics;
  const commands: Readonly<Record<string, readonly string[]>> = {
    show: ['II.5'],
    history: ['II.1'],
    agency: ['so-noi-vu'],
    checklist: ['so-noi-vu'],
    report: ['interim'],
    when: ['tháng 6/2016'],
    explain: ['plan/lead-unstated'],
  };
  const asked = ['calendar', 'due', 'overdue', 'next', 'list', 'agencies', 'progress', 'matrix', 'rules'];

  it.each([
    ...asked,
    ...Object.keys(commands),
  ])('is written by %s, or refused with those that write it', async (name) => {
    const folder = temporaryFolder();
    const file = join(folder, 'x.ics');
    const { stdout, stderr, exitCode } = await run([
      name,
      ...(commands[name] ?? []),
      '--as-of',
      '2016-12-31',
      '-o',
      file,
    ]);
    const writes = draws.commands.some((each) => each === name);
    expect(stdout).toBe('');
    expect(existsSync(file)).toBe(writes);
    if (writes) expect(readCalendar(readFileSync(file, 'utf8')).entries.length).toBeGreaterThan(0);
    else expect([exitCode, stderr]).toEqual([2, expect.stringContaining(draws.commands.join(', '))]);
  });

  it('is refused before anything is recorded', async () => {
    const cwd = workspace();
    const { exitCode } = await run(['done', 'II.1', '--date', '20/6/2016', '--format', 'ics'], { cwd });
    expect(exitCode).toBe(2);
    expect(existsSync(join(cwd, 'plans/2016/progress'))).toBe(false);
  });

  it('is one file an agency in a folder, and says what has no day', async () => {
    const cwd = invented('lead: [so-a, so-b], when: tháng 6/2016');
    const plan = join(cwd, 'plans/2016/plan.yaml');
    const more = '  - { id: I.2, title: Không hạn, lead: [so-b, so-c], unstated: [when] }\n';
    writeFileSync(plan, readFileSync(plan, 'utf8') + more);
    const { stdout, stderr } = await run(['checklist', '--all', ...LATE, '--format', 'ics', '-o', 'lich/'], { cwd });
    // What would be an empty calendar is no file.
    expect(readdirSync(join(cwd, 'lich'))).toEqual(['index.html', 'so-a.ics', 'so-b.ics']);
    expect(stdout).toContain('Đã ghi 2 danh mục');
    expect(readFileSync(join(cwd, 'lich/index.html'), 'utf8')).toContain('Sở C');
    expect(stderr).toBe('2 nhiệm vụ chưa rõ thời hạn nên không có trong lịch\n');
  });

  it('is one file an addressee of letters, with all that it still has to do', async () => {
    const cwd = workspace('letters');
    const { stdout } = await run(['remind', '--as-of', '2017-06-12', '--overdue', '--format', 'ics'], { cwd });
    expect(uids(readCalendar(stdout).entries)).toEqual([
      '2017_I.1_so-noi-vu@ban-vstbcpn.vstbcpn',
      '2017_I.2_so-noi-vu@ban-vstbcpn.vstbcpn',
      '2017_I.3_so-noi-vu@ban-vstbcpn.vstbcpn',
      '2017_I.5_don-vi-thuoc-tinh@ban-vstbcpn.vstbcpn',
    ]);
    await run(['remind', '--as-of', '2017-06-12', '--overdue', '--format', 'ics', '-o', 'thu'], { cwd });
    const { name, entries } = readCalendar(readFileSync(join(cwd, 'thu/so-noi-vu.ics'), 'utf8'));
    expect(name).toBe('Sở Nội vụ - Kế hoạch số 12/KH-BVSTBCPN');
    expect(entries.map(({ from }) => from)).toEqual(['2017-06-05', '2017-06-09', '2017-06-15']);
  });

  it('of another name shows the list of due', async () => {
    const [table, due] = await Promise.all([
      run(['calendar', ...LATE, '--format', 'json']),
      run(['due', ...LATE, '--format', 'json']),
    ]);
    expect(table).toEqual(due);
  });
});
