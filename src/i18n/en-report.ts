import { list } from './phrases.ts';
import type { MovedText, ReportArgs } from './report-args.ts';
import type { Worded } from './worded.ts';

const days = (count: number | null) => `${count} ${count === 1 ? 'day' : 'days'}`;
const inside = (...parts: readonly string[]) => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};
const papers = (evidence: readonly string[]) => (evidence.length === 0 ? '' : `document ${list(evidence)}`);

function moved({ original, to }: MovedText): string {
  const days = to.map(({ day, by }) => `to ${day}${by === null ? '' : ` under ${by}`}`);
  return `deadline moved${original === null ? '' : ` from ${original}`} ${list(days)}`;
}

function time(set: ReportArgs['report/result']['time']): string {
  if (set === null) return '';
  const { deadline, moved: moves, from, when } = set;
  if (deadline === null) return when === null ? 'the plan names no deadline' : `time: ${when}`;
  const due = moves === null ? `due ${deadline}` : moved(moves);
  return from === null ? due : `not begun, from ${from}; ${due}`;
}

function result({
  result,
  isOwn,
  isDated,
  on,
  time: set,
  daysLate,
  begun,
  approvedBy,
  evidence,
}: ReportArgs['report/result']): string {
  const by = approvedBy === null ? '' : ` under ${approvedBy}`;
  const due = set?.deadline === null ? '' : time(set);
  const late = daysLate === null ? '' : `overdue by ${days(daysLate)}`;
  const open = [time(set), late].filter(Boolean).join(', ');
  const before = begun === null ? '' : `under way since ${begun}`;
  const moves = set?.moved ? moved(set.moved) : '';
  switch (result) {
    case 'done':
      return `done on ${on}${isDated ? ', in time' : ''}${inside(due, papers(evidence))}`;
    case 'done-late':
      return `done on ${on}, ${days(daysLate)} late${inside(due, papers(evidence))}`;
    case 'cancelled':
      return `dropped on ${on}${by}${inside(before, moves, papers(evidence))}`;
    case 'started':
      return `under way since ${on}, ${isOwn ? 'no result yet' : 'no result reported'}${inside(open, papers(evidence))}`;
    case 'reopened':
      return `opened again on ${on}, ${isOwn ? 'no result yet' : 'no result reported'}${inside(open, papers(evidence))}`;
    case 'missing':
      return `${isOwn ? 'no result yet' : 'no report yet'}${inside(open, papers(evidence))}`;
  }
}

/** `2016-Q1` as people say it. */
function occurrence({ key }: ReportArgs['report/occurrence']): string {
  const [year = '', part = '', day] = key.split('-');
  if (day !== undefined) return `${day}/${Number(part) < 3 ? part : Number(part)}/${year}`;
  if (part === '') return year;
  if (/^Q/.test(part)) return `${part} ${year}`;
  if (part.startsWith('H')) return `${part === 'H1' ? 'First' : 'Second'} half of ${year}`;
  return part.startsWith('W') ? `Week ${Number(part.slice(1))}/${year}` : `Month ${Number(part)}/${year}`;
}

export const enReport: Worded<ReportArgs> = {
  'command/report': () => 'interim or final report, filled with what is recorded',
  'argument/report': () => 'interim (of the half-year) or final (of the year)',
  'option/report-agency': () => "this agency's own report (default: the committee's)",

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
  'report/members-done': ({ how, members }) => {
    const named = members.map(({ name, on, daysLate, moved: moves, evidence }) => {
      const day = daysLate === null ? on : `${on}, ${days(daysLate)} late`;
      return `${name}${inside(day, moves === null ? '' : moved(moves), papers(evidence))}`;
    });
    const head = { late: 'Late', 'in-time': 'In time', undated: 'Done' };
    return `${head[how]}: ${list(named)}`;
  },
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
      matrix: 'No report is owed.',
      overdue: 'Nothing is overdue.',
      coming: 'Nothing that has a deadline is left to be done.',
      undated: 'Nothing without a deadline is left to be done.',
    })[fill],
};
