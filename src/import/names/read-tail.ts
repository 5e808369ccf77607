import { EACH_WORDS, RELATED } from './group-words.ts';
import { INNER_HEADS, ROLES } from './name-words.ts';
import { OFFICE_VERBS } from './office-verbs.ts';
import { phraseSet } from './phrase-set.ts';
import { type GroupReach, groupAt } from './read-group.ts';
import { placeAfter, territoryAt } from './read-place.ts';
import { separatorAt } from './read-separator.ts';
import { type Reading, textBetween } from './reading.ts';
import { startsAgency } from './starts-agency.ts';

export interface Tail {
  readonly next: number;
  readonly kind: 'agency' | 'class' | 'open';
  /** Position of the named unit of the territory that the name ends with, after which others may follow in short: "huyện A, huyện B". */
  readonly territory: number | null;
}

/** Reads the name that begins at a position; the position after it, or null. */
export type NameReader = (position: number) => number | null;

const PLAIN = phraseSet(
  'Việt Nam|Trung ương|quốc gia|cấp tỉnh|cấp thành phố|địa phương|nhà trường|trường|nhà nước|cùng cấp|thuộc tỉnh',
);
/** "Trường Tiểu học số 2", "Giáo viên chủ nhiệm lớp 9" */
const NUMBERED = phraseSet('số|lớp|khối|khu vực');
const EACH_LEVEL = phraseSet(
  'tỉnh, thành phố trực thuộc Trung ương|các cấp|hai cấp|cấp huyện|cấp xã|cấp huyện, cấp xã|cấp huyện, xã|cấp huyện và cấp xã|cấp cơ sở',
);
const OF = phraseSet('thuộc|trực thuộc|của');
/** Names behind which "các" begins a class of all kinds of agencies: "Ban VSTBPN các sở, ban, ngành". */
const WIDE = phraseSet('Ban|Tổ|Đoàn|Công đoàn|Hội|Lãnh đạo|Đảng ủy|Văn phòng|Cụm|Khối|Thường trực');

/** Reads what follows the own words of a name: the place, the level, "các huyện", a unit in brackets. */
export function tailOf(reading: Reading, start: number, position: number, nameAt: NameReader): Tail {
  const { tokens } = reading;
  const { at } = tokens;
  const related = (next: number, kind: Tail['kind'], territory: number | null = null): Tail => {
    // "UBND huyện liên quan" is nobody in particular.
    const after = RELATED.after(tokens, next);
    return after === null ? { next, kind, territory } : { next: after, kind: 'open', territory: null };
  };
  let next = position;
  let territory: number | null = null;
  for (;;) {
    const level = EACH_LEVEL.after(tokens, next);
    if (level !== null) return related(level, 'class');
    if (EACH_WORDS.after(tokens, next) !== null) {
      const reach: GroupReach = WIDE.after(tokens, start) === null ? 'closed' : 'fronts';
      const group = groupAt(reading, next, reach);
      return group
        ? { next: group.next, kind: group.isRelated ? 'open' : 'class', territory: null }
        : { next, kind: 'agency', territory };
    }
    const unit = territoryAt(reading, next);
    if (unit && !unit.isNamed) {
      const others = unitsAfter(reading, unit.next, unit.level);
      if (others !== null) return related(others, 'class');
    }
    if (unit?.isNamed) territory = next;
    const further =
      (startsAgency(reading, next) ? null : PLAIN.after(tokens, next)) ??
      (NUMBERED.after(tokens, next) !== null && /^\d|^[IVX]+$/.test(at(next + 1).text) ? next + 2 : null) ??
      (unit?.isNamed ? widerUnits(reading, unit.next, unit.level) : unit?.next) ??
      // "Thuế cơ sở 3"
      (at(next - 1).word === 'sở' && /^\d{1,2}$/.test(at(next).text) ? next + 1 : null) ??
      partyAfter(reading, start, next) ??
      bracketAfter(reading, next, nameAt) ??
      ownerAfter(reading, start, next, nameAt) ??
      (at(next).isCapital && !startsAgency(reading, next) ? placeAfter(reading, next) : null);
    if (further === null || further <= next) return related(next, 'agency', territory);
    next = further;
  }
}

