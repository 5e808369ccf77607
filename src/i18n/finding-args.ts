/** Nothing to fill in. */
type None = Record<never, never>;
type Named = { readonly id: string; readonly name: string };
type FormType = 'string' | 'integer' | 'number' | 'array' | 'object' | 'boolean' | 'null';
type WhenReason = 'impossible-day' | 'year-missing' | 'backwards' | 'unreadable';

/**
 * Every finding: its code and what is filled in. `vi-findings.ts` and `en-findings.ts` word each of them, `docs/rules/`
 * explains each of them. Days arrive as the files write them, YYYY-MM-DD. Codes are never reused.
 */
export interface FindingArgs {
  // Files
  'file/missing': None;
  'file/folder': None;
  'file/too-large': { bytes: number; maxBytes: number };
  'file/denied': None;
  'file/unreadable': { detail: string };
  'file/not-utf8': None;
  'file/ignored': { wanted: string };
  // YAML
  'yaml/tab': None;
  'yaml/indent': { key: string | null; beside: string | null; spaces: number | null };
  'yaml/dash': { found: string; spaces: number };
  'yaml/odd-space': None;
  'yaml/sign': { found: string; right: string };
  'yaml/quotes': { sign: string; quote: string };
  'yaml/line-ends': None;
  'yaml/duplicate-key': None;
  'yaml/many-documents': None;
  'yaml/alias': None;
  'yaml/anchor': None;
  'yaml/merge-conflict': None;
  'yaml/colon': None;
  'yaml/no-colon': None;
  'yaml/open-bracket': None;
  'yaml/more': { count: number };
  'yaml/open-quote': None;
  'yaml/unclosed': None;
  'yaml/too-deep': None;
  'yaml/empty': None;
  'yaml/syntax': { detail: string };
  // Form
  'schema/unknown-key': { key: string; nearest: string | null; allowed: readonly string[] };
  'schema/missing-key': { key: string; isLost: boolean };
  'schema/wrong-type': { found: string; expected: readonly FormType[] };
  'schema/not-allowed': { found: string; allowed: readonly string[]; nearest: string | null };
  'schema/bad-date': { found: string };
  'schema/bad-form': { found: string; form: 'activity-id' | 'id' | 'email' | 'other' };
  'schema/empty': { isEntry: boolean };
  'schema/out-of-range': { found: string; limit: number; atLeast: boolean };
  'schema/repeated': None;
  'schema/other': { detail: string };
  // Text
  'text/not-nfc': { lines: number };
  'text/double-space': None;
  'text/misspelling': { found: string; right: string };
  'text/key-order': { key: string; before: string };
  'text/unpadded-date': { found: string; right: string };
  // Settings
  'settings/unknown-rule': { found: string; nearest: string | null; isFixed: boolean };
  // Register
  'register/duplicate-id': { id: string };
  'register/unknown-id': { found: string; nearest: string | null };
  'register/shared-alias': { alias: string; other: string };
  'register/successor-circle': { chain: readonly string[] };
  'register/empty-group': { group: string };
  'register/proposed': { id: string; isKnown: boolean; isGroup: boolean };
  'register/from-after-until': { agency: string; from: string; until: string };
  // Plan
  'plan/duplicate-id': { id: string };
  'plan/id-not-folder': { id: string; folder: string };
  'plan/id-outside-sections': { id: string };
  'plan/lead-and-each': { activity: string };
  'plan/lead-coordinates': { activity: string; agency: string };
  'plan/agency-repeated': { activity: string; agency: string };
  'plan/unknown-agency': { found: string; nearest: readonly Named[]; isGroup: boolean };
  'plan/agency-not-in-force': {
    agency: string;
    from: string | null;
    until: string | null;
    issued: string;
    successors: readonly Named[];
  };
  'plan/when-unreadable': { text: string; found: string; reason: WhenReason };
  'plan/when-not-deadline': { text: string };
  'plan/lead-unstated': { activity: string };
  'plan/when-unstated': { activity: string; text: string | null };
  'plan/period-unstated': { activity: string; text: string };
  'plan/unstated-untrue': { activity: string; what: 'lead' | 'when' | 'period' };
  'plan/gap': { activity: string; what: readonly ('lead' | 'when' | 'period')[] };
  'plan/outside-year': { activity: string; from: string | null; to: string | null; year: number };
  'plan/overdue-at-birth': { activity: string; to: string; issued: string };
  'plan/event-outside-when': { activity: string; event: string; when: string };
  'plan/after-unknown': { found: string; nearest: string | null };
  'plan/after-circle': { chain: readonly string[] };
  'plan/after-order': { activity: string; to: string; after: string; afterTo: string };
  'plan/no-report-duty': { report: 'interim' | 'final' };
  'plan/number-form': { found: string };
  'plan/basis-after-issue': { number: string; date: string; issued: string };
  // Progress
  'progress/unknown-agency': { found: string; nearest: readonly Named[] };
  'progress/unknown-activity': {
    found: string;
    plan: string;
    occurrences: readonly string[];
    nearest: string | null;
  };
  'progress/no-part': { activity: string; agency: string };
  'progress/file-name': { agency: string; wanted: string };
  'progress/when-missing': None;
  'progress/when-unreadable': { text: string; found: string; reason: WhenReason };
  'progress/future-date': { date: string; asOf: string };
  'progress/before-plan': { date: string; issued: string };
  'progress/cannot-follow': {
    activity: string;
    status: string;
    /** What had closed the work; null where nothing had, or where it is the deadline that is wrong. */
    closed: { readonly status: 'done' | 'cancelled'; readonly on: string } | null;
    date: string;
    /** The new deadline, where it is before the record's own day. */
    deadline: string | null;
  };
  'progress/done-twice': { activity: string; first: string };
  'progress/no-evidence': { activity: string };
  'progress/not-approved': { activity: string; status: 'rescheduled' | 'cancelled' };
  'progress/out-of-order': { date: string; previous: string };
  // Outlines of reports
  'template/unknown-field': { found: string; nearest: string | null; known: readonly string[] };
  'template/unknown-section': { found: string; nearest: string | null };
  // What silences findings
  'suppression/no-reason': { rule: string | null };
  'suppression/unknown-rule': { found: string; nearest: string | null; isFixed: boolean };
  'suppression/unused': { rule: string; isAlone: boolean; line: number | null };
  'suppression/miswritten': { found: string };
  'baseline/unused': { rule: string; at: string };
}

/** The codes that a finding can have. */
export type FindingCode = keyof FindingArgs;

/** What is wrong, and where there is something to say of it, what to do. */
export type FindingText = string | readonly [problem: string, hint: string];

export type FindingMessages = { readonly [C in FindingCode]: (args: FindingArgs[C]) => FindingText };
