import type { FindingsReport, ReportSeverity } from '../../view/findings-report.ts';
import { jsonText } from '../json-text.ts';
import { findingMessage } from './finding-message.ts';

/** `critical` and `blocker` stay free: no finding of a plan stops a service. */
const SEVERITY: { readonly [severity in ReportSeverity]: string } = { error: 'major', warning: 'minor', info: 'info' };

/** The report of Code Quality that GitLab shows in merge requests: a list, also when it is empty. */
export function renderGitlab({ findings }: FindingsReport): string {
  const degradations = findings.map((finding) => ({
    description: findingMessage(finding),
    check_name: finding.code,
    fingerprint: finding.fingerprint,
    severity: SEVERITY[finding.severity],
    // GitLab reads `lines` or `positions`, and of both the first line only; other readers know `lines` alone.
    location: { path: finding.repositoryFile, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${jsonText(degradations, 2)}\n`;
}
