import { fold } from '../../i18n/fold.ts';
import type { DraftItem } from '../../model/draft.ts';
import { titleOf } from './title.ts';

/** Words of who does it, when, and where it is sent: what they stand in was read as that. */
const ROLES =
  /\b(chu tri|phoi hop|giao|de nghi|co quan|don vi|bo phan|thoi gian|bao cao|gui|dia chi|dien thoai|can cu|tren co so)\b/;
/** Fewer words are a label or an aside. */
const FEWEST = 5;
/** A clause of which so much is said elsewhere is said. */
const ENOUGH = 0.4;

/**
 * Works with what else their paragraph says of the work: a clause that became neither title, agency nor time is a part of the
 * first work of the paragraph, for no words of a work may be lost.
 *
 * @param items in the order of the document; those of tables keep their cells
 */
export function withLeftWords(items: readonly DraftItem[]): readonly DraftItem[] {
  const byLine = new Map<number, DraftItem[]>();
  for (const item of items) byLine.set(item.line, [...(byLine.get(item.line) ?? []), item]);
  return items.map((item) => {
    const beside = byLine.get(item.line) ?? [item];
    if (item !== beside[0] || beside.some(({ report }) => report !== null) || item.sourceText.includes(' | '))
      return item;
    const left = leftOf(item.sourceText, new Set(beside.flatMap(saidBy).flatMap(wordsOf)));
    return left.length === 0 ? item : { ...item, parts: [...left, ...item.parts] };
  });
}

function leftOf(text: string, said: ReadonlySet<string>): readonly string[] {
  return text
    .split(/[.;](?=\s|$)/u)
    .filter((clause) => {
      const words = wordsOf(clause);
      const found = words.filter((word) => said.has(word)).length;
      return words.length >= FEWEST && found < ENOUGH * words.length && !ROLES.test(fold(clause));
    })
    .map(titleOf);
}

function saidBy({ title, parts, others, when, note, lead, coordinating }: DraftItem): readonly string[] {
  return [title, ...parts, others ?? '', when ?? '', note ?? '', ...[...lead, ...coordinating].map(({ text }) => text)];
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(' ').filter(Boolean);
}
