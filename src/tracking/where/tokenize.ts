import { misread } from './misread.ts';
import type { Written } from './tree.ts';

/** `text` is what stands between quotes, its doubled quotes made single; of the others, what can be seen. */
export interface Token extends Written {
  readonly kind: 'word' | 'text' | 'operator' | 'sign';
}

/** Quotes as they are typed, and as word processors turn them; a quote is written twice to stand inside its own. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const PIECE = /(?<space>\s+)|(?<sign>[(),])|(?<operator>[=!<>~≤≥≠]+)|(?<quote>["'“‘])|(?<word>[^\s(),=!<>~≤≥≠"'“‘]+)/uy;
/** What copied text may hold between its letters and nobody sees: soft hyphens, spaces and joiners of no width. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SAME: Readonly<Record<string, string>> = { '≤': '<=', '≥': '>=', '≠': '!=', '<>': '!=' };

/** @throws UsageError where a quote is not closed */
export function tokenize(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < expression.length) {
    const from = piece.lastIndex;
    const { sign, operator, quote, word } = piece.exec(expression)?.groups ?? {};
    if (quote !== undefined) {
      const token = quotedText(expression, from, quote);
      tokens.push(token);
      piece.lastIndex = token.to;
      continue;
    }
    const to = piece.lastIndex;
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, from, to });
    if (operator !== undefined) tokens.push({ kind: 'operator', text: SAME[operator] ?? operator, from, to });
    const text = word?.replace(UNSEEN, '') ?? '';
    if (text !== '') tokens.push({ kind: 'word', text, from, to });
  }
  return tokens;
}

function quotedText(expression: string, from: number, opening: string): Token {
  const closing = CLOSING[opening] as string;
  let text = '';
  let at = from + 1;
  for (;;) {
    const end = expression.indexOf(closing, at);
    if (end === -1) throw misread(expression, { from, to: from + 1 }, 'usage/where-unclosed', { quote: opening });
    text += expression.slice(at, end);
    at = end + 1;
    if (expression[at] !== closing) return { kind: 'text', text, from, to: at };
    text += closing;
    at += 1;
  }
}
