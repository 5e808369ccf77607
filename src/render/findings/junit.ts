import type { FindingsReport, ReportedFinding } from '../../view/findings-report.ts';
import { compactLine } from './compact-line.ts';
import { findingMessage } from './finding-message.ts';
import { findingsByFile } from './findings-by-file.ts';
import { xmlElement } from './xml-element.ts';

/**
 * JUnit XML as Jenkins and Surefire define it: a suite a file, a test a finding, and one test that passes for a file
 * without findings. Only errors fail, as only they make the exit code 1 by themselves: a server that reads the file and
 * one that looks at the exit code agree. Warnings and notes are tests that pass and have something to say.
 */
export function renderJunit(report: FindingsReport): string {
  const byFile = [...findingsByFile(report)];
  const suites = byFile.map(([file, findings]) => suite(file, findings, report.program.name));
  const tests = byFile.reduce((sum, [, findings]) => sum + testsOf(findings), 0);
  const attributes = { name: report.program.name, tests, failures: failuresOf(report.findings), errors: 0, time: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', attributes, suites)}\n`;
}

function testsOf(findings: readonly ReportedFinding[]): number {
  return Math.max(1, findings.length);
}

function failuresOf(findings: readonly ReportedFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function suite(file: string, findings: readonly ReportedFinding[], program: string): string {
  const attributes = { tests: testsOf(findings), failures: failuresOf(findings), errors: 0, skipped: 0, time: 0 };
  const clean = xmlElement('testcase', { name: program, classname: file, time: 0 });
  const cases = findings.length === 0 ? [clean] : findings.map((finding) => testcase(file, finding));
  return xmlElement('testsuite', { name: file, ...attributes }, cases);
}

function testcase(file: string, finding: ReportedFinding): string {
  const { code, severity, line, column } = finding;
  const text = compactLine(finding, file);
  const outcome =
    severity === 'error'
      ? xmlElement('failure', { message: findingMessage(finding), type: code }, text)
      : xmlElement('system-out', {}, text);
  return xmlElement('testcase', { name: `${code} ${line}:${column}`, classname: file, time: 0 }, [outcome]);
}
