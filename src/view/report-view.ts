import type { Agency } from '../model/agency-register.ts';
import { isUnder } from '../model/plan.ts';
import type { Template, TemplateField, TemplatePart, TemplateReport } from '../model/template.ts';
import { fillFields } from '../model/template.ts';
import { formatPaperDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { reportScope } from '../tracking/report-scope.ts';
import { reported } from '../tracking/reported.ts';
import { fullName } from './agency-names.ts';
import type { Block, View } from './document.ts';
import { endOfText } from './end-of-text.ts';
import { envelope, planName } from './plan-heading.ts';
import type { ReportContext } from './report-context.ts';
import { fillBlocks } from './report-fill.ts';
import { reportAnnexTitle, reportEnd, reportHead } from './report-frame.ts';
import { REPORTED_FIELDS, reportedItem } from './reported-item.ts';
import type { ViewContext } from './view-context.ts';

/** What a report is asked for. */
export interface ReportQuestion {
  readonly report: TemplateReport;
  /** Whose report; null for the committee's. */
  readonly agency: Agency | null;
  readonly template: Template;
  /** Every obligation of the plan. */
  readonly all: readonly Obligation[];
}

/** A report after its outline, filled with what is recorded; what only people can say is left blank. */
export function reportView(base: ViewContext, { report, agency, template, all }: ReportQuestion): View {
  const { workspace, plan, asOf } = base;
  const scope = reportScope(all, report, agency?.id ?? null);
  const context: ReportContext = {
    ...base,
    report,
    agency,
    owed: reported(workspace, plan, scope.owed, asOf),
    helped: reported(workspace, plan, scope.helped, asOf),
  };
  const values = fieldValues(context);
  const filled = (text: string) => fillFields(text, values);
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text): Block => ({ kind: 'paragraph', ofPaper: true, text: filled(text) }));
  const content = (own: TemplatePart): readonly Block[] => [
    ...paragraphs(own.text),
    ...(own.fill === null ? [] : fillBlocks(narrowed(context, own.sections), own.fill)),
    ...(own.write === null ? [] : [{ kind: 'blank' as const, prompt: filled(own.write) }]),
    ...own.parts.flatMap((inner) => part(inner, 3)),
  ];
  const part = (own: TemplatePart, level: 2 | 3): readonly Block[] => [
    { kind: 'heading', level, text: filled(own.heading) },
    ...content(own),
  ];
  const items = agency === null ? context.owed : [...context.owed, ...context.helped];
  return {
    document: [
      ...reportHead(context, filled(template.name), filled(template.subject)),
      ...endOfText([
        ...paragraphs(template.opening),
        ...template.parts.flatMap((own) => part(own, 2)),
        ...paragraphs(template.closing),
      ]),
      reportEnd(context, template.recipients.map(filled)),
      ...template.annexes.flatMap((own, index, { length }): Block[] => [
        { kind: 'page-break' },
        reportAnnexTitle(context, filled(own.heading), index, length),
        ...content(own),
      ]),
    ],
    data: {
      kind: 'report',
      envelope: { ...envelope(context), report, agency: agency?.id ?? null },
      fields: REPORTED_FIELDS,
      items: items.map((one) => reportedItem(context, one)),
    },
  };
}

/** The same report of some sections of the plan only. */
function narrowed(context: ReportContext, sections: readonly string[]): ReportContext {
  if (sections.length === 0) return context;
  const isWanted = ({ obligation: { activity } }: ReportContext['owed'][number]) =>
    sections.some((section) => isUnder(activity.id, section));
  return { ...context, owed: context.owed.filter(isWanted), helped: context.helped.filter(isWanted) };
}

function fieldValues(context: ReportContext): Readonly<Record<TemplateField, string>> {
  const { plan, asOf, agency, words } = context;
  const unknown = words('report/unknown', {});
  const committee = plan.issuer === null ? unknown : fullName(context, plan.issuer);
  return {
    year: plan.year === null ? unknown : String(plan.year),
    'next-year': plan.year === null ? unknown : String(plan.year + 1),
    plan: planName(context, formatPaperDate),
    'plan-title': plan.title,
    sender: agency?.name ?? committee,
    committee,
    'as-of': formatPaperDate(asOf),
  };
}
