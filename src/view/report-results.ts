import { collate } from '../i18n/collate.ts';
import { formatPaperDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import { planOutline } from '../tracking/plan-outline.ts';
import type { Reported } from '../tracking/reported.ts';
import { shortName } from './agency-names.ts';
import type { Block } from './document.ts';
import { activityText, type ReportContext } from './report-context.ts';
import { movedText, resultText } from './report-result-text.ts';
import { type ActivityReport, activityReports, ownerName, type ReportUnit } from './report-units.ts';

/** What came of each activity, in words, under the headings of the plan. */
export function resultBlocks(context: ReportContext): readonly Block[] {
  const { words, plan } = context;
  const owed = activityReports(context, context.owed);
  const helped = context.agency === null ? [] : activityReports(context, context.helped);
  if (owed.length + helped.length === 0) return [paragraph(words('report/none', { fill: 'results' }))];
  const outline = planOutline(plan, owed);
  return [
    ...outline.flatMap(({ number, title, items }) => [
      // What is narrowed to one section has the heading of its part.
      ...(number === '' || outline.length === 1 ? [] : [heading(words('report/section', { number, title }))]),
      ...items.flatMap((item) => activityBlocks(context, item)),
    ]),
    ...(helped.length === 0 ? [] : [heading(words('report/helped', {}))]),
    ...helped.flatMap((item) => activityBlocks(context, item)),
  ];
}

function activityBlocks(context: ReportContext, { units, activity }: ActivityReport): readonly Block[] {
  const { words } = context;
  const [first] = units[0]?.members ?? [];
  if (!first) return [];
  const text = activityText(context, first);
  const remarks = remarkTexts(context, units, activity.index);
  const [only] = units;
  if (units.length === 1 && only && labelOf(only) === '') {
    const [how = '', ...more] = unitTexts(context, only);
    return [entry(words('report/of', { label: text, text: how })), ...[...more, ...remarks].map(subEntry)];
  }
  const later = units.filter(isLater);
  const lines = units.filter((unit) => !isLater(unit)).flatMap((unit) => labelled(context, unit));
  const labels = later.map(labelOf);
  return [
    { kind: 'paragraph', ofPaper: true, text: `- ${text}:` },
    ...[...lines, ...(labels.length === 0 ? [] : [words('report/later', { labels })]), ...remarks].map(subEntry),
  ];
}

function labelled(context: ReportContext, unit: ReportUnit): readonly string[] {
  const [how = '', ...more] = unitTexts(context, unit);
  const label = labelOf(unit);
  return [label === '' ? how : context.words('report/of', { label, text: how }), ...more];
}

/** `Quý I/2016, Sở Y tế` */
function labelOf({ time, owner }: ReportUnit): string {
  return [time, owner].filter((part) => part !== null).join(', ');
}

/** A time of what returns that has not begun, and of which nobody has said anything. */
function isLater({ members }: ReportUnit): boolean {
  return members.every(
    ({ obligation, result }) =>
      obligation.occurrence !== null && obligation.status === 'upcoming' && result === 'missing',
  );
}

/** How it stands, and of what many owe: who was late, who has not reported. */
function unitTexts(context: ReportContext, { members }: ReportUnit): readonly string[] {
  const { words } = context;
  const [only] = members;
  if (members.length === 1 && only) return [resultText(context, only)];
  const names = (some: readonly Reported[]) => some.map((one) => ownerName(context, one)).sort(collate);
  const total = members.filter(({ result }) => result !== 'cancelled').length;
  const done = members.filter(({ obligation }) => obligation.doneOn !== null);
  const late = done.filter(({ result }) => result === 'done-late');
  const others = new Map<string, Reported[]>();
  for (const member of members.filter((one) => !done.includes(one))) {
    const how = resultText(context, member);
    others.set(how, [...(others.get(how) ?? []), member]);
  }
  const other = [...others].map(([result, some]) =>
    words('report/members-other', {
      result,
      agencies: some.filter(({ obligation }) => obligation.agency !== null).length,
      groups: some.filter(({ obligation }) => obligation.agency === null).length,
      names: names(some),
      isAll: some.length === members.length,
    }),
  );
  // Where nobody has done anything, to count to nought says less.
  if (done.length === 0 && other.length === 1) return other;
  const isDated = done.some(({ obligation }) => obligation.deadline !== null);
  const doneText = (some: readonly Reported[], how: 'late' | 'in-time' | 'undated') =>
    some.length === 0 ? [] : [words('report/members-done', { how, members: doneMembers(context, some) })];
  return [
    words('report/members', { done: done.length, late: late.length, total }),
    ...doneText(late, 'late'),
    ...doneText(
      done.filter((one) => !late.includes(one)),
      isDated ? 'in-time' : 'undated',
    ),
    ...other,
  ];
}

/** When each did it, and by which document. */
function doneMembers(context: ReportContext, some: readonly Reported[]) {
  return some
    .map((one) => ({
      name: ownerName(context, one),
      on: formatPaperDate(one.obligation.doneOn as IsoDate),
      daysLate: one.obligation.daysLate,
      moved: movedText(one),
      evidence: one.evidence,
    }))
    .sort((a, b) => collate(a.name, b.name));
}

/**
 * What was said of results, and what those said who helped. A remark of its own about work that its agency owes
 * ("đã gọi điện, hẹn tuần sau") is for the secretariat and stays out of papers.
 */
function remarkTexts(context: ReportContext, units: readonly ReportUnit[], index: number): readonly string[] {
  const { words, helped, agency } = context;
  const own = units.flatMap(({ members }) => members);
  const others = agency === null ? helped.filter(({ obligation }) => obligation.activity.index === index) : [];
  const all = [...own, ...others].flatMap((one) =>
    one.remarks
      .filter(({ status }) => status !== 'note' || one.obligation.role === 'coordinating')
      .map((remark) => ({ remark, one })),
  );
  const isNamed = new Set(all.map(({ one }) => one)).size > 1 || own.length > 1;
  return all.map(({ remark: { agency: author, date, note }, one }) =>
    words('report/remark', {
      agency: isNamed || !own.includes(one) ? shortName(context, author) : null,
      on: formatPaperDate(date),
      text: note,
    }),
  );
}

function heading(text: string): Block {
  return { kind: 'heading', level: 3, text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', ofPaper: true, text };
}

function entry(text: string): Block {
  return paragraph(`- ${text}.`);
}

function subEntry(text: string): Block {
  return paragraph(`+ ${text}.`);
}
