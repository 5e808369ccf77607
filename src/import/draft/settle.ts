import type { Ledger, Scope } from './ledger.ts';
import { nearestAbove } from './tree.ts';
import { newWork, type Work } from './work.ts';

/** Decides at the end what the tasks are that nobody is named for: parts of other work, or work without a lead. */
export function settle(ledger: Ledger, scope: Scope): void {
  const { tree, works, fates } = ledger;
  for (const at of scope.pending) {
    const { text } = tree.nodes[at] ?? { text: '' };
    const above = nearestAbove(tree, at, (index) => works.some((work) => work.at === index));
    const isBelow = above !== null && above !== scope.heading;
    const whole = isBelow ? works.findLast((work) => work.at === above) : scope.whole;
    const fate = fates[at];
    if (fate === undefined) continue;
    if (whole) {
      whole.parts.push(text);
      fate.became = 'part';
      fate.works.add(whole);
      continue;
    }
    const reading = tree.readings[at];
    if (reading?.kind !== 'task') continue;
    if (reading.agencies === null && isDividedAmong(ledger, at)) {
      fate.became = 'heading';
      continue;
    }
    const work: Work = newWork(at, text, reading.time, reading.agencies);
    works.push(work);
    fate.became = 'activity';
    fate.works.add(work);
  }
}

/** "3. Tuyên truyền" over points that each name who does them: the points are the work. */
function isDividedAmong({ tree, works }: Ledger, at: number): boolean {
  const points = tree.nodes.flatMap((_, index) => (tree.parents[index] === at ? [index] : []));
  return (
    tree.nodes[at]?.id != null &&
    points.length > 0 &&
    points.every(
      (point) => tree.nodes[point]?.label != null && works.some((work) => work.at === point && work.agencies !== null),
    )
  );
}

/** An assignment that nothing stands under is a work in its own words, for a person to look at: it must not be lost. */
export function settleAnnouncements({ tree, works, fates }: Ledger): void {
  tree.readings.forEach((reading, at) => {
    const node = tree.nodes[at];
    const fate = fates[at];
    if (reading.kind !== 'announcement' || reading.agencies === null || !node || !fate) return;
    const { agencies } = reading;
    for (const work of works) if (work.agencies?.line === node.line) fate.works.add(work);
    if (fate.works.size > 0 || agencies.line !== node.line || agencies.why === 'heading') return;
    const work = newWork(at, node.text, null, { ...agencies, why: null });
    works.push(work);
    fate.became = 'activity';
    fate.works.add(work);
  });
}
