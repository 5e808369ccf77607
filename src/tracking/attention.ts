import { daysBetween } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from './obligation.ts';

/** Why an obligation needs attention, the most pressing first. */
export const REASONS = ['overdue', 'due-soon', 'starting'] as const;
export type Reason = (typeof REASONS)[number];

export interface Attention {
  readonly reason: Reason;
  /** Days late, days left, or days until it begins. */
  readonly days: number;
}

export interface AttentionQuestion {
  readonly asOf: IsoDate;
  /** How many days ahead to look, the last of them included; 0 is today alone. */
  readonly within: number;
  /** A window without a first day begins on the day of issue. */
  readonly issued: IsoDate | null;
}

/**
 * Why an obligation needs attention on a day: it is late, its last day is near, or its time begins and nobody has
 * recorded that work has.
 *
 * @returns null where it can wait or nothing is left to do
 */
export function attentionOn(obligation: Obligation, { asOf, within, issued }: AttentionQuestion): Attention | null {
  const { status, doneOn, daysLate, daysLeft, startedOn, from } = obligation;
  if (doneOn !== null || status === 'cancelled') return null;
  if (daysLate !== null) return { reason: 'overdue', days: daysLate };
  if (daysLeft !== null && daysLeft <= within) return { reason: 'due-soon', days: daysLeft };
  const begins = from ?? issued;
  if (status === 'undated' || startedOn !== null || begins === null) return null;
  const days = daysBetween(asOf, begins);
  return days >= 0 && days <= within ? { reason: 'starting', days } : null;
}

/** Late ones before near ones before those that begin; the longest late first, then whatever comes soonest. */
export function mostPressingFirst(a: Attention, b: Attention): number {
  const order = REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason);
  return order || (a.reason === 'overdue' ? b.days - a.days : a.days - b.days);
}

/** A deadline that comes, and all that falls due on it. */
export interface ComingDeadline {
  readonly deadline: IsoDate;
  readonly daysLeft: number;
  readonly due: readonly Obligation[];
}

/**
 * The nearest deadline of what can still wait.
 *
 * @param beyond days ahead that were looked at already
 */
export function comingDeadline(obligations: readonly Obligation[], beyond: number): ComingDeadline | null {
  let coming: { deadline: IsoDate; daysLeft: number; due: Obligation[] } | null = null;
  for (const obligation of obligations) {
    const { deadline, daysLeft } = obligation;
    if (deadline === null || daysLeft === null || daysLeft <= beyond) continue;
    if (coming === null || daysLeft < coming.daysLeft) coming = { deadline, daysLeft, due: [] };
    if (daysLeft === coming.daysLeft) coming.due.push(obligation);
  }
  return coming;
}
