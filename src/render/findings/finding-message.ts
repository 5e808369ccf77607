import type { ReportedFinding } from '../../view/findings-report.ts';
import { shownText } from './shown-text.ts';

/** What is wrong and what to do, on one line. */
export function findingMessage({ problem, hint }: ReportedFinding): string {
  return shownText(hint === null || hint === '' ? problem : `${problem}; ${hint}`);
}
