import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTime, findTimes, onlyTime } from '../../src/import/sentence/find-time.ts';
import { parseWhen, type WhenContext, type WhenReading } from '../../src/time/parse-when.ts';
import { timeTable } from '../time/time-table.ts';

interface GoldWhen {
  readonly kind: string;
  readonly end: string;
}

const plans = new URL('./evalset/plans/', import.meta.url);
const plain = (text: string): string => text.normalize('NFC').replaceAll('*', '').replaceAll(/\s+/g, ' ');

/** The sentence that holds the words, and the paragraph after it where that one only assigns. */
function textsOf(name: string, words: string): readonly string[] {
  const lines = readFileSync(new URL(`${name}.txt`, plans), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => plain(line).includes(plain(words)));
  const sentence = plain(lines[at] ?? '')
    .split(/(?<=\.) (?=Chủ trì)/)
    .find((part) => part.includes(plain(words)));
  const next = lines.slice(at + 1).find((line) => !/^- (?:Kết hợp|Biểu dương)/.test(line)) ?? '';
  return next.startsWith('Giao ') ? [next, sentence ?? ''] : [sentence ?? ''];
}

describe.each([
  ['01-yen-bai-2018', { year: 2018, issued: '2018-03-09' }],
  ['03-soc-trang-2019', { year: 2019, issued: '2019-02-21' }],
] as const)('every time of %s', (name, context) => {
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, plans), 'utf8')) as {
    activities: readonly { titleStartsWith: string; when: GoldWhen }[];
    reports: readonly { title: string; when: GoldWhen }[];
  };
  test.each(gold.activities.map((one) => [one.titleStartsWith, one.when] as const))('%s', (words, when) => {
    const found = textsOf(name, words)
      .map((text) => findTime(text, context))
      .find((one) => one !== null);
    const { kind, to } = found?.window ?? { kind: 'unstated', to: null };
    expect({ kind, end: to ?? '' }).toEqual({ kind: when.kind, end: when.end });
  });
});

describe('what is handed on', () => {
  const context: WhenContext = { year: 2019, issued: '2019-02-21' };

  test('the words mean what the window says, and what is cut lies within the text', () => {
    const text = 'Rà soát hồ sơ; hoàn thành trước ngày 30/6/2019.';
    const found = findTime(text, context);
    expect(found).toMatchObject({
      when: 'trước ngày 30/6/2019',
      window: { kind: 'before', to: '2019-06-29' },
      why: null,
    });
    expect(parseWhen(found?.when ?? '', context)).toEqual({ ok: true, window: found?.window });
    const [[start, end] = [0, 0]] = found?.cut ?? [];
    expect(text.slice(0, start) + text.slice(end)).toBe('Rà soát hồ sơ.');
  });

  test('the day of an anniversary stays in the title', () => {
    const found = findTime('Gặp mặt nữ doanh nhân nhân Ngày Doanh nhân Việt Nam 13/10/2019.', context);
    expect(found).toMatchObject({ when: 'nhân Ngày Doanh nhân Việt Nam 13/10/2019', cut: [], why: 'event-day' });
  });

  test('deadlines of reports stand apart, with their words', () => {
    const found = findTimes(
      'Nộp báo cáo trước ngày 8/6 đối với báo cáo 6 tháng đầu năm và trước ngày 8/12 đối với báo cáo cả năm.',
      context,
    );
    expect(found.map(({ when, window, before, after }) => [when, window.to, before, after])).toEqual([
      ['trước ngày 8/6', '2019-06-07', 'Nộp báo cáo', 'đối với báo cáo 6 tháng đầu năm và'],
      ['trước ngày 8/12', '2019-12-07', 'đối với báo cáo 6 tháng đầu năm và', 'đối với báo cáo cả năm'],
    ]);
  });

  test.each([
    ['Thời gian thực hiện: Quý II/2018.', 'Quý II/2018'],
    ['- Thời gian: từ 01/10 đến 15/10/2019.', 'từ 01/10 đến 15/10/2019'],
    ['Thời hạn hoàn thành: trước ngày 30/9.', 'trước ngày 30/9'],
    ['(Hoàn thành trong tháng 6)', 'trong tháng 6'],
  ])('%s says nothing but a time', (text, when) => {
    expect(onlyTime(text, context)).toMatchObject({ when, problem: null });
  });

  test.each([
    'Tổ chức hội nghị trong tháng 6',
    'Thời gian: sáng 12/4; địa điểm: hội trường',
    'Nơi nhận:',
    '',
  ])('%j says more, or no time', (text) => {
    expect(onlyTime(text, context)).toBeNull();
  });
});

