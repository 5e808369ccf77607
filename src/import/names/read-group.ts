import {
  CLOSED_NOUNS,
  EACH_WORDS,
  FRONT_NOUNS,
  NARROWING,
  NO_NOUNS,
  OPEN_NOUNS,
  RELATED,
  UNIT_NOUNS,
} from './group-words.ts';
import { TERRITORIES } from './name-words.ts';
import { OFFICE_VERBS } from './office-verbs.ts';
import { phraseSet } from './phrase-set.ts';
import { nameAfter } from './read-name.ts';
import { placeAfter, territoryAt } from './read-place.ts';
import { separatorAt } from './read-separator.ts';
import { tradeAfter } from './read-trade.ts';
import type { Reading } from './reading.ts';
import { startsAgency } from './starts-agency.ts';

/** Nouns in a row: "các sở, ban, ngành tỉnh và các huyện, thành phố có liên quan". */
export interface NounGroup {
  readonly next: number;
  /** It says "liên quan": nobody knows who. */
  readonly isRelated: boolean;
  /** All of them can be counted: huyện, xã, trường. */
  readonly isClosed: boolean;
  /** Units of the state, or members of a body, are among them. */
  readonly isOfUnits: boolean;
  readonly nouns: number;
}

/** Which phrases one group may take up: any; only those of territories, behind "UBND"; with fronts, behind "Ban VSTBPN". */
export type GroupReach = 'any' | 'closed' | 'fronts';

/** Reads a group that begins at a position with "các" or a noun; null where none begins. */
export function groupAt(reading: Reading, position: number, reach: GroupReach = 'any'): NounGroup | null {
  let group = phraseAt(reading, position, reach);
  while (group) {
    const separator = separatorAt(reading.tokens, group.next);
    if (!separator || separator.isStrong || EACH_WORDS.after(reading.tokens, separator.next) === null) return group;
    const next = phraseAt(reading, separator.next, reach);
    if (!next || !isOne(group, next, reach)) return group;
    group = {
      next: next.next,
      isRelated: group.isRelated || next.isRelated,
      isClosed: group.isClosed && next.isClosed,
      isOfUnits: group.isOfUnits || next.isOfUnits,
      nouns: group.nouns + next.nouns,
    };
  }
  return null;
}

/** "các cơ quan của huyện, các đơn vị liên quan" is one group; "các xã, phường và các trường (đơn vị liên quan)" is a class and a group. */
function isOne(before: NounGroup, after: NounGroup, reach: GroupReach): boolean {
  if (reach === 'closed') return after.isClosed && before.isRelated === after.isRelated;
  if (reach === 'any' && before.isClosed && after.isClosed && before.isOfUnits !== after.isOfUnits) return false;
  return !(before.isClosed && after.isRelated) && !(before.isRelated && after.isClosed);
}

function phraseAt(reading: Reading, position: number, reach: GroupReach): NounGroup | null {
  const { tokens } = reading;
  const each = EACH_WORDS.after(tokens, position);
  let noun = nounAt(reading, each ?? position, each !== null);
  const isLocal = reach === 'closed' && each !== null && LOCAL.after(tokens, each) !== null;
  if (!noun || (reach === 'closed' && !noun.isClosed && !isLocal)) return null;
  let { next, isRelated, isClosed, isUnit: isOfUnits } = noun;
  let nouns = 1;
  while (!isRelated) {
    const separator = separatorAt(tokens, next);
    if (!separator || separator.isStrong) break;
    noun = nounAt(reading, separator.next, false) ?? frontAt(reading, separator.next, reach);
    if (!noun || (reach === 'closed' && !noun.isClosed)) break;
    next = noun.next;
    isRelated = noun.isRelated;
    isClosed &&= noun.isClosed;
    isOfUnits ||= noun.isUnit;
    nouns++;
  }
  return { next, isRelated, isClosed, isOfUnits, nouns };
}

/** "UBND các địa phương" can be counted. */
const LOCAL = phraseSet('địa phương');

interface Noun {
  readonly next: number;
  readonly isRelated: boolean;
  readonly isClosed: boolean;
  readonly isUnit: boolean;
}

