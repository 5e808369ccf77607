import type { Label } from './label.ts';

/** The last label of each style so far: letters are told from initials, and V. from V., by what came before. */
export type LabelMemory = ReadonlyMap<string, Label>;

export interface Labelled {
  readonly label: Label;
  readonly rest: string;
}

export function labelled(text: string, length: number, label: Omit<Label, 'printed'>): Labelled {
  return { label: { printed: text.slice(0, length).trim(), ...label }, rest: text.slice(length).trim() };
}

/** Comes after the last of its kind, letters that were left out allowed for. */
export function follows(last: Label | undefined, order: number): boolean {
  return last !== undefined && order > last.order && order <= last.order + 3;
}

/** "b. …", then "c, …": a slip of the pen, where nothing else can be meant. */
export function isNextOf(family: Label['family'], order: number, memory: LabelMemory): boolean {
  return [...memory.values()].some((label) => label.family === family && label.order === order - 1);
}

/** `.)` and `)` close alike, so do the dashes. */
export function closing(mark: string | undefined): string {
  const sign = (mark ?? '.').trim();
  return sign.endsWith(')') ? ')' : sign === '–' ? '-' : sign;
}
