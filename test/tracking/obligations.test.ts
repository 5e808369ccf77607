import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { choosePlan, loadWorkspace, obligations } from '../../src/index.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { owes } from '../../src/tracking/obligations.ts';
import { workspace } from '../support/run.ts';

let all: readonly Obligation[];
const brief = ({ occurrence, agency, role, group, deadline, status }: Obligation) =>
  [occurrence, agency, role, group, deadline, status].map((value) => value ?? '-').join(' ');
const of = (id: string) => all.filter(({ activity }) => activity.id === id).map(brief);

beforeAll(async () => {
  const { workspace: read, findings } = await loadWorkspace(workspace('kinds'));
  expect(findings).toEqual([]);
  all = obligations(read, choosePlan(read.plans, '2017', '2017-06-01'), '2017-06-01');
});

describe('obligations', () => {
  it('expand what returns, each occurrence with its own deadline and records', () => {
    expect(of('I.1')).toEqual([
      'I.1@2017-Q1 so-noi-vu lead - 2017-03-31 done',
      'I.1@2017-Q2 so-noi-vu lead - 2017-06-30 open',
      'I.1@2017-Q3 so-noi-vu lead - 2017-09-30 upcoming',
      'I.1@2017-Q4 so-noi-vu lead - 2017-12-31 upcoming',
    ]);
  });

  it('are each co-lead’s own, and who helps sees the worst of them', () => {
    expect(of('I.2')).toEqual([
      '- so-y-te lead - 2017-05-31 done',
      '- so-gddt lead - 2017-05-31 overdue',
      '- cong-an-tinh coordinating - 2017-05-31 overdue',
    ]);
  });

  it('have one occurrence for each deadline of a sentence', () => {
    expect(of('I.3')).toEqual([
      'I.3@2017-06-09 so-ldtbxh lead - 2017-06-09 open',
      'I.3@2017-12-09 so-ldtbxh lead - 2017-12-09 open',
    ]);
  });

  it('of a group that nobody has listed are the group’s; of an agency among groups, its own', () => {
    expect(of('I.4')).toEqual(['- - each don-vi-thuoc-tinh 2017-06-30 open', '- mttq-tinh each - 2017-06-30 open']);
  });

  it('of a group that nobody has listed are also those of the members that name it', async () => {
    const folder = workspace('kinds');
    const path = join(folder, 'plans/agencies.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('groups: [so-ban-nganh]', 'groups: [don-vi-thuoc-tinh]'));
    const progress = join(folder, 'plans/2017/progress');
    const done = '    date: 2017-05-02\n    status: done\n    evidence: 9/BC-VIDU\n';
    const { workspace: before } = await loadWorkspace(folder);
    const member = before.register.agencies.find(({ groups }) => groups.includes('don-vi-thuoc-tinh'))?.id ?? '';
    for (const agency of [member, 'hoi-lhpn'])
      writeFileSync(join(progress, `${agency}.yaml`), `agency: ${agency}\nrecords:\n  - activity: I.4\n${done}`);
    const { workspace: read } = await loadWorkspace(folder);
    const plan = choosePlan(read.plans, '2017', '2017-06-01');
    const owed = obligations(read, plan, '2017-06-01').filter(({ activity }) => activity.id === 'I.4');
    expect(owed.map(brief)).toEqual([
      `- ${member} each don-vi-thuoc-tinh 2017-06-30 done`,
      '- - each don-vi-thuoc-tinh 2017-06-30 open',
      '- mttq-tinh each - 2017-06-30 open',
    ]);
    const activity = owed[0]?.activity as Obligation['activity'];
    expect(owes(read, plan, activity, { agency: member, date: '2017-05-02' })).toBe(true);
    expect(owes(read, plan, activity, { agency: 'hoi-lhpn', date: '2017-05-02' })).toBe(false);
  });

  it('of "leads" are those of every agency that leads something', () => {
    expect(of('I.5').map((line) => line.split(' ')[1])).toEqual([
      'so-noi-vu',
      'so-y-te',
      'so-gddt',
      'so-ldtbxh',
      'so-tu-phap',
    ]);
  });

  it('without an end are open, without a time undated', () => {
    expect(of('I.6')).toEqual(['- so-tu-phap lead - - open']);
    expect(of('I.7')).toEqual(['- so-tu-phap lead - - undated']);
  });

  it('that the plan gives to nobody are done by whoever recorded them', () => {
    expect(of('I.8')).toEqual(['- - lead - - done']);
  });

  it('of a group are those of its members in force on the day of issue', async () => {
    const { workspace: read } = await loadWorkspace(workspace());
    const plan = choosePlan(read.plans, null, '2016-06-01');
    const owed = obligations(read, plan, '2016-06-01').filter(({ activity }) => activity.id === 'III.3.a');
    const agencies = owed.map(({ agency }) => agency);
    expect(agencies).toContain('ban-dan-toc');
    expect(agencies).not.toContain('so-dan-toc-ton-giao');
    expect(new Set(agencies).size).toBe(owed.length);
  });

  it('of a group leave out who was gone by the day of issue', async () => {
    const folder = workspace();
    const path = join(folder, 'plans/2016/plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('issued: 2016-04-05', 'issued: 2025-03-01'));
    const { workspace: read } = await loadWorkspace(folder);
    const plan = choosePlan(read.plans, '2016', '2025-06-01');
    const owed = obligations(read, plan, '2025-06-01').filter(({ activity }) => activity.id === 'III.3.a');
    const agencies = owed.map(({ agency }) => agency);
    expect(agencies).toContain('so-dan-toc-ton-giao');
    expect(agencies).not.toContain('ban-dan-toc');
  });
});
