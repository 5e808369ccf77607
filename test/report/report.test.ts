import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, run, temporaryFolder, workspace } from '../support/run.ts';

/** What is parsed once is kept for all tests. */
const cacheDir = temporaryFolder();
const DAY = ['--as-of', '2016-06-10'];

/** The paper as one line a paragraph, without what a page marks up. */
async function paper(cwd: string, ...more: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(['report', 'interim', ...DAY, '--format', 'md', ...more], { cwd, cacheDir });
  expect(stderr).toBe('');
  return stdout.replaceAll('\\', '');
}

describe('a report', () => {
  it('never says of anything that it was done where nothing is recorded', async () => {
    const text = await paper(workspace());
    expect(text).not.toMatch(/đã hoàn thành ngày|đang thực hiện|[1-9]\d*\/\d+ cơ quan đã hoàn thành/);
    expect(text).toContain('(mục II.1; chủ trì: Sở Nội vụ; phối hợp: Hội LHPN tỉnh): chưa có báo cáo (hạn 30/6/2016).');
    expect(text).toContain(
      '(mục III.3.a; nhiệm vụ chung): 39 cơ quan đều chưa có báo cáo (hạn 04/6/2016, đã quá 6 ngày).',
    );
  });

  it('has a sentence on every activity of the plan, in its order', async () => {
    const { stdout } = await run(['list', '--format', 'json'], { cwd: workspace(), cacheDir });
    const ids = (JSON.parse(stdout).items as { id: string }[]).map(({ id }) => id);
    const told = (await paper(workspace())).split('## III.')[0] as string;
    expect([...told.matchAll(/^- .*?\(mục ([^;)]+)/gm)].map(([, id]) => id)).toEqual(ids);
  });

  it('says of what was done, dropped or moved when, why, and by whose leave', async () => {
    const text = await paper(workspace('report'));
    for (const said of [
      'đang thực hiện từ ngày 12/5/2016, chưa có báo cáo kết quả (hạn 30/6/2016; văn bản số 180/KH-VIDU).',
      'đã hoàn thành ngày 03/6/2016, chậm 3 ngày (hạn 31/5/2016; văn bản số 90/BC-VIDU).',
      'chưa có báo cáo (chưa đến kỳ, từ 01/10/2016; thời hạn điều chỉnh từ 30/9/2016 sang 31/12/2016 theo 45/VIDU).',
      'thôi thực hiện từ ngày 09/6/2016 theo 46/VIDU.',
      '+ Ghi nhận của Hội LHPN tỉnh ngày 20/5/2016: Đã góp ý dự thảo giải pháp (ví dụ).',
      '3/39 cơ quan đã hoàn thành, trong đó 1 cơ quan hoàn thành chậm.',
      '+ Hoàn thành chậm: Hội LHPN tỉnh (09/6/2016, chậm 5 ngày; văn bản số 33/BC-VIDU).',
      '+ 1 cơ quan chưa có báo cáo (thời hạn điều chỉnh từ 04/6/2016 sang 15/6/2016 theo 40/VIDU): Sở Y tế.',
      '+ 1 cơ quan mở lại từ ngày 06/6/2016, chưa có báo cáo kết quả (hạn 04/6/2016, đã quá 6 ngày; văn bản số 51/BC-VIDU): UBND huyện Bắc Sơn.',
    ])
      expect(text).toContain(said);
  });

  it('prints what is said of a result, and keeps what the secretariat noted of work that is owed to itself', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'plans/2016/progress'), { recursive: true });
    writeFileSync(
      join(cwd, 'plans/2016/progress/so-noi-vu.yaml'),
      `agency: so-noi-vu
records:
  - { activity: II.1, date: 2016-05-10, status: note, note: Đã gọi điện, evidence: 12/BC-VIDU }
  - { activity: II.1, date: 2016-06-08, status: done, note: Đã trình cấp ủy }
`,
    );
    const text = await paper(cwd);
    expect(text).toContain('Đã trình cấp ủy');
    expect(text).toContain('12/BC-VIDU');
    expect(text).not.toContain('gọi điện');
  });

  it('does not say that what was begun and then moved to a later time is to come', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'plans/2016/progress'), { recursive: true });
    writeFileSync(
      join(cwd, 'plans/2016/progress/so-ldtbxh.yaml'),
      `agency: so-ldtbxh
records:
  - { activity: II.4.1, date: 2016-05-10, status: started }
  - { activity: II.4.1, date: 2016-06-08, status: rescheduled, when: Quý III/2016, approved_by: 45/VIDU }
`,
    );
    expect(await paper(cwd)).toContain(
      'đang thực hiện từ ngày 10/5/2016, chưa có báo cáo kết quả (thời hạn điều chỉnh từ 30/6/2016 sang 30/9/2016 theo 45/VIDU).',
    );
  });

  it('tells of every moving, also of what was dropped since, and who of many did it when', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'plans/2016/progress'), { recursive: true });
    writeFileSync(
      join(cwd, 'plans/2016/progress/so-ldtbxh.yaml'),
      `agency: so-ldtbxh
records:
  - { activity: II.3.b, date: 2016-04-20, status: started }
  - { activity: II.3.b, date: 2016-05-01, status: rescheduled, when: tháng 10/2016, approved_by: 1/VIDU }
  - { activity: II.3.b, date: 2016-05-20, status: rescheduled, when: tháng 11/2016, approved_by: 2/VIDU }
  - { activity: II.6.1.c, date: 2016-05-21, status: rescheduled, when: tháng 7/2016, approved_by: 3/VIDU }
  - { activity: III.1, date: 2016-05-22, status: done, evidence: 4/VIDU }
  - { activity: III.3.a, date: 2016-05-23, status: rescheduled, when: chậm nhất ngày 9/6, approved_by: 5/VIDU }
  - { activity: III.3.a, date: 2016-06-09, status: done, evidence: 6/VIDU }
  - { activity: II.3.b, date: 2016-06-10, status: cancelled, approved_by: 7/VIDU }
`,
    );
    const moved = 'thời hạn điều chỉnh từ 30/9/2016 sang 31/10/2016 theo 1/VIDU, sang 30/11/2016 theo 2/VIDU';
    const before = await paper(cwd, '--as-of', '2016-06-09');
    expect(before).toContain(`đang thực hiện từ ngày 20/4/2016, chưa có báo cáo kết quả (${moved}).`);
    const text = await paper(cwd);
    for (const said of [
      `thôi thực hiện từ ngày 10/6/2016 theo 7/VIDU (đã thực hiện từ ngày 20/4/2016; ${moved}).`,
      'thời hạn điều chỉnh sang 31/7/2016 theo 3/VIDU',
      '+ Đã hoàn thành: Sở LĐTBXH (22/5/2016; văn bản số 4/VIDU).',
      '+ Hoàn thành đúng hạn: Sở LĐTBXH (09/6/2016; thời hạn điều chỉnh từ 04/6/2016 sang 09/6/2016 theo 5/VIDU; văn bản số 6/VIDU).',
    ])
      expect(text).toContain(said);
  });

  it('knows nothing that was recorded after the day it is asked for', async () => {
    const cwd = workspace('report');
    expect(await paper(cwd)).not.toContain('215/BC-VIDU');
    const later = await paper(cwd, '--as-of', '2016-06-20');
    expect(later).toContain(
      'đã hoàn thành ngày 20/6/2016, đúng hạn (hạn 30/6/2016; văn bản số 180/KH-VIDU, 215/BC-VIDU).',
    );
    expect(later).toContain('Đã tham mưu 3 giải pháp (ví dụ).');
  });

  it('puts what is still to be done in order of deadlines', async () => {
    const text = await paper(workspace('report'));
    const coming = text.split('### 1. Nhiệm vụ còn phải')[1]?.split('### 2.')[0] as string;
    const days = [...coming.matchAll(/ \| (\d\d)\/(\d\d?)\/(\d{4})[ (]/g)].map(
      ([, day, month, year]) => `${year}-${month?.padStart(2, '0')}-${day}`,
    );
    expect(days.length).toBeGreaterThan(8);
    expect(days).toEqual([...days].sort());
    expect(coming).not.toContain('Mục II.3.a)');
  });

  it('has its annexes numbered, whatever their headings say of it, and says to what they belong', async () => {
    const cwd = workspace();
    const annexes = 'PHỤ LỤC 7. Tổng hợp, Phụ lục vi phạm, "Phụ lục 2: Tình hình"'
      .split(', ')
      .map((heading) => `  - { heading: ${heading}, text: Một }`);
    outline(cwd, `name: BÁO CÁO\nsubject: Năm\nparts:\n  - heading: I\nannexes:\n${annexes.join('\n')}\n`);
    const text = await paper(cwd);
    expect(text.match(/^# Phụ lục.*\n\n.*$/gm)).toEqual([
      '# Phụ lục I\n\n**TỔNG HỢP**',
      '# Phụ lục II\n\n**PHỤ LỤC VI PHẠM**',
      '# Phụ lục III\n\n**TÌNH HÌNH**',
    ]);
    expect(text.replace(/\u00a0+/g, ' ')).toContain(
      '*(Kèm theo Báo cáo số /BC-BVSTBCPN ngày tháng năm 2016 của Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn)*',
    );
  });

  it('tells of what returns by its time, as people say it', async () => {
    const cwd = workspace();
    const path = join(cwd, 'plans/2016/plan.yaml');
    const monthly = readFileSync(path, 'utf8')
      .replace('when: trong tháng 6/2016', 'when: hằng tháng')
      .replace('when: trước ngày 5/6', 'when: hằng quý');
    writeFileSync(path, monthly);
    const text = await paper(cwd);
    expect(text).not.toContain('@');
    expect(text).toContain('(Mục II.1; tháng 4/2016)');
    expect(text).toContain('| Sơ kết quý II/2016 (mục III.3.a)');
    expect(text).toContain('(mục III.3.a, quý II/2016)');
  });

  it('has nothing left to do once everything is done', async () => {
    const cwd = workspace();
    recordEverything(cwd);
    const { stdout } = await run(['report', 'final', '--as-of', '2016-12-31', '--format', 'md'], { cwd, cacheDir });
    const text = stdout.replaceAll('\\', '');
    expect(text).toContain('39/39 cơ quan đã hoàn thành.');
    for (const said of ['Không có nhiệm vụ quá hạn.', 'Không còn nhiệm vụ có thời hạn nào chưa hoàn thành.'])
      expect(text).toContain(said);
    // Of members that nobody has listed nobody can say that they did it.
    expect(text).toContain('1 nhóm (chưa có danh sách) chưa có báo cáo');
  });
});

