import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { TextEdit } from '../load/text-rule.ts';
import { ACTIVITY_KEYS } from '../load/text-rules/key-order.ts';
import { entryLine, pairLine } from './draft-line.ts';
import { ownPieces } from './own-comments.ts';
import type { PlanOp } from './plan-op.ts';
import { piecesOf } from './program-remarks.ts';
import { lineEnd, lineStart } from './record-list.ts';
import { breakAt, type KeyPlace, keysOf, linesOf, type YamlPlan } from './yaml-plan.ts';

/** The keys of a plan's head, its lists in their places. */
export const HEAD_KEYS: readonly string[] =
  'plan year number issued place title issuer standing secretariat signatory contact basis cited aims sections activities recipients'.split(
    ' ',
  );
const SIGNATORY_KEYS: readonly string[] = ['capacity', 'post', 'name'];

export interface ThreeTexts {
  readonly ours: YamlPlan;
  readonly base: YamlPlan | null;
  readonly theirs: YamlPlan;
}

type SetOp = Extract<PlanOp, { kind: 'set' }>;

/**
 * Edits that give a key of a plan's file a value, put the key in where it belongs, or take it out.
 *
 * @param leaving the keys of the same map that are taken out
 * @returns null where the file is written in a way that leaves it no room
 */
export function setKey(texts: ThreeTexts, op: SetOp, leaving: readonly string[]): readonly TextEdit[] | null {
  const { ours } = texts;
  const keys = keysOf(ours, op.path);
  const place = keys.find(({ key }) => key === op.key);
  if (place && op.value === undefined) return takenOut(texts, op, place, keys[0] === place);
  if (op.value === undefined) return [];
  return place
    ? replaced(texts, op, place)
    : putIn(
        texts,
        op,
        keys.filter(({ key }) => !leaving.includes(key)),
      );
}

function replaced(texts: ThreeTexts, op: SetOp, place: KeyPlace): readonly TextEdit[] | null {
  const { text } = texts.ours;
  if (hidesComments(texts, op, place)) return null;
  const { colon, end, flowStart } = place;
  if (flowStart !== null)
    return typeof op.value === 'object' ? null : [{ start: colon, end, text: ` ${JSON.stringify(op.value)}` }];
  const indent = place.start - lineStart(text, place.start);
  const said = pairLines(op.key, op.value, indent, breakAt(text, end)).slice(op.key.length + 1);
  return [{ start: colon, end, text: said }, ...remarkAgain(texts, op, place)];
}

/** What an import said of the value before is replaced by what this one says; what a person wrote stays. */
function remarkAgain(texts: ThreeTexts, op: SetOp, { end }: KeyPlace): readonly TextEdit[] {
  const { text } = texts.ours;
  const own = text.slice(end, lineEnd(text, end));
  const [before, now] = [
    commentOf(texts.base, op.from?.base, op.key),
    commentOf(texts.theirs, op.from?.theirs, op.key),
  ];
  const left = ownPieces(own, before);
  if (left.length > 0 && left.length === piecesOf(own).length) return [];
  const said = [...left, now].filter(Boolean).join(' ');
  return own.trim() === said ? [] : [{ start: end, end: end + own.length, text: said === '' ? '' : ` ${said}` }];
}

function takenOut(texts: ThreeTexts, op: SetOp, place: KeyPlace, isFirst: boolean): readonly TextEdit[] | null {
  const { text } = texts.ours;
  if (isFirst || place.flowStart !== null || hidesComments(texts, op, place)) return null;
  const { start, end } = linesOf(text, place);
  const own = text.slice(place.end, end).trim();
  const left = ownPieces(own, commentOf(texts.base, op.from?.base, op.key)).join(' ');
  const feed = breakAt(text, place.end);
  const indent = text.slice(start, place.start);
  return [{ start, end: Math.min(end + feed.length, text.length), text: left === '' ? '' : `${indent}${left}${feed}` }];
}

function putIn(texts: ThreeTexts, op: SetOp, keys: readonly KeyPlace[]): readonly TextEdit[] | null {
  const { text } = texts.ours;
  const order = op.path.length === 0 ? HEAD_KEYS : op.path[0] === 'signatory' ? SIGNATORY_KEYS : ACTIVITY_KEYS;
  const rank = (key: string) => order.indexOf(key);
  const above = keys.filter(({ key }) => rank(key) < rank(op.key)).at(-1);
  if (above === undefined) return null;
  if (above.flowStart !== null)
    return typeof op.value === 'object'
      ? null
      : [{ start: above.end, end: above.end, text: `, ${op.key}: ${JSON.stringify(op.value)}` }];
  const [indent, feed] = [above.start - lineStart(text, above.start), breakAt(text, above.end)];
  const remark = commentOf(texts.theirs, op.from?.theirs, op.key);
  const lines = `${pairLines(op.key, op.value, indent, feed)}${remark === '' ? '' : ` ${remark}`}`;
  const gap = op.path.length === 0 ? gapLine(text, op.key) : null;
  if (gap) return [{ ...gap, text: lines }];
  const at = lineEnd(text, above.end);
  const parted = op.path.length === 0 && rank(op.key) >= rank('basis') ? feed : '';
  return [{ start: at, end: at, text: `${feed}${parted}${' '.repeat(indent)}${lines}` }];
}

/** The comment that stands where a key was missing: `# number: …`. */
function gapLine(text: string, key: string): { readonly start: number; readonly end: number } | null {
  const found = new RegExp(`^# (?:[^\\n]{0,40}[\\s"])?${key}(?:"|:)[^\\r\\n]*`, 'm').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** A key with its value as a block: ids in brackets, texts one a line. */
function pairLines(key: string, value: unknown, indent: number, feed: string): string {
  const pad = `${feed}${' '.repeat(indent + 2)}`;
  if (Array.isArray(value) && (key === 'parts' || key === 'recipients'))
    return [`${key}:`, ...value.map((one) => entryLine(String(one)))].join(pad);
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return [`${key}:`, ...Object.entries(value).map(([own, said]) => pairLine(own, String(said)))].join(pad);
  return pairLine(key, value as string | number | readonly string[]);
}

/** A value over several lines may have comments of people between them, which a new one would lose. */
function hidesComments({ ours, base }: ThreeTexts, { from, key }: SetOp, { colon, end }: KeyPlace): boolean {
  const said = ours.text.slice(colon, end);
  if (!said.includes('\n')) return false;
  const before = base && from?.base ? keysOf(base, from.base).find((one) => one.key === key) : undefined;
  const written = before && base ? innerComments(base.text.slice(before.colon, before.end)) : [];
  return innerComments(said).some((comment) => ownPieces(comment, written.join(' ')).length > 0);
}

function innerComments(said: string): readonly string[] {
  return [...said.matchAll(/(?:^|\s)(#.*)$/gm)].map(([, comment = '']) => comment);
}

export function commentOf(plan: YamlPlan | null, path: DataPath | null | undefined, key: string): string {
  if (plan === null || !path) return '';
  const place = keysOf(plan, path).find((one) => one.key === key);
  return place ? plan.text.slice(place.end, lineEnd(plan.text, place.end)).trim() : '';
}
