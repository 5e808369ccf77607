import type { None } from './worded.ts';

type Named = { readonly id: string; readonly name: string };

/** Recording what was done, and taking it back. */
export interface RecordArgs {
  'command/done': None;
  'command/start': None;
  'command/reschedule': None;
  'command/cancel': None;
  'command/reopen': None;
  'command/note': None;
  'command/undo': None;
  'argument/recordable': None;
  'option/record-agency': None;
  'option/date': None;
  'option/evidence': None;
  'option/when': None;
  'option/approved-by': None;
  'option/note': None;
  'usage/missing-option': { option: string };
  'usage/which-occurrence': { found: string; occurrences: readonly string[] };
  'usage/no-occurrence': { found: string; activity: string };
  'usage/which-agency': { activity: string; candidates: readonly Named[] };
  'usage/nothing-recorded': { activity: string; agency: string | null };
  'host/locked': { file: string };
  'host/changed-meanwhile': { file: string };
  'record/sentence': {
    action: 'added' | 'same' | 'taken-back';
    activity: string;
    agency: string;
    /** In words. */
    status: string;
    on: string;
    evidence: string | null;
    when: string | null;
    approvedBy: string | null;
    note: string | null;
    /** Where it stands, or stood: `plans/2016/progress/so-noi-vu.yaml:9` */
    place: string;
  };
  'record/stands': { status: string; deadline: string | null };
  'record/not-written': None;
  /** With the code to look up; null where the message has it or there is none. */
  'record/refused': { message: string; code: string | null };
  'record/told': { message: string; code: string | null };
  'record/unproven': { file: string };
  /**
   * What to do about a finding at the command line, of work that is closed or not; nothing where its own words say it.
   * With the agency where one was named: without it a command may be about another's work.
   */
  'record/hint': { code: string; activity: string; agency: string | null; isClosed: boolean };
}
