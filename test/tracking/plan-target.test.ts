import { describe, expect, it } from 'vitest';
import { choosePlan, loadWorkspace } from '../../src/index.ts';
import { planTarget } from '../../src/tracking/plan-target.ts';
import { repository, workspace } from '../support/run.ts';

const shipped = async () => choosePlan((await loadWorkspace(repository)).workspace.plans, '2016', '2016-07-05');

describe('the target that a plan sets itself', () => {
  it('is read where the plan states it', async () => {
    const target = planTarget(await shipped());
    expect([target?.activity.id, target?.percent]).toEqual(['III.2', 100]);
  });

  it('is not supposed where the plan states none', async () => {
    const { workspace: read } = await loadWorkspace(workspace('kinds'));
    expect(planTarget(choosePlan(read.plans, '2017', '2017-06-01'))).toBe(null);
  });

  it.each([
    ['đạt 100% chỉ tiêu kế hoạch năm', 100],
    ['Hoàn thành 95 % các chỉ tiêu của kế hoạch', 95],
    ['đạt 100% chỉ tiêu kế hoạch năm'.normalize('NFD'), 100],
    ['100% cán bộ được tập huấn về kế hoạch', null],
    ['đạt 90% chỉ tiêu về tập huấn', null],
    ['đạt 1100% chỉ tiêu kế hoạch', null],
    ['đạt 0% chỉ tiêu kế hoạch', null],
  ])('%s', async (title, percent) => {
    const plan = await shipped();
    const activities = plan.activities.slice(0, 1).map((activity) => ({ ...activity, title }));
    expect(planTarget({ ...plan, activities })?.percent ?? null).toBe(percent);
  });
});
