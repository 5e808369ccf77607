import { movedTitle } from './moved-title.ts';
import type { NextPlanOptions, NextStep } from './next-step.ts';
import { numberEdits } from './scalar-edit.ts';
import { countOf, type KeyPlace, keysOf, type ScalarPlace, scalarsOf, type YamlPlan } from './yaml-plan.ts';

/** The title of a plan and of its aims and headings. */
export function* nextTexts(plan: YamlPlan, options: NextPlanOptions): Generator<NextStep> {
  yield* nextText(plan, keysOf(plan, []), ['title'], options);
  for (const list of ['aims', 'sections'])
    for (let i = 0; i < countOf(plan, list); i += 1) yield* nextText(plan, keysOf(plan, [list, i]), ['title'], options);
}

/** The plan's year in the values of some keys, which are texts or lists of texts. */
export function* nextText(
  { text }: YamlPlan,
  keys: readonly KeyPlace[],
  wanted: readonly string[],
  { words, year, context }: NextPlanOptions,
): Generator<NextStep> {
  for (const place of keys.filter(({ key }) => wanted.includes(key)))
    for (const scalar of scalarsOf(place)) {
      const { value, path } = scalar;
      if (typeof value !== 'string') continue;
      const { text: after, others } = movedTitle(value, context.year, year - context.year);
      const at = scalar.isEntry ? entryPlace(scalar, place) : place;
      if (after !== value)
        yield {
          edits: numberEdits(text, scalar, value, after),
          change: { path, value: after },
          remark: { place: at, text: words('new/text-moved', { from: context.year, to: year }) },
          kind: 'text',
        };
      if (others.length > 0)
        yield {
          remark: { place: at, text: words('new/other-year', { years: others.map(String) }) },
          kind: 'other-year',
        };
    }
}

/** An entry of a list, as a place for a remark. */
function entryPlace(scalar: ScalarPlace, { key, flowStart, value }: KeyPlace): KeyPlace {
  const isFlow = value !== null && typeof value === 'object' && 'flow' in value && value.flow === true;
  const start = isFlow && 'range' in value ? ((value.range as number[])[0] as number) : scalar.start;
  return { ...scalar, key, colon: scalar.start, value: null, flowStart: flowStart ?? (isFlow ? start : null) };
}
