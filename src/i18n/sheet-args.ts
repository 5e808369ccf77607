import type { None } from './worded.ts';

/** Workbooks. */
export interface SheetArgs {
  /** The head over the lines of what has no table. */
  'sheet/content': None;
  'sheet/unnamed': None;
}
