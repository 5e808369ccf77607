import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../diagnostics/severities.ts';
import type { KnownFinding } from '../model/workspace.ts';
import type { Recognised } from './fingerprint.ts';
import { BASELINE_FILE } from './load-workspace.ts';

type Names = ReadonlyMap<PlacedDiagnostic, Recognised>;

/** Faults of reading may hide records, so an office cannot take them over; nor can it take over its own list's. */
const NEVER_KNOWN = /^(file|yaml|baseline)\//;

/** Whether a baseline may list a finding. */
export function canBeKnown({ code }: Diagnostic): boolean {
  return !NEVER_KNOWN.test(code);
}

/** Findings, those that the baseline lists apart. */
export function splitKnown(
  names: Names,
  baseline: readonly KnownFinding[],
): { readonly known: readonly PlacedDiagnostic[]; readonly left: readonly PlacedDiagnostic[] } {
  const listed = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const known: PlacedDiagnostic[] = [];
  const left: PlacedDiagnostic[] = [];
  for (const [finding, { fingerprint }] of names)
    (listed.has(fingerprint) && canBeKnown(finding) ? known : left).push(finding);
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
