import { TEMPLATE_REPORTS, type TemplateReport } from '../model/template.ts';
import type { GlobalOptions } from './global-options.ts';
import { choiceValue } from './option-values.ts';

export interface ReportOptions extends GlobalOptions {
  readonly report: TemplateReport;
  /** As typed; null for the committee's report. */
  readonly agency: string | null;
}

/** @throws UsageError where it is no report that has an outline */
export function readReportKind(found: unknown): TemplateReport {
  return choiceValue('report', String(found), TEMPLATE_REPORTS);
}
