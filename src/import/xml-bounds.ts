/** What a text in XML would cost to read: its deepest nesting, and how many elements it opens. */
export interface XmlBounds {
  readonly depth: number;
  readonly elements: number;
}

/** Each opens what may hold anything, up to what closes it. */
const ASIDES: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Counts in one pass, before anything is built: a parser that goes down into elements must not be led deeper than its
 * stack. What is no XML may be counted wrong, but what is XML never comes out less than it is.
 */
export function xmlBounds(text: string): XmlBounds {
  let [depth, deepest, elements] = [0, 0, 0];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const aside = ASIDES.find(([open]) => text.startsWith(open, at));
    if (aside) {
      const end = text.indexOf(aside[1], at + aside[0].length);
      if (end === -1) break;
      at = end + aside[1].length;
      continue;
    }
    const end = endOfTag(text, at + 1);
    if (text[at + 1] === '/') depth = Math.max(0, depth - 1);
    else {
      elements += 1;
      deepest = Math.max(deepest, depth + 1);
      if (text[end - 1] !== '/') depth += 1;
    }
    at = end;
  }
  return { depth: deepest, elements };
}

/** Where the `>` stands that is in no value. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] as string;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  return text.length;
}
