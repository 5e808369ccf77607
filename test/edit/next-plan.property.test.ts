import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nextPlan } from '../../src/edit/next-plan.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { parseWhen } from '../../src/time/parse-when.ts';
import { anyPlan } from './any-plan.ts';

const words = await loadWords('vi');
const next = (text: string) =>
  nextPlan(text, {
    words,
    file: 'plans/2016/plan.yaml',
    plan: '2017',
    year: 2017,
    written: null,
    context: { year: 2016 },
    gone: new Map([['so-a', 'xem lại: Sở A chỉ có đến 31/12/2016']]),
  });

/** Less what moving puts in and takes out: remarks, and the document's own number and day. */
const bare = (text: string) =>
  text
    .replace(/^[ \t]*# xem lại:[^\n]*\n/gm, '')
    .replace(/ # xem lại:[^\r\n]*/g, '')
    .replace(/^# Lập từ[^\n]*\n/m, '')
    .replace(/^(?:# )?(?:number|issued):[^\n]*\n/gm, '');

const QUOTED = fc.constantFrom(
  (text: string) => text,
  (text: string) => `"${text}"`,
  (text: string) => `'${text}'`,
  (text: string) => `>-\n      ${text}`,
  (text: string) => `|\n      ${text}`,
  (text: string) => `"\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}${text.slice(1)}"`,
);
const TIME = fc.constantFrom(
  'tháng 6/2016',
  'Quý III/2016',
  'từ 15/11 - 15/12/2016',
  '2016-Q2/2016-Q3',
  'trước ngày 5/6',
  'ngày 29/2/2016',
  'từ tháng 10/2016 đến tháng 2/2017',
  'giai đoạn 2016-2020',
);

describe('the plan of another year', () => {
  it('is the earlier one in every byte but those that must change', () => {
    fc.assert(
      fc.property(anyPlan, (bytes) => {
        const text = bytes.replace(/^\uFEFF/, '');
        const made = next(text);
        if (made === null) throw new Error('not proven');
        expect(bare(made.text).replace(/201[67]/g, '')).toBe(bare(text).replace(/201[67]/g, ''));
        const data = parse(made.text);
        expect([data.plan, data.year, data.number, data.issued]).toEqual(['2017', 2017, undefined, undefined]);
      }),
      { numRuns: 150 },
    );
  });

  it('has its times a year later, however they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(TIME, QUOTED, fc.boolean()), { minLength: 1, maxLength: 5 }), (times) => {
        const entries = times.map(([time, quoted, isSaid], i) => {
          const value = quoted(time);
          return `  - id: A.${i}\n    title: x\n    when: ${value}${isSaid && !value.includes('\n') ? ' # chốt 2016' : ''}\n    note: y\n`;
        });
        const made = next(`plan: "2016"\nyear: 2016\nactivities:\n${entries.join('')}`);
        const whens = (parse(made?.text ?? '').activities as { when: string }[]).map(({ when }) => when.trim());
        for (const [i, [time, quoted, isSaid]] of times.entries()) {
          const [first, second] = [parseWhen(time, { year: 2016 }), parseWhen(whens[i] ?? '', { year: 2017 })];
          if (!first.ok || !second.ok) throw new Error(time);
          const later = (day: string | null) =>
            day && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
          if (first.window.kind === 'none') expect(whens[i]).toBe(time);
          else expect(second.window.to).toBe(later(first.window.to));
          if (isSaid && !quoted(time).includes('\n')) expect(made?.text).toContain('# chốt 2016');
        }
      }),
      { numRuns: 60 },
    );
  });
});
