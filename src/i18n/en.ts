import { enBulk } from './en-bulk.ts';
import { enCalendar } from './en-calendar.ts';
import { enFolder } from './en-folder.ts';
import { enFollow } from './en-follow.ts';
import { enHelp } from './en-help.ts';
import { enImport } from './en-import.ts';
import { enLetters } from './en-letters.ts';
import { enNext } from './en-next.ts';
import { enPage } from './en-page.ts';
import { enPapers } from './en-papers.ts';
import { enRecord } from './en-record.ts';
import { enReport } from './en-report.ts';
import { enSheet } from './en-sheet.ts';
import { enTimeProblem } from './en-time-problem.ts';
import { enTimeline } from './en-timeline.ts';
import { enUpdate } from './en-update.ts';
import { enUsage } from './en-usage.ts';
import { enWhere } from './en-where.ts';
import type { MessageArgs, Messages } from './message-args.ts';
import { list } from './phrases.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'cancelled',
  done: 'done on time',
  'done-late': 'done late',
  overdue: 'overdue',
  'due-soon': 'due soon',
  open: 'open',
  upcoming: 'upcoming',
  undated: 'without a deadline',
};
const ROLE: Readonly<Record<string, string>> = { lead: 'lead', each: 'owed by each', coordinating: 'coordinating' };
const KIND: Readonly<Record<string, string>> = {
  on: 'on a day',
  within: 'within',
  before: 'before',
  by: 'by',
  ongoing: 'ongoing',
  recurring: 'recurring',
  conditional: 'conditional',
  unstated: 'unstated',
  none: 'not a deadline',
};
const CONVENTION: Readonly<Record<string, string>> = {
  'month-part': 'early, mid and late month are read as days 1-10, 11-20, 21-end',
  'week-part': 'the first and last week of a month are read as its first and last 7 days',
  'quarter-part': 'the start of a quarter is read as its first month',
  'year-part': 'start, middle and end of a year are read as Q1, June, Q4',
  'school-year': 'a school year is read as 5 September to 31 May',
};
const RECORD: Readonly<Record<string, string>> = {
  started: 'started',
  done: 'done',
  rescheduled: 'rescheduled',
  cancelled: 'cancelled',
  reopened: 'reopened',
  note: 'note',
};
const REPORT: Readonly<Record<string, string>> = {
  interim: 'interim report',
  final: 'final report',
  periodic: 'periodic report',
  adhoc: 'ad hoc report',
};
const UNSTATED: Readonly<Record<string, string>> = { lead: 'lead agency', when: 'time', period: 'period' };
const RECURRENCE: Readonly<Record<string, string>> = {
  ongoing: 'then ongoing',
  conditional: 'then conditional',
  'period unspecified': 'period not stated',
};
const FAMILY: Readonly<Record<string, string>> = {
  file: 'Files',
  yaml: 'YAML',
  schema: 'Form',
  text: 'Text',
  settings: 'Settings',
  register: 'Register of agencies',
  plan: 'Plan',
  progress: 'Progress',
  template: 'Outlines of reports',
  suppression: 'Suppressions',
  baseline: 'Known findings',
};
const AND = ' and ';
const UNITS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function statuses(parts: readonly { readonly status: string; readonly count: number }[]): string {
  return parts.map(({ status, count }) => `${count} ${STATUS[status] ?? status}`).join(', ');
}

/** `FREQ=MONTHLY;BYMONTHDAY=24` as people say it. */
function recurrence({ freq, interval, months, days, yearly }: MessageArgs['recurrence/rule']): string {
  const everyFew = freq === 'MONTHLY' && interval === 3 ? 'every quarter' : `every ${interval} ${UNITS[freq]}s`;
  const every = interval === 1 ? `every ${UNITS[freq]}` : everyFew;
  if (yearly) return `${every}, ${yearly[0][1]}/${yearly[0][0]} to ${yearly[1][1]}/${yearly[1][0]}`;
  const at = days.map((day) => (day === -1 ? 'last day of the month' : `day ${day}`)).join(', ');
  const inMonths = months.length === 0 ? '' : `month ${months.join(', ')}`;
  return [every, [at, inMonths].filter(Boolean).join(' of ')].filter(Boolean).join(', ');
}

