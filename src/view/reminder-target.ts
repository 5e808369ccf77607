import type { LetterTarget } from '../i18n/letters-args.ts';
import { successorOn } from '../model/heirs.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { fullName } from './agency-names.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Where results go: to the one place that the plan names for all of them, unless that is the addressee itself; else to
 * the standing agency, its own to the office that urges or to the committee.
 */
export function reportTarget(context: ViewContext, addressee: string, asked: readonly Obligation[]): LetterTarget {
  const { issuer, secretariat } = context.plan;
  const standing = standingNow(context);
  const [named = null, ...others] = new Set(asked.map(({ activity: { to } }) => to && (heirOf(context, to) ?? to)));
  const isOne = named !== null && others.length === 0;
  const usual = [standing, secretariat, issuer].find((each) => each !== null && each !== addressee) ?? null;
  const id = isOne ? named : usual;
  return {
    name: id === null ? null : fullName(context, id),
    isStanding: id !== null && id === standing,
    isOwn: id === addressee,
  };
}

/** The standing agency, or the one that took over from it. */
export function standingNow(context: ViewContext): string | null {
  const { standing } = context.plan;
  return standing === null ? null : heirOf(context, standing);
}

/** An agency that the plan names, or the one that took over from it since. */
export function heirOf({ workspace: { register }, asOf }: ViewContext, id: string): string | null {
  return successorOn(register, id, asOf);
}
