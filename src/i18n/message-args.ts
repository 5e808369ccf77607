/** Nothing to fill in. */
type None = Record<never, never>;
type Named = { readonly id: string; readonly name: string };
type FormType = 'string' | 'integer' | 'number' | 'array' | 'object' | 'boolean' | 'null';
type WhenReason = 'impossible-day' | 'year-missing' | 'backwards' | 'unreadable';

/**
 * Every message of the program: its key and what is filled in. `vi.ts` and `en.ts` word each of them;
 * a missing key, an extra one or a wrong argument fails the type check. Days arrive as people read them, dd/MM/yyyy.
 */
export interface MessageArgs {
  // Findings: files and text
  'file/missing': None;
  'file/folder': None;
  'file/too-large': { bytes: number; maxBytes: number };
  'file/denied': None;
  'file/unreadable': { detail: string };
  'file/not-utf8': None;
  'text/not-nfc': { lines: number };
  // Findings: YAML
  'yaml/tab': None;
  'yaml/indent': None;
  'yaml/duplicate-key': None;
  'yaml/many-documents': None;
  'yaml/alias': None;
  'yaml/merge-conflict': None;
  'yaml/unclosed': None;
  'yaml/too-deep': None;
  'yaml/empty': None;
  'yaml/syntax': { detail: string };
  // Findings: form
  'schema/unknown-key': { key: string; nearest: string | null; allowed: readonly string[] };
  'schema/missing-key': { key: string };
  'schema/wrong-type': { found: string; expected: readonly FormType[] };
  'schema/not-allowed': { found: string; allowed: readonly string[]; nearest: string | null };
  'schema/bad-date': { found: string };
  'schema/bad-form': { found: string; form: 'activity-id' | 'id' | 'other' };
  'schema/empty': None;
  'schema/out-of-range': { found: string; limit: number; atLeast: boolean };
  'schema/repeated': None;
  'schema/other': { detail: string };
  // Findings: meaning
  'register/duplicate-id': { id: string };
  'register/unknown-id': { found: string; nearest: string | null };
  'plan/duplicate-id': { id: string };
  'plan/unknown-agency': { found: string; nearest: readonly Named[]; isGroup: boolean };
  'plan/when-unreadable': { text: string; found: string; reason: WhenReason };
  'progress/unknown-agency': { found: string; nearest: readonly Named[] };
  'progress/unknown-activity': {
    found: string;
    plan: string;
    occurrences: readonly string[];
    nearest: string | null;
  };
  'progress/when-unreadable': { text: string; found: string; reason: WhenReason };
  'finding/severity': { severity: 'error' | 'warning' | 'info' };
  'finding/summary': { errors: number; warnings: number };

  // Wrong use (exit code 2)
  'usage/prefix': { message: string; help: string };
  'usage/unknown-command': { found: string; nearest: string | null; known: readonly string[] };
  'usage/unknown-option': { found: string; nearest: string | null };
  'usage/missing-argument': { name: string };
  'usage/missing-value': { option: string };
  'usage/too-many-arguments': { found: readonly string[] };
  'usage/bad-value': { option: string; found: string; allowed: readonly string[]; nearest: string | null };
  'usage/bad-number': { option: string; found: string; min: number; max: number };
  'usage/bad-date': { option: string; found: string };
  'usage/both': { first: string; second: string };
  'usage/backwards': { from: string; to: string };
  'usage/unknown-agency': { found: string; nearest: readonly Named[] };
  'usage/many-agencies': { found: string; candidates: readonly Named[] };
  'usage/unknown-section': { found: string; nearest: string | null };
  'usage/unknown-activity': { found: string; plan: string; nearest: string | null };
  'usage/unknown-plan': { found: string; known: readonly string[] };
  'usage/no-plan-yet': { asOf: string; known: readonly string[] };
  'usage/many-plans': { year: number; known: readonly string[] };
  'usage/checklist-of-whom': None;
  'usage/unknown-extension': { file: string; known: readonly string[] };
  // Could not be done (exit code 3)
  'host/no-workspace': { folder: string };
  'host/no-plan': { folder: string };
  'host/plan-unreadable': { file: string };
  'host/file-exists': { files: readonly string[] };
  'host/cannot-read': { file: string; detail: string };
  'host/cannot-write': { file: string; detail: string };

  // Words for values
  'status/word': {
    status: 'cancelled' | 'done' | 'done-late' | 'overdue' | 'due-soon' | 'open' | 'upcoming' | 'undated';
  };
  'status/cancelled': None;
  'status/done': { on: string; dated: boolean };
  'status/done-late': { on: string; days: number };
  'status/overdue': { days: number };
  'status/due-soon': { days: number };
  'status/open': { days: number | null };
  'status/upcoming': { from: string | null; days: number | null };
  'status/undated': None;
  'role/word': { role: 'lead' | 'each' | 'coordinating' };
  'kind/word': { kind: string | null };
  'convention/note': { convention: string };
  'weekday/short': { weekday: number };
  'record/word': { status: string };
  'report/word': { report: string };
  'unstated/word': { what: string };
  'when/problem': { found: string; reason: WhenReason };
  'recurrence/rule': {
    freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
    interval: number;
    months: readonly number[];
    days: readonly number[];
    yearly: readonly [readonly [number, number], readonly [number, number]] | null;
  };
  'recurrence/word': { word: string };
  'recurrence/and': { parts: readonly string[] };
  'count/members': { done: number; total: number };
  'count/agencies': { count: number };

