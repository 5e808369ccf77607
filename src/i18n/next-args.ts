import type { None } from './worded.ts';

type Reason = 'overdue' | 'due-soon' | 'starting';

/** What needs attention now, and what happened. */
export interface NextArgs {
  'usage/all-plans': None;
  'command/next': None;
  'option/next-within': None;
  'head/attention': None;
  'head/reason': { reason: Reason; count: number };
  'scope/ahead': { days: number };
  'scope/own-year': None;
  'plan/all': { plans: number };
  'next/then': { purpose: 'reports' | 'remind-overdue' | 'remind-soon' | 'one-plan'; command: string };
  'next/counts': { counts: readonly { readonly reason: Reason; readonly count: number }[] };
  'next/more-findings': { count: number; command: string };
  'next/nothing': {
    within: number;
    coming: { readonly deadline: string; readonly daysLeft: number; readonly ids: readonly string[] } | null;
  };
  'command/history': None;
  'option/git': None;
  'head/history': { activity: string; title: string };
  'column/effect': None;
  'column/recorded-by': None;
  'history/count': { count: number; later: number; asOf: string };
  'history/no-effect': { why: 'no-date' | 'no-part' | 'no-occurrence' };
  'history/deadline': { from: string | null; to: string | null };
  'history/unchanged': None;
  'history/recorded-by': { author: string; on: string };
  'history/changed-by': { author: string; on: string };
  'history/uncommitted': None;
  'history/uncommitted-change': None;
  'history/unknown': None;
}
