import { asciiStep, letterOrder, romanValue } from './label.ts';
import { closing, follows, isNextOf, type Labelled, type LabelMemory, labelled } from './labelled.ts';
import { isCapitals } from './wording.ts';

const ROMAN = /^([IVXL]{1,7})(\.?\)|[./:]|\s?[-–](?=\s|\p{Lu}{2}))/u;
const UPPER = /^([A-ZĐ])(\.?\)|[./:]|\s?[-–](?=\s))/u;
const LOWER = /^([a-zđ]|[ivx]{2,4}|([a-z])\2)(\.?\)|[./]|,(?=\s+\p{Lu})|\s?[-–](?=\s))/u;
/** Doubled letters come after the alphabet. */
const LETTER_COUNT = 27;

/** `IV.`, `II/`, `I-` */
export function roman(text: string, memory: LabelMemory): Labelled | null {
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

/** `A.`, `B)` */
export function upper(text: string, memory: LabelMemory, isSure: boolean): Labelled | null {
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

/** `a)`, `đ.`, `aa)`, and `iii)` */
export function lower(text: string, memory: LabelMemory, isSure: boolean): Labelled | null {
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

function smallRoman(text: string, all: string, sign: string, mark: string, memory: LabelMemory): Labelled | null {
  const order = /^[ivx]+$/.test(sign) ? romanValue(sign) : 0;
  if (order === 0) return null;
  const style = `i${closing(mark)}`;
  const isNext = follows(memory.get(style), order);
  const isLetter = follows(memory.get(`a${closing(mark)}`), letterOrder(sign));
  if (sign.length === 1 && !isNext && (isLetter || sign !== 'i')) return null;
  return labelled(text, all.length, { style, family: 'small-roman', steps: [sign], order });
}
