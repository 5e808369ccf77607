import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { choosePlan, loadWorkspace, obligations } from '../../src/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Obligation, STATUSES } from '../../src/tracking/obligation.ts';
import { type PlanProgress, type Progress, planProgress } from '../../src/tracking/plan-progress.ts';
import { workspace } from '../support/run.ts';

let plan: Plan;
let all: readonly Obligation[];
let progress: PlanProgress;
beforeAll(async () => {
  const { workspace: read } = await loadWorkspace(workspace('year-half'));
  plan = choosePlan(read.plans, '2016', '2016-07-05');
  all = obligations(read, plan, '2016-07-05');
  progress = planProgress(plan, all);
});

/** on time + late + overdue + in time + upcoming + undated = total, percent, cancelled */
const told = ({ statuses, total, percent }: Progress) =>
  `${statuses.done}+${statuses['done-late']}+${statuses.overdue}+${statuses.open + statuses['due-soon']}+${statuses.upcoming}+${statuses.undated}=${total} ${percent}% ${statuses.cancelled}`;

// Counted by hand in plans/2016/plan.yaml against the records of test/fixtures/year-half, on 5/7/2016.
describe('the progress of the plan', () => {
  it('counts works by section, and a duty of many as the worst of them', () => {
    const of = (id: string) =>
      progress.sections.filter(({ section }) => section?.id === id).map((row) => told(row.progress));
    // On time II.3.a, II.6.1.c, II.6.5.a, II.7.b; late II.1; overdue II.4.1; called off II.7.c.
    expect(of('II')).toEqual(['4+1+1+5+4+8=23 21% 1']);
    expect(of('II.6')).toEqual(['2+0+0+3+3+1=9 22% 0']);
    expect(of('II.7')).toEqual(['1+0+0+0+0+5=6 16% 1']);
    // III.3.a overdue because 33 are, III.3.b in time; III.1, III.2, III.4 without a deadline.
    expect(of('III')).toEqual(['0+0+1+1+0+3=5 0% 0']);
    expect(told(progress.whole)).toBe('4+1+2+6+4+11=28 17% 1');
  });

  it('counts the members of a duty that many owe', () => {
    const of = (id: string) =>
      progress.duties.filter(({ work }) => work.activity.id === id).map((row) => told(row.progress));
    // In time so-ldtbxh, hoi-lhpn, so-tu-phap (by the day it was given); late so-noi-vu, ubnd-bac-son; called off so-y-te.
    expect(of('III.3.a')).toEqual(['3+2+33+0+0+0=38 13% 1']);
    expect(of('II.1')).toEqual([]);
  });

  it('counts what an agency leads or owes as a member, not what it helps with', () => {
    const of = (id: string) => progress.agencies.filter(({ agency }) => agency === id).map((row) => told(row.progress));
    expect(of('so-ldtbxh')).toEqual(['4+0+1+4+2+3=14 28% 0']);
    expect(of('so-y-te')).toEqual(['0+0+0+1+0+3=4 0% 1']);
    expect(of('ubnd-trang-dinh')).toEqual(['0+0+1+1+0+3=5 0% 0']);
    const unlisted = progress.agencies.filter(({ agency, group }) => agency === null && group === 'don-vi-thuoc-tinh');
    expect(unlisted.map((row) => told(row.progress))).toEqual(['0+0+0+0+0+1=1 0% 0']);
  });

  it('adds up, whatever is listed and however it stands', () => {
    const statuses = fc.infiniteStream(fc.constantFrom(...STATUSES));
    fc.assert(
      fc.property(fc.subarray([...all]), statuses, (some, stream) => {
        const listed = some.map((obligation) => ({ ...obligation, status: stream.next().value }));
        const { works, whole, sections, duties, agencies } = planProgress(plan, listed);
        for (const { total, done, percent, statuses: counts } of [whole, ...sections, ...duties, ...agencies].map(
          (row) => ('progress' in row ? row.progress : row),
        )) {
          const { cancelled, ...rest } = counts;
          expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(total);
          expect(done).toBe(counts.done + counts['done-late']);
          expect(percent === null).toBe(total === 0);
          expect(percent === 100).toBe(total > 0 && done === total);
          expect(percent ?? 0).toBeLessThanOrEqual(100);
          expect(cancelled).toBeGreaterThanOrEqual(0);
        }
        const sum = (rows: readonly { readonly progress: Progress }[]) =>
          rows.reduce((total, row) => total + row.progress.total + row.progress.statuses.cancelled, 0);
        expect(whole.total + whole.statuses.cancelled).toBe(works.length);
        expect(sum(sections.filter(({ depth }) => depth === 0))).toBe(works.length);
        expect(sum(agencies)).toBe(listed.filter(({ role }) => role !== 'coordinating').length);
        const ids = new Set(listed.map(({ activity, occurrence }) => occurrence ?? activity.id));
        expect(works).toHaveLength(ids.size);
      }),
      { numRuns: 40 },
    );
  });
});
