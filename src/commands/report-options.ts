import { fold } from '../i18n/fold.ts';
import { TEMPLATE_REPORTS, type TemplateReport } from '../model/template.ts';
import type { GlobalOptions } from './global-options.ts';
import { choiceValue } from './option-values.ts';

export interface ReportOptions extends GlobalOptions {
  readonly report: TemplateReport;
  /** As typed; null for the committee's report. */
  readonly agency: string | null;
}

/** `interim`, `final`, or what they are called in Vietnamese. @throws UsageError where it is no report that has an outline */
export function readReportKind(found: unknown): TemplateReport {
  return choiceValue('report', IN_VIETNAMESE.get(fold(String(found))) ?? String(found), TEMPLATE_REPORTS);
}

const IN_VIETNAMESE = new Map([
  ['so ket', 'interim'],
  ['tong ket', 'final'],
]);
