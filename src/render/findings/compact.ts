import type { FindingsReport } from '../../view/findings-report.ts';
import { compactLine } from './compact-line.ts';
import { shownText } from './shown-text.ts';

/** One finding a line, for editors and `grep`; the summary is the last line. */
export function renderCompact({ findings, summary }: FindingsReport): string {
  return [...findings.map((finding) => compactLine(finding)), shownText(summary)].map((line) => `${line}\n`).join('');
}
