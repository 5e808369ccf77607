import type { Words } from '../i18n/words.ts';
import type { FormatName } from '../render/formats.ts';
import type { IsoDate } from '../time/window.ts';

/** What every command is asked with. */
export interface GlobalOptions {
  readonly words: Words;
  /** `-C DIR`, as typed. */
  readonly folder: string | null;
  readonly plan: string | null;
  readonly asOf: IsoDate;
  /** Nobody gave `--as-of`. */
  readonly isToday: boolean;
  readonly format: FormatName | null;
  readonly output: string | null;
  /** A byte order mark before CSV. */
  readonly bom: boolean;
  readonly force: boolean;
  readonly noColour: boolean;
  readonly width: number | null;
}

/** 0 well · 1 an error in the plan files, or `--fail` · 2 wrong use · 3 could not be done. */
export type ExitCode = 0 | 1 | 2 | 3;
