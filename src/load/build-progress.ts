import type { ProgressEntry, ProgressFile } from '../model/file-types.ts';
import type { Plan } from '../model/plan.ts';
import type { ProgressRecord, RecordStatus } from '../model/progress-record.ts';
import { readTime } from './build-plan.ts';
import { dateOf, entriesOf, fieldsOf, textOf } from './read-values.ts';

const STATUSES: readonly RecordStatus[] = ['started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note'];

/** The agency that a progress file speaks for; without its `agency` key, the one it is named after. */
export function progressAgency(data: unknown, file: string): string {
  const { agency } = fieldsOf<ProgressFile>(data);
  return textOf(agency) ?? file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

/** One agency's records as far as they can be read. */
export function buildProgress(
  data: unknown,
  file: string,
  plan: Plan,
  beforeIncludesDay: boolean,
): readonly ProgressRecord[] {
  const head = fieldsOf<ProgressFile>(data);
  const agency = progressAgency(data, file);
  const context = { year: plan.year, issued: plan.issued, beforeIncludesDay };
  return entriesOf<ProgressEntry>(head.records).map((entry, index) => {
    const when = textOf(entry.when);
    const time = when === null ? { window: null, problem: null } : readTime(when, context);
    return {
      file,
      index,
      agency,
      activity: textOf(entry.activity) ?? '',
      date: dateOf(entry.date),
      status: STATUSES.find((known) => known === entry.status) ?? null,
      evidence: textOf(entry.evidence),
      when,
      window: time.window,
      whenProblem: time.problem,
      approvedBy: textOf(entry.approved_by),
      note: textOf(entry.note),
    };
  });
}
