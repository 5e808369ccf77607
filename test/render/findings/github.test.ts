import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderGithub } from '../../../src/render/findings/github.ts';
import { anyText } from '../any-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { readWorkflowCommand } from './read-workflow-command.ts';
import { findingOf, reportOf } from './report-of.ts';

const commandsOf = (output: string) =>
  output
    .split(/\r\n|[\r\n]/)
    .map((line) => readWorkflowCommand(line))
    .filter((command) => command !== null);

test('the worst first, the summary last', () => {
  const findings = [
    findingOf({
      severity: 'info',
      code: 'plan/gap',
      problem: 'thiếu hạn',
      hint: null,
      repositoryFile: 'a/plans/p.yaml',
    }),
    findingOf({ severity: 'warning', code: 'text/not-nfc', line: 2, endLine: 4, hint: null }),
    findingOf({ line: 3, column: 5, endColumn: 5 }),
  ];
  expect(renderGithub(reportOf(findings))).toBe(
    `::error file=plans/2016/plan.yaml,line=3,endLine=3,col=5,endColumn=5,title=plan/duplicate-id::mã "II.1" đã dùng ở trên%0Agợi ý: mỗi mã chỉ một nơi trong danh sách
::warning file=plans/2016/plan.yaml,line=2,endLine=4,title=text/not-nfc::mã "II.1" đã dùng ở trên
::notice file=a/plans/p.yaml,line=12,endLine=12,col=9,endColumn=13,title=plan/gap::thiếu hạn
3 phát hiện
`,
  );
  expect(renderGithub(reportOf([]))).toBe('0 phát hiện\n');
});

test('ten annotations a level, the others in the log', () => {
  const findings = (['info', 'error', 'warning'] as const).flatMap((severity) =>
    Array.from({ length: 12 }, (_, at) => findingOf({ severity, code: `x/${severity}`, line: at + 1, hint: null })),
  );
  const output = renderGithub(reportOf(findings));
  const commands = commandsOf(output);
  expect(commands.map(({ command }) => command)).toEqual(
    ['error', 'warning', 'notice'].flatMap((command) => Array(10).fill(command)),
  );
  expect(commands.slice(0, 10).map(({ properties }) => properties.line)).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '));
  const log = output.split('\n').slice(30);
  expect(log).toEqual([
    'và 6 chỗ khác, xem tóm tắt của bước này',
    ...['error', 'warning', 'info'].flatMap((severity) =>
      [11, 12].map((line) => expect.stringMatching(`^plans/2016/plan.yaml:${line}:9: .* \\[x/${severity}\\]$`)),
    ),
    '36 phát hiện',
    '',
  ]);
});

test('the runner reads names of files and messages back as they were', () => {
  const file = 'kế hoạch 100%, bản 2:\nnháp\r%0A%25.yaml';
  const [command] = commandsOf(
    renderGithub(reportOf([findingOf({ repositoryFile: file, problem: '50% %0A, a:b', hint: null })])),
  );
  expect(command).toEqual({
    command: 'error',
    properties: { file, line: '12', endLine: '12', col: '9', endColumn: '13', title: 'plan/duplicate-id' },
    data: '50% %0A, a:b',
  });
});

test('no text becomes a command, in annotations or in the log', () => {
  const texts = fc.oneof(
    anyText,
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.string({ unit: fc.constantFrom('#', '[', ']', ':', '\n', '\u200b', ' ', 'error', '%') }),
  );
  fc.assert(
    fc.property(texts, texts, texts, fc.integer({ min: 1, max: 12 }), (file, problem, hint, count) => {
      const finding = findingOf({ file, problem, hint });
      const output = renderGithub(reportOf(Array(count).fill(finding), { summary: problem }));
      const commands = commandsOf(output);
      expect(commands.map(({ command }) => command)).toEqual(Array(Math.min(count, 10)).fill('error'));
      expect(commands.map(({ properties }) => properties.title)).toEqual(commands.map(() => 'plan/duplicate-id'));
      expect(output).not.toMatch(/##\w*\[/);
      expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(output.split('\n').length).toBe(count + (count > 10 ? 3 : 2));
    }),
    { numRuns: 250 },
  );
});
