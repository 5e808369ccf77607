import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { isFixed, SEVERITIES } from '../diagnostics/severities.ts';
import type { KnownFinding } from '../model/workspace.ts';
import type { Recognised } from './fingerprint.ts';
import { BASELINE_FILE } from './load-workspace.ts';

type Names = ReadonlyMap<PlacedDiagnostic, Recognised>;

/** Whether a baseline may list a finding: not what nobody can silence, because it may hide records; nor its own. */
export function canBeKnown({ code, file }: Diagnostic): boolean {
  return !isFixed(code) && file !== BASELINE_FILE;
}

/** Findings, those that the baseline lists apart. */
export function splitKnown(
  names: Names,
  baseline: readonly KnownFinding[],
): { readonly known: readonly PlacedDiagnostic[]; readonly left: readonly PlacedDiagnostic[] } {
  // File and rule stand in an entry for those who read it: they must be true.
  const nameOf = (file: string, rule: string, fingerprint: string) => `${file}\n${rule}\n${fingerprint}`;
  const listed = new Set(baseline.map(({ file, rule, fingerprint }) => nameOf(file, rule, fingerprint)));
  const known: PlacedDiagnostic[] = [];
  const left: PlacedDiagnostic[] = [];
  for (const [finding, { fingerprint }] of names)
    (listed.has(nameOf(finding.file, finding.code, fingerprint)) && canBeKnown(finding) ? known : left).push(finding);
  return { known, left };
}

/** The entries of the baseline that no finding bears out any more. */
export function unusedEntries(
  baseline: readonly KnownFinding[],
  known: readonly PlacedDiagnostic[],
  names: Names,
): readonly Diagnostic[] {
  const met = new Set(known.map((finding) => names.get(finding)?.fingerprint));
  return baseline
    .filter(({ fingerprint }) => !met.has(fingerprint))
    .map(({ index, rule, at }) => ({
      code: 'baseline/unused',
      severity: SEVERITIES['baseline/unused'],
      args: { rule, at },
      file: BASELINE_FILE,
      place: { path: ['findings', index] },
    }));
}
