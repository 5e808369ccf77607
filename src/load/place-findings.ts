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
  // An agency written by its name has the wrong form too: one finding, the one that names the id.
  const at = ({ file, span }: PlacedDiagnostic) => `${file}:${span.line}:${span.column}`;
  const named = new Set(placed.filter(({ code }) => /\/unknown-(agency|activity)$/.test(code)).map(at));
  const echo = (finding: PlacedDiagnostic) =>
    (!finding.code.startsWith('yaml/') && spoilt.has(`${finding.file}:${finding.span.line}`)) ||
    (finding.code === 'schema/bad-form' && named.has(at(finding)));
  return sortDiagnostics(placed.filter((finding) => !echo(finding)));
}
