import type { MessageArgs } from '../i18n/message-args.ts';

type FailureCode = Extract<keyof MessageArgs, `usage/${string}` | `host/${string}`>;

/** A message to be worded where it is shown. */
export interface Failure<Code extends FailureCode = FailureCode> {
  readonly code: Code;
  readonly args: MessageArgs[Code];
}

/** A piece of what somebody typed: UTF-16 units from 0, the end exclusive. */
export interface Typed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Leaves a command with exit code 2: it was called wrongly. */
export class UsageError<Code extends FailureCode = FailureCode> extends Error implements Failure<Code> {
  constructor(
    readonly code: Code,
    readonly args: MessageArgs[Code],
    /** What is to be shown with carets under the piece that is meant. */
    readonly typed: Typed | null = null,
  ) {
    super(code);
  }
}

/** Leaves a command with exit code 3: it could not be done. */
export class HostError<Code extends FailureCode = FailureCode> extends Error implements Failure<Code> {
  constructor(
    readonly code: Code,
    readonly args: MessageArgs[Code],
  ) {
    super(code);
  }
}
