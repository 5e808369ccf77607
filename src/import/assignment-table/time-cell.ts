import { fold } from '../../i18n/fold.ts';
import { parseWhen, type WhenContext, type WhenProblem } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import { findTime } from '../sentence/find-time.ts';

/** When the work of a row is to be done. */
export interface CellTime {
  /** In the words of the cells; null where they say nothing. */
  readonly when: string | null;
  readonly window: Window | null;
  readonly problem: WhenProblem | null;
  /** What stands in the cell beside the time. */
  readonly rest: string | null;
}

export const NO_TIME: CellTime = { when: null, window: null, problem: null, rest: null };

/** A line that begins a time of its own: "Quý II", "Trước 30/6"; not "đến tháng 6", "2019", "Năm 2019". */
const BEGINS = /^(?!Năm )\p{Lu}/u;
/** A longer text is no time with a remark. */
const MAX_WORDS = 400;

/** Reads a cell of times whose head is known: "6" under "Tháng" is "Tháng 6". */
export function readTime(cell: string, head: string, context: WhenContext): CellTime {
  const words = withUnit(cell.replace(/\s+/g, ' ').trim(), fold(head));
  const isDeadline = /(?:^| )(?:thoi )?han(?: |$)/.test(fold(head));
  if (fold(words) === '') return NO_TIME;
  const lines = cell.split('\n').filter((line) => fold(line) !== '');
  const isList =
    lines.length > 1 && lines.every((line, at) => (at === 0 || BEGINS.test(line)) && parseWhen(line, context).ok);
  const listed = lines.map((line) => line.trim()).join('; ');
  for (const text of isList ? [listed, words] : [words]) {
    const reading = parseWhen(text, context);
    // A day in a column of deadlines is the last one, not the only one.
    if (reading.ok && reading.window.kind === 'on' && isDeadline) return readTime(`Hạn ${text}`, '', context);
    if (reading.ok) return { when: text, window: reading.window, problem: null, rest: null };
  }
  const found = words.length > MAX_WORDS ? null : findTime(words, context);
  if (found?.window) {
    const rest = words
      .replace(found.when, '')
      .replace(/\s*\(\s*\)/, '')
      .replace(/^[\s;,.:(-]+|[\s;,:(-]+$/g, '');
    return { when: found.when, window: found.window, problem: null, rest: rest === '' ? null : rest };
  }
  const reading = parseWhen(words, context);
  return { when: words, window: null, problem: reading.ok ? null : reading.problem, rest: null };
}

/** Of a column each for the beginning and the end, one stretch. */
export function stretchOf(start: string, end: string): string {
  const from = start.replace(/^từ\s+/i, '').trim();
  const to = end.replace(/^đến\s+/i, '').trim();
  if (fold(from) === '') return end;
  if (fold(to) === '') return `Từ ${from}`;
  return from === to ? from : `Từ ${from} đến ${to}`;
}

/** "Quý I", "Quý II" → "Quý I, II": the periods whose columns are marked. */
export function periodsOf(periods: readonly string[]): string {
  const unit = periods[0]?.split(' ')[0] ?? '';
  return periods
    .map((period, at) => (at > 0 && period.startsWith(`${unit} `) ? period.slice(unit.length + 1) : period))
    .join(', ');
}

function withUnit(words: string, head: string): string {
  const listed = /^(Tháng|Quý) (\d{1,2}|[IV]{1,3})(?: ?[,;] ?(?:\d{1,2}|[IV]{1,3}))+$/i.test(words);
  if (listed) return words.replaceAll(';', ',');
  if (/^\d{1,2}(?: ?[,;-] ?\d{1,2})*$/.test(words) && /thang/.test(head)) return `Tháng ${words}`;
  if (/^(?:[1-4]|I{1,3}|IV)(?: ?[,;-] ?(?:[1-4]|I{1,3}|IV))*$/.test(words) && /quy/.test(head)) return `Quý ${words}`;
  return words;
}
