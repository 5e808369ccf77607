import type { LettersArgs } from './letters-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

/** Room for the clerk's pen: no-break spaces, which nothing closes up. */
const room = (columns: number) => '\u00a0'.repeat(columns);
const tasks = (count: number) => (count === 1 ? 'task' : `${count} tasks`);
/** Where the result of what is asked for goes. */
export const reported = ({ name, isStanding, isOwn }: LettersArgs['letter/asks-late']['target']) => {
  if (isOwn) return '';
  const to = name === null ? '' : ` to ${name}${isStanding ? ' (standing agency)' : ''}`;
  return ` and to report the results${to}`;
};

export const enLetters: Worded<LettersArgs> = {
  'command/remind': () => 'a letter to each agency about what is late and what falls due soon',
  'option/remind-overdue': () => 'only what is late (with --within: and what falls due)',
  'option/remind-all': () => 'every agency that needs a letter (the default)',
  'option/mail': () => 'write drafts (.eml) with the letter attached, to be sent from a mail program',
  'option/letters-folder': () =>
    'write into this folder, one Word file an agency (or --format), or into one file (like letters.docx); without it they are printed',

  'paper/state': () => 'SOCIALIST REPUBLIC OF VIET NAM',
  'paper/motto': () => 'Independence - Freedom - Happiness',
  'paper/number': ({ type, issuer }) =>
    `No.:${room(6)}/${[type, issuer, type === null || issuer === null ? '…' : null].filter(Boolean).join('-')}`,
  'paper/place-and-date': ({ place, year }) => `${place ?? '…………'},${room(12)}${year}`,
  'paper/recipients': () => 'Recipients:',
  'paper/by-order': ({ capacity }) => `By order of: ${capacity}`,
  'paper/head-of': ({ body }) => `Head of ${body}`,
  'paper/plan': ({ number, year }) =>
    number === null ? `the plan${year === null ? '' : ` of ${year}`}` : `Plan no. ${number}`,

  'letter/subject': ({ plan }) => `Re: carrying out ${plan}`,
  'letter/about': ({ plan }) => `Carrying out ${plan}`,
  'letter/to': () => 'To:',
  'letter/recalls': ({ plan, issued, issuer, title, agency, count }) => {
    const named = [plan, issued && `of ${issued}`, issuer && `by ${issuer}`, title && `(${title})`];
    return `Under ${named.filter(Boolean).join(' ')}, ${agency} was given the following ${tasks(count)}:`;
  },
  'letter/item': ({ title, id, time, each, before, helpers, to, when, deadline, original, isLast }) => {
    const role = each === null ? 'lead' : `owed by each${each.group === null ? '' : `: ${each.group}`}`;
    const by = `by ${deadline}${original === null ? '' : `, moved from ${original}`}`;
    const place = `${id}${time === null ? '' : `, ${time}`}; ${role}${before === null ? '' : ` (given to ${before})`}${helpers === '' ? '' : `; with ${helpers}`}${to === null ? '' : `; goes to ${to}`}`;
    return `– ${title} (${place}); time: ${when === null ? by : `${when} (${by})`}${isLast ? '.' : ';'}`;
  },
  'letter/not-received': ({ receiver, count, days, asOf }) => {
    const late = `${days} ${days === 1 ? 'day' : 'days'} late (as of ${asOf})`;
    const which =
      count === 1 ? `this task, which is ${late}` : `these tasks; the annex has their days late as of ${asOf}`;
    return `Until now ${receiver ?? 'the committee'} has received no report on ${which}.`;
  },
  'letter/asks-late': ({ agency, target, head }) =>
    `So that the plan keeps its time, ${agency} is asked to do this without delay${reported(target)} before ……/……/………; where a task is not done, please give the reasons, the difficulties and the time of completion${head === null ? '' : `, to be put before the ${head}`}.`,
  'letter/comes-too': ({ agency, count }) =>
    `${agency} is also asked to carry out, and report in time, the following ${tasks(count)} soon due:`,
  'letter/asks-coming': ({ agency, target }) =>
    `So that the plan keeps its time, ${agency} is kindly asked to see to this${reported(target)} within the time above.`,
  'letter/closes': () => 'The annex gives the details.',
  'letter/annex': ({ agency, late, coming, asOf }) =>
    `Tasks ${[late && 'late', coming && 'soon due'].filter(Boolean).join(' and ')}: ${agency} (as\u00a0of\u00a0${asOf})`,
  'letter/section': ({ tone }) => (tone === 'late' ? 'Late' : 'Soon due'),
  'letter/column-days': ({ tone }) => (tone === 'late' ? 'Days late' : 'Days left'),
  'letter/days-left': ({ days }) => (days === 0 ? 'due today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  'letter/helpers': ({ names }) => `with ${names}`,

  'letter/before': ({ agency }) => `given to ${agency}`,

  'remind/title': () => 'Reminder letters',
  'remind/none': ({ late, within, isNarrowed }) => {
    if (isNarrowed) return 'Nobody has to be reminded.';
    const days = within === 1 ? 'day' : `${within} days`;
    const coming = within === null ? null : `due ${within === 0 ? 'today' : `within the next ${days}`}`;
    const sought = [late && 'late', coming].filter(Boolean).join(' or ');
    return `Nothing is ${sought}${late && within !== null && within < 30 ? '; to look further: --within 30' : ''}.`;
  },
  'remind/written': ({ count, folder, isMail }) =>
    `${count} ${isMail ? 'draft' : 'letter'}${count === 1 ? '' : 's'} written to ${folder}.`,
  'remind/no-address': ({ names }) =>
    `No mail address in the register (key email), to be filled in when sending: ${list(names)}.`,
  'remind/old-letters': ({ folder, files }) =>
    `note: ${folder} still holds letters of before that are none of these: ${list(files)}; take them away before you send the folder`,
  'remind/column-file': () => 'FILE',
  'remind/column-late': () => 'LATE',
  'remind/column-coming': () => 'SOON DUE',
  'remind/no-letter': ({ reason, agency, tasks: ids }) => {
    const why = {
      unnamed: 'the plan names no lead agency',
      ended: `${agency} has ended and not exactly one agency took over (successors in the register)`,
      unknown: `the register has no agency "${agency}"`,
      own: `a task of the office that writes the letters (${agency})`,
    };
    return `No letter for ${list(ids)}: ${why[reason]}`;
  },
};
