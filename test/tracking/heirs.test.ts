import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choosePlan, loadWorkspace, obligations } from '../../src/index.ts';
import { isHeir } from '../../src/model/heirs.ts';
import { owes } from '../../src/tracking/obligations.ts';
import { temporaryFolder } from '../support/run.ts';

/** Invented: so-a and so-b were merged into so-ab on 1 July, so-ab into so-abc on 1 October; so-x and so-y in a circle. */
const AGENCIES = `agencies:
  - { id: so-a, name: Sở A, groups: [cac-so], until: 2016-06-30, successors: [so-ab] }
  - { id: so-b, name: Sở B, groups: [cac-so], until: 2016-06-30, successors: [so-ab] }
  - { id: so-ab, name: Sở AB, groups: [cac-so], from: 2016-07-01, until: 2016-09-30, successors: [so-abc] }
  - { id: so-abc, name: Sở ABC, groups: [cac-so] }
  - { id: so-x, name: Sở X, until: 2016-06-30, successors: [so-y] }
  - { id: so-y, name: Sở Y, until: 2016-06-30, successors: [so-x] }
  - { id: so-z, name: Sở Z, successors: [so-abc] }
groups:
  - { id: cac-so, name: các sở }
`;
const PLAN = `plan: "2016"
year: 2016
issued: 2016-04-05
activities:
  - { id: I.1, title: Một cơ quan (ví dụ), lead: so-a, when: 2016-12 }
  - { id: I.2, title: Hai cơ quan (ví dụ), lead: [so-a, so-b], when: 2016-12 }
  - { id: I.3, title: Mỗi sở (ví dụ), each: [cac-so], when: 2016-12 }
`;

async function statuses(id: string, records: readonly (readonly [agency: string, date: string])[]) {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('plans/agencies.yaml', AGENCIES);
  write('plans/2016/plan.yaml', PLAN);
  for (const [agency, date] of records)
    write(
      `plans/2016/progress/${agency}.yaml`,
      `agency: ${agency}\nrecords:\n  - activity: ${id}\n    date: ${date}\n    status: done\n    evidence: 1/BC-VIDU\n`,
    );
  const { workspace } = await loadWorkspace(folder);
  const plan = choosePlan(workspace.plans, '2016', '2016-12-31');
  const activity = plan.activities.find((one) => one.id === id);
  if (!activity) throw new Error(id);
  const given = records.map(([agency, date]) => owes(workspace, plan, activity, { agency, date }));
  const owed = obligations(workspace, plan, '2016-12-31').filter((one) => one.activity.id === id);
  return { owed: owed.map(({ agency, status }) => `${agency} ${status}`), given };
}

describe('a record of an agency that took over', () => {
  it.each([
    ['on its last day', '2016-06-30', 'due-soon', false],
    ['after it', '2016-07-01', 'done', true],
  ])('from the one that leads counts for it only when that one was gone: %s', async (_name, date, status, counts) => {
    expect(await statuses('I.1', [['so-ab', date]])).toEqual({ owed: [`so-a ${status}`], given: [counts] });
  });

  it('through several mergers counts once each of them has taken place', async () => {
    expect(await statuses('I.1', [['so-abc', '2016-09-30']])).toEqual({ owed: ['so-a due-soon'], given: [false] });
    expect(await statuses('I.1', [['so-abc', '2016-10-01']])).toEqual({ owed: ['so-a done'], given: [true] });
  });

  it('counts for each of those it took over from', async () => {
    expect((await statuses('I.2', [['so-ab', '2016-08-01']])).owed).toEqual(['so-a done', 'so-b done']);
  });

  it('counts for itself alone where it owes the same', async () => {
    expect(await statuses('I.3', [['so-abc', '2016-11-01']])).toEqual({
      owed: ['so-a due-soon', 'so-b due-soon', 'so-abc done'],
      given: [true],
    });
    expect((await statuses('I.3', [['so-ab', '2016-08-01']])).owed).toEqual([
      'so-a done',
      'so-b done',
      'so-abc due-soon',
    ]);
  });

  it('does not count for one that still exists, and comes to an end in a circle', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'plans'));
    writeFileSync(join(folder, 'plans/agencies.yaml'), AGENCIES);
    const { register } = (await loadWorkspace(folder)).workspace;
    expect(isHeir(register, 'so-abc', 'so-z', '2030-01-01')).toBe(false);
    expect(isHeir(register, 'so-y', 'so-x', '2016-07-01')).toBe(true);
    expect(isHeir(register, 'so-a', 'so-x', '2016-07-01')).toBe(false);
    expect(isHeir(register, 'so-x', 'so-x', '2016-07-01')).toBe(false);
  });
});
