import type { SheetArgs } from './sheet-args.ts';
import type { Worded } from './worded.ts';

export const viSheet: Worded<SheetArgs> = {
  'sheet/content': () => 'Nội dung',
  'sheet/unnamed': () => 'Trang',
};
