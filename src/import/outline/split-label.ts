import { asciiStep, type Label, letterOrder, romanValue } from './label.ts';
import { isCapitals } from './wording.ts';

/** The last label of each style so far: letters are told from initials, and V. from V., by what came before. */
export type LabelMemory = ReadonlyMap<string, Label>;

export interface Labelled {
  readonly label: Label;
  readonly rest: string;
}

const BULLET = /^([-–—−‐‑+*•●○◦·∙▪▫■□◊➢➤►▶→✓✔❖※\uE000-\uF8FF])(?:\s+|(?=[\p{Lu}\p{N}"“(]))/u;
const SMALL_DASHES = '-–—−‐‑';
const WORD_BULLET = /^([o.])\s+(?=\p{Lu})/u;
const NAMED =
  /^(phụ lục|phần|chương|mục|điều|nhiệm vụ|hoạt động|nội dung|giải pháp|mục tiêu|chỉ tiêu|tiểu dự án|dự án|hợp phần)\s+(?:số\s+)?(thứ\s+\p{L}{2,4}|[IVXL]{1,6}|\d{1,3}|[A-ZĐ])(?![\p{L}\p{N}/])\s*([.:)–-]+\s*|$)/iu;
const DOTTED =
  /^((?:[IVXL]{1,5}|[A-ZĐ]|[a-zđ]|\d{1,2})(?:\.(?:\d{1,2}|[a-zđ]))+)(\.?\)|[./:]|\s?[-–](?=\s))?(?![\p{N}])/u;
const ROMAN = /^([IVXL]{1,7})(\.?\)|[./:]|\s?[-–](?=\s|\p{Lu}{2}))/u;
const UPPER = /^([A-ZĐ])(\.?\)|[./:]|\s?[-–](?=\s))/u;
const ARABIC = /^(\d{1,3})(\.?\)|[./]|,(?=\s+\p{Lu})|\s?[-–](?=\s))/u;
const LOWER = /^([a-zđ]|[ivx]{2,4}|([a-z])\2)(\.?\)|[./]|,(?=\s+\p{Lu})|\s?[-–](?=\s))/u;
const PARENTHESIS = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4}|[IVX]{1,4})\)\s*(?=\S)/u;
const NAMED_FAMILY: Readonly<Record<string, 'annex' | 'part' | 'chapter' | 'section' | 'article'>> = {
  'phụ lục': 'annex',
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  điều: 'article',
};
const PLACES = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/**
 * Takes the number or bullet off the front of a text; null where it begins with none.
 *
 * @param isSure a word processor set it, so that it need not be told from initials and figures
 */
export function splitLabel(text: string, memory: LabelMemory, isSure = false): Labelled | null {
  return (
    named(text) ??
    bullet(text) ??
    parenthesis(text) ??
    dotted(text, isSure) ??
    roman(text, memory) ??
    upper(text, memory, isSure) ??
    arabic(text, memory, isSure) ??
    lower(text, memory, isSure)
  );
}

function labelled(text: string, length: number, label: Omit<Label, 'printed'>): Labelled {
  return { label: { printed: text.slice(0, length).trim(), ...label }, rest: text.slice(length).trim() };
}

function bullet(text: string): Labelled | null {
  const [all, sign] = BULLET.exec(text) ?? WORD_BULLET.exec(text) ?? [];
  if (all === undefined || sign === undefined) return null;
  const kind = SMALL_DASHES.includes(sign) ? '-' : sign;
  return labelled(text, all.length, { style: kind, family: 'bullet', steps: [], order: 0 });
}

function parenthesis(text: string): Labelled | null {
  const [all, sign] = PARENTHESIS.exec(text) ?? [];
  if (all === undefined || sign === undefined) return null;
  const kind = /\d/.test(sign) ? '1' : /[A-Z]/.test(sign) ? 'I' : sign.length > 1 || sign === 'i' ? 'i' : 'a';
  const order = Number(sign) || (kind === 'a' ? letterOrder(sign) : romanValue(sign));
  return order === 0
    ? null
    : labelled(text, all.length, { style: `(${kind})`, family: 'parenthesis', steps: [asciiStep(sign)], order });
}

function named(text: string): Labelled | null {
  const [all, word, sign, mark] = NAMED.exec(text) ?? [];
  if (all === undefined || word === undefined || sign === undefined) return null;
  const kind = word.toLowerCase();
  const family = NAMED_FAMILY[kind] ?? 'named';
  // "Nhiệm vụ 1" at the end of a line is a title as well as "Nhiệm vụ 1:"; "Nội dung 2" may end a sentence that was broken.
  if (family === 'named' && !/[.:]/.test(mark ?? '')) return null;
  const order = placeOf(sign);
  if (order === 0) return null;
  const step = /^thứ/i.test(sign) ? String(order) : asciiStep(sign.toUpperCase());
  const letter = { annex: 'PL', part: 'P', chapter: 'C', section: '', article: 'D', named: '' }[family];
  return labelled(text, all.length, { style: kind, family, steps: [`${letter}${step}`], order });
}

function placeOf(sign: string): number {
  const place = /^thứ\s+(\p{L}+)/iu.exec(sign)?.[1];
  if (place !== undefined) return PLACES.indexOf(place.toLowerCase()) + 1;
  return Number(sign) || romanValue(sign) || letterOrder(sign);
}

