import type { SheetArgs } from './sheet-args.ts';
import type { Worded } from './worded.ts';

export const enSheet: Worded<SheetArgs> = {
  'sheet/content': () => 'Content',
  'sheet/unnamed': () => 'Sheet',
};