/** "Ban Tuyên giáo Thành ủy", "Văn phòng Đảng ủy xã", "Ban Pháp chế HĐND tỉnh" */
function partyAfter({ tokens }: Reading, start: number, position: number): number | null {
  return OF_THE_PARTY.after(tokens, start) === null ? null : COMMITTEES.after(tokens, position);
}

const OF_THE_PARTY = phraseSet('Ban|Văn phòng|Ủy ban Kiểm tra|UBKT|Cơ quan');
const COMMITTEES = phraseSet('Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|HĐND|Hội đồng nhân dân');

/** "UBND huyện, thị xã, thành phố": a class in short. */
function unitsAfter(reading: Reading, position: number, level: number): number | null {
  // "Công an tỉnh, huyện Bắc Sơn …" is no class.
  if (level > 2) return null;
  let next: number | null = null;
  for (let from = position; ; ) {
    const separator = separatorAt(reading.tokens, from);
    const unit = separator && !separator.isStrong ? territoryAt(reading, separator.next) : null;
    if (!unit) return next;
    next = from = unit.next;
  }
}

/** "xã Đại Phác, huyện Văn Yên, tỉnh Yên Bái" is one place. */
function widerUnits(reading: Reading, position: number, level: number): number {
  const sign = reading.tokens.at(position).sort;
  if (sign !== 'comma' && sign !== 'dash') return position;
  const unit = territoryAt(reading, position + 1);
  return unit?.isNamed && unit.level > level ? widerUnits(reading, unit.next, unit.level) : position;
}

/** A unit of the agency in brackets is kept with it; what it is in this plan ("cơ quan thường trực") is not its name. */
function bracketAfter(reading: Reading, position: number, nameAt: NameReader): number | null {
  const { tokens } = reading;
  const { text } = tokens.at(position + 1);
  if (tokens.at(position).sort !== 'open' || ROLES.after(tokens, position + 1) !== null) return null;
  const isShortForm = text.length > 1 && text === text.toUpperCase() && !/^\d/.test(text);
  const unit = nameAt(position + 1) ?? (isShortForm ? position + 2 : null);
  if (unit === null) return null;
  let end = unit;
  // "(Đội Cảnh sát quản lý hành chính về trật tự xã hội)", but no "(Sở Y tế chủ trì)"
  while (tokens.at(end).sort === 'word' && (OFFICE_VERBS.after(tokens, end) ?? end) < end + 2) end++;
  const last = textBetween(tokens, position + 1, end);
  return tokens.at(end).sort === 'close' && !ONLY_FOR_THE_PLAN.test(last) ? end + 1 : null;
}

/** "(Chi cục Dân số làm đầu mối)" */
export const ONLY_FOR_THE_PLAN = /(?<!\p{L})(?:làm|là) (?:cơ quan |đơn vị |bộ phận )?(?:đầu mối|thường trực)$/iu;

/** "Trung tâm Công tác xã hội thuộc Sở …", "Tổ thư ký của Ban". */
function ownerAfter(reading: Reading, start: number, position: number, nameAt: NameReader): number | null {
  const { tokens } = reading;
  const of = OF.after(tokens, position);
  if (of === null || (tokens.at(position).word === 'của' && INNER_HEADS.after(tokens, start) === null)) return null;
  // "Tổ thư ký của Ban tổ chức …"
  const owner = OWNERS.after(tokens, of);
  if (owner !== null && !tokens.at(owner).isCapital) return owner;
  return nameAt(of) ?? territoryAt(reading, of)?.next ?? null;
}

const OWNERS = phraseSet('Ban|Sở|Ban Chỉ đạo|Hội|Trường|Huyện|Tỉnh|Cục');