describe("an agency's report", () => {
  it('tells of its own work, of what it helps with apart, and not of itself', async () => {
    const text = await paper(workspace('report'), '--agency', 'hoi-lhpn');
    expect(text).toContain('HỘI LIÊN HIỆP PHỤ NỮ TỈNH');
    expect(text).toContain('**Kính gửi:** Sở Lao động - Thương binh và Xã hội');
    const [own = '', helped = ''] = (text.split('## III.')[0] as string).split('### Nhiệm vụ phối hợp');
    expect([...own.matchAll(/\(mục ([^;)]+)/g)].map(([, id]) => id)).toEqual([
      'II.4.2',
      'II.6.1.b',
      'II.6.5.a',
      'II.6.5.b',
      'II.7.g',
      'III.1',
      'III.2',
      'III.3.b',
    ]);
    expect(helped).toContain('(mục II.1; chủ trì: Sở Nội vụ; phối hợp: Hội LHPN tỉnh): đang thực hiện');
    expect(text).not.toContain('III.3.a');
    expect(helped).toContain('+ Ghi nhận ngày 20/5/2016: Đã góp ý dự thảo giải pháp (ví dụ).');
  });

  it('goes to whoever took over from the agency that the plan names', async () => {
    const text = await paper(workspace(), '--agency', 'hoi-lhpn', '--plan', '2016', '--as-of', '2025-04-01');
    expect(text).toContain('**Kính gửi:** Sở Nội vụ');
  });

  it('does not say that the plan asks for no reports where the agency owes none', async () => {
    const text = await paper(workspace(), '--agency', 'ban-to-chuc');
    expect(text).toContain('Không có báo cáo nào phải nộp.');
    expect(text).not.toContain('Kế hoạch này không giao');
  });

  it('of the place that collects the reports goes to the committee', async () => {
    const text = await paper(workspace(), '--agency', 'so-ldtbxh');
    expect(text).toContain('**Kính gửi:** Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn');
  });

  it('is refused of an agency that nobody knows', async () => {
    expect(await run(['report', 'interim', '--agency', 'so-xyz'])).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

describe('the outline', () => {
  it('is the shipped one where the workspace has none', async () => {
    const cwd = workspace('report');
    const before = await paper(cwd);
    rmSync(join(cwd, 'plans/templates'), { recursive: true });
    expect(existsSync(join(cwd, 'plans/templates'))).toBe(false);
    const text = await paper(cwd);
    const general = 'Kết quả thực hiện Kế hoạch số 37/KH-BVSTBCPN ngày 05/4/2016 trong 6 tháng đầu năm';
    expect(text).toContain(`**${general}, nhiệm vụ trọng tâm 6 tháng cuối năm 2016**`);
    const own = 'Kết quả hoạt động Vì sự tiến bộ của phụ nữ và công tác bình đẳng giới 6 tháng đầu năm';
    expect(text).toBe(before.replace(own, general));
  });

  it.each(['interim', 'final'])('that is shipped names no matter that a plan need not have: %s', (kind) => {
    const read = (folder: string) => readFileSync(join(repository, folder, `report-${kind}.yaml`), 'utf8');
    const rest = (text: string) => text.replace(/^(?:#|subject:).*\n/gm, '');
    expect(read('docs/templates')).not.toMatch(/phụ nữ|bình đẳng giới/i);
    expect(rest(read('docs/templates'))).toBe(rest(read('plans/templates')));
  });

  it('is told of where its name is none', async () => {
    const cwd = workspace('report');
    const folder = join(cwd, 'plans/templates');
    renameSync(join(folder, 'report-interim.yaml'), join(folder, 'Report_interim.yml'));
    const { exitCode, stderr } = await run(['report', 'interim', ...DAY], { cwd, cacheDir });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('plans/templates/Report_interim.yml');
    expect(stderr).toContain('plans/templates/report-interim.yaml');
  });

  it('can be replaced: other parts, other words, results by section', async () => {
    const cwd = workspace('report');
    outline(
      cwd,
      `name: BÁO CÁO NHANH (ví dụ)
subject: Năm {year} và {next-year}, {plan-title}
opening: ['Gửi từ {sender}, theo {plan} của {committee}, ngày {as-of}, {không đóng']
parts:
  - heading: Phần A
    parts:
      - heading: 1. Bầu cử
        fill: results
        sections: [II.1, II.3]
      - heading: 2. Truyền thông
        parts:
          - heading: a) Kết quả
            text: [Một, Hai]
            fill: results
            sections: [II.2.2]
            write: Viết thêm về {year}
recipients: ['Lưu: VT (ví dụ)']
`,
    );
    const text = await paper(cwd);
    expect(text).toContain('# BÁO CÁO NHANH (ví dụ)');
    expect(text).toContain('**Năm 2016 và 2017, Kế hoạch hoạt động Vì sự tiến bộ của phụ nữ');
    expect(text).toContain(
      'theo Kế hoạch số 37/KH-BVSTBCPN ngày 05/4/2016 của Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn, ngày 10/6/2016, {không đóng',
    );
    expect([...text.matchAll(/\(mục ([^;)]+)/g)].map(([, id]) => id)).toEqual(['II.1', 'II.3.a', 'II.3.b', 'II.2.2']);
    expect(text).toContain('### a) Kết quả\n\nMột\n\nHai\n\n- Tổ chức Chương trình giao lưu');
    expect(text).toContain('[Viết thêm về 2016]');
    expect(text).toContain('- Lưu: VT (ví dụ)');
    expect(text).not.toContain('PHỤ LỤC');
  });

  it('with faults gives no report: they are told with their places', async () => {
    const cwd = workspace();
    outline(cwd, 'name: BÁO CÁO\nsubject: Năm {yaer}\nparts:\n  - heading: I\n    fill: result\n');
    const { stdout, stderr, exitCode } = await run(['report', 'interim', ...DAY], { cwd, cacheDir });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr.split('\n').map((line) => /^(\S+): .*\[(\S+)\]$/.exec(line)?.slice(1) ?? [])).toEqual([
      ['plans/templates/report-interim.yaml:2:10', 'template/unknown-field'],
      ['plans/templates/report-interim.yaml:5:11', 'schema/not-allowed'],
      [],
    ]);
    expect(await run(['report', 'final', ...DAY], { cwd, cacheDir })).toMatchObject({ stderr: '', exitCode: 0 });
  });

  it('may have what an office does not mind: its own severity, or a reason', async () => {
    const cwd = workspace();
    const note = '# vstbcpn-disable-next-line template/unknown-field -- ví dụ';
    outline(cwd, `name: BÁO CÁO\n${note}\nsubject: Năm {yaer}\nparts:\n  - heading: I\n`);
    const { stdout, exitCode } = await run(['report', 'interim', ...DAY], { cwd, cacheDir });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Năm {yaer}');
  });

  it('is shipped without faults', async () => {
    const { stdout } = await run(['validate', 'plans/templates', '--format', 'json'], { cwd: repository, cacheDir });
    expect(JSON.parse(stdout).items).toEqual([]);
  });
});

function outline(cwd: string, text: string): void {
  mkdirSync(join(cwd, 'plans/templates'), { recursive: true });
  writeFileSync(join(cwd, 'plans/templates/report-interim.yaml'), text);
}

/** Writes that everybody did everything on the last day that anybody asked for. */
function recordEverything(cwd: string): void {
  const register = readFileSync(join(cwd, 'plans/agencies.yaml'), 'utf8');
  const plan = readFileSync(join(cwd, 'plans/2016/plan.yaml'), 'utf8').split('\nactivities:')[1] as string;
  const activities = [...plan.matchAll(/- id: (\S+)/g)].map(([, id]) => id as string);
  mkdirSync(join(cwd, 'plans/2016/progress'), { recursive: true });
  for (const [, agency] of register.split('\ngroups:')[0]?.matchAll(/- id: (\S+)/g) ?? [])
    writeFileSync(
      join(cwd, `plans/2016/progress/${agency}.yaml`),
      `agency: ${agency}\nrecords:\n${activities
        .map((id) => `  - { activity: ${id}, date: 2016-05-01, status: done, evidence: 1/VIDU }\n`)
        .join('')}`,
    );
}
