import { targetOf } from './closing.ts';
import type { Ledger, Scope } from './ledger.ts';
import { nearestAbove } from './tree.ts';
import { type Fate, newWork, type Work } from './work.ts';

export function addWork(ledger: Ledger, scope: Scope, work: Work): void {
  ledger.works.push(work);
  scope.works.push(work);
  ledger.fates[work.at]?.works.add(work);
}

/** The work that an assigning paragraph speaks of, made of the tasks before it where it is not made yet. */
export function openWork(ledger: Ledger, scope: Scope, at: number): Work | null {
  if (scope.open !== null) return scope.open;
  const { tree, fates } = ledger;
  const above = nearestAbove(tree, at, (index) => ledger.works.some((work) => work.at === index));
  // A heading that is work by its own words is what is spoken of under it.
  const isOwn = above !== null && (above !== scope.heading || tree.readings[above]?.kind === 'works');
  scope.open = isOwn
    ? (ledger.works.findLast((work) => work.at === above) ?? null)
    : (made(ledger, scope, at) ?? scope.works.at(-1) ?? null);
  if (scope.open !== null && isOwn) fates[at]?.works.add(scope.open);
  return scope.open;
}

function made(ledger: Ledger, scope: Scope, at: number): Work | null {
  const { tree, fates } = ledger;
  const target =
    scope.pending.length === 0 && scope.works.length > 0 ? null : targetOf(tree, at, scope.pending, scope.heading);
  if (target === null) return null;
  const of = target.of === 'heading' ? scope.heading : target.of;
  if (of === null) return null;
  const reading = tree.readings[of];
  const own = reading?.kind === 'task' ? reading.time : null;
  const work = newWork(of, tree.nodes[of]?.text ?? '', own, reading?.kind === 'task' ? reading.agencies : null);
  for (const part of target.parts) {
    work.parts.push(tree.nodes[part]?.text ?? '');
    const fate = fates[part] as Fate;
    fate.became = 'part';
    fate.works.add(work);
  }
  const used = new Set([of, ...target.parts]);
  scope.pending.splice(0, scope.pending.length, ...scope.pending.filter((one) => !used.has(one)));
  if (target.of === 'heading') scope.whole = work;
  (fates[of] as Fate).became = 'activity';
  addWork(ledger, scope, work);
  return work;
}
