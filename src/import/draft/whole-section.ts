import { isUnder } from '../../model/plan.ts';
import type { Agencies } from './agencies.ts';
import type { Ledger } from './ledger.ts';
import { sectionMeant } from './wording.ts';
import { newWork } from './work.ts';

/** "Giao Sở X chủ trì thực hiện các nội dung tại mục 2": its agencies for all tasks there that name nobody. */
export function assignSection(ledger: Ledger, at: number, agencies: Agencies): boolean {
  const { tree, works, fates, scopes } = ledger;
  const meant = sectionMeant(tree.nodes[at]?.text ?? '');
  const section =
    meant === null
      ? undefined
      : sectionId(
          tree.nodes.map(({ id }) => id),
          meant,
        );
  const fate = fates[at];
  if (section === undefined || fate === undefined) return false;
  const isThere = (index: number) => isUnder(tree.nodes[index]?.id ?? '', section);
  for (const scope of scopes.values())
    for (const index of scope.pending.filter(isThere)) {
      const reading = tree.readings[index];
      const own = reading?.kind === 'task' ? reading.time : null;
      const work = newWork(index, tree.nodes[index]?.text ?? '', own, null);
      works.push(work);
      scope.works.push(work);
      scope.pending.splice(scope.pending.indexOf(index), 1);
      Object.assign(fates[index] ?? {}, { became: 'activity' });
      fates[index]?.works.add(work);
    }
  const meantWorks = works.filter((work) => work.agencies === null && isThere(work.at));
  for (const work of meantWorks) {
    work.agencies = { ...agencies, why: 'whole-section' };
    fate.works.add(work);
  }
  if (meantWorks.length > 0) fate.became = 'assignment';
  return meantWorks.length > 0;
}

/** The id that a number names: `II.3` itself, or the one that ends in `.2`. */
function sectionId(ids: readonly (string | null)[], meant: string): string | undefined {
  const known = ids.filter((id) => id !== null);
  return known.find((id) => id === meant) ?? known.find((id) => id.endsWith(`.${meant}`));
}
