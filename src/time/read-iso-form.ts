import { addDays, isIsoDate, isYear } from './iso-date.ts';
import { type Span, spanOf } from './span.ts';
import { halfStretch, monthStretch, quarterStretch, yearStretch } from './stretch.ts';
import type { WhenContext, WhenReading } from './when.ts';
import type { Window } from './window.ts';

const RULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL=\d{1,3}|BYMONTH=\d{1,2}(?:,\d{1,2})*|BYMONTHDAY=-?\d{1,2}(?:,-?\d{1,2})*|BYDAY=[A-Z]{2}(?:,[A-Z]{2})*|\d\d-\d\d\.\.\d\d-\d\d)){0,4}$/;
const WORDS = new Set(['ongoing', 'conditional', 'period unspecified']);
const STRETCH = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?$/i;
/** Written like a month, quarter or half, whether or not the year has it. */
const LIKE_STRETCH = /^\d{4}-(?:\d\d|[QH]\d)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Read = { readonly ok: true; readonly window: Omit<Window, 'text'> } | Extract<WhenReading, { ok: false }>;

const window = (kind: Window['kind'], rest: Partial<Window>): Read => ({
  ok: true,
  window: { kind, from: null, to: null, recurrence: null, convention: null, ...rest },
});

const problem = (reason: 'impossible-day' | 'backwards', found: string): Read => ({
  ok: false,
  problem: { reason, found },
});

/**
 * The ISO form of a window: `2016-06`, `2016-Q1/2016-Q3`, `<2016-06-05`, `2018-10-05/<=2019-12-31`, `2019-03-08;2019-06-28`,
 * `FREQ=MONTHLY + FREQ=YEARLY`, with ` + FREQ=YEARLY` or ` + ongoing` for what goes on after it.
 *
 * @returns null where the text is not written in this form
 */
export function readIsoForm(text: string, context: WhenContext): Read | null {
  const trimmed = text.trim();
  if (!/^(?:\d{4}(?:[-/;\s+<]|$)|<|FREQ=|period )/.test(trimmed) || trimmed.length > 2000) return null;
  const parts = trimmed.split(' + ');
  const rules = parts.filter(isContinuation);
  if (rules.length === parts.length) return window('recurring', { recurrence: rules.join(' + ') });
  const [head = '', ...tail] = parts;
  const list = tail.every((part) => part.split(';').every(isIsoDate));
  if (!tail.every((part) => isContinuation(part)) && !list) return null;
  const read = readHead(head, context);
  if (read === null || !read.ok || tail.length === 0) return read;
  return { ok: true, window: { ...read.window, recurrence: tail.join(' + ') } };
}

const isContinuation = (part: string): boolean => RULE.test(part) || WORDS.has(part);

function readHead(head: string, context: WhenContext): Read | null {
  const items = head.split(';');
  return items.length > 1 ? readList(items, context) : (readDeadline(head, context) ?? readRange(head));
}

/** `2019-03-08;2019-06-28`, `<2018-06-10;<2018-12-10`. */
function readList(items: readonly string[], context: WhenContext): Read | null {
  const mark = /^<?=?/.exec(items[0] ?? '')?.[0] ?? '';
  const ends: string[] = [];
  for (const item of items) {
    if (!item.startsWith(mark) || !DAY.test(item.slice(mark.length))) return null;
    const read = readDeadline(item, context) ?? readRange(item);
    if (read === null || !read.ok) return read;
    if (read.window.to !== null) ends.push(read.window.to);
  }
  ends.sort();
  const recurrence = ends.join(';');
  const to = ends.at(-1) ?? null;
  if (mark === '') return window('on', { from: ends[0] ?? null, to, recurrence });
  return window(mark === '<' ? 'before' : 'by', { to, recurrence });
}

/** `<2016-06-05`, `<=2016-06-30`, `2018-10-05/<=2019-12-31`. */
function readDeadline(text: string, context: WhenContext): Read | null {
  const match = /^(?:(\d{4}-\d\d-\d\d)\/)?(<=?)(\S+)$/.exec(text);
  const end = match?.[3] ?? '';
  const stretch = stretchOf(end);
  if (match === null || (stretch === null && !DAY.test(end))) return null;
  for (const day of [match[1], end])
    if (day !== undefined && DAY.test(day) && !isIsoDate(day)) return problem('impossible-day', day);
  const from = match[1] ?? null;
  const strict = match[2] === '<';
  const inclusive = !strict || (stretch === null && context.beforeIncludesDay === true);
  const to = inclusive ? (stretch?.to ?? end) : addDays(stretch?.from ?? end, -1);
  if (from !== null && from > to) return problem('backwards', text);
  return window(strict ? 'before' : 'by', { from, to });
}

/** `2016`, `2016-06`, `2016-Q3`, `2016-H1`, `2016-10-20`, and ranges of them. */
function readRange(text: string): Read | null {
  const ends = text.split('/').map((part) => part.trim());
  if (ends.length > 2) return null;
  const spans: Span[] = [];
  for (const end of ends) {
    const span = DAY.test(end) ? (isIsoDate(end) ? { from: end, to: end } : end) : stretchOf(end);
    if (span === null) return LIKE_STRETCH.test(end) ? problem('impossible-day', end) : null;
    if (typeof span === 'string') return problem('impossible-day', span);
    spans.push(span);
  }
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first.from > last.to) return problem('backwards', text);
  return window(ends.length === 1 && DAY.test(text) ? 'on' : 'within', { from: first.from, to: last.to });
}

function stretchOf(text: string): Span | null {
  const match = STRETCH.exec(text);
  const year = Number(match?.[1]);
  if (match === null || !isYear(year)) return null;
  const [, , month, quarter, half] = match;
  if (month) return spanOf(monthStretch(Number(month)), year);
  if (quarter) return spanOf(quarterStretch(Number(quarter)), year);
  if (half) return spanOf(halfStretch(6, half === '1' ? 'early' : 'late'), year);
  return spanOf(yearStretch(), year);
}