  // Heads and columns
  'plan/name': { number: string | null; issued: string | null; year: number | null };
  'head/as-of': { asOf: string };
  'head/due': { period: string | null };
  'head/overdue': { period: string | null };
  'head/list': None;
  'head/agencies': None;
  'head/checklist': { agency: string };
  'head/when': None;
  'head/next': None;
  'head/lead': { count: number };
  'head/each': { count: number };
  'head/coordinating': { count: number };
  'head/standing': { count: number };
  'head/records': None;
  'period/month': { month: number; year: number };
  'period/quarter': { quarter: string; year: number };
  'period/range': { from: string | null; to: string | null };
  'period/days': { days: number };
  'scope/agency': { agency: string; roles: readonly string[] };
  'scope/statuses': { words: readonly string[] };
  'scope/section': { id: string; title: string };
  'scope/open': None;
  'note/year-over': { year: number; asOf: string };
  'foot/rows': { count: number; parts: readonly { readonly status: string; readonly count: number }[] };
  'foot/none': None;
  'foot/undated': { count: number; command: string };
  'foot/list': { count: number; withoutTime: number; withoutLead: number };
  'foot/agencies': { count: number; command: string };
  'foot/checklist': { count: number };
  'column/deadline': None;
  'column/id': None;
  'column/activity': None;
  'column/lead': None;
  'column/coordinating': None;
  'column/when': None;
  'column/meaning': None;
  'column/status': None;
  'column/agency': None;
  'column/role': None;
  'column/evidence': None;
  'column/date': None;
  'column/record': None;
  'column/text': None;
  'column/kind': None;
  'column/from': None;
  'column/to': None;
  'column/recurrence': None;
  'column/leads': None;
  'column/each': None;
  'column/overdue': None;
  'column/done': None;
  'column/open': None;
  'label/section': None;
  'label/lead': None;
  'label/each': None;
  'label/coordinating': None;
  'label/others': None;
  'label/when': None;
  'label/meaning': None;
  'label/event': None;
  'label/after': None;
  'label/place': None;
  'label/parts': None;
  'label/product': None;
  'label/report': None;
  'label/report-to': None;
  'label/unstated': None;
  'label/note': None;
  'label/written-in': None;
  'label/id': None;
  'label/short': None;
  'label/aliases': None;
  'label/groups': None;
  'label/in-force': None;
  'label/successors': None;
  'label/basis': None;
  'label/owes': None;
  'label/stands': None;
  'label/deadline': None;
  'label/status': None;
  'label/evidence': None;
  'text/not-stated': None;
  'text/leads-group': None;
  'text/by-day': { day: string };
  'text/not-listed': { group: string };
  'text/from-until': { from: string | null; until: string | null };
  'text/evidence-blank': None;
  'text/original-deadline': { day: string };
  'text/deadline-meaning': { words: string | null; day: string | null };
  'text/window': { from: string | null; to: string | null };
  'text/tally': { lead: number; each: number; coordinating: number };
  'text/statuses': { parts: readonly { readonly status: string; readonly count: number }[] };
  'text/group-each': { groups: readonly string[] };

  // init
  'init/done': { folder: string };
  'init/next': { commands: readonly string[] };

  // Help
  'help/description': None;
  'help/usage': None;
  'help/arguments': None;
  'help/options': None;
  'help/global-options': None;
  'help/commands': None;
  'help/examples': None;
  'help/exit-codes': None;
  'help/allowed': { values: readonly string[] };
  'help/more': None;
  'help/option-word': None;
  'help/command-word': None;
  'command/due': None;
  'command/overdue': None;
  'command/list': None;
  'command/show': None;
  'command/agencies': None;
  'command/agency': None;
  'command/checklist': None;
  'command/when': None;
  'command/init': None;
  'command/help': None;
  'argument/activity': None;
  'argument/agency': None;
  'argument/expressions': None;
  'option/folder': None;
  'option/plan': None;
  'option/as-of': None;
  'option/lang': None;
  'option/format': None;
  'option/output': None;
  'option/force': None;
  'option/no-color': None;
  'option/width': None;
  'option/version': None;
  'option/help': None;
  'option/month': None;
  'option/quarter': None;
  'option/from': None;
  'option/to': None;
  'option/within': None;
  'option/agency': None;
  'option/role': None;
  'option/status': None;
  'option/section': None;
  'option/open': None;
  'option/expand': None;
  'option/fail': None;
  'option/all': None;
  'option/year': None;
  'option/issued': None;
}

export type MessageKey = keyof MessageArgs;

export type Messages = { readonly [K in MessageKey]: (args: MessageArgs[K]) => string };
