import { EACH_WORDS } from './group-words.ts';
import type { NameBook } from './name-book.ts';
import { ROLES } from './name-words.ts';
import type { Party, PartyList, PartyPosition } from './party.ts';
import { phraseSet } from './phrase-set.ts';
import { agencyAt } from './read-agency.ts';
import { bareGroupAt, eachGroupAt } from './read-group-member.ts';
import { etceteraAfter, separatorAt } from './read-separator.ts';
import { spreadAt } from './read-spread.ts';
import { ONLY_FOR_THE_PLAN } from './read-tail.ts';
import { type Member, memberOf, type Reading, type ReadMembers, textBetween } from './reading.ts';
import { type Tokens, tokensOf } from './token.ts';

/**
 * Reads the list of agencies that begins at a place of a text. No party where none is named there.
 *
 * @param position what those named do: it decides whether "các sở, ban, ngành" is a class or nobody in particular
 * @returns where the list ends, commas and blanks behind it taken with it
 */
export function readParties(
  text: string,
  start: number,
  names: NameBook,
  position: PartyPosition = 'coordinating',
): PartyList {
  const reading = { tokens: tokensOf(text, start), names, isWhole: false };
  const { members, next } = readList(reading);
  const last = members.length === 0 ? start : endOf(reading, next);
  return { parties: members.map((member) => partyOf(member, position)), end: last };
}

/** All of a text as a list of agencies: a table cell, a heading ("1. Sở Y tế (cơ quan thường trực)"). Null where it is anything else. */
export function onlyParties(text: string, names: NameBook, position: PartyPosition = 'lead'): PartyList | null {
  const reading = { tokens: tokensOf(text, 0), names, isWhole: true };
  const { members, next } = readList(reading);
  let after = next;
  while (/^(comma|semicolon|dots|break|colon|slash|dash)$/.test(reading.tokens.at(after).sort)) after++;
  if (members.length === 0 || reading.tokens.at(after).sort !== 'end') return null;
  return { parties: members.map((member) => partyOf(member, position)), end: text.length };
}

function readList(reading: Reading): { members: readonly Member[]; next: number } {
  const { tokens } = reading;
  const members: Member[] = [];
  let start = leadInAfter(reading);
  let next = start;
  let head: string | null = null;
  let isStrong = true;
  for (;;) {
    const read: ReadMembers | null = membersAt(reading, start) ?? inShortAt(reading, start, members, head, isStrong);
    if (!read) break;
    const [first] = read.members as [Member];
    const before = members.at(-1);
    // "các sở - ngành, UBND các quận - huyện liên quan": the last word is said of both.
    if (before?.kind === 'group' && first.kind === 'open' && !isStrong) {
      members.pop();
      const text = `${before.text}${tokens.text.slice(before.end, first.start)}${first.text}`.replace(/\s+/g, ' ');
      members.push({ ...first, text, start: before.start });
    } else members.push(...read.members);
    next = roleAfter(reading, read.next);
    head = read.head ?? null;
    const separator = separatorAt(tokens, next);
    // In a cell a line break may be lost.
    if (!separator && !reading.isWhole) break;
    isStrong = separator?.isStrong ?? true;
    start = separator?.next ?? next;
    if (start === next && tokens.at(start).sort === 'end') break;
  }
  return { members, next };
}

function membersAt(reading: Reading, position: number): ReadMembers | null {
  const isEach = EACH_WORDS.after(reading.tokens, position) !== null;
  // "các thành viên", and longer "các thành viên Ban Chỉ đạo"
  if (isEach)
    return spreadAt(reading, position, '') ?? longer(agencyAt(reading, position), eachGroupAt(reading, position));
  return agencyAt(reading, position) ?? bareGroupAt(reading, position);
}

function longer(one: ReadMembers | null, other: ReadMembers | null): ReadMembers | null {
  return one && one.next > (other?.next ?? 0) ? one : other;
}

/** "Sở Y tế, Tư pháp và Nội vụ": the head word of the member before is meant again. */
function inShortAt(
  reading: Reading,
  position: number,
  members: readonly Member[],
  head: string | null,
  isStrong: boolean,
): ReadMembers | null {
  const { tokens, names } = reading;
  if (members.length === 0 || head === null || isStrong || !tokens.at(position).isCapital) return null;
  const next = names.known.afterHead(head, tokens, position);
  if (next === null || tokens.at(next).isCapital) return null;
  return { members: [memberOf(tokens, position, next, 'agency', head)], next, head };
}

/** Bullets and "với:" before the first member. */
function leadInAfter({ tokens }: Reading): number {
  let next = 0;
  while (/^(colon|dash|break|comma)$/.test(tokens.at(next).sort) || /^[+•●▪·]$/.test(tokens.at(next).text)) next++;
  return next;
}

const STANDING = phraseSet('cơ quan thường trực|cơ quan chủ trì|đơn vị chủ trì|cơ quan đầu mối|đầu mối');

/** "(cơ quan thường trực)" behind a name. */
function roleAfter({ tokens }: Reading, position: number): number {
  // "Sở Nội vụ - cơ quan thường trực"
  if (tokens.at(position).sort === 'dash') {
    const standing = STANDING.after(tokens, position + 1);
    return standing === null ? position : (colonAfter(tokens, standing) ?? standing);
  }
  if (tokens.at(position).sort !== 'open') return position;
  const isRole = ROLES.after(tokens, position + 1) !== null;
  for (let next = position + 1; next < position + 40; next++) {
    const { sort } = tokens.at(next);
    if (sort === 'close')
      return isRole || ONLY_FOR_THE_PLAN.test(textBetween(tokens, position + 1, next)) ? next + 1 : position;
    if (sort === 'end' || sort === 'break') return position;
  }
  return position;
}

/** "– Cơ quan thường trực Ban:" */
function colonAfter(tokens: Tokens, position: number): number | null {
  for (let next = position; next < position + 8; next++) {
    if (tokens.at(next).sort === 'colon') return next;
    if (tokens.at(next).sort !== 'word') return null;
  }
  return null;
}

function endOf({ tokens }: Reading, position: number): number {
  let next = etceteraAfter(tokens, position);
  while (tokens.at(next).sort === 'comma' || (tokens.at(next).sort === 'dots' && tokens.at(next).text !== '.'))
    next = etceteraAfter(tokens, next + 1);
  // Whatever comes then begins at its first letter.
  return tokens.at(next).start;
}

function partyOf({ text, kind, start, end }: Member, position: PartyPosition): Party {
  const said = kind !== 'group' ? kind : position === 'lead' ? 'class' : 'open';
  return { text, kind: said, start, end };
}
