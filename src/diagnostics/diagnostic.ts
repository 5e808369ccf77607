import type { FindingArgs, FindingCode } from '../i18n/finding-args.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The way to a value in a file: `['activities', 3, 'when']`. */
export type DataPath = readonly (string | number)[];

/**
 * Where in a file. A path is looked up in the parsed document when the finding is shown;
 * faults of the text itself know their offsets (UTF-16 units, end exclusive) from the start.
 */
export type Place =
  | { readonly path: DataPath; readonly target?: 'key' | 'value' }
  | { readonly offsets: readonly [start: number, end: number] };

/** One thing wrong with one file. Carries no prose: words come from `code` + `args` in the reader's language. */
export type Diagnostic<Code extends FindingCode = FindingCode> = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: FindingArgs[C];
    /** Relative to the workspace, with forward slashes. */
    readonly file: string;
    readonly place: Place;
  };
}[Code];

/** Line and column of a finding, counted from 1, columns in UTF-16 units as editors count them; end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding that knows its place, ready to be shown. */
export type PlacedDiagnostic = Diagnostic & { readonly span: Span };
