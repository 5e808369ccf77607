import { list } from './phrases.ts';
import type { UpdateArgs } from './update-args.ts';
import type { Worded } from './worded.ts';

const KIND: Readonly<Record<string, string>> = {
  added: 'Added',
  removed: 'Removed (gone from the document)',
  changed: 'Changed as the document says',
  moved: 'Another number in the document than in the plan: id kept',
  conflict: 'The document differs from what was corrected by hand: kept as in the plan',
  differs: 'The document differs: kept as in the plan',
  left: 'Gone from the document, kept because it was recorded or corrected',
  kept: 'Corrections by hand that were kept',
  refused: 'Could not be edited, to be done by hand',
};
const COUNTED: Readonly<Record<string, string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'numbered otherwise',
  conflict: 'against a correction',
  differs: 'different',
  left: 'left in place',
  kept: 'corrections kept',
  refused: 'not edited',
};
const PART: Readonly<Record<string, string>> = {
  head: 'head',
  aims: 'aim',
  sections: 'heading',
  activities: 'activity',
  basis: 'basis',
  cited: 'cited document',
  recipients: 'recipients',
};
const FIELD: Readonly<Record<string, string>> = {
  id: 'number',
  title: 'title',
  lead: 'lead',
  each: 'each',
  coordinating: 'coordinating',
  others: 'with',
  when: 'time',
  parts: 'parts',
  product: 'product',
  report: 'kind of report',
  to: 'to',
  unstated: 'not stated',
  note: 'note',
  year: 'year',
  number: 'number',
  issued: 'day of issue',
  place: 'place',
  issuer: 'issuer',
  standing: 'standing agency',
  secretariat: 'secretariat',
  recipients: 'recipients',
  signatory: 'signer',
  capacity: 'capacity of the signer',
  post: 'post of the signer',
  name: 'signer',
  date: 'date',
  about: 'about',
};

export const enUpdate: Worded<UpdateArgs> = {
  'command/new': () => 'start the plan of a later year from an existing one, its times moved by a year, for review',
  'argument/new-year': () => 'year of the new plan, like 2017: it is written to plans/2017/plan.yaml',
  'option/new-from': () => 'id of the plan to start from, like 2016',
  'usage/not-later': ({ year, from }) => `${year} is not later than ${from}, the year of the plan to start from`,
  'host/cannot-go-on': ({ file }) =>
    `${file} cannot be edited for certain without touching the rest; run vstbcpn validate, mend the file and try again`,

  'new/made-from': ({ file }) =>
    `Made from ${file}. A person must check each line with "review"; remove these comments once that is done.`,
  'new/base': () =>
    'Made by "vstbcpn new", not to be edited: "vstbcpn import --update" compares with this file to know what people corrected in plan.yaml. Keep it in git beside plan.yaml.',
  'new/not-yet': ({ key, year, value }) => `${key}: not known yet, to be filled in once signed (${year}: ${value})`,
  'new/basis': ({ year }) => `review: the basis of ${year}; take the # away before what still holds`,
  'new/cited': () => 'review: whether the documents cited are still in force',
  'new/signatory': ({ year }) => `review: who signed in ${year}`,
  'new/text-moved': ({ from, to }) => `review: year ${from} changed to ${to}`,
  'new/other-year': ({ years }) => `review: names ${list(years)}, left as it is`,
  'new/time-moved': ({ from, text }) => `review: ${from}: ${text}`,
  'new/time-left': ({ from, to }) => `review: left as in ${from}, could not be moved to ${to}`,
  'new/note': ({ year }) => `review: the note speaks of ${year}`,
  'new/agency-gone': ({ name, until, successors }) =>
    `review: ${name} existed until ${until}${successors.length === 0 ? '' : `, now ${list(successors)}`}`,

  'new/written': ({ files, from }) => `Made ${list(files)} from ${from}.`,
  'new/times': ({ kept, moved, left }) =>
    [
      `Times: ${moved} moved (to be reviewed)`,
      ...(kept === 0 ? [] : [`${kept} without a year or a day, kept`]),
      ...(left === 0 ? [] : [`${left} could not be moved, to be edited by hand`]),
    ]
      .join('; ')
      .concat('.'),
  'new/texts': ({ count, year }) => `Titles: ${count} now name ${year} (to be reviewed).`,
  'new/other-years': ({ count }) =>
    `${count} ${count === 1 ? 'text names another year' : 'texts name another year'}, left as written (to be reviewed).`,
  'new/fill-in': ({ keys, needed }) =>
    `Not known yet, to be filled in once signed: ${list(keys)}; until then validate reports that ${list(needed)} are missing.`,
  'new/agencies': ({ names, day }) => `No longer there on ${day}, their work must be given to others: ${list(names)}.`,
  'new/next': ({ command }) => `Look for "review" in the file, line by line, then check: ${command}`,
  'new/document': () => 'signed.docx',
  'new/signed': ({ command }) => `Once the document is signed, read it into this plan: ${command}`,

  'option/import-update': () =>
    'the document was issued again: change the plan at -o accordingly, keep ids, comments and corrections; tell what changed',
  'host/nothing-to-update': ({ file }) => `there is no ${file} to update; leave --update out the first time`,
  'host/cannot-read-imported': ({ file }) =>
    `cannot read ${file} (what was read last time; perhaps it has conflict marks of git): take it back from git (git checkout -- ${file}), or delete it, then whatever differs from the document is kept as in the plan and told`,
  'update/imported': () =>
    'As read from the document, not to be edited: "vstbcpn import --update" compares with it to know what the document changed. Keep it in git with plan.yaml.',
  'update/left': ({ reason }) =>
    `gone from the new document; kept because it was ${reason === 'recorded' ? 'recorded' : 'corrected by hand'}`,
  'update/says-otherwise': ({ text }) =>
    text === null ? 'the new document no longer says it' : `the new document says: ${text}`,
  'update/title': ({ file }) => `${file} updated from its document`,
  'update/source': ({ file, number, issued }) =>
    [file, number === null ? '' : `number ${number}`, issued === null ? '' : `of ${issued}`]
      .filter(Boolean)
      .join(' · '),
  'update/counts': ({ counts }) =>
    `${counts.map(({ kind, count }) => `${count} ${COUNTED[kind] ?? kind}`).join(', ')}.`,
  'update/unchanged': () => 'The document says nothing new since it was last read; the plan stays as it is.',
  'update/remarks-only': ({ file }) => `In ${file} only remarks (# …) were written anew, as of this document.`,
  'update/no-base': ({ file }) =>
    `Without ${file} nobody knows what was corrected by hand: new work is added and gaps in the head are filled; what differs stays and is told.`,
  'update/kind': ({ kind, count }) => `${KIND[kind] ?? kind} (${count})`,
  'update/part': ({ part }) => PART[part] ?? part,
  'update/field': ({ field }) => FIELD[field] ?? field,
  'update/column': ({ column }) =>
    ({ entry: 'ENTRY', field: 'FIELD', old: 'IN THE PLAN', new: 'NEW DOCUMENT' })[column],
  'update/see': ({ diff, check }) => `Look at each change (${diff}), then check: ${check}`,
};
