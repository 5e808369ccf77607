import type { Token } from './token.ts';

const SAME_WORD: Readonly<Record<string, string>> = {
  quí: 'quý',
  hàng: 'hằng',
  kì: 'kỳ',
  kỉ: 'kỷ',
  tuỳ: 'tùy',
  khoá: 'khóa',
};

/** What typists glue: the first word, and what may follow it without a space ("đếnngày", "quýIII"). */
const GLUED: readonly RegExp[] = [
  /^(đến|từ|trước|vào|trong|hết|và|là|đầu|giữa|cuối)(ngày|tháng|quý|năm|hết)$/u,
  /^(hàng|hằng|mỗi)(ngày|tuần|tháng|quý|năm)$/u,
  /^(quý|quí|q)(i{1,3}|iv)$/u,
  /^(thường)(xuyên)$/u,
];

const DASHES = /^[-‐‑‒–—―−~]$/u;

/** The text that tokens point into: composed, without invisible characters. */
export function sourceOf(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').normalize('NFC');
}

/** Cuts a source text (see `sourceOf`) into tokens. Asterisks, the leavings of italics, are passed over. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const match of source.matchAll(/\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s*]/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push(...tokensOf(match[0].normalize('NFKC').toLowerCase(), start, end, start === lastEnd));
    lastEnd = end;
  }
  return tokens;
}

function tokensOf(text: string, start: number, end: number, glued: boolean): readonly Token[] {
  if (/^\p{Nd}/u.test(text)) return [{ kind: 'number', text, start, end, glued }];
  if (!/^\p{L}/u.test(text)) return [{ kind: 'mark', text: DASHES.test(text) ? '-' : text, start, end, glued }];
  for (const pattern of GLUED) {
    const parts = pattern.exec(text);
    if (parts?.[1] === undefined || parts[2] === undefined) continue;
    const cut = start + parts[1].length;
    return [
      { kind: 'word', text: oneSpelling(parts[1]), start, end: cut, glued },
      { kind: 'word', text: oneSpelling(parts[2]), start: cut, end, glued: true },
    ];
  }
  return [{ kind: 'word', text: oneSpelling(text), start, end, glued }];
}

const oneSpelling = (word: string): string => SAME_WORD[word] ?? word;
