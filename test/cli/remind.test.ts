import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { run, workspace } from '../support/run.ts';

const DAY = ['--as-of', '2017-06-12'];
const json = async (cwd: string, ...argv: readonly string[]) => {
  const { stdout } = await run(['remind', ...DAY, '--format', 'json', ...argv], { cwd });
  const items: Record<string, unknown>[] = JSON.parse(stdout).items;
  return items.map(({ addressee, tone, activity }) => [addressee, tone, activity].join(' '));
};
/** A workspace whose plan of 2017 has been edited. */
const edited = (edit: (text: string) => string) => {
  const cwd = workspace('letters');
  const path = join(cwd, 'plans/2017/plan.yaml');
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
  return cwd;
};

describe('what is urged', () => {
  const cwd = workspace('letters');
  const late = ['don-vi-thuoc-tinh late I.5', 'so-noi-vu late I.1', 'so-noi-vu late I.2'];
  const nobody = [' late I.6', ' late I.7'];

  it('without a choice: what is late and what is due soon, also what no letter can be written for', async () => {
    expect(await json(cwd)).toEqual([...late, 'so-noi-vu late I.3', ...nobody]);
  });

  it('--overdue: only what is late', async () => {
    expect(await json(cwd, '--overdue')).toEqual([...late, ...nobody]);
  });

  it('--within: only what comes, to the last of these days', async () => {
    expect(await json(cwd, '--within', '2')).toEqual([]);
    expect(await json(cwd, '--within', '3')).toEqual(['so-noi-vu coming I.3']);
    expect(await json(cwd, '--within', '18')).toEqual(['so-noi-vu coming I.3', 'so-tttt coming I.4']);
  });

  it('both: both, in the tone of what is late', async () => {
    expect(await json(cwd, '--overdue', '--within', '18')).toEqual([
      ...late,
      'so-noi-vu late I.3',
      'so-tttt coming I.4',
      ...nobody,
    ]);
  });

  it('filters narrow it; who only helps is never urged', async () => {
    expect(await json(cwd, '--section', 'I.2')).toEqual(['so-noi-vu late I.2']);
    expect(await json(cwd, '--where', 'deadline < 2017-06-01')).toEqual(['don-vi-thuoc-tinh late I.5', ...nobody]);
    expect(await json(cwd, '--where', 'role = coordinating')).toEqual([]);
    expect(await json(cwd, '--month', '5', '--agency', 'so-noi-vu')).toEqual([]);
    expect(await json(cwd, '--agency', 'hoi-lhpn')).toEqual([]);
  });

  it('what is done or called off is urged no longer', async () => {
    const done = workspace('letters');
    writeFileSync(
      join(done, 'plans/2017/progress/so-noi-vu.yaml'),
      `agency: so-noi-vu
records:
  - { activity: I.1, date: 2017-06-01, status: done, evidence: 1/BC-VIDU }
  - { activity: I.2, date: 2017-06-01, status: cancelled, approved_by: 2/BVSTBCPN }
`,
    );
    expect(await json(done, '--agency', 'so-noi-vu')).toEqual(['so-noi-vu coming I.3']);
  });
});

