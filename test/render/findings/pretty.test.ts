import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderPretty } from '../../../src/render/findings/pretty.ts';
import type { ReportedFinding } from '../../../src/view/findings-report.ts';
import { findingOf, reportOf } from './report-of.ts';

const LONG =
  '    title: Tham mưu cho cấp ủy, chính quyền cùng cấp triển khai các giải pháp nhằm tăng tỷ lệ phụ nữ tham gia ' +
  'đại biểu Quốc hội khóa XIV và HĐND các cấp nhiệm kỳ 2016-2021';

/** A finding about these words of a line, the lines around it being these. */
function findingAt(words: string, lines: readonly string[], given: Partial<ReportedFinding> = {}): ReportedFinding {
  const at = lines.findIndex((line) => line.includes(words));
  const column = (lines[at]?.indexOf(words) ?? 0) + 1;
  const frame = lines.map((text, index) => ({ number: 98 + index, text }));
  return findingOf({ line: 98 + at, column, endColumn: column + words.length, frame, ...given });
}

const report = reportOf(
  [
    findingAt('II.1', ['    lead: so-noi-vu', '  - id: II.1', LONG]),
    findingAt('đại biểu Quốc hội', ['  - id: II.5', LONG, ''], {
      code: 'text/not-nfc',
      severity: 'warning',
      problem: 'chữ có dấu viết rời (NFD) ở 3 dòng, bắt đầu từ đây',
      hint: 'lưu lại dạng dựng sẵn (NFC) để tìm và so cho đúng; tự sửa: vstbcpn validate --fix',
    }),
    ...['II.3.a', 'II.4'].map((activity, index) =>
      findingAt(activity, [`  - id: ${activity}`], {
        code: 'plan/gap',
        severity: 'info',
        line: 130 + index,
        problem: `${activity}: văn bản không nêu thời gian (đã ghi ở unstated)`,
        hint: null,
      }),
    ),
    findingAt('"tháng 13"', ['    when: "tháng 13"'], {
      file: 'plans/2016/progress/so-lao-dong-thuong-binh-va-xa-hoi.yaml',
      hint: null,
    }),
  ],
  { summary: '2 lỗi, 1 cảnh báo, 2 ghi chú trong 2 tệp (đã kiểm tra 3 tệp)' },
);

