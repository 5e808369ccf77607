import type { CalendarArgs } from './calendar-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const MARK = { open: '', done: '✓ ', cancelled: '[Cancelled] ' };

export const enCalendar: Worded<CalendarArgs> = {
  'command/calendar': () => 'deadlines as a calendar (an .ics file) for a telephone, Outlook, Google',
  'usage/no-calendar': ({ format, commands }) =>
    `this command does not write ${format}; those that do: ${list(commands)}`,
  'calendar/name': ({ agency, plan }) => (agency === null ? plan : `${agency} - ${plan}`),
  'calendar/task': ({ owner, helps, title, state }) =>
    `${MARK[state]}${owner}${helps ? ' (coordinating)' : ''}${owner === '' ? '' : ': '}${title}`,
  'calendar/event': ({ title, state }) => `${MARK[state]}Takes place: ${title}`,
  'note/calendar': ({ file }) =>
    `Also attached is a calendar of what you still have to do (${file}): open it to take the deadlines into yours.`,
  'calendar/open': ({ begun }) => (begun === null ? 'not recorded as done' : `begun ${begun}, not recorded as done`),
  'calendar/empty': () => 'the calendar is empty; some programs refuse to open such a file',
  'calendar/left-out': ({ undated, endless, command }) =>
    [
      undated === 0
        ? ''
        : `${undated} without a deadline, not in the calendar${command === null ? '' : `, see: ${command}`}`,
      endless === 0 ? '' : `${endless} without a last day, not in the calendar`,
    ]
      .filter(Boolean)
      .join('\n'),
};
