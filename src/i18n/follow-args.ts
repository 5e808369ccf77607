import type { None } from './worded.ts';

type ReportState = 'sent' | 'late' | 'missing' | 'pending' | 'cancelled';
type ProgressPart = 'sections' | 'duties' | 'agencies';

/** Following a plan: how far it has come, and who has sent which report. */
export interface FollowArgs {
  'command/progress': None;
  'command/matrix': None;
  'head/progress': None;
  /** `percent` is null where there is nothing to do, `target` where the plan states none. */
  'progress/summary': {
    done: number;
    total: number;
    percent: number | null;
    target: { readonly id: string; readonly percent: number } | null;
    overdue: number;
    dueSoon: number;
  };
  'progress/part': { of: ProgressPart };
  'progress/counting': { of: ProgressPart; cancelled: readonly string[] };
  'progress/named-count': { name: string; count: number };
  'progress/column': { of: ProgressPart };
  'progress/head': { of: 'progress' | 'done' | 'done-late' | 'overdue' | 'open' | 'upcoming' | 'undated' };
  'progress/legend': { of: 'done' | 'overdue' | 'open' | 'later' };
  'progress/share': { done: number; total: number; percent: number };
  'progress/outside': None;
  'progress/sum': None;
  'head/matrix': None;
  'matrix/no-duties': None;
  'matrix/other-agencies': None;
  'matrix/duty': { id: string; report: string };
  'matrix/duty-text': { title: string; when: string | null; to: string | null };
  'matrix/counts': { count: number; parts: readonly { readonly state: ReportState; readonly count: number }[] };
  'matrix/none': None;
  'matrix/own-deadlines': { moved: readonly { readonly agency: string; readonly day: string }[] };
  /** `days`: late where it was sent late or is missing, left where it is pending and has a deadline. */
  'report/state': { state: ReportState; on: string | null; days: number | null };
}
