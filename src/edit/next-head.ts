import type { TextEdit } from '../load/text-rule.ts';
import { comment } from './draft-line.ts';
import type { NextPlanOptions, NextStep } from './next-step.ts';
import { inlineText, numberEdits } from './scalar-edit.ts';
import { breakAt, type KeyPlace, keysOf, linesOf, scalarsOf, type YamlPlan } from './yaml-plan.ts';

/** Named once the plan is signed: nobody knows them before. */
const OF_THE_DOCUMENT = ['number', 'issued'];

/** The head of a plan: what names the earlier document is taken out and kept in comments, for a person to write anew. */
export function* nextHead(
  plan: YamlPlan,
  { words, file, plan: id, year, context }: NextPlanOptions,
): Generator<NextStep> {
  const { text } = plan;
  const keys = keysOf(plan, []);
  const first = linesOf(text, keys[0] ?? { start: 0, end: 0 }).start;
  const from = comment(words('new/made-from', { file }));
  yield { edits: [{ start: first, end: first, text: from + breakAt(text, first) }] };
  for (const place of keys) {
    const { key, value, path } = place;
    const [scalar] = scalarsOf(place);
    if (key === 'plan' && scalar) yield { edits: [{ ...scalar, text: inlineText(id) }], change: { path, value: id } };
    if (key === 'year' && scalar) {
      const after = typeof scalar.value === 'number' ? year : String(year);
      yield { edits: numberEdits(text, scalar, String(scalar.value), String(year)), change: { path, value: after } };
    }
    if (OF_THE_DOCUMENT.includes(key) && scalar) {
      const said = comment(words('new/not-yet', { key, year: context.year, value: String(scalar.value) }));
      yield { edits: [inPlace(text, place, said)], change: { path, value: null } };
    }
    if (key === 'basis' && isList(value)) {
      const said = comment(words('new/basis', { year: context.year }));
      yield { edits: outcommented(text, place, said), change: { path, value: null } };
    }
    if (key === 'cited' && isList(value)) yield { remark: { place, text: words('new/cited', {}) } };
    if (key === 'signatory') {
      const name = keysOf(plan, path).find((own) => own.key === 'name');
      if (name) yield { remark: { place: name, text: words('new/signatory', { year: context.year }) } };
    }
  }
}

/** Takes the place of a key's lines; the comment behind its value is kept. */
function inPlace(text: string, place: KeyPlace, said: string): TextEdit {
  const { start, end } = linesOf(text, place);
  return { start, end: place.end, text: text.slice(place.end, end).trim() === '' ? said : `${said} ` };
}

/** Makes comments of a key's lines, under one that says why. */
function outcommented(text: string, place: KeyPlace, said: string): readonly TextEdit[] {
  const { start, end } = linesOf(text, place);
  const lines = [...text.slice(start, end).matchAll(/^(?=.*\S)/gm)].map(({ index }) => start + index);
  return lines.map((at, i) => ({ start: at, end: at, text: i === 0 ? `${said}${breakAt(text, at)}# ` : '# ' }));
}

function isList(value: unknown): boolean {
  return value !== null && typeof value === 'object' && 'items' in value && (value.items as unknown[]).length > 0;
}
