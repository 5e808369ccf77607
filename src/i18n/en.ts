import { enTimeProblem } from './en-time-problem.ts';
import type { MessageArgs, Messages } from './message-args.ts';
import { list, named, quoted } from './phrases.ts';

const meant = (word: string | null) => (word === null ? '' : `; did you mean "${word}"?`);
const known = (ids: readonly string[]) => (ids.length === 0 ? 'there is no plan yet' : `there are: ${list(ids)}`);
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

  'usage/prefix': ({ message, help }) => `vstbcpn: ${message}${/[?.]$/.test(message) ? '' : '.'} See: ${help}`,
  'usage/unknown-command': ({ found, nearest, known: commands }) =>
    `there is no command "${found}"${nearest === null ? `; commands: ${list(commands)}` : meant(nearest)}`,
  'usage/unknown-option': ({ found, nearest }) => `there is no option "${found}"${meant(nearest)}`,
  'usage/missing-argument': ({ name }) => `${name} is missing`,
  'usage/missing-value': ({ option }) => `option ${option} needs a value`,
  'usage/too-many-arguments': ({ found }) => `${quoted(found)} is too much; put words with spaces in quotes`,
  'usage/bad-value': ({ option, found, allowed, nearest }) =>
    `${option} does not take "${found}"; use ${list(allowed)}${meant(nearest)}`,
  'usage/bad-number': ({ option, found, min, max }) =>
    `${option} does not take "${found}"; use a whole number from ${min} to ${max}`,
  'usage/bad-date': ({ option, found }) =>
    `${option} does not take "${found}"; write a day like 2016-06-10 or 10/6/2016`,
  'usage/both': ({ first, second }) => `${first} and ${second} cannot be used together`,
  'usage/backwards': ({ from, to }) => `--from ${from} is after --to ${to}`,
  'usage/unknown-agency': ({ found, nearest }) =>
    `the register has no agency "${found}"${nearest.length === 0 ? '; the whole register: vstbcpn agencies' : `; nearest: ${named(nearest)}`}`,
  'usage/many-agencies': ({ found, candidates }) =>
    `"${found}" may be: ${named(candidates.slice(0, 8))}${candidates.length > 8 ? ` and ${candidates.length - 8} others (vstbcpn agencies)` : ''}`,
  'usage/unknown-section': ({ found, nearest }) =>
    `the plan has no section "${found}"${nearest === null ? '; all ids: vstbcpn list' : meant(nearest)}`,
  'usage/unknown-activity': ({ found, plan, nearest }) =>
    `plan ${plan} has no activity "${found}"${nearest === null ? '; all ids: vstbcpn list' : meant(nearest)}`,
  'usage/unknown-plan': ({ found, known: ids }) => `there is no plan "${found}"; ${known(ids)}`,
  'usage/no-plan-yet': ({ asOf, known: ids }) => `there was no plan by ${asOf}; ${known(ids)}; choose one with --plan`,
  'usage/same-plan': ({ id, files }) =>
    `plan id "${id}" is written in several files: ${list(files)}; each needs its own`,
  'usage/many-plans': ({ year, known: ids }) =>
    `there are several plans of ${year}: ${list(ids)}; choose one with --plan`,
  'usage/checklist-of-whom': () => 'name an agency, or use --all for all of them',
  'usage/no-plan-file': ({ path }) =>
    `"${path}" is no plan file or folder; the files are plans/agencies.yaml, plans/<year>/plan.yaml, plans/<year>/progress/<agency>.yaml`,
  'usage/outside-workspace': ({ path, root }) => `"${path}" lies outside the workspace "${root}"; name it with -C`,
  'usage/unknown-revision': ({ found }) => `git knows no revision "${found}"`,
  'usage/unknown-rule': ({ found, nearest, isFixed }) =>
    isFixed
      ? `the severity of "${found}" cannot be set; faults of reading and of form are errors`
      : `there is no rule "${found}"${nearest === null ? '; all rules: vstbcpn rules' : meant(nearest)}`,
  'usage/unknown-code': ({ found, nearest }) =>
    `there is no code "${found}"${nearest === null ? '; all codes: vstbcpn rules' : meant(nearest)}`,
  'usage/rule-form': ({ found }) =>
    `--rule does not take "${found}"; write RULE=severity, one of ignore, info, warning, error`,
  'usage/needs': ({ option, needed }) => `${option} goes with ${needed} only`,
  'usage/stdin-name': () => 'reading from stdin (-) takes one file, named with --stdin-filename',
  'usage/two-to-stdout': ({ first, second }) =>
    `${first} and ${second} cannot be printed to the same place; write one to a file, as in --format ${second}=FILE`,
  'usage/unknown-extension': ({ file, known: extensions }) =>
    `the format of "${file}" is not known; use one of ${list(extensions)}, or --format`,
  'host/no-workspace': ({ folder }) =>
    `no plans/agencies.yaml in "${folder}" or above; name the folder with -C, or start one: vstbcpn init`,
  'host/no-folder': ({ folder }) => `there is no folder "${folder}"`,
  'host/no-plan': ({ folder }) => `no plan.yaml under "${folder}"; start the first plan: vstbcpn init`,
  'host/plan-unreadable': ({ file }) => `nothing of ${file} can be read`,
  'host/init-exists': ({ files }) =>
    `${list(files)} exists; init is for a folder without plans, choose another with -C`,
  'host/file-exists': ({ files }) => `${list(files)} exists and is not overwritten (overwrite: --force)`,
  'host/no-git': () => 'there is no git on this machine',
  'host/no-repository': ({ folder, detail }) =>
    `"${folder}" is in no git repository that can be read${detail === '' ? '' : ` (${detail})`}`,
  'host/unmerged': ({ files }) => `a merge is not settled: ${list(files)}; settle it, then git add`,
  'host/git-failed': ({ detail }) => `git could not do it (${detail})`,
  'host/hook-exists': ({ file, folder, isOurs }) =>
    isOurs
      ? `${file} was installed by another vstbcpn, or has been edited; write it anew with --force`
      : `${file} is there and stays as it is; add this line to it: vstbcpn validate --staged${folder === '' ? '' : ` -C "${folder}"`} || exit 1`,
  'host/cannot-read': ({ file, detail }) => `cannot read "${file}" (${detail})`,
  'host/cannot-write': ({ file, detail }) => `cannot write "${file}" (${detail})`,

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
  'head/due': ({ period }) => (period === null ? 'Deadlines' : `Due ${period}`),
  'head/overdue': ({ period }) => (period === null ? 'Overdue' : `Overdue, with a deadline ${period}`),
  'head/list': () => 'Activities of the plan',
  'head/agencies': () => 'Agencies and what they owe',
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
  'foot/unread': () => 'No activity of the plan could be read.',
  'foot/none': () => 'Nothing.',
  'foot/undated': ({ count, command }) => `${count} without a deadline, see: ${command}`,
  'foot/list': ({ count, withoutTime, withoutLead }) =>
    `${plural(count, 'activity', 'activities')}${withoutTime > 0 ? `; ${withoutTime} without a time` : ''}${withoutLead > 0 ? `; ${withoutLead} without a lead agency` : ''}.`,
  'foot/agencies': ({ count, command }) => `${plural(count, 'agency', 'agencies')}. One of them: ${command}`,
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

  'help/description': () =>
    'Plans of public committees kept as YAML: every deadline, what is overdue, a checklist for each agency.',
  'help/usage': () => 'Usage:',
  'help/arguments': () => 'Arguments:',
  'help/options': () => 'Options:',
  'help/global-options': () => 'Global options:',
  'help/commands': () => 'Commands:',
  'help/examples': () => 'Examples:',
  'help/exit-codes': () =>
    'Exit codes: 0 well · 1 an error in the plan files (or --fail) · 2 wrong use · 3 could not be done.',
  'help/allowed': ({ values }) => `(${values.join(' | ')})`,
  'help/more': () => 'More about a command: vstbcpn COMMAND --help',
  'help/option-word': () => '[options]',
  'help/command-word': () => 'COMMAND',
  'command/due': () => 'deadlines, soonest first',
  'command/overdue': () => 'what is late, with days late',
  'command/list': () => 'activities in document order',
  'command/show': () => 'one activity whole',
  'command/agencies': () => 'the register with tallies',
  'command/agency': () => "one agency's summary",
  'command/checklist': () => 'boxes to tick, per agency, ready to print',
  'command/when': () => 'what a time expression of a plan means',
  'command/validate': () => 'check the plan files: YAML, form and meaning; exit code 1 on an error',
  'command/explain': () => 'explain a code: what it means, examples, what to do',
  'command/rules': () => 'the rules and their severities',
  'command/schema': () => 'print the JSON Schema of a kind of file, for editors',
  'command/hook': () => 'install a git hook that checks plans before each commit; an existing hook is kept',
  'command/init': () => 'start a folder of plans with a register and a first plan to fill in',
  'command/help': () => 'help on a command',
  'argument/activity': () => 'id of an activity, such as II.3.a',
  'argument/agency': () => 'agency: id, short name, or an unaccented part of its name',
  'argument/code': () => 'the code in brackets after a finding, like plan/lead-unstated; none lists every rule',
  'argument/kind': ({ kinds }) => `kind of file: ${list(kinds)}`,
  'argument/hook-action': () => 'what to do: install',
  'argument/paths': () => 'files or folders to report on; none means every file; - is stdin',
  'argument/expressions': () => 'time expressions, each in quotes',
  'option/folder': () => 'the workspace (the folder that holds plans/)',
  'option/plan': () => 'which plan (default: of the as-of year, else the latest before it)',
  'option/as-of': () => 'the day asked about (default: today in Vietnam); 2016-06-10 or 10/6/2016',
  'option/lang': () => 'language',
  'option/format': () => 'format',
  'option/output': () => 'write to a file (its extension tells the format)',
  'option/finding-format': () => 'format, or FORMAT=FILE to write a file; may be given several times',
  'option/changed': () =>
    'report only files that differ from this git revision (default HEAD) and what depends on them',
  'option/staged': () =>
    'check what the next commit holds (the git index); report changed files and what depends on them',
  'option/stdin-filename': () => 'name of the file whose content comes from stdin',
  'option/max-warnings': () => 'exit with 1 on more than N warnings',
  'option/quiet': () => 'show errors only',
  'option/rule': () => 'severity of a rule for this run; may be given several times',
  'option/watch': () => 'check again whenever a file changes',
  'option/fix': () => 'mend what is safe: decomposed accents, spaces, known misspellings, key order, unpadded dates',
  'option/dry-run': () => 'write nothing, print what would change',
  'option/write-baseline': () => 'write the present findings to plans/baseline.yaml, not to be told again',
  'option/force': () => 'overwrite an existing file',
  'option/no-color': () => 'no colour',
  'option/width': () => 'columns of the screen (40 to 500)',
  'option/version': () => 'print the version',
  'option/help': () => 'print this help',
  'option/month': () => "falls due in a month (1 to 12) of the plan's year",
  'option/quarter': () => 'falls due in a quarter (I to IV or 1 to 4)',
  'option/from': () => 'falls due from this day on',
  'option/to': () => 'falls due up to this day',
  'option/within': () => 'falls due within so many days from the as-of day',
  'option/agency': () => 'of one agency only',
  'option/role': () => "the agency's role (lead includes what it owes as a member)",
  'option/status': () => 'status; several with commas',
  'option/section': () => 'a section and everything under it, such as II.6',
  'option/open': () => 'without what is done or cancelled',
  'option/expand': () => 'one line for each agency where every member owes it',
  'option/fail': () => 'exit with 1 when anything is overdue',
  'option/all': () => 'every agency that has something to do',
  'option/year': () => "the plan's year, for days written without one",
  'option/issued': () => 'day of issue, for "từ nay"',
};
