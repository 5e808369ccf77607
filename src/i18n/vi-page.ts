import type { PageArgs } from './page-args.ts';
import type { Worded } from './worded.ts';

export const viPage: Worded<PageArgs> = {
  'page/untitled': () => 'Kết quả tra cứu kế hoạch',
  'page/several': ({ what, count }) => (what === null ? `Tài liệu gồm ${count} phần` : `${what} (${count})`),
  'page/contents': () => 'Mục lục',
  'page/filter': () => 'Lọc theo từ',
  'page/shown': ({ shown, all }) => `đang hiện ${shown}/${all} dòng`,
  'page/box': ({ checked }) => (checked ? 'đã hoàn thành' : 'chưa hoàn thành'),
};
