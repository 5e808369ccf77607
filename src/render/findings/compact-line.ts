import type { ReportedFinding } from '../../view/findings-report.ts';
import { findingMessage } from './finding-message.ts';
import { shownText } from './shown-text.ts';

/**
 * A finding on one line, in the form that editors and terminals make clickable and that the other commands write on
 * stderr too: `file:line:column: severity: problem; hint [code]`.
 *
 * @param file how this reader names files; without it as the reader of a terminal does
 */
export function compactLine(finding: ReportedFinding, file: string = finding.shownFile): string {
  const { line, column, severityWord, code } = finding;
  return `${shownText(file)}:${line}:${column}: ${severityWord}: ${findingMessage(finding)} [${code}]`;
}
