import type { NextArgs } from './next-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const REASON = { overdue: 'quá hạn', 'due-soon': 'sắp đến hạn', starting: 'bắt đầu' };
const HEAD = { overdue: 'Quá hạn', 'due-soon': 'Sắp đến hạn', starting: 'Bắt đầu' };
const PURPOSE = {
  reports: 'Xem cơ quan nào chưa nộp báo cáo',
  'remind-overdue': 'Soạn công văn đôn đốc việc quá hạn',
  'remind-soon': 'Soạn công văn nhắc việc sắp đến hạn',
  'one-plan': 'Xem riêng một kế hoạch',
};
const MOST_IDS = 5;
const ahead = (days: number) => (days === 0 ? 'hôm nay' : `trong ${days} ngày tới`);

export const viNext: Worded<NextArgs> = {
  'usage/all-plans': () => 'chỉ lệnh next nhận --plan all; lệnh này xem từng kế hoạch',
  'command/next': () => 'việc cần chú ý lúc này: quá hạn, sắp đến hạn, bắt đầu; lệnh chạy mỗi sáng',
  'option/next-within': () => 'xét trước bao nhiêu ngày (mặc định theo settings.yaml, không có thì 7)',
  'head/attention': () => 'Việc cần chú ý',
  'head/reason': ({ reason, count }) => `${HEAD[reason]} (${count})`,
  'scope/ahead': ({ days }) => ahead(days),
  'scope/own-year': () => 'thời hạn theo năm của từng kế hoạch',
  'plan/all': ({ plans }) => `${plans} kế hoạch`,
  'next/then': ({ purpose, command }) => `${PURPOSE[purpose]}: ${command}`,
  'next/counts': ({ counts }) =>
    `${counts.reduce((sum, { count }) => sum + count, 0)} nhiệm vụ: ${list(counts.map(({ reason, count }) => `${count} ${REASON[reason]}`))}.`,
  'next/more-findings': ({ count, command }) => `còn ${count} chỗ sai nữa, xem: ${command}`,
  'next/nothing': ({ within, coming }) => {
    const nothing = `Không có việc nào quá hạn, đến hạn hay bắt đầu ${ahead(within)}.`;
    if (coming === null) return `${nothing} Phía trước không còn hạn nào.`;
    const more = coming.ids.length > MOST_IDS ? ` và ${coming.ids.length - MOST_IDS} việc khác` : '';
    return `${nothing} Hạn gần nhất phía trước: ${coming.deadline}, còn ${coming.daysLeft} ngày (${list(coming.ids.slice(0, MOST_IDS))}${more}).`;
  },
  'command/history': () => 'diễn biến của một hoạt động, theo những gì đã ghi nhận',
  'option/git': () => 'kèm người ghi và ngày commit, theo git',
  'head/history': ({ activity, title }) => `Diễn biến ${activity}. ${title}`,
  'column/effect': () => 'TÌNH HÌNH LÚC ĐÓ',
  'column/recorded-by': () => 'NGƯỜI GHI',
  'history/count': ({ count, later, asOf }) =>
    `${count === 0 ? 'Chưa có ghi nhận nào' : `${count} ghi nhận`}${later > 0 ? `; không kể ${later} ghi nhận sau ngày ${asOf}` : ''}.`,
  'history/no-effect': ({ why }) =>
    ({
      'no-date': 'không có ngày nên không được tính',
      'no-part': 'cơ quan không có phần việc này nên không được tính',
      'no-occurrence': 'ghi sai kỳ của việc này nên không được tính',
    })[why],
  'history/deadline': ({ from, to }) => `hạn ${from ?? 'chưa nêu'} đổi thành ${to ?? 'chưa nêu'}`,
  'history/unchanged': () => 'không làm thay đổi gì',
  'history/recorded-by': ({ author, on }) => `${author}, ${on}`,
  'history/changed-by': ({ author, on }) => `sửa lần cuối: ${author}, ${on}`,
  'history/uncommitted': () => 'chưa commit',
  'history/uncommitted-change': () => 'có sửa chưa commit',
  'history/unknown': () => 'chưa rõ: kho git thiếu lịch sử cũ',
};
