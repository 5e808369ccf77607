import { asciiStep, letterOrder, romanValue } from './label.ts';
import { type Labelled, type LabelMemory, labelled } from './labelled.ts';
import { lower, roman, upper } from './letter-labels.ts';
import { arabic, dotted } from './number-labels.ts';

const BULLET = /^([-–—−‐‑+*•●○◦·∙▪▫■□◊➢➤►▶→✓✔❖※\uE000-\uF8FF])(?:\s+|(?=[\p{Lu}\p{N}"“(]))/u;
const SMALL_DASHES = '-–—−‐‑';
const WORD_BULLET = /^([o.])\s+(?=\p{Lu})/u;
const NAMED =
  /^(phụ lục|phần|chương|mục|điều|nhiệm vụ|nhóm(?: (?:nhiệm vụ|giải pháp|hoạt động|nội dung|công việc|việc|mục tiêu|chỉ tiêu))?|hoạt động|nội dung|giải pháp|mục tiêu|chỉ tiêu|tiểu dự án|dự án|hợp phần)\s+(?:số\s+)?(thứ\s+\p{L}{2,4}|[IVXL]{1,6}|\d{1,3}|[A-ZĐ])(?![0-9A-Za-zÀ-ỹ/])\s*([.:)–-]+\s*|$)/iu;
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
