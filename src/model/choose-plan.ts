import { UsageError } from '../diagnostics/errors.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Plan } from './plan.ts';

/** `--plan all` */
export const ALL_PLANS = 'all';

/**
 * The plan that a command speaks of: the one named, else that of the as-of year, else the latest before it.
 *
 * @throws UsageError where none or more than one can be meant
 */
export function choosePlan<P extends Pick<Plan, 'id' | 'year' | 'file'>>(
  plans: readonly P[],
  wanted: string | null,
  asOf: IsoDate,
): P {
  const ids = plans.map(({ id }) => id);
  if (wanted !== null) {
    const named = plans.filter(({ id }) => id === wanted);
    if (named.length > 1) throw new UsageError('usage/same-plan', { id: wanted, files: named.map(({ file }) => file) });
    if (named[0]) return named[0];
    if (wanted === ALL_PLANS) throw new UsageError('usage/all-plans', {});
    throw new UsageError('usage/unknown-plan', { found: wanted, known: ids });
  }
  const asOfYear = Number(asOf.slice(0, 4));
  const years = plans.flatMap(({ year }) => (year !== null && year <= asOfYear ? [year] : []));
  const year = Math.max(...years);
  const candidates = plans.filter((plan) => plan.year === year);
  const chosen = candidates.length === 1 ? candidates[0] : candidates.find(({ id }) => id === String(year));
  if (chosen) return chosen;
  if (candidates.length === 0) throw new UsageError('usage/no-plan-yet', { asOf: formatVnDate(asOf), known: ids });
  throw new UsageError('usage/many-plans', { year, known: candidates.map(({ id }) => id) });
}
