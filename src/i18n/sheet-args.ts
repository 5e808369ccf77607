import type { None } from './worded.ts';

/** Workbooks. */
export interface SheetArgs {
  /** The column heads of the table of obligations, and of the sheet that sums up several of them. */
  'sheet/head': {
    of:
      | 'number'
      | 'task'
      | 'lead'
      | 'coordinating'
      | 'when'
      | 'deadline'
      | 'status'
      | 'days-late'
      | 'product'
      | 'note'
      | 'done-on'
      | 'evidence'
      | 'agency'
      | 'tasks'
      | 'helped'
      | 'late'
      | 'next';
  };
  /** What a person writes over the status of a task. */
  'sheet/report': { status: 'done' | 'started' };
  /** A record has moved the deadline: to these words, from that day. */
  'sheet/moved': { to: string; original: string | null };
  /** How a task stands that was done and has no deadline: neither on time nor late, and no word that people report with. */
  'sheet/done-undated': None;
  /** Who helps with it, in the row of who only helps. */
  'sheet/helps': { agency: string };
  'sheet/obligations': None;
  'sheet/overview': None;
  'sheet/unassigned': None;
  'sheet/to-fill': None;
  /** The head over the lines of what has no table. */
  'sheet/content': None;
  'sheet/unnamed': None;
}
