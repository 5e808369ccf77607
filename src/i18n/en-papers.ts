import { reported } from './en-letters.ts';
import type { PapersArgs } from './papers-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const COLUMNS = {
  number: 'No.',
  task: 'Task',
  agency: 'Agency',
  lead: 'Lead agency',
  coordinating: 'Coordinating agencies',
  time: 'To be done by',
  result: 'Result',
  stand: 'How it stands',
  notes: 'Notes',
};

const COUNTED = {
  progress: 'Done',
  done: 'In time',
  'done-late': 'Late',
  overdue: 'Overdue',
  open: 'Open',
  upcoming: 'To come',
  undated: 'No deadline',
};
const REPORT: Readonly<Record<string, string>> = {
  interim: 'Interim',
  final: 'Final',
  periodic: 'Periodic',
  adhoc: 'Ad hoc',
};

/** Room for the clerk's pen: no-break spaces, which nothing closes up. */
const room = (columns: number) => '\u00a0'.repeat(columns);

export const enPapers: Worded<PapersArgs> = {
  'papers/weekday': ({ weekday }) => (weekday === 0 ? 'Sunday' : 'Saturday'),
  'papers/column': ({ of }) => COLUMNS[of],
  'papers/place-in-plan': ({ id, time, role }) => [id, time, role].filter((part) => part !== null).join('; '),
  'papers/numbers': ({ done, total, percent, target, overdue }) => {
    if (percent === null) return 'There is nothing to do: all of it was called off.';
    const share = [`${percent}%`, target === null ? '' : `target ${target.percent}%, ${target.id}`];
    return `${done} of ${total} tasks done (${share.filter(Boolean).join('; ')})${overdue === 0 ? '' : `; ${overdue} overdue`}.`;
  },
  'papers/counted-by': ({ of }) => (of === 'sections' ? 'Section' : 'Common duty (agencies)'),
  'papers/counted': ({ of }) => COUNTED[of],
  'papers/duty': ({ title, id, time }) => `${title} (${id}${time === null ? '' : `, ${time}`})`,
  'papers/report': ({ report, id, time }) => `${REPORT[report] ?? report}${time === null ? '' : ` ${time}`} (${id})`,
  'papers/report-deadline': () => 'Due',
  'papers/no-time': () => 'Not stated in the plan',
  'papers/moved': ({ day, when }) => `moved from ${day}${when === null ? '' : ` (${when})`}`,
  'papers/annex': ({ number }) => (number === null ? 'Annex' : `Annex ${number}`),
  'papers/annex-of': ({ paper, number, issuer, year }) =>
    `(To ${paper} ${number.replace(/^No\.:/, 'no.')} of${room(12)}${year}${issuer === null ? '' : `, ${issuer}`})`,
  'papers/same': () => 'The addressee',
  'papers/archive': () => 'Archives',
  'papers/standing': ({ agency }) => `${agency} (standing agency)`,
  'note/to': ({ agency }) => `To: ${agency}`,
  'note/sends': ({ office, plan, files }) =>
    `${office === null ? 'This mail comes' : `${office} sends this mail`} with a letter about carrying out ${plan} (${list(files)}):`,
  'note/tasks': ({ tone, count }) =>
    `${count} ${count === 1 ? 'task' : 'tasks'} ${tone === 'late' ? 'overdue' : 'soon due'}:`,
  'note/task': ({ number, title, id, time, deadline, tone, days }) => {
    const count = `${days} ${days === 1 ? 'day' : 'days'}`;
    const left = days === 0 ? 'due today' : `${count} left`;
    const stand = days === null ? '' : `, ${tone === 'late' ? `${count} late` : left}`;
    return `${number}. ${title} (${id}${time === null ? '' : `, ${time}`})${deadline === null ? '' : `; by ${deadline}${stand}`}.`;
  },
  'note/asks': ({ agency, target, tone }) =>
    tone === 'late'
      ? `${agency} is asked to do this without delay${reported(target)} by the day named in the letter.`
      : `${agency} is kindly asked to see to this${reported(target)} within the time above.`,
  'note/ends': () => 'Yours sincerely,',
  'papers/head-of-agency': ({ agency }) => {
    if (agency.startsWith('Sở ')) return 'Director';
    if (/^(?:UBND|Ủy ban nhân dân) /.test(agency)) return "For the People's Committee\nChairperson";
    return 'Head of the agency';
  },
  'papers/signer-unknown': () => '[authority of the signer]',
};
