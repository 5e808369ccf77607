import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/words.ts';
import { choosePlan, loadWorkspace, obligations } from '../../src/index.ts';
import type { ProgressRecord, RecordStatus } from '../../src/model/progress-record.ts';
import { addDays } from '../../src/time/iso-date.ts';
import { parseWhen } from '../../src/time/parse-when.ts';
import type { CalendarEntry } from '../../src/view/calendar.ts';
import { obligationCalendar } from '../../src/view/obligation-calendar.ts';
import { invented } from '../tracking/invented.ts';

const STATUSES: readonly RecordStatus[] = ['started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note'];
const MONTHS = ['2016-05', '2016-07', '2016-09'];

const anyRecord = fc
  .record({
    agency: fc.constantFrom('so-a', 'so-b', 'so-c', 'hoi-d'),
    date: fc.integer({ min: 0, max: 200 }).map((days) => addDays('2016-04-10', days)),
    status: fc.constantFrom(...STATUSES),
    when: fc.constantFrom(...MONTHS),
  })
  .map(({ agency, date, status, when }): ProgressRecord => {
    const reading = status === 'rescheduled' ? parseWhen(when, { year: 2016 }) : null;
    return {
      file: `plans/2016/progress/${agency}.yaml`,
      index: 0,
      agency,
      activity: 'I.1',
      date,
      status,
      evidence: '1/BC-VIDU',
      when: reading === null ? null : when,
      window: reading?.ok ? reading.window : null,
      whenProblem: null,
      approvedBy: null,
      note: null,
    };
  });

/** Draws the calendar of an invented plan after some records, on some day. */
async function calendarOf(activity: string) {
  const words = await loadWords('vi');
  const { workspace } = await loadWorkspace(invented(activity));
  const plan = choosePlan(workspace.plans, '2016', '2016-06-01');
  return (records: readonly ProgressRecord[], asOf: string, apart: boolean) => {
    const known = { ...workspace, progress: new Map([[plan.file, records.map((one, index) => ({ ...one, index }))]]) };
    const all = obligations(known, plan, asOf);
    const context = { words, workspace: known, plan, asOf };
    return obligationCalendar(words, '', [{ context, listed: all, all, apart }], null).entries;
  };
}

it.each([
  'lead: so-a, coordinating: [so-b], when: tháng 6/2016, event: ngày 20/6/2016',
  'lead: [so-a, so-b], coordinating: [so-c], when: tháng 6/2016',
  'each: [cac-so, hoi-d], coordinating: [so-a], when: trước ngày 5/6',
])('%s: two copies of an entry with one number are the same, and the number never goes down', async (activity) => {
  const draw = await calendarOf(activity);
  const days = fc.array(
    fc.integer({ min: 0, max: 300 }).map((some) => addDays('2016-04-01', some)),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 8 }), days, (records, asked) => {
      const told = new Map<string, CalendarEntry>();
      const states = [
        ...[...asked]
          .sort()
          .map((asOf) => [records.filter(({ date }) => date !== null && date <= asOf), asOf] as const),
        ...records.map((_, i) => [records.slice(0, i + 1), '2017-01-31'] as const),
      ];
      // Days pass and records come with them; then the same records again, as they might be written late, one by one.
      for (const [i, [known, asOf]] of states.entries()) {
        if (i === asked.length) told.clear();
        for (const apart of [true, false])
          for (const entry of draw(known, asOf, apart)) {
            const before = told.get(entry.uid);
            if (before?.sequence === entry.sequence) expect(entry).toEqual(before);
            else expect(entry.sequence).toBeGreaterThan(before?.sequence ?? -1);
            told.set(entry.uid, entry);
          }
      }
    }),
    { numRuns: 30 },
  );
});
