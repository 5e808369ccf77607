import { list } from './phrases.ts';
import type { WhereArgs, WherePart } from './where-args.ts';
import type { Worded } from './worded.ts';

const EXPECTED: Readonly<Record<WherePart, string>> = {
  condition: 'a condition is expected, such as status = overdue',
  operator: 'a comparison is expected: = != < <= > >= ~ in (…) or is null',
  value: 'a value is expected (put one that is a keyword in quotes)',
  connector: 'and, or, or the end is expected (put a value with spaces in quotes)',
  'connector-or-close': 'and, or, or a closing bracket is expected',
  open: 'an opening bracket is expected, as in (overdue, open)',
  'comma-or-close': 'a comma or a closing bracket is expected',
  in: 'in is expected, as in not in (done, cancelled)',
  null: 'null or not null is expected',
};
const TYPE: Readonly<Record<string, string>> = {
  text: 'text',
  day: 'a day',
  number: 'a number',
  choice: 'one of a few values',
  agency: 'an agency',
  section: 'a section',
  activity: 'the id of an activity',
};
const meant = (word: string | null) => (word === null ? '' : `; did you mean "${word}"?`);

export const enWhere: Worded<WhereArgs> = {
  'option/where': () => 'condition written as an expression, see below',
  'help/where': ({ fields }) =>
    `Conditions of --where, for example:
  'status = overdue and lead = so-noi-vu and deadline < 2016-07-01'
Compare with = != < <= > >= ~ (contains, whatever the accents and case), in (a, b), not in (a, b), is null, is not null; join with and, or, not and brackets. Values with spaces go in quotes; agencies are named as for --agency, a section takes in everything under it. Of a field with several agencies (lead, each, coordinating) one is enough. A comparison with null is false, also with !=.
Fields: ${list(fields)}.`,
  'scope/where': ({ expression }) => `where ${expression}`,
  'usage/where-expected': ({ expected, found, nearest }) =>
    `--where: ${found === null ? 'the end' : `"${found}"`} stands where ${EXPECTED[expected]}${meant(nearest)}`,
  'usage/where-unclosed': ({ quote }) => `--where: the quote ${quote} is not closed`,
  'usage/where-too-long': ({ max }) => `--where: the expression has more than ${max} characters`,
  'usage/where-too-deep': ({ max }) => `--where: brackets and not stand more than ${max} deep`,
  'usage/where-field': ({ found, nearest, known }) =>
    `--where: there is no field "${found}"${nearest === null ? `; fields: ${list(known)}` : meant(nearest)}`,
  'usage/where-operator': ({ found, nearest, known }) =>
    `--where: there is no comparison "${found}"${nearest === null ? `; use ${known.join(' ')}` : meant(nearest)}`,
  'usage/where-type': ({ field, type, operator, allowed }) =>
    `--where: "${field}" is ${TYPE[type]} and does not take ${operator}; use ${allowed.join(' ')}`,
  'usage/where-day': ({ found }) => `--where: "${found}" is no day; write 2016-06-10 or 10/6/2016`,
  'usage/where-number': ({ found }) => `--where: "${found}" is no whole number`,
  'usage/where-value': ({ found, allowed, nearest }) =>
    `--where: there is no value "${found}"; use ${list(allowed)}${meant(nearest)}`,
  'usage/where-no-letters': () => '--where: at least one letter or digit is needed here to look for',
};
