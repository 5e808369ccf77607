import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadWords } from '../../../src/i18n/words.ts';
import { renderCompact } from '../../../src/render/findings/compact.ts';
import { compactLine } from '../../../src/render/findings/compact-line.ts';
import { findingsText } from '../../../src/view/findings-text.ts';
import { anyText } from '../any-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { findingOf, reportOf } from './report-of.ts';

test('one finding a line, then the summary', () => {
  const warning = findingOf({
    severity: 'warning',
    code: 'yaml/tab',
    line: 3,
    column: 1,
    problem: 'có Tab',
    hint: null,
  });
  expect(renderCompact(reportOf([findingOf(), warning], { summary: '1 lỗi, 1 cảnh báo' }))).toBe(
    `plans/2016/plan.yaml:12:9: lỗi: mã "II.1" đã dùng ở trên; mỗi mã chỉ một nơi trong danh sách [plan/duplicate-id]
plans/2016/plan.yaml:3:1: cảnh báo: có Tab [yaml/tab]
1 lỗi, 1 cảnh báo
`,
  );
  expect(renderCompact(reportOf([], { summary: 'không có lỗi' }))).toBe('không có lỗi\n');
});

test.each(['vi', 'en'] as const)('the form is the one that other commands write on stderr (%s)', async (lang) => {
  const words = await loadWords(lang);
  const span = { line: 4, column: 7, endLine: 4, endColumn: 9 };
  const base = { code: 'plan/duplicate-id', severity: 'error', file: 'plans/2016/plan.yaml' } as const;
  const args = { id: 'II.1\u001b' };
  const { problem, hint } = words.finding(base.code, args);
  const severityWord = words('finding/severity', base);
  const finding = findingOf({ ...base, ...span, severityWord, problem, hint });
  expect(`${compactLine(finding)}\n`).toBe(findingsText(words, [{ ...base, args, span, place: { path: [] } }]));
});

test('editors read file, line, column and text back, whatever the texts', () => {
  const texts = fc.oneof(anyText, fc.constantFrom(...HOSTILE_TEXTS));
  const position = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(texts, texts, fc.option(texts), position, position, (file, problem, hint, line, column) => {
      const output = renderCompact(reportOf([findingOf({ shownFile: `a${file}`, problem, hint, line, column })]));
      expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      const [first = '', ...rest] = output.split('\n');
      expect(rest).toEqual(['1 phát hiện', '']);
      const read = new RegExp(`^(.+):(${line}):(${column}): lỗi: (.*) \\[plan/duplicate-id\\]$`).exec(first);
      expect(read?.[1]?.length).toBe(`a${file}`.length);
      expect(read?.[4]?.length).toBe(hint === null || hint === '' ? problem.length : `${problem}; ${hint}`.length);
    }),
    { numRuns: 150 },
  );
});
