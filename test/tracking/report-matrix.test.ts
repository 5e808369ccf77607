import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { choosePlan, loadWorkspace, obligations } from '../../src/index.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { reportMatrix, reportState } from '../../src/tracking/report-matrix.ts';
import { workspace } from '../support/run.ts';

let all: readonly Obligation[];
beforeAll(async () => {
  const { workspace: read } = await loadWorkspace(workspace('year-half'));
  all = obligations(read, choosePlan(read.plans, '2016', '2016-07-05'), '2016-07-05');
});

const asked = (listed: readonly Obligation[], agency: string) =>
  reportMatrix(listed, all)
    .rows.find((row) => row.agency === agency)
    ?.reports.map((report) => report && [reportState(report), report.doneOn, report.daysLate]);

describe('the matrix of reports', () => {
  it('has a column a duty with the plan’s own deadline, and a row an agency in the order of the register', () => {
    const { duties, rows } = reportMatrix(all, all);
    expect(duties.map(({ activity, occurrence, deadline }) => [activity.id, occurrence, deadline])).toEqual([
      ['III.3.a', null, '2016-06-04'],
      ['III.3.b', null, '2016-12-04'],
    ]);
    expect(rows).toHaveLength(39);
    expect(rows.slice(0, 2).map(({ agency }) => agency)).toEqual(['vp-ubnd', 'so-noi-vu']);
  });

  it('tells who sent in time, late, by a day of their own, not at all, and who need not', () => {
    expect(asked(all, 'so-ldtbxh')).toEqual([
      ['sent', '2016-06-03', null],
      ['pending', null, null],
    ]);
    expect(asked(all, 'so-noi-vu')?.[0]).toEqual(['late', '2016-06-08', 4]);
    expect(asked(all, 'so-tu-phap')?.[0]).toEqual(['sent', '2016-06-14', null]);
    expect(asked(all, 'so-xay-dung')?.[0]).toEqual(['missing', null, 5]);
    expect(asked(all, 'so-gddt')?.[0]).toEqual(['missing', null, 31]);
    expect(asked(all, 'so-y-te')?.[0]).toEqual(['cancelled', null, null]);
  });

  it('fills the cells of the rows that were asked for whatever else was left out', () => {
    const open = all.filter(({ doneOn, agency }) => doneOn === null && agency === 'so-noi-vu');
    expect(asked(open, 'so-noi-vu')).toEqual([['pending', null, null]]);
    const both = [...open, ...all.filter(({ activity }) => activity.id === 'III.3.a')];
    expect(asked(both, 'so-noi-vu')).toHaveLength(2);
  });

  it('shows every report that is asked for once, and none that is not owed', () => {
    fc.assert(
      fc.property(fc.subarray([...all]), (listed) => {
        const { duties, rows } = reportMatrix(listed, all);
        const cells = rows.flatMap(({ reports }) => reports);
        expect(cells).toHaveLength(duties.length * rows.length);
        const shown = cells.filter((cell) => cell !== null);
        expect(new Set(shown).size).toBe(shown.length);
        const wanted = listed.filter(({ activity, role }) => activity.report !== null && role !== 'coordinating');
        expect(wanted.filter((report) => !shown.includes(report))).toEqual([]);
        for (const [index, row] of rows.entries())
          for (const report of rows[index]?.reports ?? []) expect(report?.agency ?? row.agency).toBe(row.agency);
      }),
      { numRuns: 40 },
    );
  });
});