describe('exactly', () => {
  test('at 80 columns', async () => {
    expect(await renderPretty(report, { width: 80, colour: false })).toBe(
      `plans/2016/plan.yaml:99:9  lỗi  plan/duplicate-id
  mã "II.1" đã dùng ở trên
   98 │     lead: so-noi-vu
   99 │   - id: II.1
      │         ^^^^
  100 │     title: Tham mưu cho cấp ủy, chính quyền cùng cấp triển khai các…
  gợi ý: mỗi mã chỉ một nơi trong danh sách
  xem: vstbcpn explain plan/duplicate-id

plans/2016/plan.yaml:99:111  cảnh báo  text/not-nfc
  chữ có dấu viết rời (NFD) ở 3 dòng, bắt đầu từ đây
   98 │   - id: II.5
   99 │ …tỷ lệ phụ nữ tham gia đại biểu Quốc hội khóa XIV và HĐND các cấp nhiệm…
      │                        ^^^^^^^^^^^^^^^^^
  100 │
  gợi ý: lưu lại dạng dựng sẵn (NFC) để tìm và so cho đúng; tự sửa: vstbcpn
    validate --fix
  xem: vstbcpn explain text/not-nfc

plans/2016/progress/so-lao-dong-thuong-binh-va-xa-hoi.yaml:98:11
  lỗi  plan/duplicate-id
  mã "II.1" đã dùng ở trên
  98 │     when: "tháng 13"
     │           ^^^^^^^^^^
  xem: vstbcpn explain plan/duplicate-id

plans/2016/plan.yaml:130:9  ghi chú  plan/gap
  II.3.a: văn bản không nêu thời gian (đã ghi ở unstated)
plans/2016/plan.yaml:131:9  ghi chú  plan/gap
  II.4: văn bản không nêu thời gian (đã ghi ở unstated)

2 lỗi, 1 cảnh báo, 2 ghi chú trong 2 tệp (đã kiểm tra 3 tệp)
`,
    );
  });

  test('at 60 columns', async () => {
    expect(await renderPretty(report, { width: 60, colour: false })).toBe(
      `plans/2016/plan.yaml:99:9  lỗi  plan/duplicate-id
  mã "II.1" đã dùng ở trên
   98 │     lead: so-noi-vu
   99 │   - id: II.1
      │         ^^^^
  100 │     title: Tham mưu cho cấp ủy, chính quyền cùng…
  gợi ý: mỗi mã chỉ một nơi trong danh sách
  xem: vstbcpn explain plan/duplicate-id

plans/2016/plan.yaml:99:111  cảnh báo  text/not-nfc
  chữ có dấu viết rời (NFD) ở 3 dòng, bắt đầu từ đây
   98 │   - id: II.5
   99 │ …phụ nữ tham gia đại biểu Quốc hội khóa XIV và HĐND…
      │                  ^^^^^^^^^^^^^^^^^
  100 │
  gợi ý: lưu lại dạng dựng sẵn (NFC) để tìm và so cho đúng;
    tự sửa: vstbcpn validate --fix
  xem: vstbcpn explain text/not-nfc

plans/2016/progress/so-lao-dong-thuong-binh-va-xa-hoi.yaml:9
8:11
  lỗi  plan/duplicate-id
  mã "II.1" đã dùng ở trên
  98 │     when: "tháng 13"
     │           ^^^^^^^^^^
  xem: vstbcpn explain plan/duplicate-id

plans/2016/plan.yaml:130:9  ghi chú  plan/gap
  II.3.a: văn bản không nêu thời gian (đã ghi ở unstated)
plans/2016/plan.yaml:131:9  ghi chú  plan/gap
  II.4: văn bản không nêu thời gian (đã ghi ở unstated)

2 lỗi, 1 cảnh báo, 2 ghi chú trong 2 tệp (đã kiểm tra 3 tệp)
`,
    );
  });

  test('without findings only the summary', async () => {
    const clean = reportOf([], { summary: 'không có lỗi (đã kiểm tra 3 tệp)' });
    expect(await renderPretty(clean, { width: 80, colour: false })).toBe('không có lỗi (đã kiểm tra 3 tệp)\n');
  });

  test('colour: the place strong, the severity and its carets alike, what repeats itself quiet', async () => {
    const finding = findingAt('II.1', ['- id: II.1'], { severity: 'warning' });
    const [bold, dim, end] = ['\u001b[1m', '\u001b[2m', '\u001b[22m'];
    const yellow = (text: string) => `\u001b[33m${text}\u001b[39m`;
    expect(await renderPretty(reportOf([finding]), { width: 80, colour: true })).toBe(
      `${bold}plans/2016/plan.yaml:98:7${end}  ${yellow('cảnh báo')}  ${dim}plan/duplicate-id${end}
  mã "II.1" đã dùng ở trên
${dim}  98 │${end} - id: II.1
${dim}     │${end}       ${yellow('^^^^')}
  ${dim}gợi ý:${end} mỗi mã chỉ một nơi trong danh sách
  ${dim}xem:${end} ${dim}vstbcpn explain plan/duplicate-id${end}

${bold}1 phát hiện${end}
`,
    );
  });
});