function dotted(text: string, isSure: boolean): Labelled | null {
  const [all, signs, mark] = DOTTED.exec(text) ?? [];
  if (all === undefined || signs === undefined) return null;
  const after = text.slice(all.length);
  // "2.5 tỷ đồng", "1.5%" are figures: without a closing mark a title must follow.
  if (!isSure && (mark === undefined ? !/^\s+["“]?\p{Lu}/u.test(after) : !/^(?:\s|\p{L}|$)/u.test(after))) return null;
  const steps = signs.split('.').map(asciiStep);
  const head = /^\d/.test(signs) ? '1' : /^\p{Ll}/u.test(signs) ? 'a' : romanValue(steps[0] ?? '') > 0 ? 'I' : 'A';
  const last = steps.at(-1) ?? '';
  return labelled(text, all.length, {
    style: `${head}${'.n'.repeat(steps.length - 1)}`,
    family: 'dotted',
    steps,
    order: Number(last) || letterOrder(last),
  });
}

function roman(text: string, memory: LabelMemory): Labelled | null {
  const [all, sign, mark] = ROMAN.exec(text) ?? bareRoman(text);
  if (all === undefined || sign === undefined || sign === 'L') return null;
  const order = romanValue(sign);
  const rest = text.slice(all.length);
  if (order === 0 || /^\p{Lu}\./u.test(rest.trim()) || (mark === '/' && /^\S/.test(rest))) return null;
  const style = `I${closing(mark)}`;
  if (sign.length === 1 && follows(memory.get(`A${closing(mark)}`), letterOrder(sign))) {
    if (!follows(memory.get(style), order)) return null;
  }
  // "V. Lê Văn Tám": initials, where no IV. came before.
  const isName = order > 1 && sign.length === 1 && /^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(rest);
  if (isName && memory.get(style)?.order !== order - 1) return null;
  return labelled(text, all.length, { style, family: 'roman', steps: [sign], order });
}

/** "II NỘI DUNG": the mark forgotten. */
function bareRoman(text: string): readonly string[] {
  const [all, sign] = /^([IVX]{1,5})\s(?=\p{Lu}{2})/u.exec(text) ?? [];
  return all !== undefined && sign !== undefined && isCapitals(text) ? [all, sign, '.'] : [];
}

function upper(text: string, memory: LabelMemory, isSure: boolean): Labelled | null {
  const [all, sign, mark] = UPPER.exec(text) ?? [];
  if (all === undefined || sign === undefined) return null;
  const style = `A${closing(mark)}`;
  const order = letterOrder(sign);
  const rest = text.slice(all.length);
  // "V. I. Lênin", "C. Mác", "P. Tân An" are no numbers; neither is "A.B".
  const isExpected = order === 1 || follows(memory.get(style), order) || isCapitals(rest);
  const isShortForm = /^\S\p{Lu}?\./u.test(rest.trim()) || (mark === '/' && /^\S/.test(rest));
  if (!isSure && (!isExpected || isShortForm)) return null;
  return labelled(text, all.length, { style, family: 'upper', steps: [asciiStep(sign)], order });
}

function arabic(text: string, memory: LabelMemory, isSure: boolean): Labelled | null {
  const [all, sign, mark] = ARABIC.exec(text) ?? [];
  if (all === undefined || sign === undefined || mark === undefined) return null;
  const after = text.slice(all.length);
  // "20.000", "5/6", "12/KH-UBND", "15 - 20 người" are figures and numbers of papers.
  const isFigure = /^\d/.test(after) || (mark.includes('/') && !/^(?:\s+\D|\p{Lu}\p{Ll})/u.test(after));
  const isRange = /[-–]/.test(mark) && /^\s*\d/.test(after);
  if (!isSure && (isFigure || isRange)) return null;
  const order = Number(sign);
  if (mark === ',' && !isNextOf('arabic', order, memory)) return null;
  return labelled(text, all.length, { style: `1${closing(mark)}`, family: 'arabic', steps: [String(order)], order });
}

function lower(text: string, memory: LabelMemory, isSure: boolean): Labelled | null {
  const [all, sign, , mark] = LOWER.exec(text) ?? [];
  if (all === undefined || sign === undefined || mark === undefined) return null;
  const small = smallRoman(text, all, sign, mark, memory);
  if (small !== null) return small;
  const style = `a${closing(mark)}`;
  const order = sign.length > 1 ? LETTER_COUNT + letterOrder(sign.slice(1)) : letterOrder(sign);
  const isExpected =
    mark === ','
      ? isNextOf('lower', order, memory)
      : mark.includes(')') || order === 1 || follows(memory.get(style), order);
  if (!isSure && (!isExpected || (!mark.includes(')') && !/^(?:\s|\p{Lu}\p{Ll})/u.test(text.slice(all.length)))))
    return null;
  return labelled(text, all.length, { style, family: 'lower', steps: [asciiStep(sign)], order });
}

const LETTER_COUNT = 27;

function smallRoman(text: string, all: string, sign: string, mark: string, memory: LabelMemory): Labelled | null {
  const order = /^[ivx]+$/.test(sign) ? romanValue(sign) : 0;
  if (order === 0) return null;
  const style = `i${closing(mark)}`;
  const isNext = follows(memory.get(style), order);
  const isLetter = follows(memory.get(`a${closing(mark)}`), letterOrder(sign));
  if (sign.length === 1 && !isNext && (isLetter || sign !== 'i')) return null;
  return labelled(text, all.length, { style, family: 'small-roman', steps: [sign], order });
}

/** Comes after the last of its kind, letters that were left out allowed for. */
function follows(last: Label | undefined, order: number): boolean {
  return last !== undefined && order > last.order && order <= last.order + 3;
}

/** "b. …", then "c, …": a slip of the pen, where nothing else can be meant. */
function isNextOf(family: Label['family'], order: number, memory: LabelMemory): boolean {
  return [...memory.values()].some((label) => label.family === family && label.order === order - 1);
}

/** `.)` and `)` close alike, so do the dashes. */
function closing(mark: string | undefined): string {
  const sign = (mark ?? '.').trim();
  return sign.endsWith(')') ? ')' : sign === '–' ? '-' : sign;
}