/** English words of every message. Days stay dd/MM/yyyy, as in the plans. */
export const en: Messages = {
  ...enBulk,
  ...enCalendar,
  ...enFolder,
  ...enFollow,
  ...enHelp,
  ...enImport,
  ...enRecord,

  ...enLetters,
  ...enPapers,
  ...enReport,
  ...enSheet,
  ...enUsage,
  ...enWhere,

  ...enNext,
  ...enTimeline,
  ...enUpdate,
  ...enPage,
  'validate/counts': ({ errors, warnings, infos }) =>
    [
      errors > 0 ? plural(errors, 'error') : '',
      warnings > 0 ? plural(warnings, 'warning') : '',
      infos > 0 ? plural(infos, 'note') : '',
    ]
      .filter(Boolean)
      .join(', '),
  'validate/summary': ({ counts, files, checked, silenced, known: taken }) =>
    [
      `Checked ${plural(checked, 'file')}: ${counts === null ? 'nothing wrong' : `${counts}${checked > 1 ? ` in ${plural(files, 'file')}` : ''}`}`,
      silenced > 0 ? `${silenced} silenced with a reason` : '',
      taken > 0 ? `${taken} known (plans/baseline.yaml)` : '',
    ]
      .filter(Boolean)
      .join('; '),
  'validate/unchanged': () => 'No plan file has changed',
  'validate/quiet': ({ warnings, infos }) =>
    `${[warnings > 0 ? plural(warnings, 'warning') : '', infos > 0 ? plural(infos, 'note') : ''].filter(Boolean).join(', ')} not shown (--quiet)`,
  'validate/too-many-warnings': ({ warnings, max }) =>
    `${plural(warnings, 'warning')}, more than ${max} (--max-warnings)`,
  'validate/fixed': ({ files, places }) => `Mended ${plural(places, 'place')} in ${plural(files, 'file')}`,
  'validate/would-fix': ({ files, places }) =>
    places === 0
      ? 'Nothing to mend'
      : `Would mend ${plural(places, 'place')} in ${plural(files, 'file')}; nothing was written`,
  'validate/not-fixed': ({ file, reason }) =>
    `${file}: not mended, ${reason === 'not-utf8' ? 'the file is not UTF-8' : 'it is no YAML as it stands'}; mend that first`,
  'validate/more': ({ count }) => `${count} more`,
  'validate/hint': () => 'hint',
  'validate/see': () => 'see',
  'validate/watching': () => 'Watching the folder plans; stop with Ctrl+C',
  'validate/baseline-written': ({ file, count, added, dropped, left }) =>
    `Wrote ${plural(count, 'known finding')} to ${file}: ${added} added, ${dropped} dropped${left > 0 ? `; ${left} of reading or form cannot be listed and must be mended` : ''}`,
  'hook/installed': ({ file }) =>
    `Wrote ${file}: the plans are checked before each commit; skip it once: git commit --no-verify`,
  'hook/same': ({ file }) => `${file} is there and right, nothing changed`,
  'head/findings': () => 'What the check of the plans found',
  'column/place': () => 'PLACE',
  'column/severity': () => 'SEVERITY',
  'column/rule': () => 'RULE',
  'column/finding': () => 'FINDING',
  'finding/severity': ({ severity }) => ({ error: 'error', warning: 'warning', info: 'note' })[severity],

  'status/word': ({ status }) => STATUS[status] ?? status,
  'status/cancelled': () => 'cancelled',
  'status/done': ({ on, dated }) => `done ${on}${dated ? ', on time' : ''}`,
  'status/done-late': ({ on, days }) => `done ${on}, ${plural(days, 'day')} late`,
  'status/overdue': ({ days }) => `${plural(days, 'day')} overdue`,
  'status/due-soon': ({ days }) => (days === 0 ? 'due today' : `due soon, ${plural(days, 'day')} left`),
  'status/open': ({ days }) => (days === null ? 'open' : `open, ${plural(days, 'day')} left`),
  'status/upcoming': ({ from, days }) =>
    `upcoming${from === null ? '' : `, from ${from}`}${days === null ? '' : `, ${plural(days, 'day')} left`}`,
  'status/undated': () => 'no deadline known',
  'role/word': ({ role }) => ROLE[role] ?? role,
  'kind/word': ({ kind }) => (kind === null ? 'cannot be read' : (KIND[kind] ?? kind)),
  'convention/note': ({ convention }) => `By convention: ${CONVENTION[convention] ?? convention}`,
  'weekday/short': ({ weekday }) => WEEKDAYS[weekday] ?? '',
  'record/word': ({ status }) => RECORD[status] ?? status,
  'report/word': ({ report }) => REPORT[report] ?? report,
  'unstated/word': ({ what }) => UNSTATED[what] ?? what,
  'when/problem': enTimeProblem,
  'recurrence/rule': recurrence,
  'recurrence/word': ({ word }) => RECURRENCE[word] ?? word,
  'recurrence/and': ({ parts }) => parts.join(AND),
  'count/members': ({ done, total }) => `${done}/${total} done`,
  'count/agencies': ({ count, groups }) =>
    [count > 0 ? plural(count, 'agency', 'agencies') : '', groups > 0 ? `${plural(groups, 'group')} not listed` : '']
      .filter(Boolean)
      .join(', '),

  'plan/name': ({ number, issued, year }) =>
    number === null
      ? `Plan${year === null ? '' : ` of ${year}`}`
      : `Plan no. ${number}${issued === null ? '' : ` of ${issued}`}`,
  'head/as-of': ({ asOf }) => `as of ${asOf}`,
  'scope/due': ({ period }) => `due ${period}`,
  'head/due': ({ period }) => (period === null ? 'Deadlines' : `Due ${period}`),
  'head/overdue': ({ period }) => (period === null ? 'Overdue' : `Overdue, with a deadline ${period}`),
  'head/list': () => 'Activities of the plan',
  'head/agencies': () => 'Agencies and what they owe',
  'head/checklists': () => 'Checklists',
  'head/checklist': ({ agency }) => `Checklist: ${agency}`,
  'head/when': () => 'What the times mean',
  'head/next': () => 'Next deadlines',
  'head/lead': ({ count }) => `Leads (${count})`,
  'head/each': ({ count }) => `Owes like every agency (${count})`,
  'head/coordinating': ({ count }) => `Coordinates (${count})`,
  'head/standing': ({ owners }) => `How it stands (${owners})`,
  'head/records': () => 'What was recorded',
  'period/month': ({ month, year }) => `in ${month}/${year}`,
  'period/quarter': ({ quarter, year }) => `in quarter ${quarter}/${year}`,
  'period/range': ({ from, to }) =>
    [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean).join(' '),
  'period/days': ({ days }) => `within ${plural(days, 'day')}`,
  'scope/agency': ({ agency, roles }) => `${agency} (${roles.map((role) => ROLE[role] ?? role).join(', ')})`,
  'scope/statuses': ({ words }) => `status: ${list(words)}`,
  'scope/section': ({ id, title }) => `section ${id}${title === '' ? '' : ` ${title}`}`,
  'scope/open': () => 'only what is still to be done',
  'note/year-over': ({ year, asOf }) => `The year ${year} is over. To read this as of its time, add: --as-of ${asOf}`,
  'foot/rows': ({ count, parts }) => `${plural(count, 'item')}${parts.length === 0 ? '' : `: ${statuses(parts)}`}.`,
  'head/checklist-unassigned': () => 'Work that no agency of the register is named for',
  'foot/unassigned': ({ count, ids }) => `${plural(count, 'item')} whose agencies are not all named: ${list(ids)}.`,
  'status/unreadable': () => 'the time cannot be read',
  'foot/unread': () => 'The plan has no activity that can be read.',
  'foot/none': () => 'Nothing.',
  'output/written': ({ file }) => `${file} written.`,
  'foot/undated': ({ count, command }) => `${count} without a deadline${command === null ? '.' : `, see: ${command}`}`,
  'foot/list': ({ count, withoutTime, withoutLead }) =>
    `${plural(count, 'activity', 'activities')}${withoutTime > 0 ? `; ${withoutTime} without a time` : ''}${withoutLead > 0 ? `; ${withoutLead} without a lead agency` : ''}.`,
  'foot/agencies': ({ count, command }) =>
    `${plural(count, 'agency', 'agencies')}.${command === null ? '' : ` One of them: ${command}`}`,
  'foot/checklist': ({ count }) => `${plural(count, 'item')}.`,
  'column/deadline': () => 'DEADLINE',
  'column/id': () => 'ID',
  'column/activity': () => 'ACTIVITY',
  'column/lead': () => 'LEAD',
  'column/coordinating': () => 'COORDINATING',
  'column/when': () => 'TIME',
  'column/status': () => 'STATUS',
  'column/agency': () => 'AGENCY',
  'column/evidence': () => 'EVIDENCE',
  'column/date': () => 'DATE',
  'column/record': () => 'RECORD',
  'column/text': () => 'AS WRITTEN',
  'column/kind': () => 'KIND',
  'column/from': () => 'FROM',
  'column/to': () => 'LAST DAY',
  'column/recurrence': () => 'RECURRENCE',
  'column/leads': () => 'LEADS',
  'column/each': () => 'EACH',
  'column/overdue': () => 'OVERDUE',
  'column/done': () => 'DONE',
  'label/section': () => 'Section',
  'label/lead': () => 'Lead',
  'label/each': () => 'Owed by each',
  'label/coordinating': () => 'Coordinating',
  'label/others': () => 'Others',
  'label/when': () => 'Time',
  'label/meaning': () => 'Meaning',
  'label/event': () => 'Takes place',
  'label/after': () => 'After',
  'label/place': () => 'Place',
  'label/parts': () => 'Parts',
  'label/product': () => 'Product',
  'label/report': () => 'Report',
  'label/report-to': () => 'To',
  'label/unstated': () => 'The plan does not say',
  'label/note': () => 'Note',
  'label/written-in': () => 'Written in',
  'label/id': () => 'Id',
  'label/short': () => 'Short name',
  'label/groups': () => 'Groups',
  'label/in-force': () => 'In force',
  'label/successors': () => 'Successors',
  'label/basis': () => 'Source',
  'label/owes': () => 'Owes',
  'label/stands': () => 'Stands',
  'label/deadline': () => 'Deadline',
  'label/original-deadline': () => 'First deadline',
  'label/status': () => 'Status',
  'label/evidence': () => 'Evidence no.',
  'text/not-stated': () => 'not stated',
  'text/leads-group': () => 'every lead agency',
  'text/approved-by': ({ number }) => `approved by ${number}`,
  'text/by-day': ({ day }) => `by ${day}`,
  'text/not-listed': ({ group }) => `${group} (members not listed)`,
  'text/from-until': ({ from, until }) =>
    [from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}`].filter(Boolean).join(' '),
  'text/evidence-blank': () => '........................ dated ...../...../........',
  'text/original-deadline': ({ day }) => `first deadline ${day}`,
  'text/deadline-meaning': ({ words, day }) =>
    words === null ? (day ?? 'not stated') : day === null ? words : `${words}, that is by ${day}`,
  'text/window': ({ from, to }) =>
    from !== null && from === to
      ? `on ${from}`
      : [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean).join(' '),
  'text/tally': ({ lead, each, coordinating }) =>
    `leads ${lead} · owes like every agency ${each} · coordinates ${coordinating}`,
  'text/statuses': ({ parts }) => (parts.length === 0 ? 'nothing owed' : statuses(parts)),
  'text/group-each': ({ groups }) => `each of: ${groups.join('; ')}`,

  'head/rules': () => 'What is checked',
  'foot/rules': ({ count, command }) => `${plural(count, 'rule')}. One rule explained: ${command}`,
  'foot/rules-changed': ({ rules }) =>
    `Severities set by settings.yaml: ${list(rules.map(({ code, byDefault }) => `${code} (default: ${byDefault})`))}.`,
  'column/title': () => 'WHAT IT FINDS',
  'rule/family': ({ family, isFixed }) => `${FAMILY[family] ?? family}${isFixed ? ' (severity fixed)' : ''}`,
  'rule/ignored': () => 'ignored',
  'rule/severity': ({ severity, byDefault }) =>
    `Severity: ${severity}${byDefault === null ? '' : ` (by settings.yaml; default: ${byDefault})`}`,
  'rule/fixed': ({ severity }) => `Severity: ${severity} (fixed: it can be neither changed nor silenced)`,
  'rule/bad': () => 'Wrong:',
  'rule/good': () => 'Right:',
  'rule/set': ({ file }) => `To give it another severity everywhere (ignore, info, warning or error), in ${file}:`,
  'rule/silence': () => 'To silence one place, on the line above it, with the reason:',
  'rule/reason': () => 'reason',

  'init/done': ({ folder }) => `A first plan was made in "${folder}":`,
  'init/next': ({ commands }) => `Fill these in, then try: ${commands.join(' · ')}`,
  'init/import': ({ command }) => `With a signed document, read it and delete the example plan: ${command}`,
};
