import { blankOut } from './blank-out.ts';
import { hideBlockTexts } from './hide-block-texts.ts';

/** Told one by one; a hundred at most. */
const MAX_CONFLICTS = 100;

export interface Conflicts {
  /** The first mark of each. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Of the same length, without the marks, and of two versions with one: ours, or theirs where ours is empty. */
  readonly text: string;
}

interface Mark {
  readonly sign: string;
  readonly start: number;
  readonly at: number;
  /** After its line. */
  readonly end: number;
}

/** Where git left two edits beside each other, marks that lost their fellows included. */
export function mergeConflicts(text: string): Conflicts {
  if (!/^[ \t]*(?:<{7}|\|{7}|={7}|>{7})(?:[ \t]|\r?$)/m.test(text)) return { marks: [], text };
  const found = [...hideBlockTexts(text).matchAll(/^([ \t]*)(<{7}|\|{7}|={7}|>{7})(?:[ \t].*|\r?)$/gm)];
  const marks = found.map(
    ({ 0: line, 1: indent = '', 2: sign = '', index }): Mark => ({
      sign: sign.charAt(0),
      start: index,
      at: index + indent.length,
      end: index + line.length,
    }),
  );
  const groups: Mark[][] = [];
  let open: Mark[] | null = null;
  for (const mark of marks) {
    if (open === null || mark.sign === '<' || open.some(({ sign }) => sign === mark.sign)) {
      open = [];
      groups.push(open);
    }
    open.push(mark);
    if (mark.sign === '>') open = null;
  }
  const gone: (readonly [number, number])[] = [];
  for (const group of groups) {
    for (const { start, end } of group) gone.push([start, end]);
    const [first, between, base, last] = ['<', '=', '|', '>'].map((wanted) =>
      group.find(({ sign }) => sign === wanted),
    );
    const oursEnd = (base ?? between)?.start;
    const isOursEmpty = first && oursEnd !== undefined && text.slice(first.end, oursEnd).trim() === '';
    if (base && between) gone.push([base.end, between.start]);
    if (between && last && !isOursEmpty) gone.push([between.end, last.start]);
  }
  return {
    marks: groups.slice(0, MAX_CONFLICTS).map(([mark]) => [mark?.at ?? 0, (mark?.at ?? 0) + 7]),
    text: blankOut(text, gone),
  };
}
