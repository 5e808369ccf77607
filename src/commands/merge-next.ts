import type { Words } from '../i18n/words.ts';
import { mostPressingFirst } from '../tracking/attention.ts';
import type { NextOfPlan } from './next-of-plan.ts';

/** What several plans add to one list, the most pressing first whatever plan it belongs to. */
export function mergeNext(parts: readonly NextOfPlan[], section: string | null, words: Words): NextOfPlan {
  const [first] = parts;
  const daysLeft = parts.reduce((least, { coming }) => Math.min(least, coming?.daysLeft ?? least), Infinity);
  const coming = parts.flatMap((part) => (part.coming?.daysLeft === daysLeft ? part.coming : []));
  return {
    rows: parts.flatMap(({ rows }) => rows).sort((a, b) => mostPressingFirst(a.attention, b.attention)),
    coming: coming[0] ? { ...coming[0], ids: coming.flatMap(({ ids }) => ids) } : null,
    scope: commonScope(parts, section, words),
    within: first?.within ?? 0,
    ofOneAgency: first?.ofOneAgency ?? false,
    apart: first?.apart ?? false,
    // What one plan does not have another may.
    unknownIds: (first?.unknownIds ?? []).filter(({ typed }) =>
      parts.every(({ unknownIds }) => unknownIds.some((other) => other.typed?.from === typed?.from)),
    ),
  };
}

/** The conditions in words that are true of every plan: a month is of its own year, a section has its own title. */
function commonScope(parts: readonly NextOfPlan[], section: string | null, words: Words): readonly string[] {
  const conditions = parts[0]?.scope ?? [];
  const ofSection = section === null ? null : words('scope/section', { id: section, title: '' });
  const worded = conditions.map((condition) => {
    if (parts.every(({ scope }) => scope.includes(condition))) return condition;
    return ofSection !== null && condition.startsWith(ofSection) ? ofSection : words('scope/own-year', {});
  });
  return [...new Set(worded)];
}
