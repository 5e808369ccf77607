import type { TemplateReport } from '../model/template.ts';
import type { Obligation } from './obligation.ts';

/** What a report tells of: what is owed, and apart from it what is only helped with. */
export interface ReportScope {
  readonly owed: readonly Obligation[];
  readonly helped: readonly Obligation[];
}

/**
 * What a report is about. The committee's is about everything that anybody owes; an agency's about its own, but for the
 * duty that the report itself discharges.
 *
 * @param agency whose report it is; null for the committee's
 */
export function reportScope(all: readonly Obligation[], report: TemplateReport, agency: string | null): ReportScope {
  const owed = all.filter(({ role }) => role !== 'coordinating');
  const helped = all.filter(({ role }) => role === 'coordinating');
  if (agency === null) return { owed, helped };
  return {
    owed: owed.filter((one) => one.agency === agency && one.activity.report !== report),
    helped: helped.filter((one) => one.agency === agency),
  };
}
