import type { NameBook } from './name-book.ts';
import type { Tokens } from './token.ts';

/** What is read, and what is known while it is. */
export interface Reading {
  readonly tokens: Tokens;
  readonly names: NameBook;
  /** The text is a cell or a heading: all of it names agencies, and a lost line break may stand between two of them. */
  readonly isWhole: boolean;
}

/** One who is named, before it is known what for. */
export interface Member {
  readonly text: string;
  /** `group`: nouns for no certain number of agencies, a class to those who lead and nobody in particular to others. */
  readonly kind: 'agency' | 'class' | 'group' | 'open';
  readonly start: number;
  readonly end: number;
}

/** Members read at one place, and the position after them. */
export interface ReadMembers {
  readonly members: readonly Member[];
  readonly next: number;
  /** The head word of the last member ("Sở"), which the next may leave out; null where none may. */
  readonly head?: string | null;
}

/** The text from one position to another, on one line. */
export function textBetween({ text, at }: Tokens, from: number, next: number): string {
  return next <= from ? '' : oneLine(text.slice(at(from).start, at(next - 1).end));
}

export function oneLine(text: string): string {
  return text.replaceAll('*', '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

export function memberOf(tokens: Tokens, from: number, next: number, kind: Member['kind'], said = ''): Member {
  const text = textBetween(tokens, from, next);
  return {
    text: said === '' ? text : `${said} ${text}`,
    kind,
    start: tokens.at(from).start,
    end: tokens.at(next - 1).end,
  };
}
