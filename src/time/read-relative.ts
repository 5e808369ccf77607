import type { Found } from './piece.ts';
import { countAt } from './read-number.ts';
import { type Token, textAt } from './token.ts';

const UNITS = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'tiếng', 'năm', 'h', 'phút']);
const LEADS = new Set(['vòng', 'hạn', 'gian', 'sau', 'nhất', 'quá', 'hơn', 'trước', 'tối']);
/** What leads a count of hours: "trước 17 giờ, ngày …" is an hour of a day. */
const LEADS_HOURS = new Set(['vòng', 'gian', 'quá', 'sau']);
const FOLLOWS = new Set(['kể', 'từ', 'sau', 'trước', 'tính', 'khi']);

/** "trong vòng 07 ngày kể từ …", "chậm nhất 05 ngày làm việc sau …", "sau 10 ngày": counted from something that must happen first. */
export function readRelative(tokens: readonly Token[], at: number): Found | null {
  const text = (i: number): string => textAt(tokens, i);
  if (countAt(tokens, at) === null || !UNITS.has(text(at + 1))) return null;
  const working = text(at + 2) === 'làm' && text(at + 3) === 'việc';
  let next = at + (working ? 4 : 2);
  const leads = ['giờ', 'h', 'phút', 'tiếng'].includes(text(at + 1)) ? LEADS_HOURS : LEADS;
  // "trước ngày khai mạc 05 ngày"
  const before = tokens.slice(Math.max(0, at - 8), at);
  const early =
    leads === LEADS &&
    before.some((token) => token.text === 'trước') &&
    before.every((token) => token.kind !== 'number' && token.text !== '(');
  const led = early || leads.has(text(at - 1)) || (text(at - 1) === 'là' && leads.has(text(at - 2)));
  const follows = FOLLOWS.has(text(next)) && !namesDay(tokens, next);
  if (!working && !follows && !(led && closes(tokens, next))) return null;
  // The day it counts from is the event's: swallowed, lest it be read as the deadline.
  if (follows) next = eventEnd(tokens, next);
  return {
    pieces: [{ kind: 'cue', cue: 'conditional', start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 }],
    next,
  };
}

/** "6 tháng trước ngày 20/6": the half-year's report, and its day. */
function namesDay(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at + 1]?.text === 'ngày' ? tokens[at + 2] : tokens[at + 1];
  return tokens[at]?.text === 'trước' && day?.kind === 'number';
}

/** "trước 17 giờ ngày 5/6" names a day after the hour; a count of days stands alone. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === 'mark' && token.text !== '/') || token.text === 'để';
}

function eventEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && i < at + 30) {
    const token = tokens[i];
    if (token?.kind === 'mark' && !['/', '-', '.'].includes(token.text)) break;
    if (i > at && (['chậm', 'muộn', 'nhưng'].includes(token?.text ?? '') || tokens[i + 1]?.text === 'trước')) break;
    i++;
  }
  return i;
}
