import { made } from './made-piece.ts';
import type { Found } from './piece.ts';
import { digitsAt } from './read-number.ts';
import { type Token, textAt } from './token.ts';

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
