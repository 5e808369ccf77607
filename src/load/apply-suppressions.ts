import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { isFixed, SEVERITIES } from '../diagnostics/severities.ts';
import { nearest } from '../i18n/nearest.ts';
import type { Source } from './source.ts';

export interface Unsilenced {
  readonly findings: readonly PlacedDiagnostic[];
  readonly silenced: readonly PlacedDiagnostic[];
  /** What is wrong with the suppressions themselves, still to be placed. */
  readonly own: readonly Diagnostic[];
}

/**
 * Leaves out what a comment above the line silences.
 *
 * @param configurable the codes that can be silenced
 */
export async function applySuppressions(
  placed: readonly PlacedDiagnostic[],
  sources: ReadonlyMap<string, Source>,
  configurable: readonly string[],
): Promise<Unsilenced> {
  const silenced = new Set<PlacedDiagnostic>();
  const own: Diagnostic[] = [];
  for (const [file, source] of sources) {
    if (!source.mentions('vstbcpn-disable-next-line')) continue;
    const suppressions = (await source.parsed()).suppressions();
    for (const { rules, reason, offsets, targetLine } of suppressions) {
      const finding = <Code extends Diagnostic['code'] & `suppression/${string}`>(
        code: Code,
        args: Diagnostic<Code>['args'],
        at: readonly [number, number],
      ) => own.push({ code, severity: SEVERITIES[code], args, file, place: { offsets: at } } as Diagnostic);
      if (rules.length === 0) finding('suppression/no-reason', { rule: null }, offsets);
      for (const { id, offsets: at } of rules) {
        if (!configurable.includes(id)) {
          const near = nearest(id, configurable)[0] ?? null;
          finding('suppression/unknown-rule', { found: id, nearest: near, isFixed: isFixed(id) }, at);
          continue;
        }
        const hits = placed.filter(
          (candidate) => candidate.file === file && candidate.code === id && candidate.span.line === targetLine,
        );
        if (hits.length === 0) finding('suppression/unused', { rule: id }, at);
        // One finding, not two: what it silences is told once the reason is there or the comment is gone.
        else if (reason === null) finding('suppression/no-reason', { rule: id }, offsets);
        for (const hit of hits) silenced.add(hit);
      }
    }
  }
  return { findings: placed.filter((finding) => !silenced.has(finding)), silenced: [...silenced], own };
}
