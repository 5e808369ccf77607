import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';

/** An invented plan with an invented register. */
function invented(activities: string): string {
  const folder = temporaryFolder();
  const files = {
    'plans/agencies.yaml': `agencies:
  - { id: so-mot, name: Sở Một (ví dụ), groups: [cac-so] }
  - { id: hoi-ba, name: Hội Ba (ví dụ) }
groups:
  - { id: don-vi, name: các đơn vị (ví dụ), members: unlisted }
  - { id: cac-so, name: các sở (ví dụ) }
`,
    'plans/2024/plan.yaml': `plan: "2024"
year: 2024
number: 01/KH-VIDU
issued: 2024-01-10
title: Kế hoạch ví dụ
issuer: so-mot
activities:
${activities}`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const matrix = async (cwd: string, ...more: readonly string[]) =>
  (await run(['matrix', '--as-of', '2024-03-31', ...more], { cwd })).stdout;

describe('matrix', () => {
  it('has a column an occurrence, a row for a group that nobody has listed, and a dash where nothing is owed', async () => {
    const cwd = invented(`  - id: I.1
    title: Báo cáo hằng quý (ví dụ)
    each: [hoi-ba, don-vi]
    when: hằng quý
    report: periodic
    to: so-mot
  - id: I.2
    title: Báo cáo năm (ví dụ)
    lead: so-mot
    when: trước ngày 30/3
    report: final
`);
    const [head, , days, , , unlisted, , , mine, , , other, , first] = (await matrix(cwd, '--width', '200'))
      .split('\n')
      .slice(5);
    expect(head).toMatch(/ĐỊNH KỲ \(I\.1@2024-Q1\) .* ĐỊNH KỲ \(I\.1@2024-Q4\) +TỔNG KẾT \(I\.2\)/);
    expect(days).toMatch(/^Hạn +31\/03\/2024 CN +30\/06\/2024 CN +30\/09\/2024 +31\/12\/2024 +29\/03\/2024$/);
    expect(unlisted).toMatch(/^các đơn vị \(ví dụ\) \(chưa có danh sách\) +chưa nộp, hôm nay là hạn .* —$/);
    expect(mine).toMatch(/^Sở Một \(ví dụ\) +— +— +— +— +chưa nộp \(quá hạn 2 ngày\)$/);
    expect(other).toMatch(/^Hội Ba \(ví dụ\) +chưa nộp, hôm nay là hạn +chưa nộp, còn 91 ngày /);
    expect(first).toMatch(/^I\.1@2024-Q1 +2 cơ quan: 2 chưa nộp \(chưa quá hạn\)$/);
  });

  it('says so where the plan asks for no report', async () => {
    const cwd = workspace('kinds');
    expect(await matrix(cwd, '--plan', '2017')).toContain('Kế hoạch này không giao nhiệm vụ báo cáo nào');
    expect(JSON.parse(await matrix(cwd, '--plan', '2017', '--format', 'json')).items).toEqual([]);
  });

  it('reads a table of no more than 60 columns', async () => {
    for (const width of [40, 60, 80])
      for (const line of (await matrix(workspace('year-half'), '--plan', '2016', '--width', `${width}`)).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width);
  });
});
