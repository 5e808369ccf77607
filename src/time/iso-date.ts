import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import type { IsoDate } from './window.ts';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

/** Years outside this range are not read as years: they are counts, numbers of documents or slips of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const ISO = 'YYYY-MM-DD';
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Reads `text` in exactly one dayjs format; null where it is no calendar day of 1900-2100. */
export function strictDate(text: string, format: string): IsoDate | null {
  const parsed = dayjs.utc(text, format, true);
  return parsed.isValid() && isYear(parsed.year()) ? parsed.format(ISO) : null;
}

/** True for a whole number of 1900-2100. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** True for `YYYY-MM-DD` that is a calendar day of 1900-2100: `2016-02-31` is not. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(yearOf(text), monthOf(text), dayOf(text));
}

/** The day with these numbers (month 1-12), or null where the calendar has none: 31/4, 29/2/2018. */
export function isoDate(year: number, month: number, dayOfMonth: number): IsoDate | null {
  return isDay(year, month, dayOfMonth) ? isoText(year, month, dayOfMonth) : null;
}

const isDay = (year: number, month: number, dayOfMonth: number): boolean =>
  isYear(year) && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoText = (year: number, month: number, dayOfMonth: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;

// What follows runs for every deadline at every start: plain numbers, for dayjs takes milliseconds to get going.
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const epochDays = (iso: IsoDate): number => Date.UTC(yearOf(iso), monthOf(iso) - 1, dayOf(iso)) / MS_PER_DAY;

/** The day `days` after `iso`; before it where `days` is negative. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date((epochDays(iso) + days) * MS_PER_DAY).toISOString().slice(0, ISO.length);
}

/** The last day of the month that holds `iso`. */
export function endOfMonth(iso: IsoDate): IsoDate {
  return isoText(yearOf(iso), monthOf(iso), daysInMonth(yearOf(iso), monthOf(iso)));
}

/** Days from `a` to `b`: 1 for neighbours, negative where `b` comes first. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return epochDays(b) - epochDays(a);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(iso: IsoDate): number {
  return dayjs.utc(iso).day();
}

/** The year, 1900-2100. */
export function yearOf(iso: IsoDate): number {
  return Number(iso.slice(0, 4));
}

/** The month, 1-12. */
export function monthOf(iso: IsoDate): number {
  return Number(iso.slice(5, 7));
}

const dayOf = (iso: IsoDate): number => Number(iso.slice(8, 10));

/** The quarter of the year, 1-4, that holds the day. */
export function quarterOf(iso: IsoDate): number {
  return Math.ceil(monthOf(iso) / 3);
}

/** The day it is in Asia/Ho_Chi_Minh (UTC+7, no clock changes) at `epochMs` milliseconds since 1970. */
export function todayInVietnam(epochMs: number): IsoDate {
  return dayjs.utc(epochMs + VIETNAM_OFFSET_MS).format(ISO);
}

/** A moment in milliseconds since 1970 as `2016-06-20T03:00:00.000Z`. */
export function momentText(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** `dd/MM/yyyy`, as Vietnamese offices write a day. */
export function formatVnDate(iso: IsoDate): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/**
 * `05/4/2016`, as an official paper has a day: only days below 10 and the months 1 and 2 begin with a nought.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4
 */
export function formatPaperDate(iso: IsoDate): string {
  const month = monthOf(iso);
  return `${iso.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${iso.slice(0, 4)}`;
}
