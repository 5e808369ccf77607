import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import { placeFindings } from '../load/place-findings.ts';
import type { Source } from '../load/source.ts';
import { findingsText } from '../view/findings-text.ts';

/** Findings go to stderr, one a line, so that a list on stdout stays a list. */
export async function printFindings(
  host: Host,
  words: Words,
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Promise<void> {
  if (findings.length > 0) await host.stderr.write(findingsText(words, await placeFindings(findings, sources)));
}
