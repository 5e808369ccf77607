import type { FindingsReport, ReportedFinding } from '../../view/findings-report.ts';
import { findingMessage } from './finding-message.ts';
import { findingsByFile } from './findings-by-file.ts';
import { xmlElement } from './xml-element.ts';

/** The XML of checkstyle 4.3, which many review tools read. As checkstyle does, it names files without findings too. */
export function renderCheckstyle(report: FindingsReport): string {
  const files = [...findingsByFile(report)].map(([name, findings]) =>
    xmlElement('file', { name }, findings.map(errorElement)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('checkstyle', { version: '4.3' }, files)}\n`;
}

function errorElement(finding: ReportedFinding): string {
  const { line, column, severity, code } = finding;
  return xmlElement('error', { line, column, severity, message: findingMessage(finding), source: `vstbcpn.${code}` });
}
