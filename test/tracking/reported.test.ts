import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ProgressRecord } from '../../src/model/progress-record.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { obligations } from '../../src/tracking/obligations.ts';
import { reportScope } from '../../src/tracking/report-scope.ts';
import { reported } from '../../src/tracking/reported.ts';
import { workspace as folderOf } from '../support/run.ts';

const { workspace } = await loadWorkspace({ ...nodeHost(), cacheDir: null }, folderOf('report'));
const plan = workspace.plans.find(({ id }) => id === '2016') as Plan;

/** What is said on a day of one agency's work: result, day, leave, documents, remarks. */
function said(activity: string, agency: string, asOf: string, of: Workspace = workspace) {
  const own = obligations(of, plan, asOf).filter((one) => one.activity.id === activity && one.agency === agency);
  return reported(of, plan, own, asOf).map(({ result, on, approvedBy, evidence, remarks }) =>
    [result, on, approvedBy, evidence.join(' '), remarks.map(({ note }) => note).join(' | ')].join('; '),
  )[0];
}

describe('what is reported', () => {
  it.each([
    ['II.1', 'so-noi-vu', '2016-05-11', 'missing; ; ; ; '],
    ['II.1', 'so-noi-vu', '2016-05-12', 'started; 2016-05-12; ; 180/KH-VIDU; '],
    [
      'II.1',
      'so-noi-vu',
      '2016-06-20',
      'done; 2016-06-20; ; 180/KH-VIDU 215/BC-VIDU; Đã tham mưu 3 giải pháp (ví dụ).',
    ],
    ['II.3.a', 'so-ldtbxh', '2016-06-03', 'done-late; 2016-06-03; ; 90/BC-VIDU; '],
    ['II.3.b', 'so-ldtbxh', '2016-06-07', 'missing; ; ; ; '],
    ['II.3.b', 'so-ldtbxh', '2016-06-08', 'missing; ; 45/VIDU; ; Chưa bố trí được kinh phí (ví dụ)'],
    ['II.6.1.c', 'so-ldtbxh', '2016-06-09', 'cancelled; 2016-06-09; 46/VIDU; ; '],
    ['III.3.a', 'ubnd-bac-son', '2016-06-05', 'done; 2016-06-03; ; 51/BC-VIDU; '],
    ['III.3.a', 'ubnd-bac-son', '2016-06-06', 'reopened; 2016-06-06; ; 51/BC-VIDU; Số liệu phải tính lại (ví dụ)'],
    // Who helps sees how the work stands, and its own remarks.
    ['II.1', 'hoi-lhpn', '2016-05-20', 'started; 2016-05-12; ; 180/KH-VIDU; Đã góp ý dự thảo giải pháp (ví dụ).'],
  ])('of %s by %s on %s', (activity, agency, asOf, expected) => expect(said(activity, agency, asOf)).toBe(expected));

  it('counts what the agency that took over recorded, with its documents and remarks', () => {
    const record = (workspace.progress.get(plan.file) ?? []).find(({ evidence }) => evidence === '215/BC-VIDU');
    const late = { ...record, activity: 'II.3.b', date: '2025-03-02', index: 99 } as ProgressRecord;
    const heir = { ...workspace, progress: new Map([[plan.file, [late]]]) };
    expect(said('II.3.b', 'so-ldtbxh', '2025-04-01', heir)).toBe(
      'done-late; 2025-03-02; ; 215/BC-VIDU; Đã tham mưu 3 giải pháp (ví dụ).',
    );
  });
});

describe('the scope of a report', () => {
  const all = obligations(workspace, plan, '2016-06-10');
  const ids = (some: readonly { activity: { id: string } }[]) => some.map(({ activity }) => activity.id);

  it("of the committee is everything that is owed, each once; of an agency's all but the report itself", () => {
    const committee = reportScope(all, 'interim', null);
    expect(committee.owed.length + committee.helped.length).toBe(all.length);
    expect(ids(reportScope(all, 'interim', 'so-noi-vu').owed)).not.toContain('III.3.a');
    expect(ids(reportScope(all, 'interim', 'so-noi-vu').owed)).toContain('III.3.b');
    expect(ids(reportScope(all, 'final', 'so-noi-vu').owed)).toContain('III.3.a');
    expect(ids(reportScope(all, 'final', 'ubnd-bac-son').helped)).toEqual(['II.2.2']);
  });
});
