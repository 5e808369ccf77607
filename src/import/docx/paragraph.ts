import type { XmlElement } from '@rgrove/parse-xml';
import { beginsAnew } from '../source/begins-anew.ts';
import { cleanText, isRule } from '../source/clean-text.ts';
import { childOf } from '../xml-part.ts';
import type { List } from './numbering.ts';
import { textProperty } from './properties.ts';
import { type Piece, piecesOf } from './runs.ts';
import { over, ownLook, type Styles } from './styles.ts';
import type { Tally } from './tally.ts';

/** All that the reading of one document shares. */
export interface Reading {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<number, List>;
  readonly label: (list: number, level: number) => string | null;
  readonly tally: Tally;
}

/** A paragraph before its breaks by hand are looked at. */
export interface WordParagraph {
  readonly label: string | null;
  readonly pieces: readonly Piece[];
  readonly isCentred: boolean;
  readonly heading: number | null;
}

/** One line of text, or several that go on from one another. */
export interface WordLine {
  readonly text: string;
  readonly isBold: boolean;
  /** With its tabs; null where lines were joined. */
  readonly written: string | null;
}

/**
 * Reads paragraphs that follow one another. Where the end of one was deleted, it goes on with the next, which then tells how
 * both look.
 */
export function readParagraphs(paragraphs: readonly XmlElement[], reading: Reading): readonly WordParagraph[] {
  const read: WordParagraph[] = [];
  let carried: Piece[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const properties = childOf(paragraph, 'pPr');
    const style = textProperty(properties, 'pStyle');
    const look = over(reading.styles.look(style), ownLook(properties, undefined));
    const pieces = carried;
    for (const piece of piecesOf(paragraph, look, reading.styles, reading.tally)) pieces.push(piece);
    const mark = childOf(properties, 'rPr');
    const isDeleted = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
    if (isDeleted || childOf(mark, 'ins') || childOf(mark, 'moveTo')) reading.tally.add('tracked-changes');
    if (isDeleted && (at < paragraphs.length - 1 || pieces.length === 0)) continue;
    carried = [];
    const list = look.list ?? 0;
    const label = list === 0 ? null : reading.label(list, look.level ?? levelOfStyle(style, reading.lists.get(list)));
    read.push({ label, pieces, isCentred: look.centred ?? false, heading: look.heading });
  }
  return read;
}

function levelOfStyle(style: string | undefined, list: List | undefined): number {
  return [...(list?.levels ?? [])].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0;
}

/** The lines of a paragraph; empty ones, and lines drawn with signs, are none. */
export function linesOf({ pieces }: WordParagraph, isAlwaysBroken: boolean): readonly WordLine[] {
  const lines: WordLine[] = [];
  let before = '';
  for (const { isApart, text, isBold, written } of brokenLines(pieces)) {
    const last = lines.at(-1);
    if (last && !isApart && !isAlwaysBroken && !beginsAnew(before, text))
      lines[lines.length - 1] = { text: `${last.text} ${text}`, isBold: last.isBold && isBold, written: null };
    else lines.push({ text, isBold, written });
    before = text;
  }
  return lines;
}

function brokenLines(pieces: readonly Piece[]): readonly (WordLine & { readonly isApart: boolean })[] {
  const lines = [{ text: '', isBold: true, isApart: false }];
  for (const { text, isBold } of pieces)
    for (const [, sign = '', part = ''] of text.matchAll(/([\n\f]?)([^\n\f]*)/g)) {
      if (sign !== '') lines.push({ text: '', isBold: true, isApart: sign === '\f' });
      const line = lines.at(-1) as (typeof lines)[number];
      line.text += part;
      if (/\S/.test(part)) line.isBold &&= isBold;
    }
  return lines
    .map((line) => ({ ...line, text: cleanText(line.text), written: line.text }))
    .filter(({ text }) => text !== '' && !isRule(text));
}
