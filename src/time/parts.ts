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

/** The rules of everything that says of itself that it returns. */
export const strongRules = ({ every, pieces }: Parts): readonly string[] =>
  rulesOf(
    every.filter(({ strong }) => strong),
    pieces,
  );

/** The rules of periods, each once: "thứ Sáu hằng tuần" → `FREQ=WEEKLY;BYDAY=FR`. */
export function rulesOf(every: readonly EveryAt[], pieces: readonly Piece[]): readonly string[] {
  const days = weekdays(pieces);
  const rule = ({ every: { freq, interval } }: EveryAt): string =>
    freq === 'WEEKLY' && interval <= 1 && days.length > 0
      ? `FREQ=WEEKLY;BYDAY=${days.join(',')}`
      : everyRule({ freq, interval });
  return [...new Set(every.map(rule))];
}

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const dayAfter = (day: string): string => WEEK[(WEEK.indexOf(day) + 1) % 7] ?? day;

/** The weekdays named, in the order of the week; "thứ Hai - thứ Sáu" names five. */
function weekdays(pieces: readonly Piece[]): readonly string[] {
  const days = new Set<string>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind !== 'weekday') continue;
    days.add(piece.weekday);
    const [join, last] = [pieces[i + 1], pieces[i + 2]];
    const spans = (join?.kind === 'join' && join.join === 'dash') || (join?.kind === 'cue' && join.cue === 'until');
    if (spans && last?.kind === 'weekday')
      for (let day = piece.weekday; day !== last.weekday; day = dayAfter(day)) days.add(day);
  }
  return WEEK.filter((day) => days.has(day));
}

/** What comes after the date or window: it goes on, it returns, or it depends on something. */
export function continuation(parts: Parts): string | null {
  if (parts.first('ongoing') >= 0 || parts.first('open') >= 0) return 'ongoing';
  const rules = strongRules(parts);
  if (rules.length > 0) return rules.join(' + ');
  const conditional = parts.first('conditional');
  const before = parts.pieces[conditional - 1];
  return before?.kind === 'join' && (before.join === 'and' || before.join === 'or') ? 'conditional' : null;
}
