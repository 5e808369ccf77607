import { FIXED_NAMES } from './fixed-names.ts';

/** The word after one of these begins a name: "Sở Y tế", "Ban Dân tộc", "KT. Trưởng ban". */
const HEADS = [
  'sở',
  'phòng',
  'ban',
  'hội',
  'cục',
  'bộ',
  'đài',
  'báo',
  'viện',
  'văn phòng',
  'trung tâm',
  'trường',
  'chi cục',
  'liên đoàn',
  'ủy ban',
  'thanh tra',
  'phó',
  'bệnh viện',
];

/** After one of these every word of the name of a place takes a capital. */
const UNITS = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'tp'];
/** Kinds of schools: their own name follows. */
const SCHOOLS = ['THPT', 'THCS', 'PTDTBT', 'tiểu học', 'mầm non', 'mẫu giáo', 'cơ sở', 'phổ thông'];
/** "Tỉnh ủy Lạng Sơn", "Huyện đoàn Cao Lộc": the name comes one word later. */
const NOT_PLACE = ['đoàn', 'ủy', 'uỷ'];

/** A name printed in capitals as it is written in running text: "SỞ Y TẾ TỈNH YÊN BÁI" → "Sở Y tế tỉnh Yên Bái". */
export function nameCase(printed: string): string {
  const words = printed.split(' ').map((word) => (isAbbreviation(word) ? word : word.toLowerCase()));
  const cased = words.map((word, i) => (i === 0 || beginsName(words, i) || isOfPlace(words, i) ? capital(word) : word));
  return FIXED_NAMES.reduce((text, fixed) => replaceWords(text, fixed), cased.join(' '));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function beginsName(words: readonly string[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 2), i).map((word) => word.toLowerCase());
  if (UNITS.includes(words[i] ?? '') || words[i] === '-') return false;
  if (/^(?:KT|TM|TL|TUQ|Q|P)\.$/.test(words[i - 1] ?? '')) return true;
  if (words[i] === 'sở' || ['giám đốc', 'chủ tịch'].includes(before.join(' '))) return true;
  if (words[i - 1] === 'trưởng' || words[i - 1] === 'Trưởng') return words[i] === 'ban';
  if (before.join(' ') === 'ủy ban' || before.join(' ') === 'uỷ ban') return words[i] !== 'nhân';
  const starts = (at: number): boolean => at === 0 || (at > 0 && beginsName(words, at));
  return (HEADS.includes(before.at(-1) ?? '') && starts(i - 1)) || (HEADS.includes(before.join(' ')) && starts(i - 2));
}

/** A word of a place's name: up to four after the kind of unit, none of which begins something else. */
function isOfPlace(words: readonly string[], i: number): boolean {
  const from = Math.max(0, i - 4);
  for (let at = i - 1; at >= from; at -= 1) {
    const word = words[at] as string;
    if (/[-,;]$/.test(word)) return false;
    if (SCHOOLS.includes(word) || (at > 0 && SCHOOLS.includes(`${words[at - 1]} ${word}`))) return true;
    const isUnit =
      UNITS.includes(word.toLowerCase()) || (at > 0 && UNITS.includes(`${words[at - 1]} ${word}`.toLowerCase()));
    const isParty = NOT_PLACE.includes(words[at + 1] ?? '');
    if (isUnit)
      return at < i - (isParty ? 1 : 0) && !/^(?:xã|phố|trấn)$/.test(words[i] as string) && words[at + 1] !== 'hội';
  }
  return false;
}

/** What is no syllable of Vietnamese is a short form: UBND, THCS, GD&ĐT. */
function isAbbreviation(word: string): boolean {
  const bare = word
    .replace(/[.,;:()-]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/Đ/g, 'D');
  if (bare === '' || /[&\d/]/.test(bare)) return true;
  return !/^(?:NGH?|NH|GH?|GI|KH|CH|PH|TR|TH|QU|[BCDHKLMNPRSTVX])?[AEIOUY]{1,3}(?:CH|NG|NH|[CMNPT])?$/.test(bare);
}

function replaceWords(text: string, fixed: string): string {
  const at = text.toLowerCase().indexOf(fixed.toLowerCase());
  const isWord = (sign: string | undefined): boolean => sign === undefined || !/\p{L}/u.test(sign);
  if (at === -1 || !isWord(text[at - 1]) || !isWord(text[at + fixed.length])) return text;
  const start = at === 0 ? capital(fixed) : fixed;
  return text.slice(0, at) + start + text.slice(at + fixed.length);
}
