import { list } from './phrases.ts';
import type { ReportArgs } from './report-args.ts';
import type { Worded } from './worded.ts';

const days = (count: number | null) => `${count} ${count === 1 ? 'day' : 'days'}`;
const inside = (...parts: readonly string[]) => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};

function time(set: ReportArgs['report/result']['time'], by: string): string {
  if (set === null) return '';
  const { deadline, original, moved, from, when } = set;
  const due = moved
    ? `deadline moved${original === null ? '' : ` from ${original}`} to ${deadline}${by}`
    : `due ${deadline}`;
  if (deadline === null) return when === null ? 'the plan names no deadline' : `time: ${when}`;
  return from === null ? due : `not begun, from ${from}; ${due}`;
}

function result({
  result,
  isDated,
  on,
  time: set,
  daysLate,
  approvedBy,
  evidence,
}: ReportArgs['report/result']): string {
  const by = approvedBy === null ? '' : ` under ${approvedBy}`;
  const papers = evidence.length === 0 ? '' : `document ${list(evidence)}`;
  const due = set?.deadline === null ? '' : time(set, by);
  const late = daysLate === null ? '' : `overdue by ${days(daysLate)}`;
  const open = [time(set, by), late].filter(Boolean).join(', ');
  switch (result) {
    case 'done':
      return `done on ${on}${isDated ? ', in time' : ''}${inside(due, papers)}`;
    case 'done-late':
      return `done on ${on}, ${days(daysLate)} late${inside(due, papers)}`;
    case 'cancelled':
      return `dropped on ${on}${by}${inside(papers)}`;
    case 'started':
      return `under way since ${on}, no result reported${inside(open, papers)}`;
    case 'reopened':
      return `opened again on ${on}, no result reported${inside(open, papers)}`;
    case 'missing':
      return `no report yet${inside(open, papers)}`;
  }
}

/** `2016-Q1` as people say it. */
function occurrence({ key }: ReportArgs['report/occurrence']): string {
  const [year = '', part = '', day] = key.split('-');
  if (day !== undefined) return `${day}/${part}/${year}`;
  if (part === '') return year;
  if (/^Q/.test(part)) return `${part} ${year}`;
  if (part.startsWith('H')) return `${part === 'H1' ? 'First' : 'Second'} half of ${year}`;
  return part.startsWith('W') ? `Week ${Number(part.slice(1))}/${year}` : `Month ${Number(part)}/${year}`;
}

export const enReport: Worded<ReportArgs> = {
  'command/report': () => 'interim or final report, filled with what is recorded',
  'argument/report': () => 'interim (of the half-year) or final (of the year)',
  'option/report-agency': () => "this agency's own report (default: the committee's)",

  'report/head-of-agency': () => 'Head of the agency',
  'report/signed-by': () => '[capacity]',
  'report/unknown': () => '……',

  'report/activity': ({ title, id, lead, isCommon, helpers }) =>
    title +
    inside(
      id,
      isCommon ? 'owed by each' : lead === null ? '' : `lead: ${lead === '' ? 'not named by the plan' : lead}`,
      helpers === '' ? '' : `with ${helpers}`,
    ),
  'report/result': result,
  'report/of': ({ label, text }) => `${label}: ${text}`,
  'report/members': ({ done, late, total }) =>
    `${done} of ${total} agencies have done it${late === 0 ? '' : `, ${late} of them late`}`,
  'report/members-late': ({ members }) =>
    `Late: ${list(members.map(({ name, days: count }) => `${name} (${days(count)})`))}`,
  'report/members-other': ({ result: how, agencies, groups, names, isAll }) => {
    const who = [
      agencies > 0 ? `${agencies} ${agencies === 1 ? 'agency' : 'agencies'}` : '',
      groups > 0 ? `${groups} ${groups === 1 ? 'group' : 'groups'} (not listed)` : '',
    ];
    return `${isAll ? 'all of ' : ''}${list(who.filter(Boolean))}: ${how}${isAll ? '' : `: ${list(names)}`}`;
  },
  'report/later': ({ labels }) => `Not begun: ${list(labels)}`,
  'report/remark': ({ agency, on, text }) =>
    `Noted${agency === null ? '' : ` by ${agency}`} on ${on}: ${text.replace(/[.;]$/, '')}`,
  'report/occurrence': occurrence,
  'report/section': ({ number, title }) => `${number}. ${title}`,
  'report/helped': () => 'Coordinating',
  'report/undated': ({ activity, when, left, total }) => {
    const said = [
      total === 1 ? '' : `${left} of ${total} agencies have not done it`,
      when === null ? '' : `time: ${when}`,
    ];
    return [activity, said.filter(Boolean).join('; ')].filter(Boolean).join(': ');
  },
  'report/none': ({ fill }) =>
    ({
      results: 'There are no duties.',
      overdue: 'Nothing is overdue.',
      coming: 'Nothing that has a deadline is left to be done.',
      undated: 'Nothing without a deadline is left to be done.',
    })[fill],
  'report/column-result': () => 'RESULT',
};
