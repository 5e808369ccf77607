import type { Token } from './token.ts';

const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    quí: 'quý',
    qúy: 'quý',
    qúi: 'quý',
    hàng: 'hằng',
    kì: 'kỳ',
    kỉ: 'kỷ',
    tuỳ: 'tùy',
    khoá: 'khóa',
  }),
);

/** What typists glue: one of these words, and one that may follow it without a space ("đếnngày", "quýIII"). */
const GLUED: readonly (readonly [heads: string, tails: string])[] = [
  ['đến|từ|trước|vào|trong|hết|và|là|đầu|giữa|cuối', 'ngày|tháng|quý|năm|hết'],
  ['hàng|hằng|mỗi', 'ngày|tuần|tháng|quý|năm'],
  ['quý|quí|qúy|q', 'i|ii|iii|iv'],
  ['thường', 'xuyên'],
];
let pairs: ReadonlyMap<string, number> | null = null;

/** Every glued pair with the length of its first word. */
function gluedPairs(): ReadonlyMap<string, number> {
  const built = new Map<string, number>();
  for (const [heads, tails] of GLUED)
    for (const head of heads.split('|')) for (const tail of tails.split('|')) built.set(head + tail, head.length);
  return built;
}

const DASHES = /^[-‐‑‒–—―−~÷→]$/;

/** The text that tokens point into: composed, without invisible characters, "Ⅲ" and full-width digits as plain ones. */
export function sourceOf(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').normalize('NFKC');
}

/** Words are Latin letters. Ranges, because compiling Unicode's property classes takes longer than reading a plan's times. */
const TOKEN = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|[0-9]+|[^\s*]/g;
const LETTER = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/;

/** Cuts a source text (see `sourceOf`) into tokens. Asterisks, the leavings of italics, are passed over. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const match of source.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push(...tokensOf(match[0].toLowerCase(), start, end, start === lastEnd));
    lastEnd = end;
  }
  return tokens;
}

function tokensOf(text: string, start: number, end: number, glued: boolean): readonly Token[] {
  if (/^[0-9]/.test(text)) return [{ kind: 'number', text, start, end, glued }];
  if (!LETTER.test(text)) return [{ kind: 'mark', text: DASHES.test(text) ? '-' : text, start, end, glued }];
  pairs ??= gluedPairs();
  const head = pairs.get(text);
  if (head === undefined) return [word(text, start, end, glued)];
  return [word(text.slice(0, head), start, start + head, glued), word(text.slice(head), start + head, end, true)];
}

const word = (text: string, start: number, end: number, glued: boolean): Token => ({
  kind: 'word',
  text: SAME_WORD.get(text) ?? text,
  start,
  end,
  glued,
});
