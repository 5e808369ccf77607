import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoForm } from '../../src/time/iso-form.ts';
import { occurrences } from '../../src/time/occurrences.ts';
import { parseWhen } from '../../src/time/parse-when.ts';
import { timeTable } from './time-table.ts';

const rows = [...timeTable('times.tsv'), ...timeTable('more-times.tsv')];
const words = [...new Set(rows.flatMap((row) => row.expression.split(/(\s+|[,;()/-])/u)))];
/** Texts made of the words of real expressions in any order: far more telling than random letters. */
const jumble = fc
  .array(fc.constantFrom(...words, ' ', '5', '31', '/', '2018'), { maxLength: 30 })
  .map((list) => list.join(' '));
const context = fc.record({
  year: fc.option(fc.integer({ min: 1900, max: 2100 })),
  issued: fc.option(fc.constantFrom('2016-04-05', '2018-02-28')),
  beforeIncludesDay: fc.boolean(),
});

const essence = (text: string, year: number | null, issued: string | null): unknown => {
  const reading = parseWhen(text, { year, issued });
  if (!reading.ok) return reading.problem.reason;
  const { text: _, ...window } = reading.window;
  return window;
};

describe('any text', () => {
  test.each([
    ['jumbled words', jumble],
    ['random Unicode', fc.string({ unit: 'binary', maxLength: 200 })],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ])('%s: never throws, and days stand in order', (_, texts) => {
    fc.assert(
      fc.property(texts, context, (text, about) => {
        const reading = parseWhen(text, about);
        if (!reading.ok) return;
        const { from, to } = reading.window;
        if (from !== null && to !== null) expect(from <= to).toBe(true);
        for (const day of [from, to]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        const times = occurrences(reading.window, about.year ?? 2016);
        expect(times.length).toBeGreaterThan(0);
        expect(new Set(times.map(({ key }) => key)).size).toBe(times.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('long and repetitive text is soon answered', () => {
    const begin = performance.now();
    for (const unit of [
      'trước ',
      '5, ',
      '1/',
      'tháng 1, ',
      'số ',
      'giai đoạn ',
      'quý I - ',
      'trong vòng 5 ngày ',
      '-',
      'kế hoạch ',
      'năm ',
    ])
      parseWhen(unit.repeat(4000 / unit.length), { year: 2016 });
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

describe('the ISO form of what was read', () => {
  const reads = (
    text: string,
    about: { year: number | null; issued?: string | null; beforeIncludesDay?: boolean },
  ): void => {
    const reading = parseWhen(text, about);
    if (!reading.ok) return;
    const form = isoForm(reading.window, about);
    if (form === null) return;
    const { kind, from, to, recurrence } = reading.window;
    expect(parseWhen(form, about), form).toMatchObject({ ok: true, window: { kind, from, to, recurrence } });
  };

  test.each(rows.map((row) => [row.expression, row] as const))('of %j reads back', (expression, { year, issued }) => {
    reads(expression, { year, issued });
    reads(expression, { year, issued, beforeIncludesDay: true });
  });

  test('of any readable jumble reads back', () => {
    fc.assert(fc.property(jumble, context, reads), { numRuns: 1500 });
  });
});

describe('spelling does not matter', () => {
  const spellings: readonly (readonly [string, (text: string) => string])[] = [
    ['upper case', (text) => text.toUpperCase()],
    ['NFD', (text) => text.normalize('NFD')],
    ['NFC', (text) => text.normalize('NFC')],
    ['NBSP', (text) => text.replaceAll(' ', '\u00A0')],
    ['double spaces', (text) => ` ${text.replaceAll(' ', '  ')} `],
    ['en dashes', (text) => text.replaceAll('-', '–')],
    ['spaced dashes', (text) => text.replace(/(?<=\d)[-–](?=\d{1,2}\/)/g, ' — ')],
    ['quí, hàng', (text) => text.normalize('NFC').replaceAll('quý', 'quí').replaceAll('hằng', 'hàng')],
    ['italics', (text) => `*${text}*`],
    ['brackets and a full stop', (text) => (text.trim() === '' ? text : `(${text}).`)],
  ];
  // Document numbers and lone marks are about their spelling; ISO forms have their own.
  const sample = rows.filter(({ kind, expression }) => kind !== 'none' && /\p{L}{2}/u.test(expression));
  describe.each(spellings)('%s', (_, respell) => {
    test.each(sample.map((row) => [row.expression, row] as const))('%j', (expression, { year, issued }) => {
      expect(essence(respell(expression), year, issued)).toEqual(essence(expression, year, issued));
    });
  });
});
