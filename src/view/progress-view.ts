import { collate } from '../i18n/collate.ts';
import type { Words } from '../i18n/words.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { type PlanProgress, planProgress } from '../tracking/plan-progress.ts';
import { planTarget } from '../tracking/plan-target.ts';
import { ownerName } from './agency-names.ts';
import type { Block, View } from './document.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { PROGRESS_FIELDS, progressItems } from './progress-item.ts';
import { type Counted, progressTable } from './progress-table.ts';
import type { ViewContext } from './view-context.ts';

/** The plan at a glance, or what was listed of it: how far each section and each agency has come. */
export function progressView(context: ViewContext, listed: readonly Obligation[], scope: readonly string[]): View {
  const target = planTarget(context.plan);
  return {
    document: [...planHeading(context, context.words('head/progress', {}), scope), ...progressBlocks(context, listed)],
    data: {
      kind: 'progress',
      envelope: {
        ...envelope(context),
        target: target === null ? null : { activity: target.activity.id, percent: target.percent },
      },
      fields: PROGRESS_FIELDS,
      items: progressItems(context, planProgress(context.plan, listed)),
    },
  };
}

/** The same without a headline: one sentence, then tables of sections, of duties that many owe, and of agencies. */
export function progressBlocks(context: ViewContext, listed: readonly Obligation[]): readonly Block[] {
  const { words, plan } = context;
  const progress = planProgress(plan, listed);
  if (listed.length === 0)
    return [{ kind: 'paragraph', text: words(plan.activities.length === 0 ? 'foot/unread' : 'foot/none', {}) }];
  const agencies = agencyRows(context, progress);
  return [
    { kind: 'paragraph', tone: 'strong', text: progressSummary(context, progress) },
    ...part(context, 'sections', sectionRows(context, progress), cancelledWorks(progress)),
    ...part(context, 'duties', dutyRows(progress), cancelledOf(words, dutyRows(progress))),
    // One agency alone is the sum of the sections.
    ...(agencies.length > 1 ? part(context, 'agencies', agencies, cancelledOf(words, agencies)) : []),
  ];
}

/** The sentence that says how far the whole has come, and of what target where the plan sets one. */
function progressSummary({ words, plan }: ViewContext, { whole }: PlanProgress): string {
  const { total, done, percent, statuses } = whole;
  const target = planTarget(plan);
  return words('progress/summary', {
    done,
    total,
    percent,
    target: target === null ? null : { id: target.activity.id, percent: target.percent },
    overdue: statuses.overdue,
    dueSoon: statuses['due-soon'],
  });
}

/** @param cancelled what is called off, worded: it is told here because it is not counted */
function part(
  { words }: ViewContext,
  of: 'sections' | 'duties' | 'agencies',
  rows: readonly Counted[],
  cancelled: readonly string[],
): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words('progress/part', { of }) },
    { kind: 'paragraph', tone: 'muted', text: words('progress/counting', { of, cancelled }) },
    progressTable(words, words('progress/column', { of }), rows),
  ];
}

function cancelledWorks({ works }: PlanProgress): readonly string[] {
  return works
    .filter(({ status }) => status === 'cancelled')
    .map(({ activity, occurrence }) => occurrence ?? activity.id);
}

function cancelledOf(words: Words, rows: readonly Counted[]): readonly string[] {
  return rows.flatMap(({ id, name, progress }) => {
    const count = progress.statuses.cancelled;
    return count === 0 ? [] : [words('progress/named-count', { name: id ?? name, count })];
  });
}

/** Two levels of sections, beginning where there is more than one to tell apart, and their sum. */
export function sectionRows({ words }: ViewContext, { works, whole, sections }: PlanProgress): readonly Counted[] {
  const at = (depth: number) => sections.filter((row) => row.depth === depth);
  const isWhole = (rows: PlanProgress['sections']) => rows.length === 1 && rows[0]?.works.length === works.length;
  let first = 0;
  while (isWhole(at(first)) && isWhole(at(first + 1))) first += 1;
  const shown = sections.filter(({ depth, section }) => section === null || depth === first || depth === first + 1);
  return [
    ...shown.map(({ section, depth, progress }) => ({
      name: section === null ? words('progress/outside', {}) : `${section.id}. ${section.title}`,
      isHead: depth === first,
      progress,
    })),
    { name: words('progress/sum', {}), isHead: true, progress: whole },
  ];
}

function dutyRows({ duties }: PlanProgress): readonly Counted[] {
  return duties.map(({ work: { activity, occurrence }, progress }) => {
    const id = occurrence ?? activity.id;
    return { id, name: `${id}. ${activity.title}`, progress };
  });
}

/** By name; those that are no agency of the register last. */
function agencyRows(context: ViewContext, { agencies }: PlanProgress): readonly Counted[] {
  return agencies
    .map(({ agency, group, progress }) => ({ agency, name: ownerName(context, agency, group), progress }))
    .sort((a, b) => Number(a.agency === null) - Number(b.agency === null) || collate(a.name, b.name));
}
