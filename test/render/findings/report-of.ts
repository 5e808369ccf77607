import type { FindingsReport, ReportedFinding } from '../../../src/view/findings-report.ts';
import { viewOf } from '../view-of.ts';

const WORDS = { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' } as const;

/** A finding in which only what the test is about has to be said; the three names of its file follow `file`. */
export function findingOf(given: Partial<ReportedFinding> = {}): ReportedFinding {
  const { file = 'plans/2016/plan.yaml', code = 'plan/duplicate-id', severity = 'error' } = given;
  const { line = 12, column = 9 } = given;
  return {
    code,
    severity,
    severityWord: WORDS[severity],
    problem: 'mã "II.1" đã dùng ở trên',
    hint: 'mỗi mã chỉ một nơi trong danh sách',
    explain: `vstbcpn explain ${code}`,
    file,
    shownFile: file,
    repositoryFile: file,
    line,
    column,
    endLine: line,
    endColumn: column + 4,
    fingerprint: `${code}@${file}:${line}:${column}`,
    frame: [],
    ...given,
  };
}

/** A report of these findings: its rules and files are theirs. */
export function reportOf(findings: readonly ReportedFinding[], given: Partial<FindingsReport> = {}): FindingsReport {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const severityOf = (code: string) => findings.find((finding) => finding.code === code)?.severity ?? 'error';
  return {
    lang: 'vi',
    program: { name: 'vstbcpn', version: '0.1.0' },
    findings,
    rules: codes.map((code) => ({ code, severity: severityOf(code), title: `Quy tắc ${code}`, text: `Trang ${code}` })),
    files: [...new Set(findings.map(({ repositoryFile }) => repositoryFile))].sort(),
    words: { hint: 'gợi ý', see: 'xem', more: (count) => `và ${count} chỗ khác, xem tóm tắt của bước này` },
    summary: `${findings.length} phát hiện`,
    view: viewOf([]),
    ...given,
  };
}
