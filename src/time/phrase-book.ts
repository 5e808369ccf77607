import { type Token, textAt } from './token.ts';

/** A phrase found in a text: what it stands for, and how many tokens it takes. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly length: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Finds the longest of many phrases that begins at a token.
 *
 * @param phrases alternatives parted by `|`, words by one space, under what they stand for
 * @returns a look-up; the book is opened at its first use and a page of it, one first word, when that word is met
 */
export function phraseBook<T extends string>(
  phrases: Readonly<Record<T, string>>,
): (tokens: readonly Token[], at: number) => FoundPhrase<T> | null {
  let pages: Map<string, [phrase: string, value: T][]> | null = null;
  const read = new Map<string, readonly Entry<T>[]>();
  const page = (first: string): readonly Entry<T>[] => {
    pages ??= pagesOf(phrases);
    const entries = (pages.get(first) ?? [])
      .map(([phrase, value]) => ({ words: phrase.split(' '), value }))
      .sort((a, b) => b.words.length - a.words.length);
    read.set(first, entries);
    return entries;
  };
  return (tokens, at) => {
    const first = textAt(tokens, at);
    for (const { words, value } of read.get(first) ?? page(first))
      if (words.every((word, i) => textAt(tokens, at + i) === word)) return { value, length: words.length };
    return null;
  };
}

function pagesOf<T extends string>(phrases: Readonly<Record<T, string>>): Map<string, [string, T][]> {
  const pages = new Map<string, [string, T][]>();
  for (const value in phrases)
    for (const phrase of phrases[value].split('|')) {
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      const page = pages.get(first);
      if (page) page.push([phrase, value]);
      else pages.set(first, [[phrase, value]]);
    }
  return pages;
}
