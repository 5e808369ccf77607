import { type Tokens, wordsOf } from './token.ts';

/** A list of phrases, to be looked for at a place in a text; accents count, capitals do not. */
export interface PhraseSet {
  /** Position after the longest phrase that begins at a position; null where none does. */
  readonly after: (tokens: Tokens, position: number) => number | null;
}

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** @param lines phrases parted by `|` or line ends */
export function phraseSet(lines: string): PhraseSet {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const phrase of lines.split(/[|\n]/)) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    let branch = root;
    for (const word of words) {
      const next = branch.next.get(word) ?? { next: new Map(), isEnd: false };
      branch.next.set(word, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return {
    after: (tokens, position) => {
      let longest: number | null = null;
      let branch: Branch | undefined = root;
      for (let at = position; branch; at++) {
        if (branch.isEnd) longest = at;
        branch = branch.next.get(tokens.at(at).word);
      }
      return longest;
    },
  };
}
