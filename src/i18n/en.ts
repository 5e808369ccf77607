import type { MessageArgs, Messages } from './message-args.ts';

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
const list = (words: readonly string[]) => words.join(', ');
const meant = (word: string | null) => (word === null ? '' : `; did you mean "${word}"?`);
const named = (agencies: readonly { readonly id: string; readonly name: string }[]) =>
  agencies.map(({ id, name }) => `${id} (${name})`).join(', ');
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
const TYPE: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of keys',
  boolean: 'true or false',
  null: 'nothing',
};
const RECURRENCE: Readonly<Record<string, string>> = {
  ongoing: 'then ongoing',
  conditional: 'then conditional',
  'period unspecified': 'period not stated',
};
const AND = ' and ';
const UNITS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A number, or yes and no, where a text is meant: YAML wants it in quotes. */
function inQuotes(found: string, expected: readonly string[]): string {
  return expected.includes('string') && /^[\w.+-]+$/.test(found) ? ` (write it in quotes: "${found}")` : '';
}

function problem({ found, reason }: { readonly found: string; readonly reason: string }): string {
  switch (reason) {
    case 'impossible-day':
      return `the calendar has no "${found}"`;
    case 'year-missing':
      return `the year of "${found}" is not known`;
    case 'backwards':
      return `the last day stands before the first in "${found}"`;
    default:
      return found === '' ? 'cannot be read' : `"${found}" cannot be read`;
  }
}

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
  'file/missing': () => 'there is no such file',
  'file/folder': () => 'this is a folder; a file is needed',
  'file/too-large': ({ bytes, maxBytes }) =>
    `the file is too large: ${Math.round(bytes / 1e6)} MB, files up to ${maxBytes / 1e6} MB are read; is it the right file?`,
  'file/denied': () => 'no permission to read this file',
  'file/unreadable': ({ detail }) => `the file cannot be read (${detail})`,
  'file/not-utf8': () => 'there are characters that are not UTF-8; save the file as UTF-8',
  'file/ignored': ({ wanted }) => `this file is not read; the right name: ${wanted}`,
  'text/not-nfc': ({ lines }) =>
    `accents are written apart (NFD) on ${plural(lines, 'line')}, starting here; save as composed text (NFC), or searching and comparing will miss it`,
  'yaml/tab': () => 'a tab is used as indentation; use spaces',
  'yaml/indent': () => 'wrong indentation: keys of one level start in one column',
  'yaml/duplicate-key': () => 'the key is written twice; keep one',
  'yaml/many-documents': () => 'a --- line splits the file in several parts; a file is one part',
  'yaml/alias': () => 'a YAML alias (*name) is used; plan files say things in full',
  'yaml/merge-conflict': () =>
    'a merge conflict is left here (<<<<<<<, =======, >>>>>>>); choose one side and delete the marks',
  'yaml/colon': () =>
    'the value holds a colon, or a space too many stands before the key; put the whole value in quotes "…"',
  'yaml/open-bracket': () => 'the bracket that opens here is not closed',
  'yaml/more': ({ count }) => `${count} more faults in this file, from here on`,
  'yaml/open-quote': () => 'the quote that opens here is not closed',
  'yaml/unclosed': () => 'a closing quote or bracket, or the colon after a key, is missing before this place',
  'yaml/too-deep': () => 'nested too deep, not read further',
  'yaml/empty': () => 'the file has no content',
  'yaml/syntax': ({ detail }) =>
    `this is not YAML; look at the indentation, colons and quotes of this line (${detail})`,
  'schema/unknown-key': ({ key, nearest, allowed }) =>
    `there is no key "${key}"${nearest === null ? `; keys in use: ${list(allowed)}` : meant(nearest)}`,
  'schema/missing-key': ({ key }) => `the key "${key}" is missing`,
  'schema/wrong-type': ({ found, expected }) =>
    `${found} has the wrong type; needed here: ${expected.map((type) => TYPE[type] ?? type).join(' or ')}${inQuotes(found, expected)}`,
  'schema/not-allowed': ({ found, allowed, nearest }) =>
    `${found} is not allowed; use ${list(allowed)}${meant(nearest)}`,
  'schema/bad-date': ({ found }) => `${found} is not a day; write year-month-day, such as 2016-04-05`,
  'schema/bad-form': ({ found, form }) =>
    form === 'activity-id'
      ? `${found} is not the id of a place in the document; write it like II.3.a`
      : form === 'id'
        ? `${found} is not an id; use plain lower-case letters, digits and hyphens, like so-noi-vu`
        : `${found} has the wrong form`,
  'schema/empty': () => 'this is empty; fill it in or leave the key out',
  'schema/out-of-range': ({ found, limit, atLeast }) =>
    `${found} is out of range; ${atLeast ? 'at least' : 'at most'} ${limit}`,
  'schema/repeated': () => 'the list says something twice',
  'schema/other': ({ detail }) => `does not have the right form (${detail})`,
  'register/duplicate-id': ({ id }) => `the id "${id}" is used above; an id means one agency or one group`,
  'register/unknown-id': ({ found, nearest }) => `the register has no "${found}"${meant(nearest)}`,
  'plan/duplicate-id': ({ id }) => `the id "${id}" is used above; an id is one place in the list`,
  'plan/id-not-folder': ({ id, folder }) =>
    `plan id "${id}" differs from its folder "${folder}"; they must be the same`,
  'plan/lead-and-each': ({ activity }) =>
    `${activity}: has lead and each; keep lead where an agency leads, each where every agency owes it`,
  'plan/unknown-agency': ({ found, nearest, isGroup }) =>
    isGroup
      ? `"${found}" is a group; groups stand under each only, an agency is needed here`
      : `the register has no agency "${found}"${nearest.length === 0 ? '; add it to plans/agencies.yaml' : `; nearest: ${named(nearest)}`}`,
  'plan/when-unreadable': ({ text, found, reason }) =>
    `time "${text}": ${problem({ found, reason })}; write it like "tháng 6/2016", "trước ngày 5/6" (try: vstbcpn when)`,
  'progress/unknown-agency': ({ found, nearest }) =>
    `the register has no agency "${found}"${nearest.length === 0 ? '' : `; nearest: ${named(nearest)}`}`,
  'progress/unknown-activity': ({ found, plan, occurrences, nearest }) =>
    occurrences.length === 1 && !occurrences[0]?.includes('@')
      ? `"${found}": this has no occurrences; write "${occurrences[0]}"`
      : occurrences.length > 0
        ? `"${found}": this is recorded by its occurrence: ${list(occurrences)}`
        : `plan ${plan} has no activity "${found}"${meant(nearest)}`,
  'progress/no-part': ({ activity, agency }) =>
    `${agency} neither leads nor owes ${activity}; record it in the file of the agency that did it, or use status: note`,
  'progress/file-name': ({ agency, wanted }) => `a file that speaks for "${agency}" must be named ${wanted}`,
  'progress/when-missing': () => 'a new time with a last day must be written under when; the old deadline stands',
  'progress/when-unreadable': ({ text, found, reason }) =>
    `new time "${text}": ${problem({ found, reason })}; the old deadline stands`,
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
  'when/problem': problem,
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
  'command/init': () => 'start a folder of plans with a register and a first plan to fill in',
  'command/help': () => 'help on a command',
  'argument/activity': () => 'id of an activity, such as II.3.a',
  'argument/agency': () => 'agency: id, short name, or an unaccented part of its name',
  'argument/expressions': () => 'time expressions, each in quotes',
  'option/folder': () => 'the workspace (the folder that holds plans/)',
  'option/plan': () => 'which plan (default: of the as-of year, else the latest before it)',
  'option/as-of': () => 'the day asked about (default: today in Vietnam); 2016-06-10 or 10/6/2016',
  'option/lang': () => 'language',
  'option/format': () => 'format',
  'option/output': () => 'write to a file (its extension tells the format)',
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
