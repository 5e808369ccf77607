import { collate } from '../i18n/collate.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { shortName } from './agency-names.ts';
import type { ViewContext } from './view-context.ts';

/** Puts neighbours who owe the same by the same day in order of their names, and leaves all else where it stands. */
export function byAgencyName(context: ViewContext, obligations: readonly Obligation[]): readonly Obligation[] {
  const runs: Obligation[][] = [];
  for (const obligation of obligations) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const same =
      first !== undefined &&
      first.activity === obligation.activity &&
      first.occurrence === obligation.occurrence &&
      first.deadline === obligation.deadline &&
      first.role === 'each' &&
      obligation.role === 'each';
    if (run && same) run.push(obligation);
    else runs.push([obligation]);
  }
  const name = ({ agency, group }: Obligation) => shortName(context, agency ?? group ?? '');
  return runs.flatMap((run) => (run.length === 1 ? run : run.sort((a, b) => collate(name(a), name(b)))));
}