describe('the words of a letter', () => {
  const letter = async (...argv: readonly string[]) =>
    (await run(['remind', ...DAY, '--format', 'md', ...argv], { cwd: workspace('letters') })).stdout;

  it('before the deadline nothing is said of lateness, and no day is invented', async () => {
    const text = await letter('--within', '18');
    expect(text).not.toMatch(/quá\s?hạn|chưa nhận được|khẩn trương|late/i);
    expect(text).not.toContain('…/');
    expect(text).toContain('đúng thời hạn nêu trên');
  });

  it('what returns is asked for by its time, as people say it', async () => {
    const cwd = edited((text) => text.replace('when: tháng 5/2017', 'when: hằng tháng'));
    const { stdout } = await run(['remind', ...DAY, '--format', 'md', '--agency', 'so-noi-vu'], { cwd });
    expect(stdout).toContain('(mục I.1, tháng 4/2017; chủ trì; phối hợp: Hội LHPN tỉnh); thời hạn: hằng tháng');
    expect(stdout).toContain('Mục I.1; tháng 4/2017; chủ trì');
    expect(stdout).not.toContain('@');
  });

  it('late ones are asked for by a day that people fill in, with number and day left blank', async () => {
    const text = await letter('--overdue', '--agency', 'so-noi-vu');
    expect(text).toContain('chưa nhận được báo cáo kết quả');
    expect(text).toContain('trước ngày ……/……/………');
    expect(text).toMatch(/Số:\u00a0+\/BVSTBCPN-…/);
    expect(text).toMatch(/ngày\u00a0+tháng\u00a0+năm 2017/);
    expect(text.match(/\.\/\./g)).toHaveLength(1);
  });

  it('a plan that names neither number nor offices leaves room for them', async () => {
    const cwd = edited((text) =>
      text.replace(/^(?:number|issued|place|issuer|standing|secretariat|signatory| {2}capacity):.*\n/gm, ''),
    );
    const { stdout } = await run(['remind', ...DAY, '--format', 'md', '--agency', 'so-noi-vu'], { cwd });
    expect(stdout).toContain('V/v đôn đốc thực hiện Kế hoạch năm 2017');
    expect(stdout).toMatch(/Số:\u00a0+\/… /);
    expect(stdout).toContain('THẨM QUYỀN KÝ');
    expect(stdout).not.toMatch(/null|undefined/);
  });

  it('the standing agency reports to the office that urges', async () => {
    const cwd = edited((text) => text.replaceAll('lead: so-tttt', 'lead: so-ldtbxh'));
    const { stdout } = await run(['remind', ...DAY, '--within', '18', '--format', 'md', '--agency', 'so-ldtbxh'], {
      cwd,
    });
    expect(stdout).toContain('gửi báo cáo kết quả về Tổ thư ký');
    expect(stdout).not.toContain('cơ quan thường trực');
  });
});

describe('a report that the plan has sent to one place', () => {
  const DUTY = 'lead: so-noi-vu\n    report: interim\n    to: so-tttt';
  const letter = async (cwd: string, agency: string, ...argv: readonly string[]) =>
    (await run(['remind', ...DAY, '--format', 'md', '--agency', agency, ...argv], { cwd })).stdout;

  it('is asked for at that place, in both tones', async () => {
    const cwd = edited((text) => text.replaceAll('lead: so-noi-vu', DUTY));
    const late = await letter(cwd, 'so-noi-vu', '--overdue');
    expect(late).toContain('khẩn trương thực hiện và gửi báo cáo kết quả về Sở Thông tin và Truyền thông trước ngày');
    expect(late).toContain('gửi Sở TTTT)');
    const coming = await letter(cwd, 'so-noi-vu', '--within', '18');
    expect(coming).toContain('gửi báo cáo kết quả về Sở Thông tin và Truyền thông đúng thời hạn');
    const english = await letter(cwd, 'so-noi-vu', '--overdue', '--lang', 'en');
    expect(english).toContain('report the results to Sở Thông tin và Truyền thông before');
  });

  it('beside other work keeps its own place, and results go where they always go', async () => {
    const cwd = edited((text) => text.replace('lead: so-noi-vu', DUTY));
    const late = await letter(cwd, 'so-noi-vu', '--overdue');
    expect(late.match(/gửi Sở TTTT/g)).toHaveLength(1);
    expect(late).toContain('về Sở Lao động - Thương binh và Xã hội (cơ quan thường trực) trước ngày');
  });

  it('is not asked to be sent by that place to itself, nor to anybody else', async () => {
    const cwd = edited((text) =>
      text.replaceAll('lead: so-noi-vu', 'lead: so-tttt\n    report: interim\n    to: so-tttt'),
    );
    const late = await letter(cwd, 'so-tttt', '--overdue');
    expect(late).toContain('khẩn trương hoàn thành trước ngày');
    expect(late).not.toContain('gửi báo cáo kết quả');
    expect(late).not.toContain('gửi Sở TTTT');
    expect(await letter(cwd, 'so-tttt', '--overdue', '--lang', 'en')).toContain('without delay before ……');
  });
});

