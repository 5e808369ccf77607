import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTime, findTimes, onlyTime } from '../../src/import/sentence/find-time.ts';
import { parseWhen, type WhenContext } from '../../src/time/parse-when.ts';

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
