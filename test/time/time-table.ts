import { readFileSync } from 'node:fs';

/** One labelled expression of a practice table. */
export interface TimeRow {
  readonly expression: string;
  readonly year: number | null;
  readonly issued: string | null;
  /** A window's kind, or `!` and the reason of a problem. */
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly recurrence: string | null;
  readonly note: string;
}

/** The rows of a table beside this file: UTF-8, tabs, one header line, no quoting. */
export function timeTable(name: string): readonly TimeRow[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [expression = '', year, issued, kind = '', from, to, recurrence, note = ''] = line.split('\t');
      return {
        expression,
        year: year ? Number(year) : null,
        issued: issued || null,
        kind,
        from: from || null,
        to: to || null,
        recurrence: recurrence || null,
        note,
      };
    });
}
