import { CLOSED_NOUNS, EACH_WORDS, OPEN_NOUNS } from './group-words.ts';
import { FIELD_POSTS, HEADS, INNER_HEADS, LOOSE_HEADS, OWN_NAMES, TERRITORIES } from './name-words.ts';
import { NAME_WORDS, OFFICE_VERBS } from './office-verbs.ts';
import { phraseSet } from './phrase-set.ts';
import { isOneWord } from './read-place.ts';
import type { Reading } from './reading.ts';
import { startsAgency } from './starts-agency.ts';
import type { Token } from './token.ts';

/** No name of an agency has more words. */
const LONGEST_NAME = 22;
/** "Văn phòng Ban Thường vụ Tỉnh đoàn": names within names. */
const DEEPEST = 3;

/** Position after the own words of an agency's name, without the place behind it; null where no name begins. */
export function nameAfter(reading: Reading, position: number, depth = 0): number | null {
  const { tokens, names } = reading;
  const { at } = tokens;
  // What is known in capitals only: "thanh tra tỉnh" may be work.
  if (!at(position).isCapital && !reading.isWhole && NOT_IN_SMALL.after(tokens, position) !== null) return null;
  const inner = INNER_HEADS.after(tokens, position);
  if (inner !== null && at(position).isCapital && depth < DEEPEST && startsAgency(reading, inner))
    return Math.max(nameAfter(reading, inner, depth + 1) ?? 0, names.known.after(tokens, position) ?? 0) || null;
  const known = names.known.after(tokens, position);
  const head = HEADS.after(tokens, position) ?? FIELD_POSTS.after(tokens, position);
  const isLoose = LOOSE_HEADS.after(tokens, position) !== null;
  if (known !== null) {
    // "Phòng Kinh tế Hạ tầng": a longer name than the one that is known.
    const isWord = at(known).sort === 'word' && at(known).word !== 'và';
    const goesOn = isWord
      ? (at(known).isCapital ||
          (isLoose && NAME_WORDS.after(tokens, known) !== null && OFFICE_VERBS.after(tokens, known) === null)) &&
        !isTail(reading, known) &&
        !beginsGroup(reading, known) &&
        !startsAgency(reading, known)
      : isLoose &&
        at(known).sort !== 'comma' &&
        at(known + 1).isCapital &&
        joins(reading, known, true) &&
        !isInShort(reading, position, known + 1);
    return goesOn ? goOn(reading, known, position, isLoose) : known;
  }
  if (head === null || at(head).sort !== 'word' || NO_NAMES.after(tokens, position) !== null) return null;
  const isCapital = at(position).isCapital;
  const own = OWN_NAMES.after(tokens, position);
  if (own !== null && isCapital && isTail(reading, own)) return own;
  const next = at(head);
  const isName =
    (isCapital && (next.isCapital || /^\d/.test(next.text))) ||
    // A lower-case head counts where its name does not: "phòng Nội vụ", "trường Tiểu học Kim Đồng".
    (next.isCapital && (isLoose || FIELD_POSTS.after(tokens, position) === head)) ||
    (isCapital && isLoose && !isStop(reading, head) && !isTail(reading, head));
  return isName && !isStop(reading, head) ? goOn(reading, head, position, true) : null;
}

/** "Phòng Nội vụ và Tư pháp" are two. */
function isInShort({ tokens, names }: Reading, position: number, next: number): boolean {
  return names.known.afterHead(tokens.at(position).text, tokens, next) !== null;
}

/** Reads on from a position within a name, as far as its words go. */
function goOn(reading: Reading, from: number, start: number, isLoose: boolean): number {
  const { tokens } = reading;
  const { at } = tokens;
  let next = from;
  while (next - start < LONGEST_NAME) {
    const { sort, isCapital, word } = at(next);
    const words = isLoose ? NAME_WORDS.after(tokens, next) : null;
    if (words !== null) next = words;
    else if (sort === 'word' && word !== 'và') {
      if (next > from && (startsAgency(reading, next) || isStop(reading, next) || isBehindPlace(reading, next, from)))
        break;
      if (beginsGroup(reading, next)) break;
      if (isTail(reading, next) || (!isCapital && !isLoose && next > from && !isSyllable(reading, next, from))) break;
      next++;
    } else if (joins(reading, next, isLoose)) next++;
    else {
      const quoted = quotedAfter(reading, next);
      if (quoted === null) break;
      next = quoted;
    }
  }
  return next;
}

/** "Bệnh viện Hữu nghị Việt Tiệp khám …": two words in capitals are a proper name, which no small word goes on with. */
function isBehindPlace(reading: Reading, position: number, from: number): boolean {
  const { at } = reading.tokens;
  const isProper = (place: number): boolean => place >= from && isWordStart(at(place));
  // "Trưởng phòng Phòng Tài nguyên": the first is a head word.
  const isPlace = isProper(position - 1) && isProper(position - 2) && !startsAgency(reading, position - 2);
  return isPlace && !at(position).isCapital;
}

