import type { Cue, Every, Piece } from './piece.ts';
import { everyRule } from './returning-rules.ts';
import type { Statement } from './statement.ts';
import type { WhenContext, WhenProblem } from './when.ts';
import type { Window, WindowConvention } from './window.ts';

/** A window but for its words. */
export type Meaning = Omit<Window, 'text'>;
/** A window without its text, or what is wrong and where. */
export type Composed =
  | { readonly ok: true; readonly meaning: Meaning }
  | { readonly ok: false; readonly reason: WhenProblem['reason']; readonly start: number; readonly end: number };

/** A period that returns, and the place of its piece. */
export type EveryAt = { readonly every: Every; readonly strong: boolean; readonly index: number };

/** Everything that bears on the meaning, gathered once. */
export interface Parts {
  readonly pieces: readonly Piece[];
  readonly statements: readonly Statement[];
  readonly every: readonly EveryAt[];
  readonly context: WhenContext;
  /** Place of the first piece with this cue, or -1. */
  readonly first: (cue: Cue) => number;
}

/** No window: the reason, and the piece at fault. */
export const fail = (
  reason: WhenProblem['reason'],
  at: { readonly start: number; readonly end: number },
): Composed => ({
  ok: false,
  reason,
  start: at.start,
  end: at.end,
});

/** A window of a kind; what `rest` does not say is null. */
export const meaning = (kind: Window['kind'], rest: Partial<Meaning> = {}): Composed => ({
  ok: true,
  meaning: { kind, from: null, to: null, recurrence: null, convention: null, ...rest },
});

/** The first habit that any of these readings rests on. */
export const conventionOf = (statements: readonly Statement[]): WindowConvention | null => {
  for (const { point, from } of statements)
    for (const end of [point, from]) if (end?.unit === 'stretch' && end.convention !== null) return end.convention;
  return null;
};

/** "năm 2018", all of it. */
export const isWholeYear = (point: Statement['point']): boolean =>
  point.unit === 'stretch' && point.grain === 'year' && point.first === 1 && point.last === 12;

/** "tháng 8, 9 và cập nhật hằng năm": what follows "và" goes on after the date instead of saying how often the date comes. */
export function continues(
  pieces: readonly Piece[],
  statements: readonly Statement[],
  yearless: readonly Statement[],
  { index }: EveryAt,
): boolean {
  const before = statements.findLast((statement) => statement.lastIndex < index);
  if (before === undefined || yearless.some((statement) => statement.index > index)) return false;
  return pieces.slice(before.lastIndex, index).some((piece) => piece.kind === 'join' && piece.join === 'and');
}

/** The rules of everything that says of itself that it returns, each once. */
export const strongRules = ({ every, pieces }: Parts): readonly string[] => {
  const weekly = pieces.find((piece) => piece.kind === 'weekday');
  return [...new Set(every.filter((e) => e.strong).map((e) => withWeekday(everyRule(e.every), weekly)))];
};

/** "thứ Sáu hằng tuần" → `FREQ=WEEKLY;BYDAY=FR`. */
export function withWeekday(rule: string, weekly: Piece | undefined): string {
  return rule === 'FREQ=WEEKLY' && weekly?.kind === 'weekday' ? `${rule};BYDAY=${weekly.weekday}` : rule;
}
