import { movedWhen } from '../time/moved-when.ts';
import { yearsInText } from '../time/years-in-text.ts';
import type { NextPlanOptions, NextStep } from './next-step.ts';
import { nextText } from './next-texts.ts';
import { numberEdits } from './scalar-edit.ts';
import { countOf, type KeyPlace, keysOf, scalarsOf, type YamlPlan } from './yaml-plan.ts';

const TIMES = ['when', 'event'];
const TEXTS = ['title', 'parts', 'product'];
const AGENCIES = ['lead', 'each', 'coordinating', 'to'];
const OF_HEAD = ['issuer', 'standing', 'secretariat'];

/** The work of a plan: times and texts of a later year; and who is no longer there to do it. */
export function* nextActivities(plan: YamlPlan, options: NextPlanOptions): Generator<NextStep> {
  yield* nextAgencies(keysOf(plan, []), OF_HEAD, options);
  yield* nextAgencies(keysOf(plan, ['contact']), ['agency'], options);
  for (let i = 0; i < countOf(plan, 'activities'); i += 1) {
    const keys = keysOf(plan, ['activities', i]);
    yield* nextText(plan, keys, TEXTS, options);
    for (const place of keys) {
      if (TIMES.includes(place.key)) yield* nextTime(plan, place, options);
      if (place.key === 'note') yield* nextNote(place, options);
    }
    yield* nextAgencies(keys, AGENCIES, options);
  }
}

function* nextTime(
  { text }: YamlPlan,
  place: KeyPlace,
  { words, year, context }: NextPlanOptions,
): Generator<NextStep> {
  const [scalar] = scalarsOf(place);
  if (scalar === undefined || scalar.isEntry) return;
  const { value, path } = scalar;
  const before = String(value);
  const after = movedWhen(before, context, year - context.year);
  if (after === before) yield { kind: 'kept' };
  else if (after === null)
    yield { kind: 'left', remark: { place, text: words('new/time-left', { from: context.year, to: year }) } };
  else
    yield {
      kind: 'moved',
      edits: numberEdits(text, scalar, before, after),
      change: { path, value: typeof value === 'number' ? Number(after) : after },
      remark: { place, text: words('new/time-moved', { from: context.year, text: before }) },
    };
}

/** What a note says, it says of the earlier plan: where it names its year a person must see whether it still holds. */
function* nextNote(place: KeyPlace, { words, context }: NextPlanOptions): Generator<NextStep> {
  const isOfYear = scalarsOf(place).some(({ value }) =>
    yearsInText(String(value)).some((one) => one.year === context.year),
  );
  if (isOfYear) yield { remark: { place, text: words('new/note', { year: context.year }) } };
}

function* nextAgencies(
  keys: readonly KeyPlace[],
  wanted: readonly string[],
  { gone }: NextPlanOptions,
): Generator<NextStep> {
  for (const place of keys.filter(({ key }) => wanted.includes(key))) {
    const ids = scalarsOf(place).flatMap(({ value }) => (gone.has(String(value)) ? [String(value)] : []));
    if (ids.length > 0) yield { gone: ids, remark: { place, text: ids.map((id) => gone.get(id)).join('; ') } };
  }
}
