import type { NameBook } from '../names/name-book.ts';
import type { Party, PartyList, PartyPosition } from '../names/party.ts';
import { onlyParties, readParties } from '../names/read-parties.ts';
import type { ColumnRole } from './column-role.ts';
import { joinedLines } from './joined-lines.ts';
import { roleChunks } from './role-words.ts';

/** Who is named in a cell, by what each has to do. */
export interface CellParties {
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
  /** Open groups, verbatim. */
  readonly others: readonly string[];
  /** Words that name nobody. */
  readonly unread: readonly string[];
  /** Two names followed each other with nothing between. */
  readonly lostBreak: boolean;
  /** Nothing but its place tells that the first one leads. */
  readonly byPlace: boolean;
}

export const NOBODY: CellParties = {
  lead: [],
  coordinating: [],
  others: [],
  unread: [],
  lostBreak: false,
  byPlace: false,
};

/** A longer cell is no list of agencies. */
const MAX_CELL = 6000;

/** Reads a cell of agencies; words for roles in it count more than its column. */
export function readPartyCell(cell: string, column: ColumnRole, names: NameBook): CellParties {
  if (cell.length > MAX_CELL) return { ...NOBODY, unread: [cell] };
  const chunks = roleChunks(cell);
  const saysLead = chunks.some(({ role }) => role === 'lead');
  const lead: Party[] = [];
  const coordinating: Party[] = [];
  const others: string[] = [];
  const unread: string[] = [];
  let lostBreak = false;
  let byPlace = false;
  for (const { text, role: word, ofLast } of chunks) {
    const byColumn = saysLead || column === 'coordinating' ? 'coordinating' : 'lead';
    const list = partiesOf(text, names, (word ?? byColumn) === 'lead' ? 'lead' : 'coordinating');
    lostBreak ||= list.lostBreak;
    const isFirstOfAll = column === 'lead-and-coordinating' && lead.length === 0 && !saysLead;
    for (const [at, party] of list.parties.entries()) {
      const role = ofLast && at < list.parties.length - 1 ? null : word;
      const said = role ?? byColumn;
      const leads =
        said === 'lead' && (column !== 'lead-and-coordinating' || role !== null || (isFirstOfAll && at < list.first));
      // A class in the place of a lead owes the work, however open its words.
      if (leads) lead.push(party.kind === 'open' ? { ...party, kind: 'class' } : party);
      else if (party.kind === 'open') others.push(party.text);
      else coordinating.push(party);
    }
    byPlace ||= isFirstOfAll && word === null && list.parties.length > 1;
    if ((word ?? byColumn) === 'lead') unread.push(...list.unread);
    else others.push(...list.unread);
  }
  return { lead: once(lead), coordinating: once(coordinating), others, unread, lostBreak, byPlace };
}

interface ChunkParties {
  readonly parties: readonly Party[];
  /** How many of them stand in the first line, or before the first semicolon. */
  readonly first: number;
  readonly unread: readonly string[];
  readonly lostBreak: boolean;
}

function partiesOf(chunk: string, names: NameBook, position: PartyPosition): ChunkParties {
  const pieces = joinedLines(chunk, (line) => onlyParties(line, names, position) !== null);
  const text = pieces.join('; ');
  const whole = onlyParties(text, names, position);
  if (whole)
    return { ...whole, first: firstOf(whole.parties, text), unread: [], lostBreak: isBroken(whole.parties, text) };
  const parties: Party[] = [];
  const unread: string[] = [];
  let first = 0;
  let lostBreak = false;
  for (const piece of pieces.flatMap((line) => line.split(/; */))) {
    const list = onlyParties(piece, names, position);
    if (list) {
      lostBreak ||= isBroken(list.parties, piece);
      parties.push(...list.parties);
    } else {
      const known = knownFirst(piece, names, position);
      lostBreak ||= known.lostBreak;
      const rest = piece.slice(known.end);
      const named = namedByPlace(rest);
      parties.push(...known.parties, ...named);
      if (named.length === 0) unread.push(rest);
    }
    first ||= parties.length;
  }
  return { parties, first, unread, lostBreak };
}

/** Those that a piece begins with, up to a comma or a lost line break, where what follows is no name that is known. */
function knownFirst(
  piece: string,
  names: NameBook,
  position: PartyPosition,
): PartyList & { readonly lostBreak: boolean } {
  const list = readParties(piece, 0, names, position);
  const last = list.parties.at(-1);
  const isParted = last && /^ ?,/.test(piece.slice(last.end)) && /\p{L}/u.test(piece.slice(list.end));
  if (isParted) return { ...list, lostBreak: false };
  // "Sở Y tế UBND các huyện đầu nguồn": what follows begins a name, too.
  const isGlued =
    last && piece[last.end] === ' ' && readParties(piece, last.end + 1, names, position).parties.length > 0;
  return isGlued
    ? { parties: list.parties, end: last.end, lostBreak: true }
    : { parties: [], end: 0, lostBreak: false };
}

/** Words that say that nobody is named yet, or how. */
const SAYS_ELSE =
  /^(?:theo|chưa|sẽ|khi|do|không|tùy|trên|như|căn cứ|phân công|giao|được)(?!\p{L})|(?<!\p{L})(?:phân công|xác định|theo dõi|quy định|sau khi)(?!\p{L})/iu;
const OPENS_CLASS = /^(?:các|mọi|từng|mỗi|toàn|toàn thể|tất cả)(?!\p{L})/iu;
const MAX_NAME_WORDS = 9;

/** A short name in a column of agencies is one, even if nothing else tells: "GVCN", "Tổ Văn phòng". */
function namedByPlace(piece: string): readonly Party[] {
  const names = piece.split(/, +(?=\p{Lu})| và (?=các )/u).map((name) => name.replace(/[.,;]$/, '').trim());
  const isName = (name: string) =>
    /^\p{L}/u.test(name) && !SAYS_ELSE.test(name) && name.split(' ').length <= MAX_NAME_WORDS;
  if (!names.every((name) => isName(name))) return [];
  return names.map((text) => {
    const start = piece.indexOf(text);
    return { text, kind: OPENS_CLASS.test(text) ? 'open' : 'agency', start, end: start + text.length };
  });
}

function firstOf(parties: readonly Party[], text: string): number {
  const end = text.indexOf(';');
  return end === -1 ? 1 : Math.max(1, parties.filter(({ start }) => start < end).length);
}

function isBroken(parties: readonly Party[], text: string): boolean {
  return parties.some(({ start }, at) => {
    const before = parties[at - 1];
    return before !== undefined && before.end < start && text.slice(before.end, start).trim() === '';
  });
}

function once(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, at) => parties.findIndex(({ text }) => text === party.text) === at);
}
