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
const BULLET = /^\s*[-–+•*] ?(?=\p{L})/u;
/** A longer text is no time with a remark. */
const MAX_WORDS = 400;

/** Reads a cell of times whose head is known: "6" under "Tháng" is "Tháng 6". */
export function readTime(cell: string, head: string, context: WhenContext): CellTime {
  const lines = linesOf(cell);
  const words = withUnit(lines.join(' '), fold(head));
  if (fold(words) === '') return NO_TIME;
  const isList =
    lines.length > 1 && lines.every((line, at) => (at === 0 || BEGINS.test(line)) && parseWhen(line, context).ok);
  const text = isList ? lines.join('; ') : words;
  const reading = parseWhen(text, context);
  if (reading.ok) return asDeadline(text, reading.window, head, context);
  const found = words.length > MAX_WORDS ? null : findTime(words, context);
  if (!found?.window) return { when: words, window: null, problem: reading.problem, rest: null };
  const rest = words
    .replace(found.when, '')
    .replace(/\( ?\)/, '')
    .replace(/^[ ;,.:(-]+/, '');
  return { when: found.when, window: found.window, problem: null, rest: rest === '' ? null : rest };
}

/** A day in a column of deadlines is the last one, not the only one; under "Hoàn thành trước" it is too late. */
function asDeadline(text: string, window: Window, head: string, context: WhenContext): CellTime {
  const [, cue] = DEADLINE.exec(fold(head)) ?? [];
  const said = `${cue === 'truoc' ? 'Trước' : 'Hạn'} ${text}`;
  const reading = cue !== undefined && window.kind === 'on' ? parseWhen(said, context) : null;
  if (reading?.ok) return { when: said, window: reading.window, problem: null, rest: null };
  return { when: text, window, problem: null, rest: null };
}

const DEADLINE = /(?:^| )(han(?= |$)|truoc(?=$| ngay$)|hoan thanh$|ket thuc$)/;

function linesOf(cell: string): readonly string[] {
  return cell
    .split('\n')
    .map((line) => line.replace(BULLET, '').replace(/\s+/g, ' ').trim())
    .filter((line) => fold(line) !== '');
}

/** Of a column each for the beginning and the end, one stretch. */
export function stretchOf(start: string, end: string): string {
  const from = inside(start.replace(/^từ\s+/i, ''));
  const to = inside(end.replace(/^đến\s+/i, ''));
  if (fold(from) === '') return /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/.test(to) ? `Đến ${to}` : end;
  if (fold(to) === '') return `Từ ${from}`;
  return from === to ? start : `Từ ${from} đến ${to}`;
}

function inside(time: string): string {
  return time.trim().replace(/^(?:Tháng|Ngày|Năm)(?= )/, (word) => word.toLowerCase());
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
