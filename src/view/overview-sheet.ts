import type { SheetArgs } from '../i18n/sheet-args.ts';
import type { Words } from '../i18n/words.ts';
import { isOpen } from '../tracking/filter-obligations.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** What one of several sheets is of. */
export interface Summed {
  readonly name: string;
  readonly obligations: readonly Obligation[];
}

/** How much there is on each of several sheets: tasks, how many are late, and the next deadline of those that are open. */
export function overviewSheet(words: Words, title: readonly string[], sheets: readonly Summed[]): Sheet {
  const column = (of: SheetArgs['sheet/head']['of'], width: number, kind: SheetColumn['kind']): SheetColumn => ({
    head: words('sheet/head', { of }),
    width,
    kind,
    ...(kind === 'number' && { align: 'center' }),
  });
  return {
    name: words('sheet/overview', {}),
    title,
    columns: [
      column('agency', 50, 'text'),
      column('tasks', 12, 'number'),
      column('late', 12, 'number'),
      column('next', 14, 'day'),
    ],
    rows: sheets.map(({ name, obligations }) => {
      const late = obligations.filter(({ status }) => status === 'overdue').length;
      return {
        kind: 'cells',
        cells: [
          { value: name },
          { value: obligations.length },
          { value: late, tone: late > 0 ? 'late' : 'plain' },
          { value: nextDeadline(obligations) },
        ],
      };
    }),
  };
}

function nextDeadline(obligations: readonly Obligation[]): string | null {
  const coming = obligations.filter((obligation) => isOpen(obligation) && obligation.daysLeft !== null);
  return coming.map(({ deadline }) => deadline ?? '').sort()[0] ?? null;
}
