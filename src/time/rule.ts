/** The parts of one recurrence rule of a window. */
export interface RuleParts {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** 1-12; empty where the rule names none. */
  readonly months: readonly number[];
  /** 1-31, or counted from the month's end (-1 is the last); empty where the rule names none. */
  readonly days: readonly number[];
  /** First and last [month, day] of a yearly window. */
  readonly yearly: readonly [readonly [number, number], readonly [number, number]] | null;
}

const numbers = (list: string): readonly number[] => list.split(',').map(Number);

/**
 * Takes a rule apart: `FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=14`, `FREQ=YEARLY;05-15..06-15`. A weekday is not kept.
 *
 * @returns null for `period unspecified`, lists of days and whatever else is no rule
 */
export function ruleParts(rule: string): RuleParts | null {
  const freq = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/.exec(rule)?.[1] as RuleParts['freq'] | undefined;
  if (freq === undefined) return null;
  const part = (name: string): string | undefined => new RegExp(`;${name}=([^;]+)`).exec(rule)?.[1];
  const [months, days] = [part('BYMONTH'), part('BYMONTHDAY')];
  const window = /;(\d\d)-(\d\d)\.\.(\d\d)-(\d\d)/.exec(rule)?.slice(1).map(Number);
  return {
    freq,
    interval: Math.max(1, Number(part('INTERVAL') ?? 1)),
    months: months ? numbers(months) : [],
    days: days ? numbers(days) : [],
    yearly: window
      ? [
          [window[0] ?? 1, window[1] ?? 1],
          [window[2] ?? 12, window[3] ?? 31],
        ]
      : null,
  };
}
