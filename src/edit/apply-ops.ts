import type { TextEdit } from '../load/text-rule.ts';
import type { PlanChange } from '../model/plan-change.ts';
import { applyEdits } from './apply-edits.ts';
import { insertedEntry, insertedList, removedEntry } from './list-edits.ts';
import { dataAfter, sortedText } from './ops-data.ts';
import type { PlannedChange, PlanOp } from './plan-op.ts';
import { type Remark, remarkEdits } from './remark-edits.ts';
import { setKey, type ThreeTexts } from './set-key.ts';
import { keysOf, readYamlPlan } from './yaml-plan.ts';

/**
 * Makes planned changes in the text of a plan and proves it by reading: the new text says what the old one said but for
 * the changes. What cannot be proven is not made, and told.
 *
 * @param settled edits of comments, for which there is nothing to tell
 */
export function applyOps(
  texts: ThreeTexts,
  planned: readonly PlannedChange[],
  settled: readonly TextEdit[],
): { readonly text: string; readonly changes: readonly PlanChange[] } {
  const made = attempt(texts, planned, settled) ?? attempt(texts, planned);
  if (made !== null) return { text: made, changes: planned.map(({ change }) => change) };
  // Everything that can be made by itself, together; of what is left nobody can be sure.
  const safe = new Set(planned.filter((one) => one.ops.length === 0 || attempt(texts, [one]) !== null));
  const chosen = planned.filter((one) => safe.has(one));
  const text = attempt(texts, chosen, settled) ?? attempt(texts, chosen);
  const isMade = (one: PlannedChange) => one.ops.length === 0 || (text !== null && safe.has(one));
  return {
    text: text ?? texts.ours.text,
    changes: planned.map((one) => (isMade(one) ? one.change : { ...one.change, kind: 'refused' })),
  };
}

function attempt(
  texts: ThreeTexts,
  planned: readonly PlannedChange[],
  settled: readonly TextEdit[] = [],
): string | null {
  const ops = planned.flatMap((one) => one.ops);
  const edits: TextEdit[] = [...settled];
  const remarks: Remark[] = [];
  for (const op of ops) {
    if (op.kind === 'remark') {
      const keys = keysOf(texts.ours, op.path);
      const place = keys.find(({ key }) => key === op.key) ?? keys[0];
      if (place) remarks.push({ place, text: op.text, insteadOf: op.insteadOf });
      continue;
    }
    const own = editsOf(texts, op, ops);
    if (own === null) return null;
    edits.push(...own);
  }
  // Remarks first: what is put in below a line comes behind its comment.
  const text = applyEdits(texts.ours.text, [...remarkEdits(texts.ours.text, remarks), ...edits]);
  const after = readYamlPlan(text);
  const wanted = dataAfter(texts.ours.document.toJS(), texts.theirs.document.toJS(), ops);
  return after !== null && sortedText(after.document.toJS()) === sortedText(wanted) ? text : null;
}

function editsOf(
  texts: ThreeTexts,
  op: Exclude<PlanOp, { kind: 'remark' }>,
  all: readonly PlanOp[],
): readonly TextEdit[] | null {
  if (op.kind === 'insert') return insertedEntry(texts, op);
  if (op.kind === 'list') return insertedList(texts, op);
  if (op.kind === 'remove') {
    const leaving = all.flatMap((other) => (other.kind === 'remove' && other.list === op.list ? [other.index] : []));
    return removedEntry(texts, op, leaving);
  }
  const isSibling = (other: PlanOp) =>
    other.kind === 'set' && other.value === undefined && other.path.join() === op.path.join();
  return setKey(
    texts,
    op,
    all.flatMap((other) => (other.kind === 'set' && isSibling(other) ? [other.key] : [])),
  );
}
