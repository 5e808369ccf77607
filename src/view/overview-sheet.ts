import type { SheetArgs } from '../i18n/sheet-args.ts';
import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { nextDeadline, tally } from '../tracking/tally.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** What one of several sheets is of. */
export interface Summed {
  readonly name: string;
  readonly obligations: readonly Obligation[];
}

/**
 * How much there is on each of several sheets: what an agency answers for, with what it helps, how much of its own is
 * late, and its next deadline.
 */
export function overviewSheet(words: Words, title: readonly string[], sheets: readonly Summed[], asOf: IsoDate): Sheet {
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
      column('helped', 12, 'number'),
      column('late', 12, 'number'),
      column('next', 14, 'day'),
    ],
    rows: sheets.map(({ name, obligations }) => {
      const { roles, statuses } = tally(obligations);
      return {
        kind: 'cells',
        cells: [
          { value: name },
          { value: roles.lead + roles.each },
          { value: roles.coordinating },
          { value: statuses.overdue, tone: statuses.overdue > 0 ? 'late' : 'plain' },
          { value: nextDeadline(obligations, asOf) },
        ],
      };
    }),
  };
}
