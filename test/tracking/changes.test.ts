import { describe, expect, it } from 'vitest';
import { type Entry, invented, standing } from './invented.ts';

const changes = async (activity: string, records: readonly Entry[], asOf = '2016-12-31') =>
  (await standing(invented(activity, records), asOf)).map(
    ({ agency, role, changes, changedOn }) => `${agency} ${role} ${changes} ${changedOn}`,
  );

describe('how often anything was said of an obligation', () => {
  const RECORDS: readonly Entry[] = [
    'so-a 2016-06-01 started',
    'so-a 2016-06-20 done',
    'so-a 2016-06-25 reopened',
    'so-b 2016-06-10 done',
  ];

  it('is counted for each who owes it; who helps sees what was said of the work', async () => {
    expect(await changes('lead: [so-a, so-b], coordinating: [so-c], when: tháng 6/2016', RECORDS)).toEqual([
      'so-a lead 3 2016-06-25',
      'so-b lead 1 2016-06-10',
      'so-c coordinating 4 2016-06-25',
    ]);
  });

  it('is counted up to the day that is asked about', async () => {
    expect(await changes('lead: so-a, when: tháng 6/2016', RECORDS, '2016-06-20')).toEqual(['so-a lead 2 2016-06-20']);
    expect(await changes('lead: so-a, when: tháng 6/2016', RECORDS, '2016-05-31')).toEqual(['so-a lead 0 null']);
  });

  it('is no matter of remarks', async () => {
    const remarks: readonly Entry[] = ['so-a 2016-06-01 started', 'so-a 2016-06-02 note'];
    expect(await changes('lead: so-a, when: tháng 6/2016', remarks)).toEqual(['so-a lead 1 2016-06-01']);
  });

  it('never goes down as records are added, be it of an earlier day', async () => {
    const added: readonly Entry[] = ['so-a 2016-05-01 rescheduled 2016-07', ...RECORDS];
    expect(await changes('lead: so-a, when: tháng 6/2016', added)).toEqual(['so-a lead 4 2016-06-25']);
  });
});
