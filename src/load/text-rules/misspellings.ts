/**
 * Forms that are wrong wherever they stand in prose, and what is right. Only abbreviations that have no other reading
 * belong here; where the tone mark sits (hòa, hoà) is a matter of taste and no mistake.
 */
const MISSPELLINGS: Readonly<Record<string, string>> = {
  // Đ typed as D: bình đẳng giới, lao động, hội đồng. No office has an abbreviation with D here.
  BDG: 'BĐG',
  LDTBXH: 'LĐTBXH',
  'LDTB&XH': 'LĐTB&XH',
  'LD-TBXH': 'LĐ-TBXH',
  'LD-TB&XH': 'LĐ-TB&XH',
  HDND: 'HĐND',
  // Two letters of ủy ban nhân dân changed places.
  UNBD: 'UBND',
};

export interface Misspelling {
  /** Offset in the text. */
  readonly index: number;
  readonly found: string;
  readonly right: string;
}

const longestFirst = Object.keys(MISSPELLINGS).sort((a, b) => b.length - a.length);
/** Whole words: `\b` knows ASCII letters only. */
const WRONG = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');

/** What makes a word a document number, a code, an address or a part of a compound: those are copied as issued. */
const CODE = /[/\\@&_\d-]|[.:][\p{L}\p{N}]/u;

/** Characters looked at on either side of a word. */
const LONGEST_CODE = 100;

/** The known misspellings in a prose text. */
export function misspellingsIn(text: string): readonly Misspelling[] {
  return [...text.matchAll(WRONG)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const before = /[^\s\uFFFC]*$/.exec(text.slice(Math.max(0, index - LONGEST_CODE), index))?.[0] ?? '';
    const after = /^[^\s\uFFFC]*/.exec(text.slice(end, end + LONGEST_CODE))?.[0] ?? '';
    const right = MISSPELLINGS[found];
    return right === undefined || CODE.test(before) || CODE.test(after) ? [] : [{ index, found, right }];
  });
}
