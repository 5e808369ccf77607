import { UsageError } from '../diagnostics/errors.ts';
import { nearest } from '../i18n/nearest.ts';
import { parseDate } from '../time/parse-date.ts';
import type { IsoDate } from '../time/window.ts';

/** Readers of option values: each takes the option as typed and its value, and throws a UsageError that names both. */
export function dayValue(option: string, found: string): IsoDate {
  const day = parseDate(found);
  if (day === null) throw new UsageError('usage/bad-date', { option, found });
  return day;
}

export function numberValue(option: string, found: string, min: number, max: number): number {
  const value = /^\d{1,6}$/.test(found.trim()) ? Number(found) : Number.NaN;
  if (!(value >= min && value <= max)) throw new UsageError('usage/bad-number', { option, found, min, max });
  return value;
}

export function choiceValue<T extends string>(option: string, found: string, allowed: readonly T[]): T {
  const choice = allowed.find((word) => word === found.trim().toLowerCase());
  if (choice === undefined)
    throw new UsageError('usage/bad-value', { option, found, allowed, nearest: nearest(found, allowed)[0] ?? null });
  return choice;
}

/** One or more, with commas. */
export function choicesValue<T extends string>(option: string, found: string, allowed: readonly T[]): readonly T[] {
  return found.split(',').map((part) => choiceValue(option, part, allowed));
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** `II`, `2`, `Q2`, `quý II`. */
export function quarterValue(option: string, found: string): Quarter {
  const word = found
    .trim()
    .toUpperCase()
    .replace(/^(QUÝ|QUÍ|Q)\s*/, '');
  const quarter = QUARTERS.find((roman, i) => word === roman || word === String(i + 1));
  if (quarter === undefined)
    throw new UsageError('usage/bad-value', { option, found, allowed: QUARTERS, nearest: null });
  return quarter;
}