describe('carets', () => {
  /** The line of code and the line of carets, without the gutter. */
  const framed = async (
    text: string,
    column: number,
    endColumn: number,
    given: Partial<ReportedFinding> = {},
    width = 30,
  ) => {
    const frame = [{ number: 7, text }];
    const finding = findingOf({ code: 'x/y', shownFile: 'f', line: 7, column, endColumn, frame, ...given });
    const [, , code = '', carets = ''] = (await renderPretty(reportOf([finding]), { width, colour: false })).split(
      '\n',
    );
    expect([code.slice(0, 5), carets.slice(0, 5)]).toEqual(['  7 │', '    │']);
    return [code.slice(6), carets.slice(6)];
  };

  test.each([
    ['a chữ b', 'chữ'],
    ['Ủy ban chữ b'.normalize('NFD'), 'chữ'.normalize('NFD')],
    ['中文: 한국어 x', '한국어'],
    ['👨‍👩‍👧 🇻🇳 việc', '🇻🇳'],
    ['ệ\u0301\u0302\u0303 x', 'x'],
    ['\t\tx: y', 'x'],
    ['a\tb', '\t'],
    ['ที่นี่ x', 'x'],
    ['\u200bx', 'x'],
  ])('%j: under %j, as wide as it is', async (text, words) => {
    const from = text.indexOf(words);
    const [code = '', carets = ''] = await framed(text, from + 1, from + 1 + words.length);
    const drawn = (part: string) => part.replaceAll('\t', '    ');
    expect(code).toBe(drawn(text));
    expect(carets.indexOf('^')).toBe(stringWidth(drawn(text.slice(0, from))));
    expect(carets.trim().length).toBe(stringWidth(drawn(words)));
  });

  test('one where nothing is wide', async () => {
    expect(await framed('id: x', 5, 5)).toEqual(['id: x', '    ^']);
    expect(await framed('id:', 4, 4)).toEqual(['id:', '   ^']);
    expect(await framed('', 1, 1)).toEqual(['', '^']);
    expect(await framed('a\u200bb', 2, 3)).toEqual(['a\u200bb', ' ^']);
    expect(await framed('id:', 40, 50)).toEqual(['id:', '   ^']);
  });

  test('a mark belongs to its letter', async () => {
    expect(await framed('bản'.normalize('NFD'), 3, 4)).toEqual(['bản'.normalize('NFD'), ' ^']);
  });

  test('to the end of the first line of several', async () => {
    expect(await framed('a: [b, c', 4, 2, { endLine: 9 })).toEqual(['a: [b, c', '   ^^^^^']);
  });

  test('in the middle of what can be seen of a long line', async () => {
    expect(await framed(`${'a'.repeat(50)}X${'b'.repeat(50)}`, 51, 52)).toEqual([
      `…${'a'.repeat(10)}X${'b'.repeat(11)}…`,
      `${' '.repeat(11)}^`,
    ]);
    expect(await framed(`${'a'.repeat(50)}Xbb`, 51, 52)).toEqual([`…${'a'.repeat(20)}Xbb`, `${' '.repeat(21)}^`]);
    expect(await framed(`aaX${'b'.repeat(50)}`, 3, 4)).toEqual([`aaX${'b'.repeat(20)}…`, '  ^']);
  });

  test('what is too long to be seen is seen from what stands before it', async () => {
    expect(await framed(`title: ${'x'.repeat(90)}`, 8, 98)).toEqual([
      `title: ${'x'.repeat(16)}…`,
      `       ${'^'.repeat(16)}`,
    ]);
  });

  test('long lines are cut between words where there are any near', async () => {
    const words = 'aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk';
    expect(await framed(words, 25, 28)).toEqual(['…eee fff ggg hhh iii…', '         ^^^']);
  });

  test('a line that fits to the last column is not cut', async () => {
    expect(await framed(`${'a'.repeat(23)}X`, 24, 25)).toEqual([`${'a'.repeat(23)}X`, `${' '.repeat(23)}^`]);
  });

  test('letters are not cut in two', async () => {
    const flags = '🇻🇳'.repeat(40);
    const [code = ''] = await framed(flags, 81, 85);
    expect(code).toMatch(/^…(🇻🇳)+…$/u);
  });

  test('not even where a line has so many marks that little of it is looked at', async () => {
    const letter = `e${'\u0301'.repeat(60)}`;
    const [code = ''] = await framed(letter.repeat(100), 3_001, 3_002, {}, 130);
    const shown = [...new Intl.Segmenter().segment(code.replace(/^…|…$/g, ''))].map(({ segment }) => segment);
    expect(shown.length).toBeGreaterThan(20);
    expect(new Set(shown)).toEqual(new Set([letter]));
  });

  test('no lines where their number leaves no room for them', async () => {
    const finding = findingOf({ line: 10 ** 12, frame: [{ number: 10 ** 12, text: 'x' }], hint: null });
    expect(await renderPretty(reportOf([finding]), { width: 20, colour: false })).not.toMatch(/[│^]/);
  });

  test('only a letter wider than the terminal is cut: better a part than nothing', async () => {
    expect(await framed('ᄀ'.repeat(60), 1, 61)).toEqual([`${'ᄀ'.repeat(11)}…`, '^'.repeat(22)]);
  });
});