describe('an agency that has ended', () => {
  const merged = (successors: string) => {
    const cwd = workspace('letters');
    const register = join(cwd, 'plans/agencies.yaml');
    const text = readFileSync(register, 'utf8');
    const ended = `    until: 2017-06-11\n    successors: [${successors}]\n`;
    writeFileSync(register, text.replace('  - id: so-tttt\n', `  - id: so-tttt\n${ended}`));
    return cwd;
  };

  it('is asked through the one that took over, from the day after its last', async () => {
    const cwd = merged('so-noi-vu');
    expect(await json(cwd, '--within', '18')).toEqual(['so-noi-vu coming I.3', 'so-noi-vu coming I.4']);
    expect(await json(cwd, '--within', '18', '--agency', 'so-noi-vu')).toEqual([
      'so-noi-vu coming I.3',
      'so-noi-vu coming I.4',
    ]);
    expect(await json(cwd, '--within', '18', '--agency', 'so-tttt')).toEqual(['so-noi-vu coming I.4']);
    expect(await json(cwd, '--within', '19', '--as-of', '2017-06-11')).toContain('so-tttt coming I.4');
    const { stdout } = await run(['remind', ...DAY, '--within', '18', '--format', 'md'], { cwd });
    expect(stdout).toContain('Kế hoạch giao Sở TTTT');
  });

  it('is told where nobody took over, or several', async () => {
    for (const successors of ['', 'so-noi-vu, so-y-te', 'so-tttt']) {
      const cwd = merged(successors);
      const { stderr, stdout } = await run(['remind', ...DAY, '--within', '18', '--section', 'I.4'], { cwd });
      expect(stderr, successors).toContain('Không có công văn cho I.4: Sở TTTT không còn');
      expect(stdout).toContain('Không có nhiệm vụ nào cần đôn đốc.');
    }
  });
});

