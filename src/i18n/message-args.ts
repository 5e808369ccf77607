import type { BulkArgs } from './bulk-args.ts';
import type { CalendarArgs } from './calendar-args.ts';
import type { FolderArgs } from './folder-args.ts';
import type { FollowArgs } from './follow-args.ts';
import type { HelpArgs } from './help-args.ts';
import type { ImportArgs } from './import-args.ts';
import type { LettersArgs } from './letters-args.ts';
import type { NextArgs } from './next-args.ts';
import type { PageArgs } from './page-args.ts';
import type { PapersArgs } from './papers-args.ts';
import type { RecordArgs } from './record-args.ts';
import type { ReportArgs } from './report-args.ts';
import type { SheetArgs } from './sheet-args.ts';
import type { TimelineArgs } from './timeline-args.ts';
import type { UpdateArgs } from './update-args.ts';
import type { UsageArgs } from './usage-args.ts';
import type { WhereArgs } from './where-args.ts';
import type { None, Worded } from './worded.ts';

type WhenReason = 'impossible-day' | 'year-missing' | 'backwards' | 'unreadable';

/**
 * Every message of the program but the findings: its key and what is filled in. `vi.ts` and `en.ts` word each of them;
 * a missing key, an extra one or a wrong argument fails the type check. Days arrive as people read them, dd/MM/yyyy.
 */
export interface MessageArgs
  extends BulkArgs,
    CalendarArgs,
    FolderArgs,
    FollowArgs,
    HelpArgs,
    ImportArgs,
    UpdateArgs,
    UsageArgs,
    WhereArgs,
    RecordArgs,
    LettersArgs,
    NextArgs,
    PageArgs,
    PapersArgs,
    ReportArgs,
    SheetArgs,
    TimelineArgs {
  // Findings, as they are shown
  'validate/counts': { errors: number; warnings: number; infos: number };
  'validate/summary': { counts: string | null; files: number; checked: number; silenced: number; known: number };
  'validate/unchanged': None;
  'validate/quiet': { warnings: number; infos: number };
  'validate/too-many-warnings': { warnings: number; max: number };
  'validate/fixed': { files: number; places: number };
  'validate/would-fix': { files: number; places: number };
  'validate/not-fixed': { file: string; reason: 'not-utf8' | 'broken-yaml' };
  'validate/more': { count: number };
  'validate/hint': None;
  'validate/see': None;
  'validate/watching': None;
  'validate/baseline-written': { file: string; count: number; added: number; dropped: number; left: number };
  'hook/installed': { file: string };
  'hook/same': { file: string };
  'head/findings': None;
  'column/place': None;
  'column/severity': None;
  'column/rule': None;
  'column/finding': None;
  'finding/severity': { severity: 'error' | 'warning' | 'info' };

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
  'count/agencies': { count: number; groups: number };

  // Heads and columns
  'plan/name': { number: string | null; issued: string | null; year: number | null };
  'head/as-of': { asOf: string };
  'head/due': { period: string | null };
  /** By what other lists are narrowed. */
  'scope/due': { period: string };
  'head/overdue': { period: string | null };
  'head/list': None;
  'head/agencies': None;
  'head/checklists': None;
  'head/checklist': { agency: string };
  'head/when': None;
  'head/next': None;
  'head/lead': { count: number };
  'head/each': { count: number };
  'head/coordinating': { count: number };
  'head/standing': { owners: string };
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
  'foot/unread': None;
  'status/unreadable': None;
  'foot/unassigned': { count: number; ids: readonly string[] };
  'head/checklist-unassigned': None;
  'output/written': { file: string };
  'foot/undated': { count: number; command: string | null };
  'foot/list': { count: number; withoutTime: number; withoutLead: number };
  'foot/agencies': { count: number; command: string | null };
  'foot/checklist': { count: number };
  'column/deadline': None;
  'column/id': None;
  'column/activity': None;
  'column/lead': None;
  'column/coordinating': None;
  'column/when': None;
  'column/status': None;
  'column/agency': None;
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
  'label/groups': None;
  'label/in-force': None;
  'label/successors': None;
  'label/basis': None;
  'label/owes': None;
  'label/stands': None;
  'label/deadline': None;
  'label/original-deadline': None;
  'label/status': None;
  'label/evidence': None;
  'text/not-stated': None;
  'text/leads-group': None;
  'text/approved-by': { number: string };
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

  // Rules and what explains them
  'head/rules': None;
  'foot/rules': { count: number; command: string };
  'foot/rules-changed': { rules: readonly { readonly code: string; readonly byDefault: string }[] };
  'column/title': None;
  'rule/family': { family: string; isFixed: boolean };
  'rule/ignored': None;
  'rule/severity': { severity: string; byDefault: string | null };
  'rule/fixed': { severity: string };
  'rule/bad': None;
  'rule/good': None;
  'rule/set': { file: string };
  'rule/silence': None;
  'rule/reason': None;

  // init
  'init/done': { folder: string };
  'init/next': { commands: readonly string[] };
  'init/import': { command: string };

  // Help
}

export type MessageKey = keyof MessageArgs;

export type Messages = Worded<MessageArgs>;
