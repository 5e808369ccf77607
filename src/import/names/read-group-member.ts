import { EACH_WORDS } from './group-words.ts';
import { phraseSet } from './phrase-set.ts';
import { groupAt, type NounGroup } from './read-group.ts';
import { nameAfter } from './read-name.ts';
import { tailOf } from './read-tail.ts';
import { memberOf, type Reading, type ReadMembers } from './reading.ts';

/** A group or class that begins with "các": nouns, or one name that several agencies have ("các Phòng Giáo dục và Đào tạo"). */
export function eachGroupAt(reading: Reading, position: number): ReadMembers | null {
  const { tokens } = reading;
  const each = EACH_WORDS.after(tokens, position) ?? position;
  const group = groupAt(reading, position);
  const name = nameAfter(reading, each);
  if (name !== null && name > (group?.next ?? 0)) {
    const { next, kind } = tailOf(reading, each, name, () => null);
    return { members: [memberOf(tokens, position, next, kind === 'open' ? 'open' : 'class')], next };
  }
  return group && memberFrom(reading, position, group);
}

/** One noun alone that means several. */
const COLLECTIVES = phraseSet('chính quyền|cấp ủy|cấp ủy đảng|địa phương');

/** What a heading says of whom it is about, not of whom it speaks to: "Cấp tỉnh". */
const LEVELS = phraseSet('tỉnh|cấp|bên|thành phần|nhóm|khối|tổ chức|ban|hội|phòng|bộ');

/** A group without "các" ("cơ quan liên quan", "Sở, ngành, địa phương"): so little a word is trusted only where it cannot be else. */
export function bareGroupAt(reading: Reading, position: number): ReadMembers | null {
  const group = groupAt(reading, position);
  const { tokens, isWhole } = reading;
  // "Báo Quảng Ngãi, các hội liên quan": a noun in capitals before a name is one agency.
  if (!group || (tokens.at(position).isCapital && tokens.at(position + 1).isCapital)) return null;
  const isSure =
    group.isRelated ||
    group.nouns > 1 ||
    COLLECTIVES.after(tokens, position) !== null ||
    (isWhole && LEVELS.after(tokens, position) === null);
  return isSure ? memberFrom(reading, position, group) : null;
}

function memberFrom(reading: Reading, position: number, group: NounGroup): ReadMembers {
  // "12 thôn" are all of them.
  const isClass = group.isClosed && (group.isOfUnits || /^\d/.test(reading.tokens.at(position).text));
  const kind = group.isRelated ? 'open' : isClass ? 'class' : 'group';
  return { members: [memberOf(reading.tokens, position, group.next, kind)], next: group.next };
}
