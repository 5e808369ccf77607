import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

describe('next', () => {
  it.each([
    ['2016-06-10', 'trước ngày 9/6', 'quá hạn 6 ngày'],
    ['2016-06-10', 'trước ngày 3/6', 'quá hạn 8 ngày'],
    ['2016-06-02', 'trước ngày 9/6', 'sắp đến hạn, còn 2 ngày'],
  ])('on %s tells of many members by the most pressing of them, whoever was given %s', async (asOf, when, told) => {
    const cwd = workspace();
    const of = ['III.3.a', '--agency', 'vp-ubnd', '--approved-by', '1/VIDU', '--date', '2016-06-01'];
    expect((await run(['reschedule', ...of, '--when', when, '--as-of', '2016-06-02'], { cwd })).exitCode).toBe(0);
    const { stdout } = await run(['next', '--as-of', asOf, '--section', 'III.3.a', '--width', '200'], { cwd });
    expect(stdout).toContain('39 cơ quan');
    expect(stdout).toContain(told);
  });
});
