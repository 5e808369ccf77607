import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import { readParties } from '../names/read-parties.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { findTime } from '../sentence/find-time.ts';
import type { Assignment } from '../sentence/read-assignments.ts';
import { type Agencies, agenciesOf } from './agencies.ts';
import { readFields } from './field-line.ts';
import { isReporting } from './is-reporting.ts';
import type { OwnWork } from './reading.ts';
import { reportDuties } from './report-duties.ts';
import { reportTo } from './report-to.ts';

interface WorksContext {
  readonly names: NameBook;
  readonly when: WhenContext;
  readonly agencies: Agencies | null;
}

/** The works that a paragraph states by itself: one for each assignment that has a task, one for each report. */
export function ownWorks(
  node: OutlineNode,
  assignments: readonly Assignment[],
  context: WorksContext,
): readonly OwnWork[] {
  if (assignments.length === 0) return unassigned(node, context);
  let from = 0;
  return assignments.flatMap((assignment, i) => {
    const to = assignments[i + 1]?.start ?? node.text.length;
    const before = node.text.slice(from, assignment.start);
    const stretch = node.text.slice(Math.min(from, assignment.start), Math.max(to, assignment.end));
    from = to;
    const agencies = agenciesOf(assignment, node.line, context.agencies);
    const task = assignment.task ?? sentenceBefore(before);
    if (task === null) return [];
    const clauses = /chủ trì/iu.test(stretch) ? [task] : splitReports(task);
    return clauses.flatMap((clause) =>
      isReporting(clause) && isOwed(clause, node, context)
        ? reports(clauses.length > 1 ? clause : stretch, agencies, context, clause)
        : [
            {
              task: clause,
              agencies,
              time: findTime(clauses.length > 1 ? clause : stretch, context.when),
              fields: [],
              report: null,
            },
          ],
    );
  });
}

function unassigned(node: OutlineNode, context: WorksContext): readonly OwnWork[] {
  const { text } = node;
  const subject = readParties(text, 0, context.names);
  const rest = text.slice(subject.end).replace(/^[\s,:]+/u, '');
  const told = /(?:phải|cần|gửi|nộp)(?: kịp thời)? báo cáo/iu.exec(text);
  const isReport = isReporting(rest) || (told !== null && told.index < 120 && !/[;.]/.test(text.slice(0, told.index)));
  if (isReport && isOwed(rest, node, context)) return reports(text, context.agencies, context, rest);
  const fields = readFields(text);
  if (fields === null || fields.before === '') return [];
  const time = findTime(fields.before, context.when);
  return [{ task: fields.before, agencies: context.agencies, time, fields: fields.fields, report: null }];
}

/** A task that stands in the sentence before the one that assigns it. */
function sentenceBefore(text: string): string | null {
  const words = text.replace(/[\s(.;,:–-]+$/u, '').trim();
  return words.split(/\s+/).length > 2 ? words : null;
}

/** "… triển khai Kế hoạch này; định kỳ báo cáo kết quả về Sở X": work, and a report of it. */
function splitReports(task: string): readonly string[] {
  const clauses = task.split(/;\s+|\.\s+(?=\p{Lu})/u);
  const first = clauses.findIndex((clause) => isReporting(clause));
  if (first <= 0) return [task];
  return [clauses.slice(0, first).join('; '), clauses.slice(first).join('; ')];
}

/** A report is owed by a time, again and again, or in a case; without any of them it is a way of doing other work. */
function isOwed(clause: string, node: OutlineNode, { when }: WorksContext): boolean {
  return (
    node.chapter === 'reporting' ||
    findTime(node.text, when) !== null ||
    /định kỳ|đột xuất|chế độ|hằng|hàng|khi có yêu cầu/iu.test(clause)
  );
}

function reports(text: string, agencies: Agencies | null, context: WorksContext, task: string): readonly OwnWork[] {
  const to = reportTo(text, context.names);
  return reportDuties(text, context.when).map((report) => ({
    task: report.title || task,
    agencies,
    time: report.time,
    fields: [],
    report: { ...report, to },
  }));
}
