import { pieceOf } from './made-piece.ts';
import type { Found } from './piece.ts';
import { firstUnits } from './read-first-units.ts';
import { monthGroup, quarterGroup } from './read-months.ts';
import { yearAt } from './read-number.ts';
import { halfPart, monthOfLonger, partStretch, weekOfMonth } from './read-part.ts';
import { schoolYear } from './read-school-year.ts';
import { bareMonthYear, type OneStretch } from './read-whole.ts';
import { yearWordAt } from './read-year.ts';
import { yearStretch } from './stretch.ts';
import { type Token, textAt } from './token.ts';

/** Months, quarters, halves, years and parts of them, with the lists that follow one word: "Quý II, III/2018". */
export function readStretch(tokens: readonly Token[], at: number): Found | null {
  return monthGroup(tokens, at) ?? quarterGroup(tokens, at) ?? single(tokens, at, readOneStretch(tokens, at));
}

function single(tokens: readonly Token[], at: number, one: OneStretch | null): Found | null {
  return one && { pieces: [pieceOf(tokens, at, one.next, one.point)], next: one.next };
}

function readOneStretch(tokens: readonly Token[], at: number): OneStretch | null {
  return (
    firstUnits(tokens, at) ??
    partStretch(tokens, at) ??
    weekOfMonth(tokens, at) ??
    monthOfLonger(tokens, at) ??
    halfPart(tokens, at) ??
    schoolYear(tokens, at) ??
    bareMonthYear(tokens, at) ??
    year(tokens, at)
  );
}

/** "năm 2018", "2018"; a bare "năm" where the word before it makes it a time: "trong năm", "hết năm". */
function year(tokens: readonly Token[], at: number): OneStretch | null {
  const named = yearWordAt(tokens, at);
  const before = textAt(tokens, at - 1);
  const leads = ['trong', 'hết', 'cuối', 'cả', 'suốt', 'trọn', 'toàn', 'đến', 'vào', 'từ'].includes(before);
  if (
    named &&
    (typeof named.year === 'number' || leads || at === 0 || tokens[at - 1]?.kind === 'mark' || before === 'và')
  )
    return { point: { ...yearStretch(), year: named.year }, next: named.next };
  if (tokens[at]?.text === 'năm' && leads && before !== 'từ' && before !== 'vào' && tokens[at + 1]?.text !== 'học')
    return { point: yearStretch(), next: at + 1 };
  const bare = yearAt(tokens, at);
  return bare === null ? null : { point: { ...yearStretch(), year: bare }, next: at + 1 };
}
