import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { dropEchoes } from './drop-echoes.ts';
import type { Source } from './source.ts';

/** Looks up line and column of each finding, leaves out those that repeat another, and sorts them. */
export async function placeFindings(
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Promise<readonly PlacedDiagnostic[]> {
  const placed: PlacedDiagnostic[] = [];
  for (const finding of findings) {
    const span = await sources.get(finding.file)?.locate(finding.place);
    placed.push({ ...finding, span: span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 } });
  }
  return sortDiagnostics(dropEchoes(placed, (file) => sources.get(file)?.broken ?? []));
}
