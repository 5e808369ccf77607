import { list, named } from './phrases.ts';
import type { RecordArgs } from './record-args.ts';
import type { Worded } from './worded.ts';

const ACTION = { added: 'Recorded', same: 'There already, nothing recorded', 'taken-back': 'Taken back' } as const;

/** What can be done about a finding with the options and commands at hand. */
function hint({ code, activity, agency, isClosed }: RecordArgs['record/hint']): string {
  const own = agency === null ? activity : `${activity} --agency ${agency}`;
  const again = `if the record was a slip, take it back and record anew: vstbcpn undo ${own}; for work to be done again, open it first: vstbcpn reopen ${own}; to add information: vstbcpn note ${own}`;
  const hints: Readonly<Record<string, string>> = {
    'progress/done-twice': again,
    'progress/cannot-follow': isClosed ? `look at --date; ${again}` : 'look at the id, --date and --when',
    'progress/future-date': 'record what has happened; look at --date, or at the day asked about, --as-of',
    'progress/before-plan': 'look at --date',
    'progress/when-missing': '--when must have a last day, like "Quý IV/2016", "trước ngày 30/9"',
    'progress/when-unreadable': 'write --when like "Quý IV/2016", "trước ngày 30/9"; try: vstbcpn when',
    'progress/no-part': `record it for the agency that does it (vstbcpn show ${activity}), or as a note: vstbcpn note ${own}`,
    'progress/no-evidence': `add it once there is one: vstbcpn note ${own} --evidence NUMBER`,
    'progress/not-approved': 'with a document at hand, take it back (vstbcpn undo) and record it with --approved-by',
  };
  return hints[code] ?? '';
}

export const enRecord: Worded<RecordArgs> = {
  'command/done': () => 'record that something is done',
  'command/start': () => 'record that something was started',
  'command/reschedule': () => 'record a new deadline',
  'command/cancel': () => 'record that something is not to be done any more',
  'command/reopen': () => 'open again what is done or cancelled',
  'command/note': () => 'record a remark that changes nothing',
  'command/undo': () => 'take back the latest record of an activity (by its day), and say which',
  'argument/recordable': () => 'id of an activity, like II.1; of several periods with its own, like II.9@2016-Q1',
  'option/record-agency': () => 'whose result it is; not needed where one agency leads',
  'option/date': () => 'the day it happened; the --as-of day by default',
  'option/evidence': () => 'number of the document that shows it, like 215/BC-SNV',
  'option/when': () => 'the new time, written as in a plan: "Quý IV/2016"',
  'option/approved-by': () => 'the document or person that approved it, like 45/BVSTBCPN',
  'option/note': () => 'a remark, on one line',
  'usage/missing-option': ({ option }) => `${option} is missing`,
  'usage/which-occurrence': ({ found, occurrences }) =>
    `"${found}": this is recorded by its occurrence: ${list(occurrences)}`,
  'usage/no-occurrence': ({ found, activity }) => `"${found}": this has no occurrences, write ${activity}`,
  'usage/which-agency': ({ activity, candidates }) =>
    candidates.length === 0
      ? `the plan names nobody for ${activity}; name the agency with --agency`
      : `${activity} has ${candidates.length} agencies, choose with --agency: ${named(candidates.slice(0, 6))}${candidates.length > 6 ? ` and ${candidates.length - 6} others` : ''}`,
  'usage/nothing-recorded': ({ activity, agency }) =>
    `${activity} has no record${agency === null ? '' : ` of ${agency}`} to take back`,
  'host/locked': ({ file }) =>
    `another command is writing and has not ended; try again later, or remove the folder ${file} if none is running`,
  'host/changed-meanwhile': ({ file }) =>
    `${file} was changed elsewhere just now; nothing is written, run the command again`,
  'record/sentence': ({ action, activity, agency, status, on, evidence, when, approvedBy, note, place }) => {
    const said = [
      activity,
      agency,
      `${status} ${on}`,
      ...(when === null ? [] : [`new time ${when}`]),
      ...(evidence === null ? [] : [`document ${evidence}`]),
      ...(approvedBy === null ? [] : [`after ${approvedBy}`]),
      ...(note === null ? [] : [`"${note}"`]),
    ];
    return `${ACTION[action]}: ${said.join(', ')} (${action === 'taken-back' ? 'it was in ' : ''}${place}).`;
  },
  'record/stands': ({ status, deadline }) => `It stands: ${status}${deadline === null ? '' : ` (due ${deadline})`}.`,
  'record/not-written': () => 'Nothing is written (--dry-run).',
  'record/refused': ({ message, code }) => `vstbcpn: not recorded${code === null ? '' : ` (${code})`}: ${message}`,
  'record/told': ({ message, code }) => `vstbcpn: note${code === null ? '' : ` (${code})`}: ${message}`,
  'record/unproven': ({ file }) =>
    `${file} cannot be edited for sure without touching the rest; edit it by hand, then run vstbcpn validate`,
  'record/hint': (args) => hint(args),
};
