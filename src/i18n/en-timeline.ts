import type { TimelineArgs } from './timeline-args.ts';
import type { Worded } from './worded.ts';

const LEGEND = {
  open: 'time to do it',
  done: 'done',
  cancelled: 'cancelled',
  event: 'takes place',
  deadline: 'deadline',
  moved: 'first deadline',
  late: 'overdue',
  completed: 'day it was done',
};
const MARK = { deadline: 'deadline', moved: 'first deadline', completed: 'done' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const stretch = (from: string, to: string) => (from === to ? `on ${from}` : `from ${from} to ${to}`);

export const enTimeline: Worded<TimelineArgs> = {
  'command/timeline': () => 'the year as a chart: windows, deadlines, what is late',
  'head/timeline': () => 'Timeline',
  'timeline/label': ({ from, to }) => `Timeline from ${from} to ${to}`,
  'timeline/year': ({ year }) => `${year}`,
  'timeline/quarter': ({ quarter }) => `Q${quarter}`,
  'timeline/month': ({ month, short }) => (short ? `${month}` : (MONTHS[month - 1] ?? `${month}`)),
  'timeline/today': ({ day }) => `as of ${day}`,
  'timeline/helps': ({ name }) => `${name} (coordinating)`,
  'timeline/window': ({ from, to }) => {
    if (from !== null && to !== null) return stretch(from, to);
    if (to !== null) return `until ${to}`;
    return from === null ? 'no end stated' : `from ${from}, no end stated`;
  },
  'timeline/late': ({ from, to }) => `overdue ${stretch(from, to)}`,
  'timeline/event': ({ from, to }) => `takes place ${stretch(from, to)}`,
  'timeline/mark': ({ shape, day }) => `${MARK[shape]} ${day}`,
  'timeline/legend': ({ shape }) => LEGEND[shape],
};