/** "Ban Chỉ đạo Phong trào “Toàn dân đoàn kết …” tỉnh": position after the quoted title. */
function quotedAfter({ tokens }: Reading, position: number): number | null {
  if (!/^[“"]$/.test(tokens.at(position).text)) return null;
  for (let next = position + 1; next - position < LONGEST_NAME; next++) {
    if (/^[”"]$/.test(tokens.at(next).text)) return next + 1;
    if (tokens.at(next).sort === 'end') return null;
  }
  return null;
}

/** The second syllable of a word whose first is a capital: "Hạ tầng". */
function isSyllable({ tokens }: Reading, position: number, from: number): boolean {
  return position > from && tokens.at(position - 1).isCapital;
}

/** Whether a sign or "và" at a position stands inside a name. */
function joins(reading: Reading, position: number, isLoose: boolean): boolean {
  const { tokens, isWhole } = reading;
  const { at } = tokens;
  const { sort, word } = at(position);
  const after = at(position + 1);
  if (after.sort !== 'word' || startsAgency(reading, position + 1) || isStop(reading, position + 1)) return false;
  const isAnd = word === 'và' || word === '&';
  if (sort === 'dash') return after.isCapital;
  // "LĐ,TB&XH"; "Phòng, chống"; "Chi cục Quản lý chất lượng Nông, Lâm sản và Thủy sản"
  if (sort === 'comma')
    return (
      (after.isGlued && after.isCapital && isAcronym(after.text) && isAcronym(at(position - 1).text)) ||
      (at(position - 1).word === 'phòng' && after.word === 'chống') ||
      (isLoose && after.isCapital && isFollowedByAnd(reading, position + 1)) ||
      (isLoose &&
        isWhole &&
        !after.isCapital &&
        !isNoun(reading, position + 1) &&
        EACH_WORDS.after(tokens, position + 1) === null)
    );
  if (!isAnd || EACH_WORDS.after(tokens, position + 1) !== null || isNoun(reading, position + 1)) return false;
  return after.isCapital || isLoose;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** "…, Lâm sản và Thủy sản": the last but one word of an enumeration inside a name. */
function isFollowedByAnd(reading: Reading, position: number): boolean {
  const { at } = reading.tokens;
  for (let next = position + 1; next < position + 5; next++) {
    const { sort, word } = at(next);
    if (word === 'và') return at(next + 1).isCapital && !startsAgency(reading, next + 1);
    if (sort !== 'word' || isStop(reading, next)) return false;
  }
  return false;
}

function isNoun({ tokens }: Reading, position: number): boolean {
  return OPEN_NOUNS.after(tokens, position) !== null || CLOSED_NOUNS.after(tokens, position) !== null;
}

/** "Sở Tài chính / Các sở, ngành": a line break was lost. */
function beginsGroup(reading: Reading, position: number): boolean {
  const { word, isCapital } = reading.tokens.at(position);
  return word === 'các' && isCapital && isNoun(reading, position + 1);
}

/** Where something else than the name goes on: a duty, "các …", "liên quan", "thuộc …". */
function isStop({ tokens }: Reading, position: number): boolean {
  const { isCapital } = tokens.at(position);
  const verb = OFFICE_VERBS.after(tokens, position);
  // "Ban Tổ chức", "Quỹ Hỗ trợ nông dân", "Thanh tra Sở Xây dựng": a word in capitals is the name's, and so is its second syllable.
  if (verb !== null && !isCapital && !(verb === position + 1 && isWordStart(tokens.at(position - 1)))) return true;
  return STOPS.after(tokens, position) !== null;
}

/** A capital that begins a word of two syllables; no short form, no letter. */
function isWordStart({ text, isCapital }: Token): boolean {
  return isCapital && text.length > 1 && !isAcronym(text);
}

const NOT_IN_SMALL = phraseSet(
  'thanh tra|thuế|thống kê|hải quan|kế toán|văn thư|thủ quỹ|bảo hiểm|kiểm lâm|quỹ|báo|cơ quan thường trực|thi hành án dân sự|quản lý thị trường|tổ trưởng',
);
/** What begins like a name and is none. */
const NO_NAMES = phraseSet(`
  ban hành|ban bố|hội nghị|hội thảo|hội thi|hội chợ|hội họp|hội diễn|hội thao|hội viên|trường hợp|trường lớp|phòng chống|phòng, chống|phòng ngừa|phòng bệnh|phòng cháy|phòng học|phòng tránh|tổ chức|quỹ đất|quỹ lương|đoàn kết|đoàn viên|đoàn công tác|đoàn kiểm tra
  đội ngũ|đội viên|đội hình|nhà nước|nhà ở|nhà giáo|nhà tạm|nhà văn|bộ máy|bộ số|bộ tài|bộ câu|bộ tiêu|bộ chỉ|báo cáo|báo chí|khối lượng|cụm từ|viện trợ|viện phí|nhóm tuổi|đài thọ|khoa học|khoa giáo|đoàn thể|ban ngành|tổ dân phố|cơ quan|xã hội|nhóm|dự án|đội tuyển
  hội đồng thi|ngân hàng đề|báo động|trung tâm của|quỹ thời gian|quỹ nhà|hạt giống|cụm dân cư|cụm công nghiệp|khối phố|tổ ấm|trường trọng điểm|hội khỏe|hội trại|hội giảng|hội thề
`);
const STOPS = phraseSet(
  'liên quan|có liên quan|có|thuộc|trực thuộc|của|và các|là|đối với|thì|nói trên|nêu trên|cùng|với|hoặc|cũng như|Chủ trì|Phối hợp',
);
const TAILS = phraseSet('Việt Nam|các cấp|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở');

/** The place behind the name. */
function isTail({ tokens }: Reading, position: number): boolean {
  const noun = TERRITORIES.after(tokens, position);
  if (noun !== null && !isOneWord(tokens, position, noun)) return !/^(bản|ấp|thôn)$/.test(tokens.at(position).word);
  return TAILS.after(tokens, position) !== null;
}
