/** A year that a text names; `run` counts the numbers of the text from 0. */
export interface NamedYear {
  readonly run: number;
  readonly year: number;
  /** It belongs to a period, a term of office or a cited paper: it is no year of the work. */
  readonly isFixed: boolean;
}

const DASH = '[-‐‑‒–—]';
const DAY = String.raw`(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}`;
const PAPER =
  '(?:công văn|quyết định|kế hoạch|chỉ thị|nghị quyết|nghị định|thông tư|thông báo|kết luận|luật|bộ luật|hiến pháp|pháp lệnh|hướng dẫn|công điện|văn bản|quy chế|đề án)';

/** What holds years that stay. Each looks at a bounded stretch, so that no text is read again and again. */
const FIXED: readonly RegExp[] = [
  // giai đoạn 2016-2020, nhiệm kỳ 2016 - 2021
  new RegExp(
    String.raw`(?:giai đoạn|nhiệm k[ỳì]|thời k[ỳì]|kh[oóò][aáà]|chu k[ỳì]|tầm nhìn)\s(?:từ\s)?(?:đến\s)?(?:năm\s)?\d{4}(?:\s?(?:${DASH}|đến|tới)\s?(?:năm\s)?\d{4})?`,
    'giu',
  ),
  // 2016-2020 by itself; the two halves of a school year are years of the work
  new RegExp(String.raw`(?<!năm học |\d|/)\d{4}\s?${DASH}\s?\d{4}(?!\d|${DASH})`, 'giu'),
  // từ năm 2016 đến năm 2020, đến năm 2020
  /(?:từ )?năm \d{4} (?:đến|tới)(?: hết)? năm \d{4}/giu,
  // 191/2009/TT-BTC; số 91/KH-BVSTBCPN ngày 02/7/2015
  /\d{1,6}\/\d{4}\/\p{Lu}/gu,
  new RegExp(String.raw`\d{1,6}[a-z]?[-/]\p{Lu}[^\s,;()]{0,40},? (?:của [^,;.()]{1,80} )?${DAY}`, 'giu'),
  // Quyết định ngày 5/3/2016, Luật Trẻ em năm 2016
  new RegExp(String.raw`(?<!\p{L})${PAPER} (?:[^,;.()]{0,60} )?ngày ${DAY.replace('(?:ngày )?', '')}`, 'giu'),
  /(?<!\p{L})(?:luật|bộ luật|hiến pháp|pháp lệnh)(?: [^\s,;.()]{1,20}){0,8} (?:năm |số )\d{4}/giu,
];

/** The years 1900-2100 that a text names, in its order, and which of them are bound to something else than the work. */
export function yearsInText(text: string): readonly NamedYear[] {
  // Composed, and one blank for any: the places of letters change, the numbers and their order do not.
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  const fixed = FIXED.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => [index, index + length]),
  );
  return [...plain.matchAll(/\d+/g)].flatMap(({ 0: digits, index }, run) => {
    const year = Number(digits);
    if (digits.length !== 4 || year < 1900 || year > 2100) return [];
    return [{ run, year, isFixed: fixed.some(([start = 0, end = 0]) => start <= index && index < end) }];
  });
}
