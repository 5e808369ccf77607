import type { None } from './worded.ts';

/** What `report` prints of its own; the rest of a report stands in its outline. Days arrive as papers have them: 05/4/2016. */
export interface ReportArgs {
  'command/report': None;
  'argument/report': None;
  'option/report-agency': None;

  /** A field of an outline of which the plan says nothing. */
  'report/unknown': None;

  /** What was to be done, and by whom; `lead` is null where the paper is the agency's own. */
  'report/activity': { title: string; id: string; lead: string | null; isCommon: boolean; helpers: string };
  'report/result': {
    result: 'done' | 'done-late' | 'cancelled' | 'started' | 'reopened' | 'missing';
    /** Whether the one who reports speaks of its own work: it has not failed to report it. */
    isOwn: boolean;
    /** Whether there was a day to keep. */
    isDated: boolean;
    on: string | null;
    /** Null where it stands beside already. */
    time: ReportTime | null;
    daysLate: number | null;
    /** When work began that was dropped since, or is under way. */
    begun: string | null;
    approvedBy: string | null;
    evidence: readonly string[];
  };
  /** One member of a group or one time of what returns, and how it stands. */
  'report/of': { label: string; text: string };
  'report/members': { done: number; late: number; total: number };
  'report/members-done': {
    how: 'late' | 'in-time' | 'undated';
    members: readonly {
      readonly name: string;
      readonly on: string;
      readonly daysLate: number | null;
      readonly moved: MovedText | null;
      readonly evidence: readonly string[];
    }[];
  };
  /** `groups` that nobody has listed are counted apart. */
  'report/members-other': {
    result: string;
    agencies: number;
    groups: number;
    names: readonly string[];
    isAll: boolean;
  };
  'report/later': { labels: readonly string[] };
  'report/remark': { agency: string | null; on: string; text: string };
  'report/occurrence': { key: string };
  'report/section': { number: string; title: string };
  'report/helped': None;
  'report/undated': { activity: string; when: string | null; left: number; total: number };
  'report/none': { fill: 'results' | 'overdue' | 'coming' | 'undated' | 'matrix' };
}

/** From which day a deadline was moved, null where there was none, to which others and by whose leave, in their order. */
export interface MovedText {
  readonly original: string | null;
  readonly to: readonly { readonly day: string; readonly by: string | null }[];
}

/** The time that is set for it: `moved` where it is no longer the plan's. */
interface ReportTime {
  readonly deadline: string | null;
  readonly moved: MovedText | null;
  /** First day of what has not begun. */
  readonly from: string | null;
  /** The plan's words. */
  readonly when: string | null;
}
