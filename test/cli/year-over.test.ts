import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

/** Long after the plan's year. */
const now = '2026-11-23T03:00:00Z';

describe('when the year of the plan is over', () => {
  const cwd = workspace();

  it.each([
    'progress',
    'matrix',
    'remind --overdue',
    'report interim',
  ])('%s says so, unless a day was asked about', async (line) => {
    const told = await run(line.split(' '), { cwd, now });
    expect(told.stderr).toContain('Năm 2016 đã qua. Muốn xem như vào lúc đó, thêm: --as-of 2016-12-31');
    const asked = await run([...line.split(' '), '--as-of', '2017-02-01'], { cwd, now });
    expect(asked.stderr).not.toContain('đã qua');
    const within = await run([...line.split(' ')], { cwd, now: '2016-12-31T03:00:00Z' });
    expect(within.stderr).not.toContain('đã qua');
  });

  it('a record needs its day: hardly anything of the plan happened today', async () => {
    const record = ['done', 'II.1', '--evidence', '1/BC', '--dry-run'];
    const ran = await run(record, { cwd, now });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('năm 2016 của kế hoạch đã qua: ghi rõ ngày bằng --date');
    expect((await run([...record, '--as-of', '2017-01-05'], { cwd, now })).stdout).toContain('date: 2017-01-05');
    expect((await run(record, { cwd, now: '2016-06-20T03:00:00Z' })).stdout).toContain('date: 2016-06-20');
  });

  it.each([
    ['due --within 15', '2016-04-05'],
    ['due --month 6', '2016-06-01'],
    ['overdue --within 15', '2016-12-31'],
    ['overdue --to 30/6/2016', '2016-06-30'],
  ])('%s names a day of that year to look from', async (line, day) => {
    expect((await run(line.split(' '), { cwd, now })).stdout).toContain(`thêm: --as-of ${day}`);
  });
});
