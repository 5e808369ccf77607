import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import { readParties } from '../names/read-parties.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { findTime, onlyTime } from '../sentence/find-time.ts';
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

/** The works of a paragraph that assigns: one for each assignment that has a task, one for each report. */
export function ownWorks(
  node: OutlineNode,
  assignments: readonly Assignment[],
  context: WorksContext,
): readonly OwnWork[] {
  let from = 0;
  // "… nhân rộng mô hình; mỗi huyện thêm 02 tổ" says how much of the work, and nothing new.
  const stated = assignments.filter(({ lead }, i) => i === 0 || !/^mỗi\s/iu.test(lead[0]?.text ?? ''));
  return stated.flatMap((assignment, i) => {
    const to = stated[i + 1]?.start ?? node.text.length;
    const before = node.text.slice(from, assignment.start);
    const stretch = node.text.slice(Math.min(from, assignment.start), Math.max(to, assignment.end));
    from = to;
    const agencies = agenciesOf(assignment, node.line, context.agencies);
    const said = assignment.task !== null && onlyTime(assignment.task, context.when) === null ? assignment.task : null;
    const task = said ?? sentenceBefore(before);
    if (task === null) return [];
    const split = splitReports(task);
    const isSplit = !/chủ trì/iu.test(stretch) && isOwed(split.at(-1) ?? '', context);
    const clauses = isSplit ? split : [task];
    return clauses.flatMap((clause): readonly OwnWork[] => {
      const words = clauses.length > 1 ? clause : stretch;
      if (isReporting(clause) && isOwed(words, context)) return reports(words, agencies, context, clause);
      return [{ task: clause, agencies, time: findTime(words, context.when), fields: [], report: null }];
    });
  });
}

/** "Mở lớp cho cán bộ xã; thực hiện: Sở Y tế; thời gian: tháng 5": the task, and labels for who and when. */
export function labelledWorks(node: OutlineNode, { when, agencies }: WorksContext): readonly OwnWork[] {
  const read = readFields(node.text);
  if (read === null || read.before === '' || !read.fields.some(({ what }) => what === 'lead')) return [];
  return [{ task: read.before, agencies, time: findTime(read.before, when), fields: read.fields, report: null }];
}

/** The reports of a paragraph that assigns nothing else: whoever stands above it owes them. */
export function ownReports({ text }: OutlineNode, context: WorksContext): readonly OwnWork[] {
  const subject = isReporting(text) ? { end: 0 } : readParties(text, 0, context.names);
  const rest = text.slice(subject.end).replace(/^[\s,:]+/u, '');
  const told = /(?:phải|cần|gửi|nộp)(?: kịp thời)? báo cáo/iu.exec(text);
  const isReport = isReporting(rest) || (told !== null && told.index < 120 && !/[;.]/.test(text.slice(0, told.index)));
  return isReport && isOwed(text, context) ? reports(text, context.agencies, context, rest) : [];
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
function isOwed(text: string, { when }: WorksContext): boolean {
  return findTime(text, when) !== null || /định kỳ|đột xuất|chế độ|hằng|hàng|khi có yêu cầu/iu.test(text);
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
