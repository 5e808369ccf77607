import type { SheetArgs } from './sheet-args.ts';
import type { Worded } from './worded.ts';

const HEAD: Readonly<Record<SheetArgs['sheet/head']['of'], string>> = {
  number: 'No.',
  task: 'Task',
  lead: 'Lead agency',
  coordinating: 'Coordinating agencies',
  when: 'Time of completion',
  deadline: 'Deadline',
  status: 'Status',
  'days-late': 'Days late',
  product: 'Product/result',
  note: 'Note',
  'done-on': 'Completed on',
  evidence: 'Evidence',
  agency: 'Agency',
  tasks: 'Tasks',
  helped: 'Helps with',
  late: 'Overdue',
  next: 'Next deadline',
};

export const enSheet: Worded<SheetArgs> = {
  'sheet/head': ({ of }) => HEAD[of],
  'sheet/report': ({ status }) => (status === 'done' ? 'done' : 'in progress'),
  'sheet/done-undated': () => 'done, no deadline',
  'sheet/moved': ({ to, original }) => `rescheduled: ${to}${original === null ? '' : ` (first deadline ${original})`}`,
  'sheet/helps': ({ agency }) => `${agency} helps`,
  'sheet/obligations': () => 'Tasks',
  'sheet/overview': () => 'Overview',
  'sheet/unassigned': () => 'No agency named',
  'sheet/to-fill': () =>
    'To report: choose "done" under Status, fill in Completed on (day/month/year) and Evidence (number of the document).',
  'sheet/content': () => 'Content',
  'sheet/unnamed': () => 'Sheet',
};
