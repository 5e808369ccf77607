import { HEADS, POSTS } from './name-words.ts';
import { phraseSet } from './phrase-set.ts';
import type { Reading } from './reading.ts';

/** Head words that names of places begin with too: Trạm Tấu, Hội An, Vụ Bản, Nhà Bè. */
const PLACE_LIKE = phraseSet('Trạm|Hội|Vụ|Nhà|Đoàn|Ban|Bộ|Cục|Đội|Đài|Khoa|Đồn|Quỹ|Tổ|Báo|Cảng|Viện|Trường');

const ORGANISES = phraseSet('tổ chức');

/** Whether the name of an agency begins at a position, in capitals. */
export function startsAgency({ tokens, names }: Reading, position: number): boolean {
  const { at } = tokens;
  if (!at(position).isCapital) return false;
  if (names.known.after(tokens, position) !== null) return true;
  // "các Vụ: Tổ chức cán bộ, …"
  if (ORGANISES.after(tokens, position) !== null && !at(position + 1).isCapital) return false;
  const head = HEADS.after(tokens, position);
  return head !== null && at(head).sort === 'word' && at(head).isCapital;
}

/** The same where a place is looked for: two capitals that begin like an agency are a place. */
export function startsOtherThanPlace(reading: Reading, position: number): boolean {
  const { tokens, names } = reading;
  // "Trường Hà", but "Trường Mầm non" and "Trường Tiểu học"
  const isPlaceLike =
    PLACE_LIKE.after(tokens, position) === position + 1 &&
    !tokens.at(position + 2).isCapital &&
    (HEADS.after(tokens, position) ?? 0) <= position + 1;
  // "Công an xã / Trưởng các thôn"
  const post = POSTS.after(tokens, position);
  if (post !== null && tokens.at(position).isCapital && (post > position + 1 || !tokens.at(post).isCapital))
    return true;
  return isPlaceLike ? names.known.after(tokens, position) !== null : startsAgency(reading, position);
}