/** Sentences of districts, schools and other provinces; `none` has no time, `unread` one that nobody can turn into days. */
const sentences = readFileSync(new URL('find-time.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(sentences)('%s, %s: %s %s %s %s', (year, issued, kind, end, recurrence, text) => {
  const found = findTime(text ?? '', { year: Number(year), issued });
  const window = found?.window ?? null;
  const read = found === null ? 'none' : (window?.kind ?? 'unread');
  expect({ kind: read, end: window?.to ?? '' }).toEqual({ kind, end });
  if (recurrence) expect(window?.recurrence).toBe(recurrence);
});

const CARRIERS: readonly (readonly [string, (time: string) => string])[] = [
  ['in brackets', (time) => `Giao Phòng Nội vụ chủ trì, phối hợp với các phòng liên quan rà soát hồ sơ (${time}).`],
  ['in italics', (time) => `Chủ trì, phối hợp với Hội Nông dân mở lớp dạy nghề cho lao động nữ (*${time}*)`],
  ['in a clause', (time) => `Chủ trì biên soạn tài liệu cho học sinh; thời gian thực hiện: ${time}.`],
  ['in a sentence', (time) => `Sở Tư pháp kiểm tra hộ tịch tại các xã, phường. Thời gian hoàn thành: ${time}.`],
];

/** What a text would make of a draft: a time that says nothing is none. */
const said = (reading: WhenReading | null): string => {
  if (reading === null || !reading.ok || ['none', 'unstated'].includes(reading.window.kind)) return 'no window';
  const { kind, to, recurrence } = reading.window;
  return [kind, to, recurrence].join(' ');
};

const spoken = (text: string, context: WhenContext): string => {
  const found = findTime(text, context);
  return said(found?.window ? { ok: true, window: found.window } : null);
};

describe.each(CARRIERS)('the expressions of the practice set %s', (name, carry) => {
  // Of a bare year in brackets nobody can say that it is no part of a name.
  const rows = timeTable('times.tsv').filter(
    ({ expression }) => !(name.startsWith('in br') || name.startsWith('in it')) || !/^[\d -]+$/.test(expression),
  );
  test.each(rows.map((row) => [row.expression, row] as const))('%j', (expression, { year, issued }) => {
    const context = { year, issued };
    expect(spoken(carry(expression), context)).toBe(said(parseWhen(expression, context)));
  });
});

describe('any text', () => {
  const context: WhenContext = { year: 2019, issued: '2019-02-21' };
  const words = [...new Set(sentences.flatMap(([, , , , , text]) => (text ?? '').split(/(\s+|[,.;:()“”])/u)))];
  const jumble = fc
    .array(fc.constantFrom(...words, '2019', '5/6', '(', ')'), { maxLength: 60 })
    .map((list) => list.join(' '));
  test.each([
    ['jumbled words', jumble],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
    ['random Unicode', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s: the words found mean the window, and cuts lie in order within the text', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('NFC', 'NFD'), (raw, form) => {
        const text = raw.normalize(form);
        for (const found of [findTime(text, context), onlyTime(text, context)]) {
          if (found === null) continue;
          const reading = parseWhen(found.when, context);
          expect(reading.ok ? reading.window : null).toEqual(found.window);
          let last = 0;
          for (const [start, end] of found.cut) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        for (const { when, window, start, end } of findTimes(text, context)) {
          expect(parseWhen(when, context)).toEqual({ ok: true, window });
          expect(text.slice(start, end)).toContain(when);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what stands between two days is cut once', () => {
    const text = '30/5/2020 ; 19/8/2020';
    const { cut = [] } = findTime(text, { year: 2020 }) ?? {};
    expect(cut.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
  });

  test('long and repetitive text is soon answered', () => {
    const begin = performance.now();
    const units = [
      'trước ngày 5/6, ',
      'khi có yêu cầu ',
      '(tháng 5/2019',
      '“',
      'thời gian: ',
      'nhân ngày ',
      'và ',
      '    ',
      'báo cáo quý ',
      'đ\u0302',
    ];
    for (const unit of units) {
      const text = unit.repeat(10_000 / unit.length);
      findTime(text, context);
      onlyTime(text, context);
      findTimes(text, context);
    }
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 20_000);
});
