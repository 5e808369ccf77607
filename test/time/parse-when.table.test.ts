import { describe, expect, test } from 'vitest';
import { parseWhen } from '../../src/time/parse-when.ts';
import { type TimeRow, timeTable } from './time-table.ts';

/** A day the calendar lacks is labelled `unstated` in the practice set; no window is the right answer to it. */
const isImpossible = (row: TimeRow): boolean => row.kind === 'unstated' && /impossible/i.test(row.note);

const TABLES = [
  ['times.tsv', 108],
  ['more-times.tsv', 150],
  ['blind-times.tsv', 650],
] as const;

describe.each(TABLES)('%s', (name, atLeast) => {
  const rows = timeTable(name);

  test('is as long as it should be', () => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(rows.map((row) => [row.expression, row] as const))('%j', (expression, row) => {
    const reading = parseWhen(expression, { year: row.year, issued: row.issued });
    if (isImpossible(row)) return expect(reading).toMatchObject({ ok: false, problem: { reason: 'impossible-day' } });
    if (row.kind.startsWith('!'))
      return expect(reading).toMatchObject({ ok: false, problem: { reason: row.kind.slice(1) } });
    const { kind, from, to, recurrence } = row;
    expect(reading).toMatchObject({ ok: true, window: { kind, from, to, recurrence, text: expression } });
  });
});
