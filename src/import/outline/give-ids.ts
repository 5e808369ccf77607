import type { Paragraph } from './paragraph.ts';

export interface GivenId {
  readonly id: string | null;
  readonly isRenumbered: boolean;
}

/** How a paragraph takes part in the numbering. */
export interface Numbered {
  readonly paragraph: Paragraph;
  readonly parent: number | null;
  readonly kind: 'annex' | 'heading' | 'text' | 'assignment' | 'none';
}

/**
 * Gives each paragraph its place: numbers and letters as printed, dashes a letter each (under a letter a number), and
 * last the paragraphs without a number. So a dash keeps its letter whatever stands between the dashes.
 */
export function giveIds(all: readonly Numbered[]): readonly GivenId[] {
  const given: GivenId[] = all.map(() => ({ id: null, isRenumbered: false }));
  const taken = new Set<string>();
  const children = new Map<number | null, number[]>();
  all.forEach(({ parent }, i) => {
    children.set(parent, [...(children.get(parent) ?? []), i]);
  });
  const root = freeRoot(all, children.get(null) ?? []);
  const visit = (parent: number | null): void => {
    const parentId = parent === null ? null : (given[parent]?.id ?? null);
    const here = children.get(parent) ?? [];
    for (const turn of TURNS) {
      for (const i of here.filter((child) => turn(all[child] as Numbered))) {
        given[i] = claim(all[i] as Numbered, parentId, root, taken);
      }
    }
    for (const i of here) visit(i);
  };
  visit(null);
  return given;
}

/** Who chooses first. */
const TURNS: readonly ((numbered: Numbered) => boolean)[] = [
  ({ kind, paragraph }) => kind !== 'none' && (kind === 'annex' || isNumbered(paragraph)),
  ({ kind, paragraph }) => kind !== 'none' && paragraph.label?.family === 'bullet',
  ({ kind, paragraph }) => kind === 'heading' && paragraph.label === null,
  ({ kind, paragraph }) => kind === 'text' && paragraph.label === null,
  ({ kind, paragraph }) => kind === 'assignment' && paragraph.label === null,
];

const isNumbered = ({ label }: Paragraph): boolean => label !== null && label.family !== 'bullet';

function claim({ paragraph, kind }: Numbered, parentId: string | null, root: string, taken: Set<string>): GivenId {
  const label = paragraph.label;
  if (kind === 'annex') return first([annexStep(paragraph.text)], taken, (step, n) => `${step}X${n}`);
  if (label !== null && label.steps.length > 0) {
    const { steps, isMoved } = stepsUnder(label.steps, parentId);
    const isRoot = parentId === null || /^[DP]\d/.test(steps[0] ?? '');
    const start = isRoot ? (isRootStep(steps[0] ?? '') ? steps : [root, ...steps]) : [parentId, ...steps];
    const taking = first([start.join('.')], taken, again);
    return { id: taking.id, isRenumbered: taking.isRenumbered || isMoved };
  }
  if (kind === 'heading' && parentId === null) return { ...first(CAPITALS, taken, again), isRenumbered: false };
  const over = parentId ?? root;
  const isUnderLetter = /\.[a-z]+\d*$/.test(over);
  const steps = isUnderLetter ? FIGURES : SMALL_LETTERS;
  return { ...first(lazily(steps, over), taken, again), isRenumbered: false };
}

const SMALL = [...'abcdefghijklmnopqrstuvwxyz'];
const SMALL_LETTERS = [...SMALL, ...SMALL.flatMap((one) => SMALL.map((two) => `${one}${two}`))];
const FIGURES = Array.from({ length: 999 }, (_, i) => String(i + 1));
const CAPITALS = SMALL.map((letter) => letter.toUpperCase());

function* lazily(steps: readonly string[], over: string): Iterable<string> {
  for (const step of steps) yield `${over}.${step}`;
}

/** The first that is free; where none is, the last with a mark of its own. */
function first(ids: Iterable<string>, taken: Set<string>, mark: (id: string, n: number) => string): GivenId {
  let last = '';
  for (const id of ids) {
    last = id;
    if (taken.has(id)) continue;
    taken.add(id);
    return { id, isRenumbered: false };
  }
  let n = 2;
  while (taken.has(mark(last, n))) n += 1;
  taken.add(mark(last, n));
  return { id: mark(last, n), isRenumbered: true };
}

/** A number met again: `2` → `2b`, `a` → `a2`, `II` → `II2`. */
function again(id: string, n: number): string {
  return /\d$/.test(id) && n <= SMALL.length && id.includes('.')
    ? `${id}${SMALL[n - 1]}`
    : `${id}${/\d$/.test(id) ? 'X' : ''}${n}`;
}

/** What a label adds to the id above it: `6.1.` under `II.6` adds `1`, under `II` it adds `6.1`. */
function stepsUnder(
  steps: readonly string[],
  parentId: string | null,
): { readonly steps: readonly string[]; readonly isMoved: boolean } {
  if (parentId === null || steps.length === 1) return { steps, isMoved: false };
  const over = steps.slice(0, -1).join('.');
  if (parentId === over || parentId.endsWith(`.${over}`)) return { steps: steps.slice(-1), isMoved: false };
  // "3.1." under 2: the number of the heading it stands under counts.
  return /\.\d+[a-z]?$/.test(parentId) ? { steps: steps.slice(-1), isMoved: true } : { steps, isMoved: false };
}

const isRootStep = (step: string): boolean => /^[A-Z]/.test(step);

function annexStep(text: string): string {
  const sign = /^\S+\s+\S+\s+(?:số\s+)?(\d{1,3}|[IVXL]+|[A-Z])(?![0-9A-Za-zÀ-ỹ])/iu.exec(text)?.[1];
  return `PL${sign === undefined ? '' : /^\d/.test(sign) ? Number(sign) : sign.toUpperCase()}`;
}

/** A letter for what has no chapter over it, one that no chapter of the document has. */
function freeRoot(all: readonly Numbered[], top: readonly number[]): string {
  const used = new Set(top.map((i) => all[i]?.paragraph.label?.steps[0]));
  const headings = top.filter((i) => all[i]?.kind === 'heading' && all[i]?.paragraph.label === null).length;
  return CAPITALS.slice(headings).find((letter) => !used.has(letter)) ?? 'A';
}
