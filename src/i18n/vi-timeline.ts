import type { TimelineArgs } from './timeline-args.ts';
import type { Worded } from './worded.ts';

const LEGEND = {
  open: 'thời gian thực hiện',
  done: 'đã hoàn thành',
  cancelled: 'thôi thực hiện',
  event: 'diễn ra',
  deadline: 'hạn',
  moved: 'hạn ban đầu',
  late: 'quá hạn',
  completed: 'ngày hoàn thành',
};
const MARK = { deadline: 'hạn', moved: 'hạn ban đầu', completed: 'hoàn thành' };
const QUARTERS = ['I', 'II', 'III', 'IV'];
const stretch = (from: string, to: string) => (from === to ? `ngày ${from}` : `từ ${from} đến hết ${to}`);

export const viTimeline: Worded<TimelineArgs> = {
  'command/timeline': () => 'biểu đồ cả năm: thời gian, hạn, việc đang quá hạn',
  'head/timeline': () => 'Biểu đồ thời gian thực hiện',
  'timeline/label': ({ from, to }) => `Biểu đồ thời gian thực hiện, từ ${from} đến ${to}`,
  'timeline/year': ({ year, short }) => (short ? `${year}` : `Năm ${year}`),
  'timeline/quarter': ({ quarter, short }) => `${short ? '' : 'Quý '}${QUARTERS[quarter - 1]}`,
  'timeline/month': ({ month, short }) => (short ? `${month}` : `Tháng ${month}`),
  'timeline/today': ({ day }) => `tính đến ${day}`,
  'timeline/helps': ({ name }) => `${name} (phối hợp)`,
  'timeline/window': ({ from, to }) => {
    if (from !== null && to !== null) return stretch(from, to);
    if (to !== null) return `đến hết ${to}`;
    return from === null ? 'không nêu ngày kết thúc' : `từ ${from}, không nêu ngày kết thúc`;
  },
  'timeline/late': ({ from, to }) => `quá hạn ${stretch(from, to)}`,
  'timeline/event': ({ from, to }) => `diễn ra ${stretch(from, to)}`,
  'timeline/mark': ({ shape, day }) => `${MARK[shape]} ${day}`,
  'timeline/legend': ({ shape }) => LEGEND[shape],
};
