import type { PlanChangeKind, PlanValue } from '../model/plan-change.ts';
import { cleanText } from './record-text.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of a field, or of two of which only one can stand. */
export interface FieldMerge {
  readonly kind: Extract<PlanChangeKind, 'changed' | 'kept' | 'conflict' | 'differs'>;
  readonly field: string;
  readonly old: PlanValue;
  readonly new: PlanValue;
  /** Keys with their new values; undefined takes a key out. Empty where the plan stays as it is. */
  readonly sets: readonly (readonly [key: string, value: unknown])[];
}

/** Keys that go together are one field: an activity has a lead, or is owed by each. */
export type Unit = readonly string[];

/**
 * Merges the fields of one entry. What the document changed and nobody corrected is taken over; what was corrected by
 * hand stays, and is told where the document changed it too.
 *
 * @param base what the document said when it was last read; null where nobody knows: then what stands in the plan stays
 * @param fillsGaps without a base, whether a key that the plan lacks is taken from the document
 */
export function mergeFields(
  units: readonly Unit[],
  base: Fields | null,
  ours: Fields,
  theirs: Fields,
  fillsGaps = false,
): readonly FieldMerge[] {
  return units.flatMap((unit): readonly FieldMerge[] => {
    const [o, t] = [sayingOf(unit, ours), sayingOf(unit, theirs)];
    const b = base && sayingOf(unit, base);
    const values = { field: fieldOf(unit, ours, theirs), old: valueIn(unit, ours), new: valueIn(unit, theirs) };
    const sets = unit.filter((key) => key in ours || key in theirs).map((key) => [key, theirs[key]] as const);
    if (o === t) return [];
    if (unit[0] === 'unstated') return mergeUnstated(base, ours, theirs);
    if (b === null && o === '' && fillsGaps) return [{ kind: 'changed', ...values, sets }];
    if (b === null) return t === '' ? [] : [{ kind: 'differs', ...values, sets: [] }];
    if (t === b) return [{ kind: 'kept', ...values, sets: [] }];
    return [o === b ? { kind: 'changed', ...values, sets } : { kind: 'conflict', ...values, sets: [] }];
  });
}

/** What the document does not say follows from what it says: each word by itself. */
function mergeUnstated(base: Fields | null, ours: Fields, theirs: Fields): readonly FieldMerge[] {
  if (base === null) return [];
  const [b, o, t] = [base, ours, theirs].map(({ unstated }) => listOf(unstated));
  const merged = [
    ...(o ?? []).filter((word) => !b?.includes(word) || t?.includes(word)),
    ...(t ?? []).filter((word) => !b?.includes(word) && !o?.includes(word)),
  ];
  if (merged.join() === o?.join()) return [];
  const value = merged.length === 0 ? undefined : merged;
  return [{ kind: 'changed', field: 'unstated', old: o ?? [], new: merged, sets: [['unstated', value]] }];
}

/** A field as a text to compare: the same for values that differ in nothing but their form. */
export function sayingOf(unit: Unit, fields: Fields): string {
  return unit
    .flatMap((key) => (listOf(fields[key]).length === 0 ? [] : [[key, ...listOf(fields[key])].join('\n')]))
    .join('\n\n');
}

function valueIn(unit: Unit, fields: Fields): PlanValue {
  const said = unit.map((key) => fields[key]).find((value) => listOf(value).length > 0);
  return Array.isArray(said) ? listOf(said) : (listOf(said)[0] ?? null);
}

function fieldOf(unit: Unit, ours: Fields, theirs: Fields): string {
  return unit.find((key) => key in theirs) ?? unit.find((key) => key in ours) ?? (unit[0] as string);
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [cleanText(String(value)) ?? ''].filter((text) => text !== '');
}
