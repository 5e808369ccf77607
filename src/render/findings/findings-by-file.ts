import type { FindingsReport, ReportedFinding } from '../../view/findings-report.ts';

/** Every checked file with its findings, also those without; a file that only a finding names comes last. */
export function findingsByFile({ files, findings }: FindingsReport): ReadonlyMap<string, readonly ReportedFinding[]> {
  const byFile = new Map<string, ReportedFinding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const found = byFile.get(finding.repositoryFile);
    if (found === undefined) byFile.set(finding.repositoryFile, [finding]);
    else found.push(finding);
  }
  return byFile;
}
