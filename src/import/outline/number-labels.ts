import { asciiStep, letterOrder, romanValue } from './label.ts';
import { closing, isNextOf, type Labelled, type LabelMemory, labelled } from './labelled.ts';

const DOTTED =
  /^((?:[IVXL]{1,5}|[A-ZĐ]|[a-zđ]|\d{1,2})(?:\.(?:\d{1,2}|[a-zđ]))+)(\.?\)|[./:]|\s?[-–](?=\s))?(?![\p{N}])/u;
const ARABIC = /^(\d{1,3})(\.?\)|[./]|,(?=\s+\p{Lu})|\s?[-–](?=\s))/u;

/** `6.1.`, `1.1.2`, `II.1.`, `a.1)` */
export function dotted(text: string, isSure: boolean): Labelled | null {
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

/** `1.`, `1)`, `1/`, `1 -` */
export function arabic(text: string, memory: LabelMemory, isSure: boolean): Labelled | null {
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
