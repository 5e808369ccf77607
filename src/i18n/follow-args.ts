import type { None } from './worded.ts';

type ReportState = 'sent' | 'late' | 'missing' | 'pending' | 'cancelled';

/** Following a plan: how far it has come, and who has sent which report. */
export interface FollowArgs {
  'command/matrix': None;
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
