import type { Agency } from '../model/agency-register.ts';
import type { TemplateReport } from '../model/template.ts';
import type { Reported } from '../tracking/reported.ts';
import { coordinatingNames, leadNames } from './agency-names.ts';
import type { ViewContext } from './view-context.ts';

/** What the parts of a report are filled from. */
export interface ReportContext extends ViewContext {
  readonly report: TemplateReport;
  /** Whose report it is; null for the committee's. */
  readonly agency: Agency | null;
  /** What it tells of, in document order. */
  readonly owed: readonly Reported[];
  /** What its agency helps with; of a committee's report, who helps whom, for what they remarked. */
  readonly helped: readonly Reported[];
}

/** `Tổ chức … (mục II.1; chủ trì: Sở Nội vụ; phối hợp: Hội LHPN tỉnh)`; an agency need not be told that it leads. */
export function activityText(context: ReportContext, { obligation: { activity, role } }: Reported): string {
  const isCommon = role === 'each';
  return context.words('report/activity', {
    title: activity.title,
    id: activity.id,
    lead: context.agency !== null && role === 'lead' ? null : leadNames(context, activity),
    isCommon,
    helpers: coordinatingNames(context, activity),
  });
}
