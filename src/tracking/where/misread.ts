import { UsageError } from '../../diagnostics/errors.ts';
import type { MessageArgs } from '../../i18n/message-args.ts';
import type { Written } from './tree.ts';

type Code = Extract<keyof MessageArgs, `usage/${string}`>;

/** Leaves the reading of an expression, pointing at the piece that cannot be read. */
export function misread<C extends Code>(expression: string, at: Omit<Written, 'text'>, code: C, args: MessageArgs[C]) {
  return new UsageError(code, args, { text: expression, from: at.from, to: at.to });
}

const LONGEST = 40;

/** A piece as a message quotes it; the expression itself is shown below. */
export function quotedPiece(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
