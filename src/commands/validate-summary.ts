import type { PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';

export interface SummaryGiven {
  /** All findings that were asked for, shown or not. */
  readonly findings: readonly PlacedDiagnostic[];
  /** How many files were checked. */
  readonly checked: number;
  readonly silenced: number;
  readonly known: number;
  readonly fixed: { readonly files: number; readonly places: number };
  readonly quiet: boolean;
  readonly maxWarnings: number | null;
  /** Only changed files were asked for, and none changed. */
  readonly unchanged: boolean;
}

/** The counts of a check in one line. */
export function summaryOf(words: Words, given: SummaryGiven): string {
  const { findings, checked, silenced, known, fixed, quiet, maxWarnings, unchanged } = given;
  if (unchanged) return words('validate/unchanged', {});
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const files = new Set(findings.map(({ file }) => file)).size;
  const said = findings.length === 0 ? null : words('validate/counts', counts);
  const tooMany = maxWarnings !== null && counts.warnings > maxWarnings;
  const mended = fixed.places > 0 ? `${words('validate/fixed', fixed)}. ` : '';
  const checkedFiles = [
    words('validate/summary', { counts: said, files, checked, silenced, known }),
    quiet && counts.warnings + counts.infos > 0 ? words('validate/quiet', counts) : '',
    tooMany ? words('validate/too-many-warnings', { warnings: counts.warnings, max: maxWarnings }) : '',
  ]
    .filter(Boolean)
    .join('; ');
  return mended + checkedFiles;
}
