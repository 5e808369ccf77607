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
    const work: Work = newWork(at, text, reading.time, reading.agencies);
    works.push(work);
    fate.became = 'activity';
    fate.works.add(work);
  }
}
