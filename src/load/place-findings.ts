import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Source } from './source.ts';

/** Looks up line and column of each finding, and sorts them. */
export async function placeFindings(
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Promise<readonly PlacedDiagnostic[]> {
  const placed: PlacedDiagnostic[] = [];
  for (const finding of findings) {
    const span = await sources.get(finding.file)?.locate(finding.place);
    placed.push({ ...finding, span: span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 } });
  }
  // What stands on a line that is no YAML was not read as it was meant: anything else said of it is an echo.
  const spoilt = new Set(
    placed.filter(({ code }) => code.startsWith('yaml/')).map(({ file, span }) => `${file}:${span.line}`),
  );
  const echo = ({ code, file, span }: PlacedDiagnostic) =>
    !code.startsWith('yaml/') && spoilt.has(`${file}:${span.line}`);
  return sortDiagnostics(placed.filter((finding) => !echo(finding)));
}
