import { list } from './phrases.ts';
import type { UpdateArgs } from './update-args.ts';
import type { Worded } from './worded.ts';

export const enUpdate: Worded<UpdateArgs> = {
  'command/new': () => 'start the plan of a later year from an existing one, its times moved by a year, for review',
  'argument/new-year': () => 'year of the new plan, like 2017: it is written to plans/2017/plan.yaml',
  'option/new-from': () => 'id of the plan to start from, like 2016',
  'usage/not-later': ({ year, from }) => `${year} is not later than ${from}, the year of the plan to start from`,
  'host/cannot-go-on': ({ file }) =>
    `${file} cannot be edited for certain without touching the rest; run vstbcpn validate, mend the file and try again`,

  'new/made-from': ({ file }) =>
    `Made from ${file}. A person must check each line with "review"; remove these comments once that is done.`,
  'new/not-yet': ({ key, year, value }) => `${key}: not known yet, to be filled in once signed (${year}: ${value})`,
  'new/basis': ({ year }) => `review: the basis of ${year}; take the # away before what still holds`,
  'new/cited': () => 'review: whether the documents cited are still in force',
  'new/signatory': ({ year }) => `review: who signed in ${year}`,
  'new/text-moved': ({ from, to }) => `review: year ${from} changed to ${to}`,
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
  'new/fill-in': ({ keys }) => `Not known yet, to be filled in once signed: ${list(keys)}.`,
  'new/agencies': ({ names, day }) => `No longer there on ${day}, their work must be given to others: ${list(names)}.`,
  'new/next': ({ command }) => `Look for "review" in the file, line by line, then check: ${command}`,
};
