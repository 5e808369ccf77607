import type { TextDiagnostic } from '../load/text-findings.ts';
import type { TextEdit } from '../load/text-rule.ts';

/** Findings of which none touches what another mends, whole ones only: of two at odds, the one that starts first. */
export function apart(findings: readonly TextDiagnostic[]): readonly TextDiagnostic[] {
  const rivals = rivalsOf(findings);
  const taken = new Set<TextDiagnostic>();
  const start = ({ edits }: TextDiagnostic) => edits[0]?.start ?? 0;
  for (const finding of [...findings].sort((a, b) => start(a) - start(b)))
    if (![...(rivals.get(finding) ?? [])].some((rival) => taken.has(rival))) taken.add(finding);
  return [...taken];
}

/** One sweep over all edits: a file may have as many as letters. */
function rivalsOf(findings: readonly TextDiagnostic[]): ReadonlyMap<TextDiagnostic, ReadonlySet<TextDiagnostic>> {
  const rivals = new Map<TextDiagnostic, Set<TextDiagnostic>>();
  const all = findings.flatMap((finding) => finding.edits.map((edit) => ({ finding, edit })));
  let open: { readonly finding: TextDiagnostic; readonly edit: TextEdit }[] = [];
  for (const next of all.sort((a, b) => a.edit.start - b.edit.start)) {
    open = open.filter(({ edit }) => edit.end > next.edit.start);
    for (const { finding } of open)
      if (finding !== next.finding) {
        rivals.set(finding, (rivals.get(finding) ?? new Set()).add(next.finding));
        rivals.set(next.finding, (rivals.get(next.finding) ?? new Set()).add(finding));
      }
    open.push(next);
  }
  return rivals;
}
