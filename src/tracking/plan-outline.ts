import { isUnder, type Plan, sectionOf } from '../model/plan.ts';

/** A heading under which something is told, numbered anew. */
export interface OutlineEntry<Item> {
  /** `4` or `4.1`; empty for what stands under no heading of the plan. */
  readonly number: string;
  readonly title: string;
  /** What stands directly under it, in order. */
  readonly items: readonly Item[];
}

/**
 * Puts what is told of activities under the headings of the plan, numbered from 1. A topmost heading that only holds
 * others is left out: a report has a heading of its own in its place.
 *
 * @param items in document order
 */
export function planOutline<Item extends { readonly activity: { readonly id: string } }>(
  plan: Pick<Plan, 'sections'>,
  items: readonly Item[],
): readonly OutlineEntry<Item>[] {
  const direct = (id: string | null) =>
    items.filter(({ activity }) => (sectionOf(plan, activity.id)?.id ?? null) === id);
  const loose = direct(null);
  const used = plan.sections.filter(({ id }) => items.some(({ activity }) => isUnder(activity.id, id)));
  const parentOf = (id: string) =>
    used.filter((other) => other.id !== id && isUnder(id, other.id)).sort((a, b) => b.id.length - a.id.length)[0] ??
    null;
  const isFrame = (id: string) =>
    parentOf(id) === null && direct(id).length === 0 && used.some((other) => parentOf(other.id)?.id === id);
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  const entries = used
    .filter(({ id }) => !isFrame(id))
    .map(({ id, title }) => {
      const above = numbers.get(parentOf(id)?.id ?? '') ?? '';
      const count = (counts.get(above) ?? 0) + 1;
      counts.set(above, count);
      const number = above === '' ? `${count}` : `${above}.${count}`;
      numbers.set(id, number);
      return { number, title, items: direct(id) };
    });
  return loose.length === 0 ? entries : [...entries, { number: '', title: '', items: loose }];
}
