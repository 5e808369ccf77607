import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

const cwd = workspace('year-half');
const progress = async (...more: readonly string[]) => (await run(['progress', ...more], { cwd })).stdout;
const items = async (...more: readonly string[]) => JSON.parse(await progress(...more, '--format', 'json')).items;

describe('progress', () => {
  it('fits every terminal and needs no colour', async () => {
    for (const lang of ['vi', 'en'])
      for (const width of [40, 60, 80, 120]) {
        const text = await progress('--as-of', '2016-07-05', '--lang', lang, '--width', `${width}`);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        for (const sign of ['█', '▒', '░', '·']) expect(text).toContain(sign);
      }
  });

  it('is told in one line an agency at 80 columns, in both languages', async () => {
    for (const lang of ['vi', 'en']) {
      const text = await progress('--as-of', '2016-07-05', '--lang', lang, '--width', '80');
      expect(text).toMatch(/\n(UBND huyện Bắc Sơn) .* 1\/5 \(20%\) .*\n(UBND huyện Bình Gia) /);
    }
  });

  it('knows on a day what was recorded by then', async () => {
    const done = async (day: string) => {
      const [{ done: onTime, doneLate, overdue, total }] = await items('--as-of', day);
      return [onTime, doneLate, overdue, total];
    };
    // II.7.b on the day of issue; then II.7.c is called off, II.6.5.a and II.3.a are done; III.3.a and II.4.1 fall due.
    expect(await done('2016-04-05')).toEqual([1, 0, 0, 29]);
    expect(await done('2016-05-31')).toEqual([3, 0, 0, 28]);
    expect(await done('2016-06-05')).toEqual([4, 0, 1, 28]);
    expect(await done('2016-07-01')).toEqual([4, 0, 3, 28]);
    expect(await done('2016-07-04')).toEqual([4, 1, 2, 28]);
  });

  it('measures a plan that states no target against all of its works', async () => {
    const asked = ['progress', '--plan', '2017', '--as-of', '2017-06-01'];
    const { stdout } = await run(asked, { cwd: workspace('kinds') });
    // I.1 returns four times, I.3 has two deadlines: 13 works, of which I.1@2017-Q1 and I.8 are done.
    expect(stdout).toContain('\nĐã hoàn thành 2/13 việc (15%); 1 quá hạn.\n');
  });
});
