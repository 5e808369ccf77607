import { yearOf } from '../time/iso-date.ts';
import type { Block } from './document.ts';
import { capitals } from './paper.ts';
import type { ViewContext } from './view-context.ts';

/** The paper that an annex belongs to. */
export interface AnnexedTo {
  readonly paper: 'letter' | 'report';
  /** As its head has it. */
  readonly number: string;
  /** The full name of the body; null where the plan names none. */
  readonly issuer: string | null;
}

/**
 * The title of an annex: its number where there are several, what it is about, and what it belongs to.
 *
 * @param index its place among the annexes, from 0
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1: "Phụ lục I" in small letters, the title in capitals
 */
export function annexTitle(
  { words, asOf }: ViewContext,
  { paper, number, issuer }: AnnexedTo,
  subject: string,
  index: number,
  count: number,
): Block {
  return {
    kind: 'title',
    name: words('papers/annex', { number: count > 1 ? roman(index + 1) : null }),
    subject: capitals(subject),
    note: words('papers/annex-of', { paper, number, issuer, year: yearOf(asOf) }),
  };
}

const FIGURES = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const [value, figure] = FIGURES.find(([each]) => each <= number) ?? [0, ''];
  return value === 0 ? '' : figure + roman(number - value);
}
