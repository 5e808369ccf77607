import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderPretty } from '../../../src/render/findings/pretty.ts';
import { anyText } from '../any-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { findingOf, reportOf } from './report-of.ts';

const anyWidth = fc.integer({ min: 20, max: 130 });
const texts = fc.oneof(anyText, fc.constantFrom(...HOSTILE_TEXTS));
const position = fc.integer({ min: 1, max: 300 });
const anyFinding = fc
  .record({
    severity: fc.constantFrom('error', 'warning', 'info'),
    problem: texts,
    hint: fc.option(texts),
    shownFile: texts,
    line: fc.integer({ min: 1, max: 99_999 }),
    column: position,
    endColumn: position,
    lines: fc.integer({ min: 0, max: 2 }),
    frame: fc.array(fc.tuple(texts, fc.integer({ min: 1, max: 12 })), { maxLength: 3 }),
  })
  .map(({ line, lines, frame, ...rest }) =>
    findingOf({
      ...rest,
      line,
      endLine: line + lines,
      frame: frame.map(([text, times], index) => ({ number: line + index - 1, text: text.repeat(times) })),
    }),
  );

test('no line is too wide, ends in a blank or commands; colour adds its own codes and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFinding, { maxLength: 3 }), texts, anyWidth, async (findings, summary, width) => {
      const report = reportOf(findings, { summary });
      const plain = await renderPretty(report, { width, colour: false });
      for (const line of plain.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/ $/);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }
      const coloured = await renderPretty(report, { width, colour: true });
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    }),
    { numRuns: 40 },
  );
});

/** Letters that join the next one to themselves: the target would not begin where its text begins. */
const JOINS_NEXT =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u;
const oneLine = texts.map((text) => text.replace(/[\r\n]/g, ' '));

test('carets stand under the text that is meant', async () => {
  const before = fc.tuple(oneLine, fc.integer({ min: 0, max: 8 })).map(([text, times]) => text.repeat(times));
  await fc.assert(
    fc.asyncProperty(
      before,
      oneLine,
      anyWidth,
      fc.integer({ min: 1, max: 99_999 }),
      async (head, tail, width, line) => {
        fc.pre(!JOINS_NEXT.test(head));
        const column = head.length + 1;
        const frame = [{ number: line, text: `${head}MỤC-TIÊU${tail}` }];
        const finding = findingOf({
          line,
          column,
          endColumn: column + 8,
          frame,
          problem: 'p',
          hint: null,
          shownFile: 'f',
        });
        const lines = (await renderPretty(reportOf([finding]), { width, colour: false })).split('\n');
        const at = lines.findIndex((each) => /│ +\^+$/.test(each));
        const [code = '', carets = ''] = lines.slice(at - 1, at + 1);
        const shown = carets.trimStart().replace(/^│ +/, '').length;
        const start = carets.indexOf('^');
        const under = [...code]
          .map((_, index, all) => all.slice(0, index).join(''))
          .filter((each) => stringWidth(each) === start);
        expect(shown).toBeGreaterThanOrEqual(Math.min(8, Math.floor((width - 4 - String(line).length - 1) / 2)));
        expect(under.some((each) => code.slice(each.length).startsWith('MỤC-TIÊU'.slice(0, shown)))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('what is seen of a line begins and ends between letters', async () => {
  const letters = fc.array(
    fc.constantFrom('ệ', 'ệ'.normalize('NFD'), 'a\u0301\u0302', '中', '각', '👨‍👩‍👧', '🇻🇳', 'क्षि', 'x', ' '),
    {
      minLength: 40,
      maxLength: 120,
    },
  );
  await fc.assert(
    fc.asyncProperty(letters, fc.nat(), anyWidth, async (line, at, width) => {
      const text = line.join('');
      const column = (at % text.length) + 1;
      const finding = findingOf({
        line: 1,
        column,
        endColumn: column + 2,
        frame: [{ number: 1, text }],
        problem: '',
        hint: null,
      });
      const lines = (await renderPretty(reportOf([finding]), { width, colour: false })).split('\n');
      const code = lines.find((each) => each.startsWith('  1 │')) ?? '';
      const shown = code.slice(6).replace(/^…|…$/g, '').trim();
      const whole = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const seen = [...new Intl.Segmenter().segment(shown)].map(({ segment }) => segment);
      const isPart = whole.some((_, index) => seen.every((letter, offset) => whole[index + offset] === letter));
      expect(isPart).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a file of one line of a million letters costs no more than others', async () => {
  const text = 'Tiếng Việt, '.repeat(100_000);
  const findings = Array.from({ length: 300 }, (_, index) =>
    findingOf({ line: 1, column: index * 1_000 + 1, endColumn: index * 1_000 + 4, frame: [{ number: 1, text }] }),
  );
  const output = await renderPretty(reportOf(findings), { width: 80, colour: false });
  expect(output.match(/\^\^\^/g)?.length).toBe(300);
});