describe('files', () => {
  const MD = ['--format', 'md'];
  const names = ['don-vi-thuoc-tinh', 'so-noi-vu'];

  it('one a letter, in the folder that is named, each its own letter', async () => {
    const cwd = workspace('letters');
    const { exitCode } = await run(['remind', ...DAY, '-o', 'a/b', ...MD], { cwd });
    expect(exitCode).toBe(0);
    expect(readdirSync(join(cwd, 'a/b'))).toEqual(names.map((name) => `${name}.md`));
    const group = readFileSync(join(cwd, 'a/b/don-vi-thuoc-tinh.md'), 'utf8');
    expect(group).toContain('Các đơn vị thuộc tỉnh');
    expect(group).not.toContain('Rà soát quy hoạch');
  });

  it('are of Word where nothing else is asked for', async () => {
    const cwd = workspace('letters');
    await run(['remind', ...DAY, '-o', 'a', '--agency', 'so-noi-vu'], { cwd });
    expect(readdirSync(join(cwd, 'a'))).toEqual(['so-noi-vu.docx']);
    const parts = unzipSync(readFileSync(join(cwd, 'a/so-noi-vu.docx')));
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('Kính gửi:');
  });

  it('all in one where a file is named, its format by the ending', async () => {
    const cwd = workspace('letters');
    expect(await run(['remind', ...DAY, '-o', 'a.md'], { cwd })).toMatchObject({ exitCode: 0, stdout: '' });
    const letters = readFileSync(join(cwd, 'a.md'), 'utf8');
    expect(letters).toContain('Các đơn vị thuộc tỉnh');
    expect(letters).toContain('Rà soát quy hoạch');
    await run(['remind', ...DAY, '-o', 'b.md/', ...MD], { cwd });
    expect(readdirSync(join(cwd, 'b.md'))).toEqual(names.map((name) => `${name}.md`));
  });

  it.each([
    ['table', '.txt'],
    ['csv', '.csv'],
    ['json', '.json'],
  ])('in the format %s they end in %s', async (format, extension) => {
    const cwd = workspace('letters');
    await run(['remind', ...DAY, '-o', 'a', '--format', format], { cwd });
    expect(readdirSync(join(cwd, 'a'))).toEqual(names.map((name) => name + extension));
  });

  it('of before are told where everybody is reminded anew, so that nobody sends them with the folder', async () => {
    const cwd = workspace('letters');
    mkdirSync(join(cwd, 'a'));
    for (const name of ['so-tttt.md', 'so-noi-vu.md', 'so-tttt.eml', 'ghi-chu.md'])
      writeFileSync(join(cwd, 'a', name), 'cũ');
    const { stderr } = await run(['remind', ...DAY, '--overdue', '-o', 'a', '--force', ...MD], { cwd });
    expect(stderr).toContain('trong a còn công văn của lần trước, không thuộc đợt này: so-tttt.md;');
    expect(readFileSync(join(cwd, 'a/so-tttt.md'), 'utf8')).toBe('cũ');
    const one = await run(['remind', ...DAY, '--overdue', '--agency', 'so-noi-vu', '-o', 'a', '--force', ...MD], {
      cwd,
    });
    expect(one.stderr).toBe('');
    const none = await run(['remind', '--as-of', '2017-01-05', '--overdue', '-o', 'a'], { cwd });
    expect(none.stderr).toContain('so-noi-vu.md, so-tttt.eml, so-tttt.md');
  });

  it('none is written where one is there, unless --force', async () => {
    const cwd = workspace('letters');
    mkdirSync(join(cwd, 'a'));
    writeFileSync(join(cwd, 'a/so-noi-vu.md'), 'của tôi\n');
    const refused = await run(['remind', ...DAY, '-o', 'a', ...MD], { cwd });
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
    expect(refused.stderr).toContain('a/so-noi-vu.md');
    expect(readdirSync(join(cwd, 'a'))).toEqual(['so-noi-vu.md']);
    expect(readFileSync(join(cwd, 'a/so-noi-vu.md'), 'utf8')).toBe('của tôi\n');
    expect((await run(['remind', ...DAY, '-o', 'a', '--force', ...MD], { cwd })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'a/so-noi-vu.md'), 'utf8')).toContain('Sở Nội vụ');
  });

  it('are not written where the name of the folder is empty', async () => {
    const cwd = workspace('letters');
    const before = readdirSync(cwd);
    expect(await run(['remind', ...DAY, '-o', ''], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.skipIf(!existsSync('/proc/self'))('are refused at once by a folder in which none can be made', async () => {
    const refused = await run(['remind', ...DAY, '-o', '/proc/thu/muc'], { cwd: workspace('letters') });
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
    expect(refused.stderr).toContain('không ghi được');
  });

  it('nothing to urge writes nothing', async () => {
    const cwd = workspace('letters');
    const { exitCode, stdout } = await run(['remind', '--as-of', '2017-03-01', '-o', 'a'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Không có việc quá hạn hoặc đến hạn trong 7 ngày tới; xem xa hơn: --within 30.');
    expect(existsSync(join(cwd, 'a'))).toBe(false);
  });

  it.each([
    [[], 'Không có việc quá hạn hoặc đến hạn trong 7 ngày tới; xem xa hơn: --within 30.'],
    [['--overdue'], 'Không có việc quá hạn.'],
    [['--within', '2'], 'Không có việc đến hạn trong 2 ngày tới.'],
    [['--within', '0'], 'Không có việc đến hạn hôm nay.'],
    [['--overdue', '--within', '2'], 'quá hạn hoặc đến hạn trong 2 ngày tới; xem xa hơn: --within 30.'],
    [['--section', 'I.2'], 'Không có nhiệm vụ nào cần đôn đốc.'],
    [['--lang', 'en'], 'Nothing is late or due within the next 7 days; to look further: --within 30.'],
    [['--lang', 'en', '--within', '1'], 'Nothing is due within the next day.'],
  ])('nothing to urge says what was looked for: %j', async (argv, said) => {
    const { stdout } = await run(['remind', '--as-of', '2017-03-01', ...argv], { cwd: workspace('letters') });
    expect(stdout.replace(/\n(?=\S)/g, ' ')).toContain(said);
  });

  it('never leave the folder, whatever the ids; who has no letter is told', async () => {
    const evil = ['../../ra-ngoai', '/tmp/x', 'a/b', '..', 'CON', '.an', 'khong-co'];
    const cwd = edited((text) =>
      text
        .replace('lead: so-tttt', `lead: ${JSON.stringify(evil)}`)
        .replace('when: tháng 6/2017', 'when: tháng 5/2017'),
    );
    const register = join(cwd, 'plans/agencies.yaml');
    const entries = evil.slice(0, -1).map((id) => `  - { id: ${JSON.stringify(id)}, name: Ví dụ, basis: ví dụ }\n`);
    writeFileSync(register, readFileSync(register, 'utf8').replace('agencies:\n', `agencies:\n${entries.join('')}`));
    const before = readdirSync(cwd);
    const { stderr } = await run(['remind', ...DAY, '-o', 'a', ...MD], { cwd });
    expect(readdirSync(cwd)).toEqual(['a', ...before].sort());
    expect(readdirSync(join(cwd, 'a'))).toEqual(names.map((name) => `${name}.md`));
    expect(stderr.match(/^Không có công văn cho I\.4:/gm)).toHaveLength(evil.length);
  });
});

const NOTE = `Kính gửi: Sở Nội vụ

Tổ thư ký Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn gửi kèm thư này
công văn đôn đốc thực hiện Kế hoạch số 12/KH-BVSTBCPN
(so-noi-vu.docx), gồm:

02 nhiệm vụ đã quá hạn:

1. Rà soát quy hoạch cán bộ nữ (ví dụ) (mục I.1); hạn 05/6/2017, quá
7 ngày.

2. Tập huấn về bình đẳng giới (ví dụ) (mục I.2); hạn 09/6/2017, quá
3 ngày.

01 nhiệm vụ sắp đến hạn:

1. Khảo sát tình hình cán bộ nữ cấp xã (ví dụ) (mục I.3); hạn
15/6/2017, còn 3 ngày.

Đề nghị Sở Nội vụ khẩn trương thực hiện và gửi báo cáo kết quả về Sở
Lao động - Thương binh và Xã hội (cơ quan thường trực) theo thời hạn
nêu trong công văn.

Kèm theo còn có lịch các nhiệm vụ mà cơ quan còn phải thực hiện
(so-noi-vu.ics); mở tệp để đưa vào lịch trên máy tính, điện thoại.

Trân trọng.

Tổ thư ký Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn`;

describe('drafts of mails', () => {
  it('go from the office that urges to the agency, with a note in the mail and the letter beside it', async () => {
    const cwd = workspace('letters');
    const register = join(cwd, 'plans/agencies.yaml');
    const withEmail = (text: string, id: string) =>
      text.replace(`- id: ${id}\n`, `- id: ${id}\n    email: ${id}@vi-du.example\n`);
    writeFileSync(register, withEmail(withEmail(readFileSync(register, 'utf8'), 'so-noi-vu'), 'to-thu-ky'));
    const drafts = await run(['remind', ...DAY, '--mail', '-o', 'a'], { cwd });
    expect(drafts.exitCode).toBe(0);
    expect(drafts.stdout).toMatch(/phải điền nơi nhận khi gửi:\s+các\s+đơn\s+vị\s+thuộc\s+tỉnh\./);
    expect(readdirSync(join(cwd, 'a'))).toEqual(['don-vi-thuoc-tinh.eml', 'so-noi-vu.eml']);
    const parsed = await simpleParser(readFileSync(join(cwd, 'a/so-noi-vu.eml')));
    expect(parsed.from?.value[0]?.address).toBe('to-thu-ky@vi-du.example');
    expect([parsed.to].flat()[0]?.value).toEqual([{ name: 'Sở Nội vụ', address: 'so-noi-vu@vi-du.example' }]);
    expect(parsed.subject).toBe('Đôn đốc thực hiện Kế hoạch số 12/KH-BVSTBCPN');
    // The note says what is asked for; the letter is the paper.
    expect(parsed.text?.trimEnd()).toBe(NOTE);
    await run(['remind', ...DAY, '--agency', 'so-noi-vu', '-o', 'b'], { cwd });
    expect(parsed.attachments).toHaveLength(2);
    expect(parsed.attachments[0]).toMatchObject({ filename: 'so-noi-vu.docx', contentType: FORMATS.docx.mediaType });
    expect(parsed.attachments[0]?.content.equals(readFileSync(join(cwd, 'b/so-noi-vu.docx')))).toBe(true);
    const group = await simpleParser(readFileSync(join(cwd, 'a/don-vi-thuoc-tinh.eml')));
    expect([group.to].flat()[0]?.value).toEqual([{ name: 'các đơn vị thuộc tỉnh', group: [] }]);
  });

  it('carry the letter in the format that is asked for, and a calendar of what is still to be done', async () => {
    const cwd = workspace('letters');
    await run(['remind', ...DAY, '--mail', '-o', 'a', '--format', 'table', '--agency', 'so-noi-vu'], { cwd });
    const source = readFileSync(join(cwd, 'a/so-noi-vu.eml'));
    const { attachments } = await simpleParser(source);
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['so-noi-vu.txt', 'text/plain'],
      ['so-noi-vu.ics', 'text/calendar'],
    ]);
    const calendar = readCalendar(String(attachments[1]?.content));
    expect(calendar.entries.map(({ uid }) => uid)).toContain('2017_I.3_so-noi-vu@ban-vstbcpn.vstbcpn');
    // The method of the calendar is that of the part that carries it.
    expect(source.toString()).toMatch(/text\/calendar; charset=utf-8; method=PUBLISH;/);
  });
});
