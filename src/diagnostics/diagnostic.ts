import type { MessageArgs } from '../i18n/message-args.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The codes that a finding can have: every message key of a finding's family. Codes are never reused. */
export type DiagnosticCode = Extract<
  keyof MessageArgs,
  | `file/${string}`
  | `yaml/${string}`
  | `text/${string}`
  | `schema/${string}`
  | `register/${string}`
  | `plan/${string}`
  | `progress/${string}`
>;

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
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: MessageArgs[C];
    /** Relative to the workspace, with forward slashes. */
    readonly file: string;
    readonly place: Place;
  };
}[Code];

/** Line and column of a finding, counted from 1, columns in characters as an editor shows them; end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding that knows its place, ready to be shown. */
export type PlacedDiagnostic = Diagnostic & { readonly span: Span };