/** @param isSure "các" stands before it, so that it is a noun and no verb ("các tổ chức", but ", tổ chức …") */
function nounAt(reading: Reading, position: number, isSure: boolean): Noun | null {
  const { tokens } = reading;
  if (NO_NOUNS.after(tokens, position) !== null && !isSure) return null;
  const open = OPEN_NOUNS.after(tokens, position) ?? 0;
  const closed = CLOSED_NOUNS.after(tokens, position) ?? 0;
  const end = Math.max(open, closed);
  const isTerritory = TERRITORIES.after(tokens, position) !== null;
  // "Sở Y tế", "Ban Dân tộc" begin like a noun.
  if (end === 0 || (!isSure && !isTerritory && (startsAgency(reading, position) || startsName(reading, position, end))))
    return null;
  const narrowed = narrowingAfter(reading, end);
  if (!isSure && narrowed.next === end && AMBIGUOUS.after(tokens, position) === end && !endsNoun(reading, end)) {
    // "các thôn, bản rà soát …"
    if (HAMLETS.after(tokens, position) !== end || OFFICE_VERBS.after(tokens, end) === null) return null;
  }
  return {
    ...narrowed,
    isClosed: closed >= open,
    isUnit: closed >= open && UNIT_NOUNS.after(tokens, position) === closed,
  };
}

/** A name in small letters: "phòng Nội vụ". */
function startsName({ tokens, names }: Reading, position: number, noun: number): boolean {
  return (names.known.after(tokens, position) ?? 0) > noun;
}

/** Nouns that are as well verbs or begin other words. */
const AMBIGUOUS = phraseSet(
  'tổ chức|ban|bộ|hội|phòng|cấp|tổ|khối|đài|báo|bản|nhóm|bên|làng|hạt|trạm|lớp|khoa|cụm|ấp|giáo viên',
);

const HAMLETS = phraseSet('bản|ấp|làng');

function endsNoun({ tokens }: Reading, position: number): boolean {
  const { sort } = tokens.at(position);
  return sort !== 'word' || separatorAt(tokens, position) !== null;
}

/** What narrows a noun, as much of it as stands there. */
function narrowingAfter(reading: Reading, position: number): { next: number; isRelated: boolean } {
  const { tokens } = reading;
  let next = position;
  let isRelated = false;
  for (;;) {
    const related = RELATED.after(tokens, next) ?? 0;
    const narrowing = NARROWING.after(tokens, next) ?? 0;
    const place =
      next > position || TERRITORY_NOUNS.has(tokens.at(next - 1).word) ? (placeAfter(reading, next) ?? 0) : 0;
    // "các cơ quan tại Phụ lục II"
    const annex = narrowing > next && tokens.at(narrowing - 1).word === 'lục' ? annexNumber(reading, narrowing) : 0;
    const further = Math.max(related, narrowing, place, annex);
    const of =
      OF.after(tokens, next) ?? (next > position && /^(viên|thuộc)$/.test(tokens.at(next - 1).word) ? next : null);
    const owner = of === null ? null : ownerAfter(reading, of);
    if (owner !== null && owner > further) {
      next = owner;
      continue;
    }
    const trade = next === position && further <= next ? tradeAfter(reading, next) : null;
    if (trade !== null) {
      next = trade;
      continue;
    }
    if (further <= next) {
      // "giáo viên các trường"
      const each =
        next === position && EACH_WORDS.after(tokens, next) !== null ? phraseAt(reading, next, 'closed') : null;
      return each ? { next: each.next, isRelated: each.isRelated } : { next, isRelated };
    }
    isRelated ||= related === further;
    next = further;
  }
}

function annexNumber({ tokens }: Reading, position: number): number {
  const number = tokens.at(position).word === 'số' ? position + 1 : position;
  return /^(?:\d{1,2}|[IVX]{1,5})$/.test(tokens.at(number).text) ? number + 1 : position;
}

const OF = phraseSet('thuộc|trực thuộc|của');

/** "các đơn vị thuộc Sở Y tế" */
function ownerAfter(reading: Reading, position: number): number | null {
  const name = startsAgency(reading, position) ? nameAfter(reading, position) : null;
  const bare = OWNERS.after(reading.tokens, position);
  // "các ban, đơn vị thuộc Hội"
  if (name === null && bare !== null && reading.tokens.at(position).isCapital && !reading.tokens.at(bare).isCapital)
    return bare;
  return name === null ? null : (territoryAt(reading, name)?.next ?? name);
}

const OWNERS = phraseSet('Hội|Trường|Ban|Đoàn|Bộ|Cục|Chi cục|Viện|Trung tâm|Công ty|Liên đoàn|Đảng bộ');

const TERRITORY_NOUNS = new Set(['tỉnh', 'huyện', 'phố', 'xã', 'phường', 'trấn', 'quận', 'tp']);

function frontAt({ tokens }: Reading, position: number, reach: GroupReach): Noun | null {
  const next = FRONT_NOUNS.after(tokens, position);
  return next !== null && reach === 'fronts' ? { next, isRelated: false, isClosed: false, isUnit: false } : null;
}
