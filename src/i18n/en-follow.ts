import type { FollowArgs } from './follow-args.ts';
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
  'command/matrix': () => 'which agency has sent which report, and which has not',
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
