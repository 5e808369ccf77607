import type { FollowArgs } from './follow-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const REPORT: Readonly<Record<string, string>> = {
  interim: 'INTERIM',
  final: 'FINAL',
  periodic: 'PERIODIC',
  adhoc: 'AD HOC',
};
const STATE: Readonly<Record<string, string>> = {
  sent: 'sent on time',
  late: 'sent late',
  missing: 'not sent (overdue)',
  pending: 'not sent (not overdue)',
  cancelled: 'cancelled',
};

const PARTS = {
  sections: {
    title: 'By section',
    counting:
      'Counts works, each occurrence of a recurring one. What every agency of a group owes is one work: done when all have done it, and as the worst of them stands until then.',
    column: 'SECTION',
  },
  duties: {
    title: 'Owed by every agency of a group',
    counting: 'Counts the agencies that owe it.',
    column: 'ACTIVITY',
  },
  agencies: {
    title: 'By agency',
    counting: 'Counts what each agency leads or owes like others, not what it helps with.',
    column: 'AGENCY',
  },
};
const HEADS = {
  progress: 'DONE',
  done: 'ON TIME',
  'done-late': 'DONE LATE',
  overdue: 'OVERDUE',
  open: 'OPEN',
  upcoming: 'NOT BEGUN',
  undated: 'NO DATE',
};
const LEGEND = { done: 'done', overdue: 'overdue', open: 'open', later: 'upcoming or without a deadline' };

function reportState({ state, on, days }: FollowArgs['report/state']): string {
  switch (state) {
    case 'sent':
      return `sent ${on}`;
    case 'late':
      return `sent ${plural(days ?? 0, 'day')} late (${on})`;
    case 'missing':
      return `not sent (${plural(days ?? 0, 'day')} overdue)`;
    case 'pending':
      if (days === null) return 'not sent';
      return days === 0 ? 'not sent, due today' : `not sent, ${plural(days, 'day')} left`;
    case 'cancelled':
      return 'cancelled';
  }
}

export const enFollow: Worded<FollowArgs> = {
  'command/progress': () => 'how far the plan has come: each section, each agency',
  'command/matrix': () => 'which agency has sent which report, and which has not',
  'head/progress': () => 'Progress of the plan',
  'progress/summary': ({ done, total, percent, target, overdue, dueSoon }) =>
    [
      percent === null
        ? 'Nothing to do: all of it was cancelled'
        : `${done} of ${plural(total, 'work')} done (${percent}%)`,
      target === null || percent === null ? '' : `, target ${target.percent}% (${target.id})`,
      overdue > 0 ? `; ${overdue} overdue` : '',
      dueSoon > 0 ? `; ${dueSoon} due soon` : '',
      '.',
    ].join(''),
  'progress/part': ({ of }) => PARTS[of].title,
  'progress/counting': ({ of, cancelled }) =>
    `${PARTS[of].counting}${cancelled.length === 0 ? '' : ` Not counted, because cancelled: ${list(cancelled)}.`}`,
  'progress/named-count': ({ name, count }) => `${name} (${count})`,
  'progress/column': ({ of }) => PARTS[of].column,
  'progress/head': ({ of }) => HEADS[of],
  'progress/legend': ({ of }) => LEGEND[of],
  'progress/share': ({ done, total, percent }) => `${done}/${total} (${percent}%)`,
  'progress/outside': () => 'Under no section',
  'progress/sum': () => 'Total',
  'head/matrix': () => 'Reports sent',
  'matrix/no-duties': () =>
    'This plan asks for no report (no activity has the key report), so there is nothing to follow here.',
  'matrix/other-agencies': () => 'other agencies',
  'matrix/duty': ({ id, report }) => `${REPORT[report] ?? report} (${id})`,
  'matrix/duty-text': ({ title, when, to }) =>
    [title, when ?? 'no time stated', to === null ? '' : `to ${to}`].filter(Boolean).join('; '),
  'matrix/counts': ({ count, parts }) =>
    `${plural(count, 'agency', 'agencies')}: ${parts.map((part) => `${part.count} ${STATE[part.state] ?? part.state}`).join(', ')}`,
  'matrix/none': () => 'No report to send.',
  'matrix/own-deadlines': ({ moved }) =>
    `* Deadlines of their own: ${moved.map(({ agency, day }) => `${agency} ${day}`).join('; ')}`,
  'report/state': reportState,
};
