import { made } from './made-piece.ts';
import type { Found } from './piece.ts';
import { digitsAt } from './read-number.ts';
import { type Token, textAt } from './token.ts';

const WEEKDAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hai: 'MO',
    '2': 'MO',
    ba: 'TU',
    '3': 'TU',
    tư: 'WE',
    '4': 'WE',
    năm: 'TH',
    '5': 'TH',
    sáu: 'FR',
    '6': 'FR',
    bảy: 'SA',
    '7': 'SA',
  }),
);

/** "thứ Sáu", "thứ 6", "Chủ nhật". */
export function weekday(tokens: readonly Token[], at: number): Found | null {
  if (textAt(tokens, at) === 'chủ' && textAt(tokens, at + 1) === 'nhật')
    return made(tokens, at, at + 2, { kind: 'weekday', weekday: 'SU' });
  const day = textAt(tokens, at) === 'thứ' ? WEEKDAYS.get(textAt(tokens, at + 1)) : undefined;
  if (day === undefined || textAt(tokens, at + 2) === '/') return null;
  return made(tokens, at, at + 2, { kind: 'weekday', weekday: day });
}

/** An hour; "từ 7h30 đến 11h30" says nothing about the day, nor does midnight at its start. */
export function clock(tokens: readonly Token[], at: number): Found | null {
  const begin = textAt(tokens, at) === 'từ' ? at + 1 : at;
  const end = clockEnd(tokens, begin);
  if (end === null) return null;
  const later = ['đến', 'tới', '-'].includes(textAt(tokens, end)) ? clockEnd(tokens, end + 1) : null;
  if (later !== null) return made(tokens, at, later, { kind: 'cue', cue: 'glue' });
  if (begin !== at) return null;
  return made(tokens, at, end, { kind: 'cue', cue: digitsAt(tokens, at) === 0 ? 'glue' : 'clock' });
}

/** The token after "17 giờ", "17h00", "16h30'", "16:30", "11 giờ 30 phút sáng". */
function clockEnd(tokens: readonly Token[], at: number): number | null {
  const hour = digitsAt(tokens, at);
  if (hour === null || hour > 24) return null;
  const unit = textAt(tokens, at + 1);
  const colon = unit === ':' && tokens[at + 1]?.glued && tokens[at + 2]?.glued && tokens[at + 2]?.text.length === 2;
  if (!['giờ', 'h', 'g', 'gio'].includes(unit) && !colon) return null;
  let i = at + 2;
  if (digitsAt(tokens, i) !== null && !['/', '-', '.'].includes(textAt(tokens, i + 1))) i++;
  while (['phút', 'ph', "'", '’', '′', 'sáng', 'chiều', 'trưa', 'tối'].includes(textAt(tokens, i))) i++;
  return i;
}
