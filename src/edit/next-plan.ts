import { applyEdits } from './apply-edits.ts';
import { comment } from './draft-line.ts';
import { nextActivities } from './next-activity.ts';
import { nextHead } from './next-head.ts';
import type { NextPlanOptions, NextStep } from './next-step.ts';
import { nextTexts } from './next-texts.ts';
import { withoutRemarks, writtenIn } from './program-remarks.ts';
import { remarkEdits } from './remark-edits.ts';
import { readYamlPlan } from './yaml-plan.ts';

export interface NextPlan {
  readonly text: string;
  /** The same without what people wrote beside it: what a later document is to be compared with. */
  readonly base: string;
  /** Times that name no year and so mean the new one, times that were moved, and times that a person must set. */
  readonly times: { readonly kept: number; readonly moved: number; readonly left: number };
  /** Titles and other texts that name the new year. */
  readonly texts: number;
  /** Titles and other texts that name years which were not moved. */
  readonly otherYears: number;
  /** Ids of the agencies that are no longer there, once each. */
  readonly gone: readonly string[];
}

/**
 * A plan for a later year, made from the text of an earlier one: what belongs to the earlier document is taken out, its
 * times and its year are moved, and each line that a person must look at says so. What commands remarked on the earlier
 * one goes. Every other byte stays.
 *
 * @returns null where the text has no form that can be edited, or the result cannot be proven to say what is meant
 */
export function nextPlan(text: string, options: NextPlanOptions): NextPlan | null {
  const start = readYamlPlan(text)?.root.range?.[0];
  if (start === undefined) return null;
  const { words, written } = options;
  const isWritten = writtenIn(written);
  const saysOtherwise = [words('update/says-otherwise', { text: '' }), words('update/left', { reason: 'recorded' })];
  // Among the keys of the head a comment stands for what is missing still.
  const own = withoutRemarks(
    text,
    (piece, place) =>
      (isWritten(piece) || (written !== null && saysOtherwise.some((said) => piece.startsWith(`# ${said.trim()}`)))) &&
      (!place.isAlone || place.start < start || text[place.start - 1] !== '\n'),
  );
  const made = moved(own, options);
  const base =
    made &&
    moved(
      withoutRemarks(own, () => true),
      options,
    );
  return made && base && { ...made, base: `${comment(words('new/base', {}))}\n${base.text}` };
}

function moved(text: string, options: NextPlanOptions): Omit<NextPlan, 'base'> | null {
  const plan = readYamlPlan(text);
  if (plan === null) return null;
  const steps = [...nextHead(plan, options), ...nextTexts(plan, options), ...nextActivities(plan, options)];
  const remarks = steps.flatMap(({ remark }) => remark ?? []);
  const after = applyEdits(text, [...steps.flatMap(({ edits }) => edits ?? []), ...remarkEdits(text, remarks)]);
  const wanted = steps.reduce((data, step) => changed(data, step), plan.document.toJS());
  if (JSON.stringify(readYamlPlan(after)?.document.toJS()) !== JSON.stringify(wanted)) return null;
  const count = (kind: NextStep['kind']) => steps.filter((step) => step.kind === kind).length;
  return {
    text: after,
    times: { kept: count('kept'), moved: count('moved'), left: count('left') },
    texts: count('text'),
    otherYears: count('other-year'),
    gone: [...new Set(steps.flatMap((step) => step.gone ?? []))],
  };
}

/** Data with the value of a step in it: null takes the key out. */
function changed(data: unknown, { change }: NextStep): unknown {
  if (!change) return data;
  let node = data as Record<string | number, unknown>;
  for (const key of change.path.slice(0, -1)) node = node[key] as typeof node;
  const last = change.path.at(-1) as string;
  if (change.value === null) delete node[last];
  else node[last] = change.value;
  return data;
}
