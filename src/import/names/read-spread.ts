import { EACH_WORDS } from './group-words.ts';
import { OFFICE_VERBS } from './office-verbs.ts';
import { phraseSet } from './phrase-set.ts';
import { placeAfter, territoryAt } from './read-place.ts';
import { separatorAt } from './read-separator.ts';
import { type Member, memberOf, type Reading, type ReadMembers, textBetween } from './reading.ts';
import { startsAgency } from './starts-agency.ts';

/** Head words that are said once for several names. */
const SHARED_HEADS = phraseSet(
  'Sở|Phòng|Ban|Vụ|Hội|Chi cục|Cục|Trung tâm|Trường|Bộ|Tổ|Khoa|Công ty|Đài|Chi nhánh|Trạm|Hạt|Đội|Viện|Quỹ|Trường THPT|Trường THCS|Trường Tiểu học|Trường Mầm non',
);
const SHARED_UNITS = phraseSet('huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh');
const LONGEST_MEMBER = 12;

/**
 * Reads a list whose head word is said once: "các Phòng: Kế toán, Quản trị", "các huyện Bắc Sơn, Hữu Lũng và thành phố Lạng Sơn".
 *
 * @param said what every member has before it: `UBND`, `Giám đốc`
 */
export function spreadAt(reading: Reading, position: number, said: string): ReadMembers | null {
  const { tokens } = reading;
  const { at } = tokens;
  const each = EACH_WORDS.after(tokens, position);
  const from = each ?? position;
  const isUnit = SHARED_UNITS.after(tokens, from) !== null;
  const headEnd = SHARED_HEADS.after(tokens, from) ?? SHARED_UNITS.after(tokens, from);
  if (headEnd === null) return null;
  const hasColon = at(headEnd).sort === 'colon';
  if (each === null && (isUnit || !hasColon)) return null;
  // "các trường Đại học, Cao đẳng" is a class.
  if (!hasColon && tokens.at(from).word === 'trường') return null;
  const head = textBetween(tokens, from, headEnd);
  const before = `${said} ${isUnit ? head : capital(head)}`.trim();
  const members: Member[] = [];
  let next = hasColon ? headEnd + 1 : headEnd;
  for (let start = next; ; ) {
    const unit = isUnit && members.length > 0 ? territoryAt(reading, start) : null;
    const end = unit?.isNamed
      ? unit.next
      : isUnit
        ? placeAfter(reading, start)
        : ownWordsAfter(reading, head, start, hasColon);
    if (end === null) break;
    members.push(memberOf(tokens, start, end, 'agency', unit?.isNamed ? said : before));
    next = end;
    const separator = separatorAt(tokens, next);
    if (!separator || separator.isStrong) break;
    start = separator.next;
  }
  // "các Phòng Giáo dục và Đào tạo" is a class of one name.
  return members.length > 1 || (hasColon && members.length > 0) ? { members, next } : null;
}

/** The words behind the head: known ones, or behind a colon any up to the next separator. */
function ownWordsAfter(reading: Reading, head: string, position: number, hasColon: boolean): number | null {
  const { tokens, names } = reading;
  const known = names.known.afterHead(head, tokens, position);
  const isLonger = known !== null && hasColon && tokens.at(known).isCapital;
  if (known !== null && tokens.at(position).isCapital && !isLonger) return territoryAt(reading, known)?.next ?? known;
  if (!hasColon || startsAgency(reading, position)) return null;
  let next = known ?? position;
  while (next - position < LONGEST_MEMBER && tokens.at(next).sort === 'word' && separatorAt(tokens, next) === null) {
    const verb = tokens.at(next).isCapital ? null : OFFICE_VERBS.after(tokens, next);
    if (verb !== null && verb > next + 1) break;
    if (next > position && !tokens.at(next).isCapital && !tokens.at(next - 1).isCapital) break;
    next++;
  }
  return next > position && tokens.at(position).isCapital ? next : null;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
