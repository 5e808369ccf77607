import { fold } from '../../i18n/fold.ts';
import { isCapitals } from '../outline/wording.ts';
import type { OwnWork } from './reading.ts';
import { isBullet } from './scope.ts';
import { ASSIGNS_FIRST, beginsAsCloser, closersBeside, nearestAbove, type Tree } from './tree.ts';
import { beginsWithVerb, refersAbove } from './wording.ts';

/** What a paragraph that only says who or when speaks of, and which of the paragraphs before are parts of that. */
export interface Target {
  /** `heading`: of all that stands under the heading. */
  readonly of: number | 'heading';
  readonly parts: readonly number[];
}

/**
 * Finds the work that is assigned by a paragraph after it: the nearest task; or all of the tasks as one where they are
 * points of a list that is closed by one assignment only.
 *
 * @param pending tasks under the same heading that nobody is named for yet, in their order
 * @returns null where there is none
 */
export function targetOf(tree: Tree, at: number, pending: readonly number[], heading: number | null): Target | null {
  const { nodes } = tree;
  const text = nodes[at]?.text ?? '';
  const isPending = (index: number) => pending.includes(index);
  const above = nearestAbove(tree, at, isPending);
  if (above !== null) {
    const below = pending.filter((one) => nearestAbove(tree, one, (index) => index === above) !== null);
    const isOne = closersBeside(tree, at) === 1 || below.length === 0;
    return isOne ? { of: above, parts: below } : nearest(tree, below);
  }
  if (pending.length === 0) return canBeWork(tree, heading) ? { of: 'heading', parts: [] } : null;
  // What nobody would call a task explains the heading, where that says what is to be done.
  const isExplained = pending.every((one) => tree.readings[one]?.kind === 'unclear');
  if (isExplained && canBeWork(tree, heading) && beginsWithVerb(nodes[heading ?? -1]?.text ?? ''))
    return { of: 'heading', parts: pending.filter((one) => nodes[one]?.label !== null) };
  const roots = pending.filter((one) => nearestAbove(tree, one, isPending) === null);
  const isList = roots.length > 1 && roots.every((one) => isBullet(nodes[one]?.label ?? null));
  const isClosed = isList && closersBeside(tree, at) === 1 && nodes[at]?.label === null;
  if ((isClosed || refersAbove(text)) && canBeWork(tree, heading)) return { of: 'heading', parts: pending };
  return nearest(tree, pending);
}

function nearest(tree: Tree, pending: readonly number[]): Target | null {
  const isPending = (index: number) => pending.includes(index);
  const roots = pending.filter((one) => nearestAbove(tree, one, isPending) === null);
  const of = roots.findLast((one) => tree.readings[one]?.kind === 'task') ?? roots.at(-1);
  if (of === undefined) return null;
  return { of, parts: pending.filter((one) => nearestAbove(tree, one, (index) => index === of) !== null) };
}

/** A numbered heading in words can be work; `NỘI DUNG THỰC HIỆN` cannot. */
function canBeWork({ nodes, readings }: Tree, heading: number | null): boolean {
  const node = nodes[heading ?? -1];
  const reading = readings[heading ?? -1];
  if (node === undefined || node.label === null || isCapitals(node.text)) return false;
  // Whose duties stand there, or when, is said by a heading that is no duty itself.
  if (reading?.kind === 'heading' && (reading.agencies !== null || reading.time !== null)) return false;
  return !/^[IVX]+\s*[.)/-]?$/.test(node.label);
}

/** "mở lớp: lớp 1 trong tháng 5, lớp 2 trong tháng 8" says no more than when. */
const DETAILS = /\([^)]*\)|;.*$|: ?(?=(?:đợt|lớp|lần|vòng|kỳ|bước) ).*$/giu;
/** "thực hiện và gửi kết quả về …": it, and what comes after it. */
const DOES_IT_AND = /^(?:thực hiện|triển khai|tổ chức|tiến hành)(?: (?:thực hiện|triển khai))?(?: và|,) (?=\p{Ll})/iu;

/** Whether "Giao Sở X chủ trì … mở lớp" only repeats in short what stands before it. */
export function isClosing(
  tree: Tree,
  at: number,
  own: OwnWork,
  pending: readonly number[],
  heading: number | null,
): boolean {
  const { nodes } = tree;
  if (!beginsAsCloser(tree, at)) return false;
  const target = targetOf(tree, at, pending, heading);
  if (target === null || (target.of === 'heading' && pending.length === 0)) return false;
  const words = fold(own.task.replace(DETAILS, ' ')).split(' ');
  const isOrder = ASSIGNS_FIRST.test(nodes[at]?.text ?? '');
  if (isOrder && DOES_IT_AND.test(own.task)) return true;
  if (words.length <= (isOrder ? 6 : 3) || refersAbove(own.task)) return true;
  // Another sentence of its own words, or after what nobody would call a task, says something new.
  if (!isOrder || (target.of !== 'heading' && tree.readings[target.of]?.kind !== 'task')) return false;
  const above = new Set(
    [target.of === 'heading' ? heading : target.of, ...target.parts].flatMap((one) =>
      fold(nodes[one ?? -1]?.text ?? '').split(' '),
    ),
  );
  return words.filter((word) => above.has(word)).length * 2 >= words.length;
}
