import type { Words } from '../i18n/words.ts';
import type { Status } from '../tracking/obligation.ts';
import type { Progress } from '../tracking/plan-progress.ts';
import type { Block, Cell, Tone } from './document.ts';

/** Something whose progress is told in one row. */
export interface Counted {
  /** What it is called for short; the name where there is none. */
  readonly id?: string;
  readonly name: string;
  /** Whether others stand under it, or it sums them up. */
  readonly isHead?: boolean;
  readonly progress: Progress;
}

/** How far each has come: a bar with `4/38 (10%)`, then how many there are of each status. */
export function progressTable(words: Words, nameHead: string, rows: readonly Counted[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: nameHead, clip: true },
      { head: words('progress/head', { of: 'progress' }) },
      ...COUNTED.map((of) => ({
        head: words('progress/head', { of }),
        align: 'right' as const,
        tight: true,
      })),
    ],
    rows: rows.map(({ name, isHead = false, progress }) => ({
      kind: 'cells',
      cells: [{ text: name, tone: isHead ? 'strong' : 'plain' }, barCell(words, progress), ...countCells(progress)],
    })),
  };
}

/** How many there are of each status, in the order of `COUNTED`. */
export function countCells({ statuses: counts }: Progress): readonly Cell[] {
  return COLUMNS.map(({ statuses, tone }) => {
    const count = statuses.reduce((sum, status) => sum + counts[status], 0);
    return { text: count === 0 ? '' : String(count), tone };
  });
}

/** Done of how many: `4/38 (10%)`. */
export function shareText(words: Words, { total, done, percent }: Progress): string {
  return percent === null ? '—' : words('progress/share', { done, total, percent });
}

/** Each of the total is in one of them. */
const COLUMNS: readonly {
  readonly of: 'done' | 'done-late' | 'overdue' | 'open' | 'upcoming' | 'undated';
  readonly statuses: readonly Status[];
  readonly tone: Tone;
}[] = [
  { of: 'done', statuses: ['done'], tone: 'done' },
  { of: 'done-late', statuses: ['done-late'], tone: 'soon' },
  { of: 'overdue', statuses: ['overdue'], tone: 'late' },
  { of: 'open', statuses: ['due-soon', 'open'], tone: 'plain' },
  { of: 'upcoming', statuses: ['upcoming'], tone: 'plain' },
  { of: 'undated', statuses: ['undated'], tone: 'plain' },
];

/** What is counted, a column each. */
export const COUNTED = COLUMNS.map(({ of }) => of);

function barCell(words: Words, progress: Progress): Cell {
  const { statuses } = progress;
  const part = (of: 'done' | 'overdue' | 'open' | 'later', count: number, tone: Tone) => ({
    count,
    tone,
    label: words('progress/legend', { of }),
  });
  return {
    text: shareText(words, progress),
    bar: [
      part('done', progress.done, 'done'),
      part('overdue', statuses.overdue, 'late'),
      part('open', statuses['due-soon'] + statuses.open, 'plain'),
      part('later', statuses.upcoming + statuses.undated, 'muted'),
    ],
  };
}
