import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missteps } from '../../src/check/missteps.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ProgressRecord, RecordStatus } from '../../src/model/progress-record.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { parseWhen } from '../../src/time/parse-when.ts';
import type { IsoDate } from '../../src/time/window.ts';
import { statusOn } from '../../src/tracking/status-on.ts';

const STATUSES: readonly RecordStatus[] = ['started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note'];
/** A.1 is led by so-mot, A.2 by nobody; so-moi took over from so-mot in May. */
const plan = {
  file: 'plan.yaml',
  activities: [
    { id: 'A.1', lead: ['so-mot'], each: [] },
    { id: 'A.2', lead: [], each: [] },
  ],
} as unknown as Plan;
const agencies = [
  { id: 'so-mot', until: '2024-05-31', successors: ['so-moi'], groups: [] },
  { id: 'so-moi', until: null, successors: [], groups: [] },
];
const judged = (records: readonly ProgressRecord[]) =>
  missteps(
    { register: { agencies, groups: [] }, progress: new Map([[plan.file, records]]) } as unknown as Workspace,
    plan,
  );

function record(status: RecordStatus, day: number, index: number, agency = 'so-mot', activity = 'A.1'): ProgressRecord {
  const read = parseWhen(`2024-09-${String(day).padStart(2, '0')}`, {
    year: 2024,
    issued: null,
    beforeIncludesDay: false,
  });
  return {
    file: `${agency}.yaml`,
    index,
    agency,
    activity,
    date: `2024-06-${String(day).padStart(2, '0')}` as IsoDate,
    status,
    evidence: `${index}/BC`,
    when: status === 'rescheduled' ? `2024-09-${day}` : null,
    window: status === 'rescheduled' && 'window' in read ? read.window : null,
    whenProblem: null,
    approvedBy: null,
    note: null,
  };
}

/** How work stands; how often something was said of it is no part of that. */
const answer = (records: readonly ProgressRecord[]) => {
  const {
    changes: _changes,
    changedOn: _changedOn,
    ...stand
  } = statusOn({
    from: null,
    deadline: '2024-06-15' as IsoDate,
    dated: true,
    issued: null,
    records,
    asOf: '2024-12-31' as IsoDate,
    dueSoonDays: 7,
  });
  return stand;
};

const histories = fc
  .array(fc.tuple(fc.constantFrom(...STATUSES), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
  .map((list) => list.map(([status, day], index) => record(status, day, index)));

describe('missteps', () => {
  it('count for nothing: work stands as if they were not there, but for what is cancelled after it was done', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const wrong = judged(records);
        const revoked = [...wrong].some(([{ status }]) => status === 'cancelled');
        if (!revoked) expect(answer(records.filter((one) => !wrong.has(one)))).toEqual(answer(records));
      }),
    );
  });

  it('leave none behind once they are taken out; a first record is one only where it opens again', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const left = records.filter((one) => !judged(records).has(one));
        expect([...judged(left)]).toEqual([]);
        const [first] = [...records].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
        if (first) expect(judged(records).has(first)).toBe(first.status === 'reopened');
      }),
    );
  });

  it('are judged by whose work it is, also where another agency took it over', () => {
    expect(judged([record('done', 1, 0), record('reopened', 2, 0, 'so-moi')]).size).toBe(0);
    expect(judged([record('done', 1, 0), record('done', 2, 0, 'so-moi')]).size).toBe(1);
    expect(judged([record('done', 1, 0, 'so-hai'), record('done', 2, 0)]).size).toBe(0);
  });

  it('let one open what another closed where the plan names nobody, and each record its own', () => {
    const common = (status: RecordStatus, day: number, agency: string) => record(status, day, 0, agency, 'A.2');
    expect(judged([common('done', 1, 'so-hai'), common('reopened', 2, 'so-mot')]).size).toBe(0);
    expect(judged([common('done', 1, 'so-hai'), common('started', 2, 'so-mot')]).size).toBe(0);
    expect(judged([common('done', 1, 'so-mot'), common('started', 2, 'so-mot')]).size).toBe(1);
    expect(judged([common('reopened', 2, 'so-mot')]).size).toBe(1);
  });
});
