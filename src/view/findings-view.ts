import type { PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../time/window.ts';
import type { Row, View } from './document.ts';
import type { FindingsReport, ReportedFinding, ReportedRule } from './findings-report.ts';
import { plainLine } from './plain-line.ts';

/** What is known of a finding besides itself. */
export interface FindingContext {
  readonly fingerprint: string;
  readonly shownFile: string;
  readonly repositoryFile: string;
  /** The lines of its file; empty where it could not be read. */
  readonly lines: readonly string[];
}

export interface FindingsGiven {
  readonly program: FindingsReport['program'];
  readonly asOf: IsoDate;
  readonly findings: readonly PlacedDiagnostic[];
  readonly contextOf: (finding: PlacedDiagnostic) => FindingContext;
  readonly rules: readonly ReportedRule[];
  readonly files: readonly string[];
  readonly summary: string;
}

/** Findings, worded for people and programs. */
export function findingsReport(words: Words, given: FindingsGiven): FindingsReport {
  const { program, asOf, files, summary, rules } = given;
  const findings = given.findings.map((finding) => reported(words, finding, given.contextOf(finding)));
  return {
    lang: words.lang,
    program,
    findings,
    rules,
    files,
    words: {
      hint: words('validate/hint', {}),
      see: words('validate/see', {}),
      more: (count) => words('validate/more', { count }),
    },
    summary,
    view: viewOf(words, asOf, findings, summary),
  };
}

function reported(words: Words, finding: PlacedDiagnostic, context: FindingContext): ReportedFinding {
  const { code, severity, args, file, span } = finding;
  const { problem, hint } = words.finding(code, args as never);
  const { fingerprint, shownFile, repositoryFile, lines } = context;
  const around = [span.line - 1, span.line, span.line + 1].filter((line) => line >= 1 && line <= lines.length);
  // The empty text after the last line feed is no line.
  const isLine = (line: number) => line < lines.length || lines[line - 1] !== '';
  return {
    code,
    severity,
    severityWord: words('finding/severity', { severity }),
    problem: plainLine(problem),
    hint: hint === null ? null : plainLine(hint),
    explain: `vstbcpn explain ${code}`,
    file: plainLine(file),
    shownFile: plainLine(shownFile),
    repositoryFile: plainLine(repositoryFile),
    line: span.line,
    column: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
    fingerprint,
    frame: around.filter(isLine).map((number) => ({ number, text: frameLine(lines[number - 1] ?? '') })),
  };
}

/** A line of a file as it can be shown; every UTF-16 unit keeps its column. */
function frameLine(line: string): string {
  return line
    .replace(/\r$/, '')
    .split('\t')
    .map((part) => plainLine(part))
    .join('\t');
}

function viewOf(words: Words, asOf: IsoDate, findings: readonly ReportedFinding[], summary: string): View {
  const rows = findings.map(
    ({ shownFile, line, column, severity, severityWord, problem, hint, code }): Row => ({
      kind: 'cells',
      cells: [
        { text: `${shownFile}:${line}:${column}` },
        { text: severityWord, tone: severity === 'error' ? 'late' : severity === 'warning' ? 'soon' : 'muted' },
        hint === null ? { text: problem } : { text: problem, note: hint },
        { text: code },
      ],
    }),
  );
  const columns = (['place', 'severity', 'finding', 'rule'] as const).map((name) => ({
    head: words(`column/${name}`, {}),
  }));
  return {
    document: [
      { kind: 'heading', level: 1, text: words('head/findings', {}) },
      ...(rows.length === 0 ? [] : [{ kind: 'table', columns, rows } as const]),
      { kind: 'paragraph', text: summary },
    ],
    data: {
      kind: 'diagnostics',
      envelope: { asOf, plan: null },
      fields: ['code', 'severity', 'message', 'file', 'line', 'column', 'endLine', 'endColumn'],
      items: findings.map(({ code, severity, problem, hint, file, line, column, endLine, endColumn }) => ({
        code,
        severity,
        message: hint === null ? problem : `${problem}; ${hint}`,
        file,
        line,
        column,
        endLine,
        endColumn,
      })),
    },
  };
}
