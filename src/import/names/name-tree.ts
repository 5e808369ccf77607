import { type Tokens, tokensOf } from './token.ts';

/** Known names, to be found in a text: accents, capitals and the signs between words may differ. */
export interface NameTree {
  /** Position after the longest name that begins at a position; null where none does. */
  readonly after: (tokens: Tokens, position: number) => number | null;
  /** The same for a name whose head word was said before: "các Sở: Y tế, Tư pháp". */
  readonly afterHead: (head: string, tokens: Tokens, position: number) => number | null;
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** Words that the name parts from the one before by a comma, a dash or "và"; a text may use another of them, or none. */
  readonly parted: Map<string, Branch>;
  /** The same where a comma would part two names: "Ban Tuyên giáo, Dân vận" are two boards, "Ban Tuyên giáo và Dân vận" is one. */
  readonly joined: Map<string, Branch>;
  isEnd: boolean;
}

const newBranch = (): Branch => ({ next: new Map(), parted: new Map(), joined: new Map(), isEnd: false });

export function nameTree(names: Iterable<string>): NameTree {
  const root = newBranch();
  const firstWords = new Set<string>();
  const all = [...names];
  const plain = new Set(all.map((name) => bareWords(tokensOf(name, 0)).join(' ')));
  for (const name of all) {
    const tokens = tokensOf(name, 0);
    firstWords.add(tokens.at(0).word);
    const isPair = isPairOf(plain, tokens);
    let branch = root;
    for (let position = 0; tokens.at(position).sort !== 'end'; ) {
      const isParted = position > 0 && isConnector(tokens, position);
      const token = tokens.at(isParted ? position + 1 : position);
      if (token.sort === 'word')
        branch = grow(isParted ? (isPair ? branch.joined : branch.parted) : branch.next, token.bare);
      position += isParted ? 2 : 1;
    }
    branch.isEnd = branch !== root;
  }
  return {
    after: (tokens, position) => {
      const { isCapital, word } = tokens.at(position);
      // "ban hành" begins no name, however near its letters are to one.
      return isCapital || firstWords.has(word) ? walk(root, tokens, position) : null;
    },
    afterHead: (head, tokens, position) => {
      const words = tokensOf(head, 0);
      let branch: Branch | undefined = root;
      for (let at = 0; branch && words.at(at).sort !== 'end'; at++) branch = branch.next.get(words.at(at).bare);
      return branch ? walk(branch, tokens, position) : null;
    },
  };
}

/** Whether a name with one sign or "và" in it is two names with their head said once. */
function isPairOf(names: ReadonlySet<string>, tokens: Tokens): boolean {
  const words = bareWords(tokens);
  const parts = words.indexOf('');
  // A name that has the comma itself is one.
  if (parts < 2 || words.lastIndexOf('') !== parts || tokens.at(parts).sort === 'comma') return false;
  const [head, rest] = [words[0], words.slice(parts + 1)];
  return names.has(words.slice(0, parts).join(' ')) && names.has([head, ...rest].join(' '));
}

/** The words of a name, an empty one for each sign or "và" between them. */
function bareWords(tokens: Tokens): readonly string[] {
  const words: string[] = [];
  for (let position = 0; tokens.at(position).sort !== 'end'; position++)
    words.push(position > 0 && isConnector(tokens, position) ? '' : tokens.at(position).bare);
  return words;
}

function grow(branches: Map<string, Branch>, word: string): Branch {
  const branch = branches.get(word) ?? newBranch();
  branches.set(word, branch);
  return branch;
}

/** One branch at a time is followed: of two ways the one with the sign that stands there goes first. */
function walk(from: Branch, tokens: Tokens, position: number): number | null {
  let longest: number | null = null;
  let ways: readonly { readonly branch: Branch; readonly at: number }[] = [{ branch: from, at: position }];
  while (ways.length > 0) {
    ways = ways.flatMap(({ branch, at }) => {
      if (branch.isEnd && at > position && (longest === null || at > longest)) longest = at;
      const isParted = at > position && isConnector(tokens, at);
      const { bare } = tokens.at(isParted ? at + 1 : at);
      const further = isParted
        ? [branch.parted.get(bare), tokens.at(at).sort === 'comma' ? undefined : branch.joined.get(bare)]
        : [branch.next.get(bare), branch.parted.get(bare)];
      return further.flatMap((next) => (next ? [{ branch: next, at: isParted ? at + 2 : at + 1 }] : []));
    });
  }
  return longest;
}

/** A sign or "và" between two words of a name. */
export function isConnector(tokens: Tokens, position: number): boolean {
  const { sort, word } = tokens.at(position);
  return (
    (sort === 'comma' || sort === 'dash' || sort === 'slash' || word === 'và' || word === '&') &&
    tokens.at(position + 1).sort === 'word'
  );
}
