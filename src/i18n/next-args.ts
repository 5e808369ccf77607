import type { None } from './worded.ts';

type Reason = 'overdue' | 'due-soon' | 'starting';

/** What needs attention now. */
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
}
