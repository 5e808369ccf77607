import { enTimeProblem } from './en-time-problem.ts';
import { failureText } from './failures.ts';
import type { FindingMessages } from './finding-args.ts';
import { list, named } from './phrases.ts';

const TYPE: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of keys',
  boolean: 'true or false',
  null: 'nothing',
};
const WHAT = { lead: 'lead agency', when: 'time', period: 'period' } as const;
const STATED = {
  lead: 'lead or each is there',
  when: 'when is there',
  period: 'when names it, or nothing recurs',
} as const;

const meant = (word: string) => `did you mean "${word}"?`;
const nearestAgencies = (agencies: Parameters<typeof named>[0]) => `nearest: ${named(agencies)}`;
const TRY_WHEN = 'write it like "tháng 6/2016", "trước ngày 5/6" (try: vstbcpn when)';

/** Days stay dd/MM/yyyy, as in the plans. */
function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function span(from: string | null, to: string | null): string {
  if (from === null || to === null) return to === null ? `from ${day(from ?? '')}` : `until ${day(to)}`;
  return from === to ? day(to) : `${day(from)} - ${day(to)}`;
}

function ruleHint(nearest: string | null, isFixed: boolean): string {
  if (isFixed) return 'faults of reading and of form have a fixed severity and cannot be silenced; mend what is wrong';
  return nearest === null ? 'all rules: vstbcpn rules' : meant(nearest);
}

