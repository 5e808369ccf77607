import { CONFIGURABLE } from '../check/catalogue.ts';
import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import { applySuppressions } from '../load/apply-suppressions.ts';
import { placeFindings } from '../load/place-findings.ts';
import type { Source } from '../load/source.ts';
import { findingsText } from '../view/findings-text.ts';

/**
 * Findings go to stderr, one a line, so that a list on stdout stays a list.
 *
 * @returns those that were printed: all but the silenced ones
 */
export async function printFindings(
  host: Host,
  words: Words,
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Promise<readonly PlacedDiagnostic[]> {
  const told = await unsilenced(findings, sources);
  if (told.length > 0) await host.stderr.write(findingsText(words, told));
  return told;
}

/** The findings that no comment silences, placed and sorted. */
export async function unsilenced(
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Promise<readonly PlacedDiagnostic[]> {
  if (findings.length === 0) return [];
  const rules = { configurable: CONFIGURABLE, isIgnored: () => false };
  return (await applySuppressions(await placeFindings(findings, sources), sources, rules)).findings;
}
