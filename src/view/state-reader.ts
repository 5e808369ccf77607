import { fold } from '../i18n/fold.ts';
import type { Words } from '../i18n/words.ts';
import { STATUSES, type Status } from '../tracking/obligation.ts';
import { type Standing, statusCell } from './status-cell.ts';

/**
 * Reads how an obligation stood from what a list says of it: `quá hạn 6 ngày` is `overdue`, whatever the number.
 *
 * @returns null for words that no list has of it
 */
export function stateReader(languages: readonly Words[]): (text: string) => Status | null {
  const known = new Map<string, Status>();
  for (const words of languages)
    for (const standing of STANDINGS) known.set(shapeOf(statusCell(standing, words).text), standing.status);
  return (text) => known.get(shapeOf(text)) ?? null;
}

const DAY = '2016-01-01';

/** One of each that is worded in a way of its own: languages may tell one day from two, and no days from none at all. */
const STANDINGS: readonly Standing[] = STATUSES.flatMap((status) =>
  [null, 0, 1, 2].flatMap((days) =>
    [null, DAY].flatMap((from) =>
      [null, '2016-02-01'].flatMap((deadline) =>
        ([null, 'within'] as const).map((kind) => {
          const [daysLeft, daysLate] = [days, days];
          return { status, kind, daysLeft, daysLate, doneOn: DAY, from, deadline };
        }),
      ),
    ),
  ),
);

/** A text without its numbers. */
function shapeOf(text: string): string {
  return fold(text).replace(/\d+/g, '0');
}