/** 1000000 as people write it: 1,000,000 */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** English words of every finding: what is wrong, then what to do. */
export const enFindings: FindingMessages = {
  'file/missing': () => ['there is no such file', 'take it back from git, or delete the files that depend on it'],
  'file/folder': () => 'this is a folder; a file is needed',
  'file/too-large': ({ bytes, maxBytes }) => [
    `the file is too large: ${number(bytes)} bytes, at most ${number(maxBytes)} bytes are read`,
    'is it the right file?',
  ],
  'file/denied': () => 'no permission to read this file',
  'file/unreadable': ({ detail }) => `the file cannot be read${failureText(detail, 'en')}`,
  'file/not-utf8': () => ['there are characters that are not UTF-8', 'save the file as UTF-8'],
  'file/ignored': ({ wanted }) => ['this file is not read', `the right name: ${wanted}`],

  'yaml/tab': () => ['a tab is used as indentation', 'use spaces'],
  'yaml/indent': ({ key, beside, spaces }) => {
    if (key === null || spaces === null) return ['wrong indentation', 'keys of one level start in one column'];
    if (key === '-')
      return ['the dash stands in another column', `indent the whole entry like the others (${spaces} spaces)`];
    return [`the key "${key}" stands in another column`, `indent it like the key "${beside}" (${spaces} spaces)`];
  },
  'yaml/dash': ({ found, spaces }) => [
    found === ''
      ? 'a new entry has no dash'
      : found === '-'
        ? 'the space after the dash is missing'
        : `"${found}" is not the dash that begins an entry`,
    `begin it with a hyphen - and a space, after ${spaces} spaces of indentation`,
  ],
  'yaml/odd-space': () => ['there is a special space that nobody sees', 'delete it and type a plain space'],
  'yaml/sign': ({ found, right }) => {
    if (right === ' #') return ['a # needs a space before it', 'put a space before the #'];
    const problem = `${found} is not used here`;
    if (right === '') return [problem, 'delete it'];
    return [
      problem,
      right === '#'
        ? 'a comment begins with #'
        : `write a plain ${right.trim()}${right === ': ' ? ' and a space' : ''}`,
    ];
  },
  'yaml/quotes': ({ sign, quote }) => [
    `the value begins with ${sign}`,
    `put the whole value in quotes ${quote}…${quote}`,
  ],
  'yaml/line-ends': () => ['the lines end as on old Macs (CR)', 'save the file with LF'],
  'yaml/duplicate-key': () => ['the key is written twice', 'keep one'],
  'yaml/many-documents': () => [
    'a --- or ... line splits the file in several parts',
    'a file is one part; delete this line',
  ],
  'yaml/alias': () => ['a YAML alias (*name) is used', 'plan files say things in full'],
  'yaml/anchor': () => [
    'a YAML anchor (&name) is used',
    'drop &name; where & belongs to the words, put the whole value in quotes',
  ],
  'yaml/merge-conflict': () => [
    'a merge conflict is left here (<<<<<<<, =======, >>>>>>>)',
    'choose one side and delete the marks',
  ],
  'yaml/colon': () => ['the value holds a colon', 'put the whole value in quotes "…"'],
  'yaml/no-colon': () => [
    'the colon after a key is missing, or the space after the colon',
    'write it like lead: so-noi-vu',
  ],
  'yaml/open-bracket': () => 'the bracket that opens here is not closed',
  'yaml/more': ({ count }) => `${count} more faults in this file, from here on`,
  'yaml/open-quote': () => 'the quote that opens here is not closed',
  'yaml/unclosed': () => 'a closing quote or bracket, or the colon after a key, is missing before this place',
  'yaml/too-deep': () => 'nested too deep, not read further',
  'yaml/empty': () => 'the file has no content',
  'yaml/syntax': ({ detail }) => [
    `this is not YAML (${detail})`,
    'look at the indentation, colons and quotes of this line',
  ],

  'schema/unknown-key': ({ key, nearest, allowed }) => [
    `there is no key "${key}"`,
    nearest !== null
      ? meant(nearest)
      : allowed.length > 0
        ? `keys in use: ${list(allowed)}`
        : 'the rules: vstbcpn rules',
  ],
  'schema/missing-key': ({ key, isLost }) =>
    isLost
      ? [`the line "${key}:" is missing`, `write ${key}: above this line, at the margin`]
      : `the key "${key}" is missing`,
  'schema/wrong-type': ({ found, expected }) => {
    const problem = `${found} has the wrong type; needed here: ${expected.map((type) => TYPE[type] ?? type).join(' or ')}`;
    // A number, or yes and no, where a text is meant; and the other way round.
    if (expected.includes('string') && /^[\w.+-]+$/.test(found)) return [problem, `write it in quotes: "${found}"`];
    if (expected.includes('integer') && /^"\d+"$/.test(found))
      return [problem, `without quotes: ${found.slice(1, -1)}`];
    if (expected[0] === 'array' && /^"[^"]*"$/.test(found))
      return [problem, `write it in brackets: [${found.slice(1, -1)}]`];
    return problem;
  },
  'schema/not-allowed': ({ found, allowed, nearest }) => {
    const problem = `${found} is not allowed; use ${list(allowed)}`;
    return nearest === null ? problem : [problem, meant(nearest)];
  },
  'schema/bad-date': ({ found }) =>
    /^"\d{4}-\d\d-\d\d"$/.test(found)
      ? [`the calendar has no ${day(found.slice(1, -1))}`, 'look at the day in the document']
      : [`${found} is not a day`, 'write year-month-day, such as 2016-04-05'],
  'schema/bad-form': ({ found, form }) =>
    form === 'activity-id'
      ? [`${found} is not the id of a place in the document`, 'write it like II.3.a']
      : form === 'id'
        ? [`${found} is not an id`, 'use plain lower-case letters, digits and hyphens, like so-noi-vu']
        : form === 'email'
          ? [`${found} is not a mail address`, 'write it like vanthu@so-vi-du.example']
          : `${found} has the wrong form`,
  'schema/empty': ({ isEntry }) => [
    'this is empty',
    isEntry ? 'fill it in or delete the entry' : 'fill it in or leave the key out',
  ],
  'schema/out-of-range': ({ found, limit, atLeast }) =>
    `${found} is out of range; ${atLeast ? 'at least' : 'at most'} ${limit}`,
  'schema/repeated': () => 'the list says something twice',
  'schema/other': ({ detail }) => `does not have the right form (${detail})`,

  'text/not-nfc': ({ lines }) => [
    `accents are written apart (NFD) on ${lines} ${lines === 1 ? 'line' : 'lines'}, starting here`,
    'save as composed text (NFC), or searching and comparing will miss it; mend: vstbcpn validate --fix',
  ],
  'text/double-space': () => [
    'too many spaces, or a special one',
    'one plain space between words; mend: vstbcpn validate --fix',
  ],
  'text/misspelling': ({ found, right }) => [
    `"${found}" is misspelt`,
    `it is written "${right}"; mend: vstbcpn validate --fix`,
  ],
  'text/key-order': ({ key, before }) => [
    `the key "${key}" stands after "${before}"`,
    'the usual order is easier to read; mend: vstbcpn validate --fix',
  ],
  'text/unpadded-date': ({ found, right }) => [
    `the day "${found}" lacks a 0`,
    `write ${right}; mend: vstbcpn validate --fix`,
  ],

  'settings/unknown-rule': ({ found, nearest, isFixed }) => [
    isFixed ? `the severity of "${found}" cannot be set` : `there is no rule "${found}"`,
    ruleHint(nearest, isFixed),
  ],

  'register/duplicate-id': ({ id }) => [`the id "${id}" is used above`, 'an id means one agency or one group'],
  'register/unknown-id': ({ found, nearest }) => [
    `the register has no "${found}"`,
    nearest === null ? 'add it to plans/agencies.yaml, or mend the id' : meant(nearest),
  ],
  'register/shared-alias': ({ alias, other }) => [
    `"${alias}" is a name of ${other} as well`,
    'at one time a spelling may mean one agency only; drop it on one side, or write it more fully',
  ],
  'register/successor-circle': ({ chain }) => [
    `successors form a circle: ${chain.join(' → ')}`,
    'a successor comes after its predecessor; mend one of these successors',
  ],
  'register/empty-group': ({ group }) => [
    `no agency belongs to the group "${group}"`,
    'name the group under groups of each member, or say members: unlisted where nobody has listed them',
  ],
  'register/proposed': ({ id, isKnown, isGroup }) => {
    const what = isGroup ? 'group' : 'agency';
    return isKnown
      ? [`the ${what} "${id}" is in the register`, 'this proposal has no effect any more; take it away']
      : [
          `the ${what} "${id}" is not in the register`,
          'check its name and move it to plans/agencies.yaml; if the register has it, correct the id in plan.yaml and take this away',
        ];
  },
  'register/from-after-until': ({ agency, from, until }) => [
    `${agency} is in force from ${day(from)}, after its last day ${day(until)}`,
    'look at from and until',
  ],

  'plan/duplicate-id': ({ id }) => [`the id "${id}" is used above`, 'an id is one place in the list'],
  'plan/id-not-folder': ({ id, folder }) => [
    `plan id "${id}" differs from its folder "${folder}"`,
    'they must be the same',
  ],
  'plan/id-outside-sections': ({ id }) => [
    `the id "${id}" belongs to no entry of sections`,
    'the id of an activity starts with that of its section, as II.3.a in II.3; mend the id, or add the section',
  ],
  'plan/lead-and-each': ({ activity }) => [
    `${activity}: has lead and each`,
    'keep lead where an agency leads, each where every agency owes it',
  ],
  'plan/lead-coordinates': ({ activity, agency }) => [
    `${activity}: "${agency}" leads and coordinates`,
    'who leads is not named under coordinating; drop it there',
  ],
  'plan/agency-repeated': ({ activity, agency }) => [
    `${activity}: "${agency}" is written twice`,
    'keep one, or write the agency that was meant',
  ],
  'plan/unknown-agency': ({ found, nearest, isGroup }) =>
    isGroup
      ? [`"${found}" is a group, an agency is needed here`, 'groups stand under each only']
      : [
          `the register has no agency "${found}"`,
          nearest.length === 0 ? 'add it to plans/agencies.yaml' : nearestAgencies(nearest),
        ],
  'plan/agency-not-in-force': ({ agency, from, until, issued, successors }) => [
    until !== null && until < issued
      ? `"${agency}" existed until ${day(until)}, before the plan was issued on ${day(issued)}`
      : `"${agency}" exists from ${day(from ?? '')}, after the plan was issued on ${day(issued)}`,
    successors.length > 0
      ? `successor: ${named(successors)}`
      : 'look at from, until and successors in plans/agencies.yaml',
  ],
  'plan/when-unreadable': ({ text, found, reason }) => [
    `time${found === text ? '' : ` "${text}"`}: ${enTimeProblem({ found, reason })}`,
    TRY_WHEN,
  ],
  'plan/when-not-deadline': ({ text }) => [
    `"${text}" is no deadline`,
    'a programme period, a term of office or the day of a cited document is none; write the time of completion; where the document names none, add unstated: [when]',
  ],
  'plan/lead-unstated': ({ activity }) => [
    `${activity}: no lead agency`,
    'write lead, or each where every agency owes it; where the document names none, unstated: [lead]',
  ],
  'plan/when-unstated': ({ activity, text }) => [
    text === null ? `${activity}: no time` : `${activity}: "${text}" names no day`,
    `${text === null ? 'write when' : 'write a definite time'}; where the document names none, unstated: [when]`,
  ],
  'plan/period-unstated': ({ activity, text }) => [
    `${activity}: "${text}" names no period`,
    'write the period ("hằng quý", "6 tháng một lần"…); where the document names none, unstated: [period]',
  ],
  'plan/unstated-untrue': ({ activity, what }) => [
    `${activity}: the ${WHAT[what]} is said to be unstated, but ${STATED[what]}`,
    `drop "${what}" under unstated`,
  ],
  'plan/gap': ({ activity, what }) =>
    `${activity}: the document names no ${what.map((gap) => WHAT[gap]).join(', no ')} (said under unstated)`,
  'plan/outside-year': ({ activity, from, to, year }) => [
    `${activity}: the time ${span(from, to)} is not within the plan's year ${year}`,
    'look at the year; if the document says so, give the reason: # vstbcpn-disable-next-line plan/outside-year -- …',
  ],
  'plan/overdue-at-birth': ({ activity, to, issued }) => [
    `${activity}: the deadline ${day(to)} had passed when the plan was issued on ${day(issued)}`,
    'compare the day of issue and the deadline with the document',
  ],
  'plan/event-outside-when': ({ activity, event, when }) => [
    `${activity}: the event "${event}" lies outside the time "${when}"`,
    'look at event and when',
  ],
  'plan/after-unknown': ({ found, nearest }) => [
    `the plan has no activity "${found}"`,
    nearest === null ? 'after names the activity that must be done before; all ids: vstbcpn list' : meant(nearest),
  ],
  'plan/after-circle': ({ chain }) => [
    `activities wait for each other in a circle: ${chain.join(' → ')}`,
    'drop one after of this circle',
  ],
  'plan/after-order': ({ activity, to, after, afterTo }) => [
    `${activity} is due ${day(to)} but waits for ${after}, due ${day(afterTo)}`,
    'what comes after cannot be due before; look at when and after',
  ],
  'plan/no-report-duty': ({ report }) => [
    `the plan asks for no ${report} report`,
    `add an activity with report: ${report}; where the plan asks for none, set plan/no-report-duty: ignore in settings.yaml`,
  ],
  'plan/number-form': ({ found }) => [
    `"${found}" does not have the form of a plan's number`,
    'write number/KH-abbreviation of the issuer, like 37/KH-BVSTBCPN',
  ],
  'plan/basis-after-issue': ({ number, date, issued }) => [
    `document ${number ? `${number} ` : ''}of ${day(date)} is later than the plan (${day(issued)})`,
    'what a plan cites comes first; look at the day of the document and of the plan',
  ],

  'progress/unknown-agency': ({ found, nearest }) => [
    `the register has no agency "${found}"`,
    nearest.length === 0 ? 'add it to plans/agencies.yaml' : nearestAgencies(nearest),
  ],
  'progress/unknown-activity': ({ found, plan, occurrences, nearest }) => {
    if (occurrences.length === 1 && !occurrences[0]?.includes('@'))
      return [`"${found}": this has no occurrences`, `write "${occurrences[0]}"`];
    if (occurrences.length > 0) return [`"${found}": this is recorded by its occurrence`, list(occurrences)];
    const problem = `plan ${plan} has no activity "${found}"`;
    return [problem, nearest === null ? 'all ids: vstbcpn list' : meant(nearest)];
  },
  'progress/no-part': ({ activity, agency }) => [
    `${agency} neither leads nor owes ${activity}`,
    'record it in the file of the agency that did it, or use status: note',
  ],
  'progress/file-name': ({ agency, wanted }) => [
    `a file that speaks for "${agency}" has another name`,
    `it must be named ${wanted}`,
  ],
  'progress/when-missing': () => [
    'rescheduled without a new time that has a last day; the old deadline stands',
    'write it under when',
  ],
  'progress/when-unreadable': ({ text, found, reason }) => [
    `new time${found === text ? '' : ` "${text}"`}: ${enTimeProblem({ found, reason })}; the old deadline stands`,
    TRY_WHEN,
  ],
  'progress/future-date': ({ date, asOf }) => [
    `${day(date)} has not come yet (as of ${day(asOf)})`,
    'record what has happened; look at day, month and year',
  ],
  'progress/before-plan': ({ date, issued }) => [
    `${day(date)} is before the plan was issued on ${day(issued)}`,
    'look at day, month and year',
  ],
  'progress/cannot-follow': ({ activity, status, closed, date, deadline }) => {
    if (deadline !== null)
      return [
        `${activity}: the new deadline ${day(deadline)} is before ${day(date)}, the day it was granted`,
        'look at day, month and year of both',
      ];
    if (closed === null)
      return [
        `${activity} was neither done nor cancelled by ${day(date)}: there is nothing to reopen`,
        'look at the id and the day; drop this record if it is a slip',
      ];
    return [
      `${activity} was ${closed.status} on ${day(closed.on)} and cannot be ${status} after that`,
      'look at the day; record reopened before it where the work was opened again, or use status: note',
    ];
  },
  'progress/done-twice': ({ activity, first }) => [
    `${activity} was recorded as done on ${day(first)}`,
    'the first one counts; drop this record, or record reopened before it where the work was opened again',
  ],
  'progress/no-evidence': ({ activity }) => [
    `${activity}: done without a document as evidence`,
    'write its number under evidence, like 215/BC-SNV',
  ],
  'progress/not-approved': ({ activity, status }) => [
    `${activity}: ${status} without an approval`,
    'write the document or the person that approved it under approved_by, like 52/BVSTBCPN-TTK',
  ],
  'progress/out-of-order': ({ date, previous }) => [
    `${day(date)} stands after the record of ${day(previous)}`,
    'put the records in order of their days',
  ],

  'template/unknown-field': ({ found, nearest, known }) => [
    `there is no field "{${found}}"`,
    nearest === null ? `the fields: ${list(known.map((name) => `{${name}}`))}` : meant(`{${nearest}}`),
  ],
  'template/unknown-section': ({ found, nearest }) => [
    `no plan has a section "${found}"`,
    nearest === null ? 'name a section or an activity of the plan' : meant(nearest),
  ],

  'suppression/no-reason': ({ rule }) => [
    rule === null ? 'a suppression names no rule' : `${rule} is suppressed without a reason`,
    'write: # vstbcpn-disable-next-line RULE -- reason',
  ],
  'suppression/unknown-rule': ({ found, nearest, isFixed }) => [
    isFixed ? `"${found}" cannot be suppressed` : `there is no rule "${found}"`,
    ruleHint(nearest, isFixed),
  ],
  'suppression/unused': ({ rule, isAlone, line }) => [
    `there is no ${rule} on the line below`,
    line !== null
      ? `it is on line ${line}; move the comment right above that line`
      : isAlone
        ? 'drop this comment'
        : `drop ${rule} in this comment`,
  ],
  'suppression/miswritten': ({ found }) => [
    `the comment "${found}" does nothing`,
    'write: # vstbcpn-disable-next-line RULE -- reason, on the line above',
  ],
  'baseline/unused': ({ rule, at }) => [
    `there is no ${rule} at ${at} any more`,
    'delete this entry of plans/baseline.yaml',
  ],
};
