import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderGitlab } from '../../../src/render/findings/gitlab.ts';
import { anyText } from '../any-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { findingOf, reportOf } from './report-of.ts';

test('exactly', () => {
  expect(
    renderGitlab(reportOf([findingOf({ endLine: 13, repositoryFile: 'a/plans/p.yaml', fingerprint: '0123abcd' })])),
  ).toBe(`[
  {
    "description": "mã \\"II.1\\" đã dùng ở trên; mỗi mã chỉ một nơi trong danh sách",
    "check_name": "plan/duplicate-id",
    "fingerprint": "0123abcd",
    "severity": "major",
    "location": {
      "path": "a/plans/p.yaml",
      "lines": {
        "begin": 12,
        "end": 13
      }
    }
  }
]
`);
  expect(renderGitlab(reportOf([]))).toBe('[]\n');
});

test('every severity has one of the words that GitLab knows', () => {
  const findings = (['error', 'warning', 'info'] as const).map((severity) => findingOf({ severity }));
  const read: { readonly severity: string }[] = JSON.parse(renderGitlab(reportOf(findings)));
  expect(read.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
});

test('any text comes back, and does nothing to a terminal', () => {
  const texts = fc.oneof(anyText, fc.constantFrom(...HOSTILE_TEXTS));
  fc.assert(
    fc.property(texts, texts, (file, problem) => {
      const output = renderGitlab(reportOf([findingOf({ file, problem, hint: null })]));
      const [read] = JSON.parse(output);
      expect(read.location.path).toBe(file);
      expect(read.description.length).toBe(problem.length);
      expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
