import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { renderIcs } from '../../src/render/ics.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { addDays } from '../../src/time/iso-date.ts';
import type { CalendarEntry } from '../../src/view/calendar.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { anyText } from './any-text.ts';
import { viewOf } from './view-of.ts';

const ENTRY: CalendarEntry = {
  uid: '2016_II.1_so-a@vstbcpn',
  from: '2016-06-30',
  to: '2016-06-30',
  title: 'Sở A: báo cáo',
  notes: ['Hạn: 30/06/2016', 'Phối hợp: Sở B; Sở C, Sở D'],
  place: null,
  categories: ['Sở Văn hóa, Thể thao và Du lịch'],
  state: 'open',
  sequence: 2,
  changedOn: '2016-06-20',
  alarmDays: 7,
};
const render = (entries: readonly CalendarEntry[], name = 'Kế hoạch 1; năm 2016, \\ nháp') =>
  renderIcs({ ...viewOf([]), calendar: () => ({ name, entries, leftOut: null }) });
const read = (entry: Partial<CalendarEntry>) => readCalendar(render([{ ...ENTRY, ...entry }])).entries[0];

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('a calendar', () => {
  it('is read by another program as it was meant', () => {
    expect(readCalendar(render([ENTRY]))).toEqual({
      name: 'Kế hoạch 1; năm 2016, \\ nháp',
      entries: [
        {
          uid: ENTRY.uid,
          from: '2016-06-30',
          until: '2016-07-01',
          isAllDay: true,
          title: ENTRY.title,
          notes: ENTRY.notes.join('\n'),
          place: null,
          categories: ENTRY.categories,
          status: 'CONFIRMED',
          transparency: 'TRANSPARENT',
          sequence: 2,
          stamp: '2016-06-20T01:00:00Z',
          alarms: ['-P6DT16H'],
        },
      ],
    });
  });

  it('lasts to the end of its last day', () => {
    expect(read({ from: '2016-11-15', to: '2016-12-15' })).toMatchObject({ from: '2016-11-15', until: '2016-12-16' });
    expect(read({ from: '2016-02-29', to: '2016-12-31' })).toMatchObject({ from: '2016-02-29', until: '2017-01-01' });
  });

  it.each([
    [0, 'PT8H'],
    [1, '-PT16H'],
    [7, '-P6DT16H'],
  ])('%i days before it reminds at eight in the morning', (alarmDays, trigger) => {
    expect(read({ alarmDays })?.alarms).toEqual([trigger]);
    expect(render([{ ...ENTRY, alarmDays }])).toContain(`TRIGGER;RELATED=START:${trigger}\r\n`);
  });

  it('does not remind where it is not asked to, and says what was called off', () => {
    expect(read({ alarmDays: null, state: 'cancelled' })).toMatchObject({ alarms: [], status: 'CANCELLED' });
  });

  it('is the same in every time zone', () => {
    const texts = ['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      return render([ENTRY]);
    });
    expect(new Set(texts).size).toBe(1);
  });

  it('holds whatever people write, in lines that no program breaks', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days));
    const entry: fc.Arbitrary<Partial<CalendarEntry>> = fc.record({
      from: day,
      title: anyText,
      notes: fc.array(anyText, { maxLength: 4 }),
      place: fc.option(anyText, { nil: null }),
      categories: fc.array(
        anyText.filter((text) => plainText(text) !== ''),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), anyText, (some, name) => {
        const entries = some.map((one, i): CalendarEntry => ({ ...ENTRY, ...one, to: one.from ?? '', uid: `${i}@x` }));
        const text = render(entries, name);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe]/);
          // A line that ended within a character would not come back from UTF-8.
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(
          readCalendar(text).entries.map(({ title, notes, place, categories, from }) => [
            title,
            notes,
            place,
            categories,
            from,
          ]),
        ).toEqual(
          entries.map(({ title, notes, place, categories, from }) => [
            plainText(title),
            notes.map(plainText).join('\n'),
            place === null || plainText(place) === '' ? null : plainText(place),
            categories.map(plainText),
            from,
          ]),
        );
      }),
      { numRuns: 30 },
    );
  });
});
