import { SEVERITIES } from '../../diagnostics/severities.ts';
import type { FileKind } from '../file-kind.ts';
import type { TextRule } from '../text-rule.ts';

/** The keys that hold a day, by kind of file. A test holds them to the schemas. */
export const DATE_KEYS: Readonly<Record<FileKind, readonly string[]>> = {
  plan: ['issued', 'date'],
  progress: ['date'],
  agencies: ['from', 'until'],
  settings: [],
  baseline: [],
  template: [],
};

/** Days are written with all their digits: `2016-04-05`. What is no day even then is not ours to mend. */
export const unpaddedDate: TextRule<'text/unpadded-date'> = {
  id: 'text/unpadded-date',
  severity: SEVERITIES['text/unpadded-date'],
  *check({ kind, values }) {
    for (const { path, value, source, start, end } of values) {
      if (!DATE_KEYS[kind].includes(String(path.at(-1)))) continue;
      const right = paddedDate(value);
      if (right === value || !isDay(right)) continue;
      const index = source.indexOf(value);
      const edits = index === -1 ? [] : [{ start: start + index, end: start + index + value.length, text: right }];
      yield { offsets: [start, end], args: { found: value, right }, edits };
    }
  },
};

/** A day with its zeros; any other text as it is. */
export function paddedDate(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** As the schemas' `date` has it; a day that the month lacks comes back as another. */
function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
