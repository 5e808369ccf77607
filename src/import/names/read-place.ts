import { EACH_WORDS } from './group-words.ts';
import { FAMILY_NAMES, LEVELS, TERRITORIES } from './name-words.ts';
import type { Reading } from './reading.ts';
import { startsAgency, startsOtherThanPlace } from './starts-agency.ts';
import type { Tokens } from './token.ts';

const LONGEST_PLACE = 5;

/** Position after the name of a place at a position: "Bắc Sơn", "Bà Rịa - Vũng Tàu", "1"; null where none stands. */
export function placeAfter(reading: Reading, position: number): number | null {
  const { at } = reading.tokens;
  if (startsOtherThanPlace(reading, position)) return null;
  let next = position;
  while (next - position < LONGEST_PLACE) {
    const { sort, text, isCapital } = at(next);
    if (sort === 'dash' && next > position && at(next + 1).isCapital && !startsAgency(reading, next + 1)) {
      next++;
      continue;
    }
    if (EACH_WORDS.after(reading.tokens, next) !== null && isCapital) break;
    const isPart = isCapital || (next === position && /^\d{1,2}$/.test(text));
    if (sort !== 'word' || !isPart || (next > position && startsAgency(reading, next))) break;
    next++;
  }
  return next > position && !isPerson(reading, position, next) ? next : null;
}

/** "Lê Hoài Nam" is no place, "Hồ Chí Minh" is one. */
export function isPerson({ tokens }: Reading, position: number, next: number): boolean {
  if (next - position < 3 || FAMILY_NAMES.after(tokens, position) === null) return false;
  const words = Array.from({ length: next - position }, (_, index) => tokens.at(position + index).text);
  return words.every((word) => word.length > 1 && /^\p{Lu}\p{Ll}/u.test(word)) && words.join(' ') !== 'Hồ Chí Minh';
}

export interface Territory {
  readonly next: number;
  readonly level: number;
  /** It says which one: "huyện Bắc Sơn". */
  readonly isNamed: boolean;
  /** Position after "huyện". */
  readonly afterNoun: number;
}

/** A unit of the territory at a position: "tỉnh", "huyện Bắc Sơn", "thành phố". */
export function territoryAt(reading: Reading, position: number): Territory | null {
  const { tokens } = reading;
  let noun = TERRITORIES.after(tokens, position);
  // "Tỉnh Đoàn", "Thành ủy" are bodies of a territory.
  if (noun === null || (tokens.at(position).isCapital && isBody(reading, position, noun))) return null;
  // H. Đình Lập
  const isLetter = tokens.at(position).text.length === 1;
  if (isLetter && (tokens.at(noun).text !== '.' || !tokens.at(noun + 1).isCapital)) return null;
  const level = LEVELS[wordsBetween(reading, position, noun)] ?? 2;
  // TP. Lạng Sơn
  const isShort = tokens.at(noun - 1).text.length <= 2;
  if (isShort && tokens.at(noun).text === '.' && tokens.at(noun).isGlued && tokens.at(noun + 1).isCapital) noun++;
  const place = placeAfter(reading, noun);
  // "xã hội" is no commune, "bản" and "thôn" alone are no agency.
  if (place === null && (level === 0 || isOneWord(tokens, position, noun))) return null;
  return { next: place ?? noun, level, isNamed: place !== null, afterNoun: noun };
}

/** "xã hội", "Tỉnh Đoàn" and "huyện ủy" are no territories; "Công an tỉnh / Hội Nông dân" has lost its line break. */
export function isOneWord(tokens: Tokens, start: number, next: number): boolean {
  const { word, isCapital } = tokens.at(next);
  return /^(hội|đoàn|ủy)$/.test(word) && (!isCapital || tokens.at(start).isCapital);
}

function isBody({ tokens, names }: Reading, position: number, noun: number): boolean {
  return (
    /^(?:đoàn|ủy|uỷ)$/.test(tokens.at(noun).word) &&
    names.known.after(tokens, position) === noun + 1 &&
    !tokens.at(noun + 1).isCapital
  );
}

function wordsBetween({ tokens }: Reading, from: number, next: number): string {
  return Array.from({ length: next - from }, (_, index) => tokens.at(from + index).word).join(' ');
}
