import type { MessageArgs } from '../i18n/message-args.ts';

type ProblemCode =
  | Extract<keyof MessageArgs, `table/${string}`>
  | 'usage/unknown-agency'
  | 'usage/many-agencies'
  | 'usage/unknown-activity';

/** One thing wrong with one row of a table. Carries no prose. */
export type TableProblem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly args: MessageArgs[Code];
    /** Null where the file has no sheets. */
    readonly sheet: string | null;
    /** As a spreadsheet counts them, from 1. */
    readonly row: number;
    /** The head of the column, as the table has it; null where no single cell is to blame. */
    readonly column: string | null;
  };
}[ProblemCode];
