import { OPEN_NOUNS, RELATED } from './group-words.ts';
import { POSTS } from './name-words.ts';
import { phraseSet } from './phrase-set.ts';
import { groupAt } from './read-group.ts';
import { nameAfter } from './read-name.ts';
import { isPerson, placeAfter, territoryAt } from './read-place.ts';
import { separatorAt } from './read-separator.ts';
import { spreadAt } from './read-spread.ts';
import { tailOf } from './read-tail.ts';
import { type Member, memberOf, type Reading, type ReadMembers, textBetween } from './reading.ts';

/** Posts that say nothing without the agency behind them. */
const BARE_POSTS = phraseSet(
  'Quản lý|Trưởng|Phó|Phó Trưởng|Chánh|Phó Chánh|Đại diện|Lãnh đạo|Đồng chí|Các đồng chí|Trưởng các|Thường trực|Thành viên|Ủy viên',
);
/** Whose post stands for those who are many. */
const MEMBERS = phraseSet('Thành viên|Ủy viên|Các thành viên|Các ủy viên|Các đồng chí thành viên|Các đồng chí ủy viên');

/** Reads one agency with the post before it and the place behind it, or several of one head word; null where none stands. */
export function agencyAt(reading: Reading, position: number): ReadMembers | null {
  const { tokens } = reading;
  const own = ownAgencyAt(reading, position);
  const post = postAfter(reading, position);
  if (post === null) return own;
  const said = textBetween(tokens, position, post);
  const spread = spreadAt(reading, post, said);
  if (spread) return spread;
  const group = groupAt(reading, post, 'fronts');
  const agency = ownAgencyAt(reading, post);
  if (agency && agency.members.length === 1 && (!group || group.next <= agency.next)) {
    // A person chairs a meeting; nobody is given a duty.
    if (isNamedPerson(reading, agency.next)) return null;
    const [first] = agency.members as [Member];
    const isClass = MEMBERS.after(tokens, position) !== null;
    return {
      ...agency,
      members: [memberOf(tokens, position, agency.next, isClass ? 'class' : first.kind)],
      head: null,
    };
  }
  if (agency && !group) {
    // "Chủ tịch UBND huyện A, huyện B": the post is everyone's.
    return { ...agency, members: agency.members.map((member) => ({ ...member, text: `${said} ${member.text}` })) };
  }
  if (group) {
    const kind = group.isRelated
      ? 'open'
      : group.isClosed || MEMBERS.after(tokens, position) !== null
        ? 'class'
        : 'group';
    return { members: [memberOf(tokens, position, group.next, kind)], next: group.next };
  }
  if (own) return own;
  const isWhole = tokens.at(position).isCapital && BARE_POSTS.after(tokens, position) !== post;
  return isWhole && !isNamedPerson(reading, post)
    ? { members: [memberOf(tokens, position, post, 'agency')], next: post }
    : null;
}

/** Several posts may share what follows: "Giám đốc, Thủ trưởng các sở, ban, ngành". */
function postAfter({ tokens }: Reading, position: number): number | null {
  let next = POSTS.after(tokens, position);
  while (next !== null) {
    const separator = separatorAt(tokens, next);
    const other = separator && !separator.isStrong ? POSTS.after(tokens, separator.next) : null;
    if (other === null) return next;
    next = other;
  }
  return null;
}

function isNamedPerson(reading: Reading, position: number): boolean {
  const { at } = reading.tokens;
  let next = position;
  while (at(next).isCapital) next++;
  return isPerson(reading, position, next);
}

function ownAgencyAt(reading: Reading, position: number): ReadMembers | null {
  const { tokens } = reading;
  const spread = spreadAt(reading, position, '');
  if (spread) return spread;
  const name = nameAfter(reading, position);
  if (name === null) {
    const unit = territoryAt(reading, position);
    if (!unit?.isNamed) return null;
    const related = RELATED.after(tokens, unit.next);
    return { members: [memberOf(tokens, position, unit.next, 'agency')], next: related ?? unit.next };
  }
  // "UBND các huyện: A, B", "UBND các huyện A, B và thành phố C"
  const places = spreadAt(reading, name, textBetween(tokens, position, name));
  if (places) return places;
  const tail = tailOf(reading, position, name, (from) => endOf(reading, from));
  const first = memberOf(tokens, position, tail.next, tail.kind);
  const further = tail.territory === null ? null : furtherPlaces(reading, tail.next, position, tail.territory);
  const noun = OPEN_NOUNS.after(tokens, position);
  return {
    members: [first, ...(further?.members ?? [])],
    next: further?.next ?? tail.next,
    head: noun === null || tail.kind !== 'agency' ? null : textBetween(tokens, position, noun),
  };
}

function endOf(reading: Reading, position: number): number | null {
  const name = nameAfter(reading, position);
  return name === null ? null : tailOf(reading, position, name, () => null).next;
}

/** "UBND thành phố Yên Bái, thị xã Nghĩa Lộ và huyện Văn Yên": the name is said once. */
function furtherPlaces(reading: Reading, position: number, start: number, territory: number): ReadMembers | null {
  const said = textBetween(reading.tokens, start, territory);
  const noun = textBetween(reading.tokens, territory, territoryAt(reading, territory)?.afterNoun ?? territory);
  const members: Member[] = [];
  let next = position;
  for (;;) {
    const separator = separatorAt(reading.tokens, next);
    if (!separator || separator.isStrong) return members.length === 0 ? null : { members, next };
    const unit = territoryAt(reading, separator.next);
    const bare = unit ? null : placeOnly(reading, separator.next);
    if (bare !== null) {
      members.push(memberOf(reading.tokens, separator.next, bare, 'agency', `${said} ${noun}`));
      next = bare;
      continue;
    }
    if (!unit?.isNamed) return members.length === 0 ? null : { members, next };
    members.push(memberOf(reading.tokens, separator.next, unit.next, 'agency', said));
    next = unit.next;
  }
}

/** "UBND xã Tân Lập, Minh Khai": a place of two capitals at least, and no agency. */
function placeOnly(reading: Reading, position: number): number | null {
  const next = placeAfter(reading, position);
  return next !== null && next - position >= 2 ? next : null;
}
