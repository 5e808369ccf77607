import type { CalendarArgs } from './calendar-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const MARK = { open: '', done: '✓ ', cancelled: '[Thôi thực hiện] ' };

export const viCalendar: Worded<CalendarArgs> = {
  'command/calendar': () => 'lịch thời hạn (tệp .ics) để đưa vào lịch trên điện thoại, Outlook, Google',
  'usage/no-calendar': ({ format, commands }) =>
    `lệnh này không ghi ra ${format} được; các lệnh ghi được: ${list(commands)}`,
  'calendar/name': ({ agency, plan }) => (agency === null ? plan : `${agency} - ${plan}`),
  'calendar/task': ({ owner, helps, title, state }) =>
    `${MARK[state]}${owner}${helps ? ' (phối hợp)' : ''}${owner === '' ? '' : ': '}${title}`,
  'calendar/event': ({ title, state }) => `${MARK[state]}Diễn ra: ${title}`,
  'note/calendar': ({ file }) =>
    `Kèm theo còn có lịch các nhiệm vụ mà cơ quan còn phải thực hiện (${file}); mở tệp để đưa vào lịch trên máy tính, điện thoại.`,
  'calendar/open': ({ begun }) =>
    begun === null ? 'chưa ghi nhận hoàn thành' : `đang thực hiện từ ${begun}, chưa ghi nhận hoàn thành`,
  'calendar/empty': () => 'lịch trống, không có ngày nào; có phần mềm lịch báo lỗi khi mở tệp như vậy',
  'calendar/left-out': ({ undated, endless, command }) =>
    [
      undated === 0
        ? ''
        : `${undated} nhiệm vụ chưa rõ thời hạn nên không có trong lịch${command === null ? '' : `, xem: ${command}`}`,
      endless === 0 ? '' : `${endless} nhiệm vụ không có ngày kết thúc nên không có trong lịch`,
    ]
      .filter(Boolean)
      .join('\n'),
};
