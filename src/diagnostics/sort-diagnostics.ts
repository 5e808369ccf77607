import type { PlacedDiagnostic } from './diagnostic.ts';

/** By file, line, column, then code; each once, however many readers met it. */
export function sortDiagnostics(diagnostics: readonly PlacedDiagnostic[]): readonly PlacedDiagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.span.line - b.span.line ||
      a.span.column - b.span.column ||
      compare(a.code, b.code) ||
      compare(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
  const identity = (finding: PlacedDiagnostic) =>
    JSON.stringify([finding.code, finding.file, finding.span, finding.args]);
  return sorted.filter((finding, i) => i === 0 || identity(finding) !== identity(sorted[i - 1] as PlacedDiagnostic));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
