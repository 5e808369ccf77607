import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRecord, addRecords, type NewRecord, removeRecord } from '../../src/edit/edit-records.ts';
import { buildProgress } from '../../src/load/build-progress.ts';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import type { Plan } from '../../src/model/plan.ts';
import { anyProgress, anyRecord } from './any-progress.ts';

const FILE = 'plans/2016/progress/so-noi-vu.yaml';
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const records = (bytes: Uint8Array) =>
  buildProgress(parseAndCheck(bytes, FILE, 'progress').data, FILE, { year: 2016, issued: null } as Plan, false).map(
    ({ index, window, ...record }) => record,
  );

/** Runs a check on files with a record more; nearly all of them can be edited. */
function forAny(check: (before: string, after: Uint8Array, index: number, record: NewRecord) => void): void {
  let edited = 0;
  fc.assert(
    fc.property(anyProgress, anyRecord, (before, record) => {
      const added = addRecord(encode(before), FILE, 'so-noi-vu', record as NewRecord);
      if ('refused' in added) throw new Error(`refused: ${JSON.stringify(added.refused)}`);
      if (added.same) return;
      edited += 1;
      check(before, added.bytes, added.index, record as NewRecord);
    }),
    { numRuns: 75 },
  );
  expect(edited).toBeGreaterThan(60);
}

describe('a record put into any progress file', () => {
  it('is taken out again without a trace', () => {
    forAny((before, after, index) => {
      const removed = removeRecord(after, FILE, index);
      expect('bytes' in removed && decode(removed.bytes)).toBe(before);
    });
  });

  it('is one record more in its place, and every other as it was', () => {
    forAny((before, after, index, { date }) => {
      const [old, now] = [records(encode(before)), records(after)];
      expect(now.toSpliced(index, 1)).toEqual(old);
      expect(now[index]?.date).toBe(date);
      expect(old.slice(index).some((record) => (record.date ?? '') <= date)).toBe(false);
    });
  });

  it('leaves every line that was there', () => {
    forAny((before, after) => {
      const lines = decode(after).split('\n');
      // A list that was empty is opened, one in brackets grows inside a line.
      if (/records: *\[/.test(before)) return;
      let at = 0;
      for (const line of before.split('\n')) {
        at = lines.findIndex((found, i) => i >= at && found.trimEnd() === line.trimEnd()) + 1;
        expect(at, line).toBeGreaterThan(0);
      }
    });
  });

  it('is there when it is put in again', () => {
    forAny((_before, after, index, record) => {
      const again = addRecord(after, FILE, 'so-noi-vu', record);
      expect(again).toEqual({ bytes: after, index, same: true });
    });
  });
});

describe('records put in together', () => {
  it('stand where they would one after another, in any progress file or a new one', () => {
    const anyRecords = fc.array(anyRecord, { minLength: 1, maxLength: 6 }) as fc.Arbitrary<NewRecord[]>;
    fc.assert(
      fc.property(fc.option(anyProgress, { nil: null }), anyRecords, (text, wanted) => {
        const before = text === null ? null : encode(text);
        const together = addRecords(before, FILE, 'so-noi-vu', wanted);
        if ('refused' in together) throw new Error(`refused: ${JSON.stringify(together.refused)}`);
        const told: boolean[] = [];
        const oneByOne = wanted.reduce<Uint8Array | null>((bytes, record) => {
          const added = addRecord(bytes, FILE, 'so-noi-vu', record);
          if ('refused' in added) throw new Error(`refused: ${JSON.stringify(added.refused)}`);
          told.push(added.same);
          return added.bytes;
        }, before);
        expect(records(together.bytes)).toEqual(records(oneByOne as Uint8Array));
        expect(together.places.map(({ same }) => same)).toEqual(told);
        const there = records(together.bytes);
        expect(together.places.map(({ index }) => there[index]?.date)).toEqual(wanted.map(({ date }) => date));
      }),
      { numRuns: 30 },
    );
  });
});
