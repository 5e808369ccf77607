import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missteps } from '../../src/check/missteps.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ProgressRecord, RecordStatus } from '../../src/model/progress-record.ts';
import { parseWhen } from '../../src/time/parse-when.ts';
import type { IsoDate } from '../../src/time/window.ts';
import { statusOn } from '../../src/tracking/status-on.ts';

const STATUSES: readonly RecordStatus[] = ['started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note'];
const plan = { activities: [{ id: 'A.1', lead: ['so-mot'], each: [] }] } as unknown as Plan;
const unowned = { activities: [{ id: 'A.1', lead: [], each: [] }] } as unknown as Plan;

function record(status: RecordStatus, day: number, index: number, agency = 'so-mot'): ProgressRecord {
  const read = parseWhen(`2024-09-${String(day).padStart(2, '0')}`, {
    year: 2024,
    issued: null,
    beforeIncludesDay: false,
  });
  return {
    file: `${agency}.yaml`,
    index,
    agency,
    activity: 'A.1',
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

const answer = (records: readonly ProgressRecord[]) =>
  statusOn({
    from: null,
    deadline: '2024-06-15' as IsoDate,
    dated: true,
    issued: null,
    records,
    asOf: '2024-12-31' as IsoDate,
    dueSoonDays: 7,
  });

const histories = fc
  .array(fc.tuple(fc.constantFrom(...STATUSES), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
  .map((list) => list.map(([status, day], index) => record(status, day, index)));

describe('missteps', () => {
  it('count for nothing: work stands as if they were not there, but for what is cancelled after it was done', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const wrong = missteps(plan, records);
        const revoked = [...wrong].some(([{ status }]) => status === 'cancelled');
        if (!revoked) expect(answer(records.filter((one) => !wrong.has(one)))).toEqual(answer(records));
      }),
    );
  });

  it('leave none behind once they are taken out; a first record is one only where it opens again', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const left = records.filter((one) => !missteps(plan, records).has(one));
        expect([...missteps(plan, left)]).toEqual([]);
        const [first] = [...records].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
        if (first) expect(missteps(plan, records).has(first)).toBe(first.status === 'reopened');
      }),
    );
  });

  it('are judged by agency; where the plan names nobody, one may open what another closed', () => {
    const history = [record('done', 1, 0, 'so-hai'), record('reopened', 2, 0)];
    expect(missteps(plan, history).size).toBe(1);
    expect(missteps(unowned, history).size).toBe(0);
    expect(missteps(unowned, [record('done', 1, 0, 'so-hai'), record('started', 2, 0)]).size).toBe(0);
    expect(missteps(unowned, [record('done', 1, 0), record('started', 2, 1)]).size).toBe(1);
  });
});
