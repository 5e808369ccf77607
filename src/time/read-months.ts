import { endsMember, joinPiece, LIST_JOINS } from './list-member.ts';
import { pieceOf } from './made-piece.ts';
import type { Found, Piece, StretchPoint } from './piece.ts';
import { digitsAt, monthNumberAt, quarterNumberAt, yearAt } from './read-number.ts';
import { schoolYearAfter } from './read-school-year.ts';
import { isQuarterWord, isShortMonth, numberAfter } from './read-whole.ts';
import { yearAfter } from './read-year.ts';
import { monthStretch, quarterStretch } from './stretch.ts';
import { type Token, textAt } from './token.ts';

/** "tháng 8, 9 và 10/2018", "T8-T9/2018", "các tháng 3, 6, 9". */
export function monthGroup(tokens: readonly Token[], at: number): Found | null {
  const short = isShortMonth(tokens, at);
  const begin = tokens[at]?.text === 'các' && tokens[at + 1]?.text === 'tháng' ? at + 1 : at;
  if (!short && tokens[begin]?.text !== 'tháng') return null;
  const digits = short ? numberAfter(tokens, at) : begin + 1;
  const number = monthNumberAt(tokens, digits);
  if (number === null) return null;
  const school = schoolYearAfter(tokens, digits + number.length, number.month);
  if (school) {
    const point = { ...monthStretch(number.month), year: school.year };
    return { pieces: [pieceOf(tokens, at, school.next, point)], next: school.next };
  }
  return group(tokens, at, digits + number.length, monthStretch(number.month), (i) => {
    const month = digitsAt(tokens, i);
    return month === null ? null : monthStretch(month);
  });
}

/** "Quý II, III/2018", "Q4/2018", a cell's "IV/2018". */
export function quarterGroup(tokens: readonly Token[], at: number): Found | null {
  const begin = tokens[at]?.text === 'các' ? at + 1 : at;
  const bare = isBareQuarter(tokens, at);
  if (!bare && !isQuarterWord(tokens, begin)) return null;
  const digits = bare ? at : numberAfter(tokens, begin);
  const quarter = quarterNumberAt(tokens, digits);
  if (quarter === null) return null;
  return group(tokens, at, digits + 1, quarterStretch(quarter), (i) => {
    const next = quarterNumberAt(tokens, i);
    return next === null ? null : quarterStretch(next);
  });
}

/** "IV/2018", "II, III/2018" in a cell. */
function isBareQuarter(tokens: readonly Token[], at: number): boolean {
  const roman = (i: number): boolean => ['i', 'ii', 'iii', 'iv'].includes(textAt(tokens, i));
  if (!roman(at)) return false;
  const dated = (i: number): boolean => tokens[i]?.text === '/' && yearAt(tokens, i + 1) !== null;
  return dated(at + 1) || (LIST_JOINS.get(textAt(tokens, at + 1)) !== undefined && roman(at + 2) && dated(at + 3));
}

/** The first member, its year, and the bare numbers that follow it: "8, 9 và 10/2018", "8/9/2018", "II/III". */
function group(
  tokens: readonly Token[],
  at: number,
  afterFirst: number,
  first: StretchPoint,
  member: (at: number) => StretchPoint | null,
): Found {
  const { year: firstYear, next: afterYear } = yearAfter(tokens, afterFirst);
  const pieces: Piece[] = [pieceOf(tokens, at, afterYear, { ...first, year: firstYear })];
  let next = afterYear;
  // Without a year "tháng 8/9" may be a day: the list ends before its first slash.
  let certain: Found | null = null;
  for (;;) {
    // ", và 10": two joins in a row are one.
    const joinEnd = tokens[next]?.text === ',' && tokens[next + 1]?.text === 'và' ? next + 2 : next + 1;
    const slash = tokens[next]?.text === '/';
    const join = slash ? joinOf(tokens, next) : joinPiece(tokens, next, joinEnd);
    const point = join && member(joinEnd);
    const ends = endsMember(tokens, joinEnd + 1) || (slash && tokens[joinEnd + 1]?.text === '/');
    if (!join || !point || !ends) break;
    const { year: memberYear, next: end } = yearAfter(tokens, joinEnd + 1);
    // "tháng 12, 13 năm 2018" has a month too many; "tháng 8, 13 …" may count anything.
    if (memberYear === null && (point.first < 1 || point.last > 12)) break;
    if (slash && first.grain === 'month') certain ??= { pieces: [...pieces], next };
    if (memberYear !== null) certain = null;
    pieces.push(join, pieceOf(tokens, joinEnd, end, { ...point, year: memberYear }));
    next = end;
  }
  return certain ?? { pieces, next };
}

/** The slash of "II/III", as a comma. */
const joinOf = (tokens: readonly Token[], at: number): Piece => ({
  kind: 'join',
  join: 'comma',
  start: tokens[at]?.start ?? 0,
  end: tokens[at]?.end ?? 0,
});
