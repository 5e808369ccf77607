import type { UsageError } from '../../diagnostics/errors.ts';
import { LEADS_GROUP, nameOf } from '../../model/agency-register.ts';
import type { Plan, ReportKind } from '../../model/plan.ts';
import type { Workspace } from '../../model/workspace.ts';
import { WINDOW_KINDS } from '../../time/window.ts';
import { type Obligation, ROLES, STATUSES } from '../obligation.ts';
import type { Operator } from './tree.ts';

/** The plan that an expression is asked of: its agencies, groups, sections and activities may be named. */
export interface Asked {
  readonly workspace: Workspace;
  readonly plan: Plan;
  /** Is told of an id that the plan does not have, which then matches nothing; without it such an id is an error. */
  readonly onUnknownId?: (error: UsageError) => void;
}

export type FieldType = 'text' | 'day' | 'number' | 'choice' | 'agency' | 'section' | 'activity';

export interface Field {
  readonly type: FieldType;
  /** What an obligation has there; empty for null. */
  readonly read: (obligation: Obligation, asked: Asked) => readonly (string | number)[];
  /** Every value that a choice can have. */
  readonly choices?: (asked: Asked) => readonly string[];
}

const EQUALITY: readonly Operator[] = ['=', '!=', 'in', 'not in'];
const ORDER: readonly Operator[] = ['=', '!=', '<', '<=', '>', '>=', 'in', 'not in'];
const WORDS: readonly Operator[] = ['=', '!=', '~', 'in', 'not in'];
export const OPERATORS: Readonly<Record<FieldType, readonly Operator[]>> = {
  text: WORDS,
  day: ORDER,
  number: ORDER,
  choice: EQUALITY,
  agency: WORDS,
  section: WORDS,
  activity: WORDS,
};

const REPORTS: readonly ReportKind[] = ['interim', 'final', 'periodic', 'adhoc'];

const one = <T extends string | number>(value: T | null): readonly T[] => (value === null ? [] : [value]);

/** What an expression may name: the keys of obligations in machine output, and what of their activity tells them apart. */
export const FIELDS: Readonly<Record<string, Field>> = {
  activity: { type: 'activity', read: ({ activity }) => [activity.id] },
  occurrence: { type: 'text', read: ({ occurrence }) => one(occurrence) },
  title: { type: 'text', read: ({ activity }) => [activity.title] },
  section: { type: 'section', read: ({ activity }) => headingsOf(activity.id) },
  agency: { type: 'agency', read: ({ agency }) => one(agency) },
  agencyName: { type: 'text', read: ({ agency, group }, asked) => namesOf(agency ?? group, asked) },
  role: { type: 'choice', read: ({ role }) => [role], choices: () => ROLES },
  group: {
    type: 'choice',
    read: ({ group }) => one(group),
    choices: ({ workspace }) => [...workspace.register.groups.map(({ id }) => id), LEADS_GROUP],
  },
  lead: { type: 'agency', read: ({ activity }) => activity.lead },
  each: { type: 'agency', read: ({ activity }) => activity.each },
  coordinating: { type: 'agency', read: ({ activity }) => activity.coordinating },
  others: { type: 'text', read: ({ activity }) => one(activity.others) },
  when: { type: 'text', read: ({ activity }) => one(activity.when) },
  kind: { type: 'choice', read: ({ kind }) => one(kind), choices: () => WINDOW_KINDS },
  report: { type: 'choice', read: ({ activity }) => one(activity.report), choices: () => REPORTS },
  from: { type: 'day', read: ({ from }) => one(from) },
  deadline: { type: 'day', read: ({ deadline }) => one(deadline) },
  originalDeadline: { type: 'day', read: ({ originalDeadline }) => one(originalDeadline) },
  status: { type: 'choice', read: ({ status }) => [status], choices: () => STATUSES },
  daysLeft: { type: 'number', read: ({ daysLeft }) => one(daysLeft) },
  daysLate: { type: 'number', read: ({ daysLate }) => one(daysLate) },
  doneOn: { type: 'day', read: ({ doneOn }) => one(doneOn) },
  evidence: { type: 'text', read: ({ evidence }) => one(evidence) },
};

/** Every heading that an id stands under, itself too: II, II.6, II.6.a. */
function headingsOf(id: string): readonly string[] {
  const parts = id.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}

function namesOf(id: string | null, { workspace }: Asked): readonly string[] {
  return id === null ? [] : [nameOf(workspace.register, id)];
}
