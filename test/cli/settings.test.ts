import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

async function interimReport(settings: string, asOf: string) {
  const cwd = workspace();
  writeFileSync(join(cwd, 'plans/settings.yaml'), settings);
  const ran = await run(['due', '--agency', 'so-noi-vu', '--month', '6', '--as-of', asOf, '--format', 'json'], { cwd });
  const items: { activity: string; deadline: string; status: string }[] = JSON.parse(ran.stdout).items;
  return { ...ran, item: items.find(({ activity }) => activity === 'III.3.a'), cwd };
}

describe('settings', () => {
  it('read "trước ngày" as the office reads it', async () => {
    expect((await interimReport('', '2016-06-05')).item).toMatchObject({ deadline: '2016-06-04', status: 'overdue' });
    const inclusive = await interimReport('before: inclusive\n', '2016-06-05');
    expect(inclusive.item).toMatchObject({ deadline: '2016-06-05', status: 'due-soon' });
    const asked = await run(['when', 'trước ngày 5/6', '--year', '2016', '--format', 'ndjson'], { cwd: inclusive.cwd });
    expect(JSON.parse(asked.stdout).to).toBe('2016-06-05');
  });

  it('say from when a deadline is near', async () => {
    expect((await interimReport('dueSoonDays: 20\n', '2016-05-20')).item?.status).toBe('due-soon');
    expect((await interimReport('dueSoonDays: 2\n', '2016-05-30')).item?.status).toBe('open');
  });

  it('give a rule another severity, or none', async () => {
    const cwd = workspace('progress');
    const file = join(cwd, 'plans/2016/progress/so-y-te.yaml');
    writeFileSync(file, 'agency: so-y-te\nrecords:\n  - { activity: IX.9, date: 2016-05-01, status: done }\n');
    const ended = async (settings: string) => {
      writeFileSync(join(cwd, 'plans/settings.yaml'), settings);
      const { stderr, exitCode } = await run(['due'], { cwd });
      return `${exitCode} ${/: (lỗi|cảnh báo):/.exec(stderr)?.[1] ?? ''}`;
    };
    expect(await ended('')).toBe('1 lỗi');
    expect(await ended('rules: { progress/unknown-activity: warning }\n')).toBe('0 cảnh báo');
    expect(await ended('rules: { progress/unknown-activity: ignore }\n')).toBe('0 ');
  });

  it('that are wrong are reported and change nothing', async () => {
    const ran = await interimReport('dueSoonDays: bảy\nbefor: inclusive\n', '2016-06-05');
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('plans/settings.yaml:1:14');
    expect(ran.stderr).toContain('"before"');
    expect(ran.item).toMatchObject({ deadline: '2016-06-04' });
  });
});
