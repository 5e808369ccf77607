import { HEADS } from '../names/name-words.ts';
import { OFFICE_VERBS } from '../names/office-verbs.ts';
import type { Party, PartyList } from '../names/party.ts';
import { tokensOf } from '../names/token.ts';
import { eat } from './at-words.ts';
import { CIRCUMSTANCE, MANNER, MANNER_BEHIND, NO_NAME, NOUN_BEFORE, WORK } from './role-words.ts';

/**
 * Agencies that no list of names knows, told by where they stand: between "Giao" and "chủ trì", between "phối hợp với"
 * and the verb of the work.
 */

const ROLE =
  /(?:^|[ ,])(?:chủ trì|phối hợp (?:với|cùng)|(?:là|làm) (?:cơ quan |đơn vị )?(?:chủ trì|đầu mối))(?![A-Za-zÀ-ỹ])/iu;
const LONGEST_LIST = 240;
const MOST_WORDS = 8;
const BETWEEN_NAMES = /^(?:, ?|; ?| và )+/u;

/** The doers that begin at a place and end at the word for their role; null where something else stands between. */
export function doersBeforeRole(text: string, at: number, known: PartyList | null): PartyList | null {
  if (known === null && opensOtherwise(text, at)) return null;
  const from = known?.parties.at(-1)?.end ?? at;
  const stretch = text.slice(from, from + LONGEST_LIST);
  const role = ROLE.exec(stretch);
  if (role === null) return known;
  const words = withoutManner(stretch.slice(0, role.index));
  if (/^[\s,]*$/u.test(words)) return known;
  const joined = known === null ? '' : (BETWEEN_NAMES.exec(words)?.[0] ?? null);
  if (known !== null && joined === null) return longerName(known, words);
  const members = membersIn(words.slice(joined?.length ?? 0), from + (joined?.length ?? 0));
  if (members === null) return known;
  return { parties: [...(known?.parties ?? []), ...members], end: from + words.length };
}

/** Whether a verb, a time or a manner stands here. */
function opensOtherwise(text: string, at: number): boolean {
  return (
    eat(CIRCUMSTANCE, text, at) !== null ||
    eat(MANNER, text, at) !== null ||
    OFFICE_VERBS.after(tokensOf(text.slice(0, at + LONGEST_LIST), at), 0) !== null
  );
}

function withoutManner(words: string): string {
  for (let rest = words; ; ) {
    const next = rest.replace(MANNER_BEHIND, '');
    if (next === rest) return rest;
    rest = next;
  }
}

/** A list that a label names all of goes on to the next mark: "UBND các huyện miền núi". Null where more than a name stands there. */
export function listUpToMark(text: string, list: PartyList): PartyList | null {
  const end = (list.parties.at(-1) as Party).end;
  const words = /^[^.,;:()[\]]{0,60}/u.exec(text.slice(end, end + LONGEST_LIST))?.[0] ?? '';
  if (words.trim() === '') return list;
  return words[0] === ' ' && !opensOtherwise(text, end + 1) && isName(words.trim()) ? longerName(list, words) : null;
}

/** "Đội Quản lý trật tự đô thị" where only its beginning is known. */
function longerName({ parties }: PartyList, words: string): PartyList | null {
  if (!isName(words.trim()) || words[0] !== ' ') return { parties, end: (parties.at(-1) as Party).end };
  const last = parties.at(-1) as Party;
  const longer: Party = { ...last, text: `${last.text}${words.trimEnd()}`, end: last.end + words.trimEnd().length };
  return { parties: [...parties.slice(0, -1), longer], end: longer.end };
}

function membersIn(words: string, at: number): readonly Party[] | null {
  const members: Party[] = [];
  let start = at;
  for (const piece of words.split(/(, | và (?=\p{Lu}))/u)) {
    const isBetween = piece === ', ' || piece === ' và ';
    const text = piece.trim();
    // "Hội thi Kinh - Chăm - Sở Tư pháp chủ trì": the name begins behind the dash.
    if (/ [-–] /u.test(text) && HEADS.after(tokensOf(text.split(/ [-–] /u).at(-1) ?? '', 0), 0) !== null) return null;
    if (!isBetween && (!isName(text) || !/^(?:\p{Lu}|các )/u.test(text) || NO_NAME.test(text))) return null;
    if (!isBetween)
      members.push({ text, kind: /^các /iu.test(text) ? 'open' : 'agency', start, end: start + text.length });
    start += piece.length;
  }
  return members;
}

/** Words that stand in no name. */
const NOT_IN_NAME =
  /(?<![A-Za-zÀ-ỹ])(?:giao|yêu cầu|đề nghị|phân công|đã|vừa|từng|đang|được|bị|chưa|không|là|do|để|và|với|tập trung|trong|cử)(?![A-Za-zÀ-ỹ])/iu;

function isName(words: string): boolean {
  if (NOT_IN_NAME.test(words)) return false;
  const count = words.split(' ').length;
  return (
    /^[0-9A-Za-zÀ-ỹ .&–-]+$/u.test(words) &&
    count <= MOST_WORDS &&
    !WORK.test(` ${words}`) &&
    !NOUN_BEFORE.test(`${words} `)
  );
}

/** The list of partners at a place, its unknown members too: each ends where a verb begins. */
export function partnersWithUnknown(
  text: string,
  at: number,
  listAt: (at: number) => PartyList | null,
): PartyList | null {
  const parties: Party[] = [];
  let end = at;
  for (let place = at; ; ) {
    const known = listAt(place);
    const unknown = known === null ? unknownMember(text, place) : null;
    if (known === null && unknown === null) break;
    parties.push(...(known?.parties ?? [unknown as Party]));
    end = known?.end ?? (unknown as Party).end;
    const last = (parties.at(-1) as Party).end;
    const between = BETWEEN_NAMES.exec(text.slice(last, last + 8))?.[0];
    if (between === undefined || !/^\p{Lu}/u.test(text.slice(last + between.length))) break;
    place = last + between.length;
  }
  return parties.length === 0 ? null : { parties, end };
}

function unknownMember(text: string, at: number): Party | null {
  const tokens = tokensOf(text.slice(0, at + LONGEST_LIST), at);
  const first = tokens.at(0);
  if (!first.isCapital || OFFICE_VERBS.after(tokens, 0) !== null || NO_NAME.test(text.slice(at, at + 20))) return null;
  let next = 1;
  while (next <= MOST_WORDS && tokens.at(next).sort === 'word' && OFFICE_VERBS.after(tokens, next) === null) next++;
  const { end } = tokens.at(next - 1);
  return next > MOST_WORDS ? null : { text: text.slice(first.start, end), kind: 'agency', start: first.start, end };
}
