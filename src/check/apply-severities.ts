import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { isFixed } from '../diagnostics/severities.ts';

/** Findings with the severities that an office gives them; what it ignores is left out. Faults of reading keep theirs. */
export function applySeverities<Finding extends Diagnostic>(
  findings: readonly Finding[],
  severities: Readonly<Record<string, Severity | 'ignore'>>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = isFixed(finding.code) ? undefined : severities[finding.code];
    if (severity === 'ignore') return [];
    return severity === undefined ? [finding] : [{ ...finding, severity }];
  });
}
