/** One piece of a text: a word, a number, or a mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, composed. */
  readonly text: string;
  /** The word for comparing: lower case, its tone mark in one place whichever school wrote it (hoá, hóa), y for i. */
  readonly word: string;
  /** The same without accents. */
  readonly bare: string;
  readonly sort:
    | 'word'
    | 'comma'
    | 'semicolon'
    | 'colon'
    | 'dash'
    | 'slash'
    | 'open'
    | 'close'
    | 'break'
    | 'dots'
    | 'other'
    | 'end';
  readonly isCapital: boolean;
  /** Nothing stands between it and the piece before. */
  readonly isGlued: boolean;
}

/** The pieces of a text from a place on, read as they are asked for: a list is read in its own length, not in the text's. */
export interface Tokens {
  readonly text: string;
  /** The piece at a position from 0; past the last one, one of sort `end`. */
  readonly at: (position: number) => Token;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const MARK = /\r\n|[\n\r\v\f\u2028\u2029]|\.+|…+|[^\s*]/uy;
/** By the first letter of a mark. */
const SORTS: ReadonlyMap<string, Token['sort']> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['/', 'slash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['.', 'dots'],
  ['…', 'dots'],
  ...[...'-–—‑−'].map((dash) => [dash, 'dash'] as const),
  ...[...'\n\r\v\f\u2028\u2029'].map((end) => [end, 'break'] as const),
]);
const BLANK = /[^\S\n\r\v\f\u2028\u2029]|\*/u;

export function tokensOf(text: string, start: number): Tokens {
  const read: Token[] = [];
  let place = Math.max(0, start);
  const more = (): void => {
    const before = place;
    while (place < text.length && BLANK.test(text[place] as string)) place++;
    WORD.lastIndex = place;
    MARK.lastIndex = place;
    const isWord = WORD.test(text);
    if (!isWord && !MARK.test(text)) {
      read.push({ ...NOTHING, start: text.length, end: text.length });
      return;
    }
    const end = isWord ? WORD.lastIndex : MARK.lastIndex;
    const raw = text.slice(place, end);
    read.push({ start: place, end, isGlued: place === before, ...(isWord ? wordForm(raw) : markForm(raw)) });
    place = end;
  };
  return {
    text,
    at: (position) => {
      while (read.length <= position) {
        if (read.at(-1)?.sort === 'end') return read.at(-1) as Token;
        more();
      }
      return read[position] as Token;
    },
  };
}

const NOTHING: Omit<Token, 'start' | 'end'> = {
  text: '',
  word: '',
  bare: '',
  sort: 'end',
  isCapital: false,
  isGlued: false,
};

type Form = Pick<Token, 'text' | 'word' | 'bare' | 'sort' | 'isCapital'>;

/** A document says few words, and each of them many times: it is looked at once. */
const forms = new Map<string, Form>();
const MOST_FORMS = 10_000;

function wordForm(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const text = raw.normalize('NFC');
  const word = wordOf(text);
  const isCapital = text[0] !== text[0]?.toLowerCase();
  const form: Form = { text, word, bare: bareOf(word), sort: 'word', isCapital };
  if (forms.size < MOST_FORMS) forms.set(raw, form);
  return form;
}

function markForm(raw: string): Form {
  const text = raw.normalize('NFC');
  const sort = SORTS.get(raw.charAt(0)) ?? 'other';
  const word = sort === 'dash' ? '-' : text;
  return { text, word, bare: word, sort, isCapital: false };
}

/** A word for comparing. `hoá` and `hóa`, `uỷ` and `ủy` are one word, whichever letter bears the tone; so are `lí` and `lý`. */
function wordOf(raw: string): string {
  return raw
    .normalize('NFD')
    .toLowerCase()
    .replace(
      /(^|[^q])(o[ae]|uy)([\u0300\u0301\u0303\u0309\u0323])$/,
      (_, before, pair, tone) => `${before}${pair[0]}${tone}${pair[1]}`,
    )
    .replace(/^([hklmst])i(\p{M}?)$/u, '$1y$2')
    .normalize('NFC');
}

function bareOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/đ/g, 'd');
}

/** The words of a name or phrase for comparing. */
export function wordsOf(phrase: string): readonly string[] {
  const tokens = tokensOf(phrase, 0);
  const words: string[] = [];
  for (let position = 0; tokens.at(position).sort !== 'end'; position++) words.push(tokens.at(position).word);
  return words;
}
